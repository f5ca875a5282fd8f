// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Keeps several transcripts at the same place while one of them is scrolled: at the same turn, the
// same block of it, as far into that block. Main thread; the views outlive it or are taken back.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

namespace parley {

class TranscriptView;

class ScrollTogether final : public QObject
{
    Q_OBJECT
public:
    explicit ScrollTogether(QObject *parent = nullptr) : QObject(parent) {}

    void setViews(const QList<TranscriptView *> &views);
    void setOn(bool on) { m_on = on; }
    [[nodiscard]] bool isOn() const { return m_on; }

private:
    void follow(TranscriptView &leader);

    QList<QPointer<TranscriptView>> m_views;
    bool m_on = true;
    bool m_following = false;
};

} // namespace parley
