// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One place of the rail: icon above a small word; checked while its page is shown. Main thread.
#pragma once

#include "ui/theme.h"

#include <QPushButton>

namespace parley {

class RailButton final : public QPushButton
{
    Q_OBJECT
public:
    RailButton(const Theme &theme, const QString &iconName, const QString &text,
               QWidget *parent = nullptr);

    // Its page is the one that is shown.
    void setCurrent(bool current);
    // 44 high instead of 48, for low windows.
    void setLow(bool low);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_iconName;
    bool m_low = false;
    bool m_current = false;
};

} // namespace parley
