// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints the rows of the model picker, and the line of key hints below it. Main thread.
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace parley {

class ModelPickerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ModelPickerDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintChoice(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    // Columns of a model; returns where they begin.
    int paintFigures(QPainter &painter, const QRect &line, const QModelIndex &index) const;

    const Theme &m_theme;
};

// The names of the columns, above the rows.
class PickerColumns final : public QWidget
{
    Q_OBJECT
public:
    explicit PickerColumns(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

// "↑ ↓ Move  Enter Use  Esc Close".
class KeyHints final : public QWidget
{
    Q_OBJECT
public:
    KeyHints(const Theme &theme, const QList<std::pair<QString, QString>> &hints,
             QWidget *parent = nullptr);
    // What an icon among the rows means, at the other end of the line.
    void setLegend(const QString &icon, const QString &meaning);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<std::pair<QString, QString>> m_hints;
    QString m_icon;
    QString m_meaning;
};

} // namespace parley
