// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A row of a run: what became of the step, its name and figures, how long it took, and when within
// the run as a bar in the colour of its model. A line joins the steps. Main thread.
#pragma once

#include "ui/flows/tracemodel.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace parley {

class TraceDelegate final : public QStyledItemDelegate
{
public:
    TraceDelegate(const Theme &theme, QObject *parent);

    // Of the rings of what runs: 0 … 1; below 0 they stand still.
    void setTurn(qreal turn) { m_turn = turn; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintState(QPainter &painter, const QRect &place, const TraceStep &step) const;
    void paintBar(QPainter &painter, const QRect &place, const TraceStep &step,
                  std::chrono::milliseconds whole) const;
    [[nodiscard]] QColor colorOf(const TraceStep &step) const;

    const Theme &m_theme;
    qreal m_turn = -1;
};

} // namespace parley
