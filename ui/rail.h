// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The narrow column at the window's edge: the mark of Parley and one button for each page that
// exists. Main thread; the actions outlive it.
#pragma once

#include "ui/actions.h"
#include "ui/theme.h"

#include <QWidget>

namespace parley {

class RailButton;

class Rail final : public QWidget
{
    Q_OBJECT
public:
    Rail(const Theme &theme, Actions &actions, QWidget *parent = nullptr);

    // ShowChats, ShowCompare, ShowFlows, ShowPrompts, ShowUsage or ShowSettings
    void setPage(Command page);
    void setLow(bool low);

Q_SIGNALS:
    void pageChanged(parley::Command page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    RailButton *m_chats;
    RailButton *m_compare;
    RailButton *m_flows;
    RailButton *m_prompts;
    RailButton *m_usage;
    RailButton *m_settings;
};

} // namespace parley
