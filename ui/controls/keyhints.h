// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A line below a list that says what keys do: "↑ ↓ Move  Enter Use  Esc Close". Where there is no
// room the last ones go. Main thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace parley {

struct KeyHint
{
    QStringList caps; // "Ctrl Enter": pressed together; one cap beside the other: either
    QString meaning;
};

class KeyHints final : public QWidget
{
    Q_OBJECT
public:
    KeyHints(const Theme &theme, const QList<KeyHint> &hints, QWidget *parent = nullptr);

    void setHints(const QList<KeyHint> &hints);
    // What an icon among the rows means, at the other end of the line; empty: none.
    void setLegend(const QString &icon, const QString &meaning);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<KeyHint> m_hints;
    QString m_icon;
    QString m_meaning;
};

} // namespace parley
