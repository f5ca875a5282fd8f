// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The cards of an empty chat: each puts the beginning of a prompt into the composer. Main thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QGridLayout;

namespace parley {

class Suggestions final : public QWidget
{
    Q_OBJECT
public:
    explicit Suggestions(const Theme &theme, QWidget *parent = nullptr);

    // One below the other in a narrow sheet.
    void setColumns(int columns);

Q_SIGNALS:
    void chosen(const QString &prompt);

private:
    QGridLayout *m_grid;
    QList<QWidget *> m_cards;
    int m_columns = 0;
};

} // namespace parley
