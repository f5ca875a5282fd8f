// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The top line of a chat: its title (renamed in place), the model that answers, a menu; the button
// for the sidebar when that is not shown. Main thread; the actions outlive it.
#pragma once

#include "ui/actions.h"
#include "ui/theme.h"

#include <QWidget>

class QMenu;

namespace parley {

class Button;
class ContextGauge;
class Label;
class ModelPill;
class ParametersPill;
class Tag;
class TitleEdit;

class ChatHeader final : public QWidget
{
    Q_OBJECT
public:
    ChatHeader(const Theme &theme, Actions &actions, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setModel(const QString &model, const QString &title);
    void setSidebarButtonVisible(bool visible);
    // The line below is hidden while there is nothing to scroll under it.
    void setLineVisible(bool visible);
    void startRename();
    // A chat that is never written says so all the time.
    void setTemporary(bool temporary);
    [[nodiscard]] ModelPill &pill() { return *m_pill; }
    [[nodiscard]] ParametersPill &parameters() { return *m_parameters; }
    [[nodiscard]] ContextGauge &gauge() { return *m_gauge; }

Q_SIGNALS:
    void renamed(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    Button *m_sidebar;
    Label *m_title;
    TitleEdit *m_edit;
    Tag *m_temporary;
    ModelPill *m_pill;
    ParametersPill *m_parameters;
    ContextGauge *m_gauge;
    Button *m_more;
    QMenu *m_menu;
    bool m_line = true;
};

} // namespace parley
