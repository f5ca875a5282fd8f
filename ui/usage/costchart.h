// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Bars of money, one for each day or month, stacked by model. Under the mouse, or with the keyboard
// by the arrow keys, Home and End, one of them is told in a box beside it; screen readers hear the
// same. The menu copies all of it as a table. Main thread.
#pragma once

#include "base/money.h"
#include "ui/theme.h"

#include <QWidget>

namespace parley {

struct ChartPiece
{
    QString name;
    ColorRole color = ColorRole::ModelClay;
    Money amount;
    friend bool operator==(const ChartPiece &, const ChartPiece &) = default;
};

struct ChartColumn
{
    QString name;  // "13 November"
    QString label; // "13"
    QList<ChartPiece> pieces;

    [[nodiscard]] Money sum() const;
    // "13 November: $1.45. Claude Sonnet 4.5 $0.680, …"
    [[nodiscard]] QString spoken() const;
    friend bool operator==(const ChartColumn &, const ChartColumn &) = default;
};

class CostChart final : public QWidget
{
    Q_OBJECT
public:
    explicit CostChart(const Theme &theme, QWidget *parent = nullptr);

    void setColumns(const QList<ChartColumn> &columns);
    [[nodiscard]] const QList<ChartColumn> &columns() const { return m_columns; }
    // The one that is told; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    // Tab-separated: columns by models.
    [[nodiscard]] QString asTable() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setCurrent(int column);
    void paintScale(QPainter &painter) const;
    void paintColumn(QPainter &painter, int column) const;
    void paintTold(QPainter &painter) const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF place(int column) const;

    const Theme &m_theme;
    QList<ChartColumn> m_columns;
    int m_current = -1;
    Money m_step; // of the scale
    int m_steps = 1;
};

} // namespace parley
