// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Tells screen readers what happens to an answer: that it began, that it ended and what it took, or
// why it failed. Never a token. At most one message per 3 s, except ends. Main thread; owned by the
// view.
#pragma once

#include "ui/transcript/transcriptmodel.h"

#include <QWidget>

namespace parley {

class Announcer : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds pause{3};

    Announcer(QWidget &owner, const TranscriptModel &model, Clock &clock);

    // A row of the model changed.
    void rowChanged(int row);

Q_SIGNALS:
    void said(const QString &message);

private:
    void say(const QString &message);

    QWidget &m_owner;
    const TranscriptModel &m_model;
    Clock &m_clock;
    NodeId m_answering;
    std::optional<Clock::Steady> m_saidAt;
};

} // namespace parley
