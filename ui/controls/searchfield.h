// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A line to type a search into: magnifier in front, a key cap behind while it is empty. Main
// thread.
#pragma once

#include "ui/theme.h"

#include <QKeySequence>
#include <QLineEdit>
#include <functional>

namespace parley {

class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    SearchField(const Theme &theme, const QString &placeholder, QWidget *parent = nullptr);

    void setKeyHint(const QKeySequence &keys);
    // Without frame and background, for a popup that has its own.
    void makeBare();
    // Up, Down and Enter go to a list beside it.
    void lead(std::function<void(int step)> move, std::function<void()> choose);

protected:
    void paintEvent(QPaintEvent *event) override;
    // Escape empties the field first; only an empty one lets it through.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    QString m_keys;
    bool m_bare = false;
    std::function<void(int)> m_move; // empty: it leads nothing
    std::function<void()> m_choose;
};

} // namespace parley
