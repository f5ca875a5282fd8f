// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A text in one style and colour role of the theme, always plain text: what comes from a server can
// never become markup. Single-line labels may elide, then the full text is the tool tip. Main
// thread.
#pragma once

#include "ui/theme.h"

#include <QLabel>

namespace parley {

class Label final : public QLabel
{
    Q_OBJECT
public:
    Label(const Theme &theme, TextStyle style, ColorRole role, const QString &text = {},
          QWidget *parent = nullptr);

    void setRole(ColorRole role);
    void setStyle(TextStyle style);
    // The label may become narrower than its text.
    void setElided(bool elided);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    TextStyle m_style;
    ColorRole m_role;
    bool m_elided = false;
};

} // namespace parley
