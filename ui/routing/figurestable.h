// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A small table of words and figures under a heading; the last column may hold a button that opens
// the chat a row is about. All of it is plain text. For tens of rows, not for thousands. Main
// thread; the theme outlives it.
#pragma once

#include "chat/conversation.h"
#include "ui/theme.h"

#include <QWidget>

class QGridLayout;

namespace parley {

class Label;

class FiguresTable final : public QWidget
{
    Q_OBJECT
public:
    struct Row
    {
        QStringList cells;
        ConversationId chat = {}; // null: nothing to open
    };

    // `texts`: how many columns at the left hold words and take what room there is; figures stand
    // behind them.
    FiguresTable(const Theme &theme, const QString &title, const QStringList &heads, int texts,
                 QWidget *parent = nullptr);

    // Without rows it says that sentence instead.
    void setRows(const QList<Row> &rows, const QString &ifNone);
    [[nodiscard]] QStringList row(int index) const { return m_rows.at(index).cells; }
    [[nodiscard]] qsizetype rowCount() const { return m_rows.size(); }

Q_SIGNALS:
    void opened(const parley::ConversationId &chat);

private:
    void addCell(int row, int column, const QString &text, TextStyle style, ColorRole role);

    const Theme &m_theme;
    const QStringList m_heads;
    const int m_texts;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace parley
