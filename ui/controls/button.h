// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A push button that follows the theme: kind, icon and font. Main thread.
#pragma once

#include "ui/style/buttonkind.h"
#include "ui/theme.h"

#include <QPushButton>

class QAction;
class QLayout;
class QMenu;

namespace parley {

class Button final : public QPushButton
{
    Q_OBJECT
public:
    Button(const Theme &theme, ButtonKind kind, const QString &text, const QString &iconName = {},
           QWidget *parent = nullptr);
    // Square and without words; `name` says verb and object for screen readers and the tool tip.
    [[nodiscard]] static Button *icon(const Theme &theme, const QString &iconName,
                                      const QString &name, QWidget *parent = nullptr);

    // Text, icon, tool tip with the shortcut, enabled state and click come from the action.
    void follow(QAction &action);
    void makeSmall();
    // Shows its icon alone, and its words when one points at it: there is little room.
    void setWordless(bool wordless);
    [[nodiscard]] bool isWordless() const { return m_wordless; }
    // px it is narrower without them; 0 while it is hidden.
    [[nodiscard]] int roomOfWords() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    // A click shows the menu below, ending where the button ends. It outlives the button.
    void opens(QMenu &menu);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    void applyTheme();

    const Theme &m_theme;
    QString m_iconName;
    bool m_wordless = false;
};

// Takes the words off these buttons of `row`, first to last, until all that is in it has room in
// `width` px.
void fitWords(QLayout &row, int width, std::initializer_list<Button *> buttons);

} // namespace parley
