// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The wide button on top of the sidebar: icon and word at the left, its shortcut at the right.
// Main thread; follows the action.
#pragma once

#include "ui/theme.h"

#include <QPushButton>

class QAction;

namespace parley {

class NewChatButton final : public QPushButton
{
    Q_OBJECT
public:
    NewChatButton(const Theme &theme, QAction &action, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const QAction &m_action;
};

} // namespace parley
