// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A pill that filters: one of a row that excludes the others, or with a chevron that opens a menu
// of choices. Lit while it narrows what is shown. Main thread.
#pragma once

#include "ui/theme.h"

#include <QPushButton>

namespace parley {

class Chip final : public QPushButton
{
    Q_OBJECT
public:
    // Checked by a click.
    Chip(const Theme &theme, const QString &text, QWidget *parent = nullptr);
    // Before the words; empty: none.
    void setIconName(const QString &name);
    // With a chevron: opens something; setLit() says whether it narrows.
    void makeMenu();
    void setLit(bool lit);
    // Without a frame of its own.
    void makeQuiet();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    bool m_chevron = false;
    bool m_lit = false;
    bool m_quiet = false;
};

} // namespace parley
