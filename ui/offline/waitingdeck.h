// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The questions of one chat that wait for the network, as bubbles above the composer, each with
// what can be done with it. Main thread.
#pragma once

#include "engine/waitingroom.h"
#include "ui/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace parley {

class WaitingDeck final : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingDeck(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<WaitingRoom::Waiting> &waiting);
    using QWidget::show;

Q_SIGNALS:
    void sendWanted(const parley::NodeId &id);
    void editWanted(const parley::NodeId &id);
    void removeWanted(const parley::NodeId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(const WaitingRoom::Waiting &one);
    void fit();

    const Theme &m_theme;
    QList<WaitingRoom::Waiting> m_shown;
    QWidget *m_content;
    QVBoxLayout *m_rows;
};

} // namespace parley
