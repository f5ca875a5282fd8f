// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/routing/figurestable.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"

#include <QGridLayout>

namespace parley {

FiguresTable::FiguresTable(const Theme &theme, const QString &title, const QStringList &heads,
                           int texts, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_heads(heads), m_texts(texts), m_grid(new QGridLayout)
{
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Label(theme, TextStyle::InterfaceStrong, ColorRole::Ink, title, this));
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(8);
    column->addLayout(m_grid);
}

void FiguresTable::addCell(int row, int column, const QString &text, TextStyle style,
                           ColorRole role)
{
    auto *label = new Label(m_theme, style, role, text, this);
    const bool words = column < m_texts;
    label->setElided(words);
    label->setToolTip(words ? text : QString());
    label->setAlignment((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    m_grid->addWidget(label, row, column);
    m_grid->setColumnStretch(column, words ? 1 : 0);
}

void FiguresTable::setRows(const QList<Row> &rows, const QString &ifNone)
{
    emptyLayout(*m_grid);
    m_rows = rows;
    if (rows.isEmpty()) {
        auto *none = new Label(m_theme, TextStyle::Interface, ColorRole::Ink2, ifNone, this);
        none->setWordWrap(true);
        m_grid->addWidget(none, 0, 0, 1, static_cast<int>(m_heads.size()) + 1);
        return;
    }
    for (int column = 0; column < m_heads.size(); ++column) {
        addCell(0, column, m_heads.at(column), TextStyle::Micro, ColorRole::Ink3);
    }
    for (int i = 0; i < rows.size(); ++i) {
        const Row &row = rows.at(i);
        for (int column = 0; column < row.cells.size(); ++column) {
            addCell(i + 1, column, row.cells.at(column), TextStyle::Interface,
                    column == 0 ? ColorRole::Ink : ColorRole::Ink2);
        }
        if (!row.chat.isNull()) {
            Button *open =
                Button::icon(m_theme, QStringLiteral("arrow-right"), tr("Open the chat"), this);
            // Each opens another chat: a screen reader hears which.
            open->setAccessibleName(
                QStringLiteral("%1: %2").arg(tr("Open the chat"), row.cells.value(0)));
            m_grid->addWidget(open, i + 1, static_cast<int>(m_heads.size()));
            connect(open, &QPushButton::clicked, this,
                    [this, chat = row.chat] { Q_EMIT opened(chat); });
        }
    }
}

} // namespace parley
