// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where the parts of a row of the model picker stand, and the names of its columns above the rows.
// Where there is no room columns go, the least wanted first. Main thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>
#include <array>

namespace parley {

enum class PickerColumn { Abilities, Context, Prices, Next, FirstToken };
constexpr std::size_t pickerColumnCount = 5;
// Empty rectangles: not shown. Mirrored where the layout is.
struct PickerLine
{
    QRect star;
    QRect dot;
    QRect name;
    std::array<QRect, pickerColumnCount> columns;
    bool sparkline = false; // room for one beside the first token

    [[nodiscard]] const QRect &column(PickerColumn column) const
    {
        return columns[static_cast<std::size_t>(column)];
    }
};
// `row`: over the whole width of the list. Without `next`: the price of the next message is not
// known here.
[[nodiscard]] PickerLine pickerLine(const Theme &theme, const QRect &row,
                                    Qt::LayoutDirection direction, bool next);

class PickerHeads final : public QWidget
{
    Q_OBJECT
public:
    explicit PickerHeads(const Theme &theme, QWidget *parent = nullptr);

    void setNext(bool next);
    // Of the list below: its scroll bar takes room from the rows.
    void setRowWidth(int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    bool m_next = false;
    int m_rowWidth = 0;
};

} // namespace parley
