// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A wide button on top of the sidebar: icon and word at the left, its shortcut at the right. It may
// look like a field that waits for words. Main thread; follows the action.
#pragma once

#include "ui/theme.h"

#include <QPushButton>

class QAction;

namespace parley {

class SidebarButton final : public QPushButton
{
    Q_OBJECT
public:
    SidebarButton(const Theme &theme, QAction &action, QWidget *parent = nullptr);
    // Looks like a field with this placeholder.
    void makeField(const QString &placeholder);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const QAction &m_action;
    QString m_icon;
    bool m_field = false;
};

} // namespace parley
