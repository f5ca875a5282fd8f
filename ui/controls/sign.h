// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One of resources/icons beside words that say the same: not for the keyboard, nothing to a screen
// reader. Main thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace parley {

class Sign final : public QWidget
{
    Q_OBJECT
public:
    // `size` in px.
    Sign(const Theme &theme, const QString &icon, ColorRole role, int size,
         QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    ColorRole m_role;
};

} // namespace parley
