// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A variable as a line of the table: its name as it stands in the text, its kind, what it begins
// with. Pressing it changes the variable. Main thread.
#pragma once

#include "chat/prompt.h"
#include "ui/theme.h"

#include <QPushButton>

namespace parley {

class VariableRow final : public QPushButton
{
    Q_OBJECT
public:
    VariableRow(const Theme &theme, const PromptVariable &variable, bool placed,
                QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString detail() const;
    void paintChoices(QPainter &painter, const QRect &area) const;

    const Theme &m_theme;
    PromptVariable m_variable;
    bool m_placed;
};

} // namespace parley
