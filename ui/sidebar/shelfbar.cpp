// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/sidebar/shelfbar.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"

#include <QVBoxLayout>

namespace parley {

ShelfHead::ShelfHead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(theme, TextStyle::SheetTitle, ColorRole::Ink, {}, this))
    , m_note(new Label(theme, TextStyle::Small, ColorRole::Ink3, {}, this))
    , m_empty(new Button(theme, ButtonKind::Quiet, tr("Empty"), {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    auto *back = Button::icon(theme, QStringLiteral("chevron-left"), tr("Back to the chats"), this);
    connect(back, &QPushButton::clicked, this, &ShelfHead::backWanted);
    row->addWidget(back);
    row->addWidget(m_title, 1);
    m_empty->setAccessibleName(tr("Empty the trash"));
    m_empty->makeSmall();
    row->addWidget(m_empty);
    column->addLayout(row);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(8, 0, 8, 0);
    column->addWidget(m_note);
    connect(m_empty, &QPushButton::clicked, this, &ShelfHead::emptyWanted);
}

void ShelfHead::show(Shelf shelf, bool anything)
{
    const bool trash = shelf == Shelf::Trash;
    m_title->setText(trash ? tr("Trash") : tr("Archive"));
    m_note->setText(trash ? tr("Chats stay here for 30 days.")
                          : tr("Out of the way, but found by search."));
    m_empty->setVisible(trash && anything);
    setVisible(shelf != Shelf::Chats);
}

ShelfFoot::ShelfFoot(const Theme &theme, Actions &actions, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(4);
    const auto way = [&](Command command, const QString &icon, const QString &text) {
        auto *button = new Button(theme, ButtonKind::Quiet, text, icon, this);
        button->makeSmall();
        button->follow(*actions.get(command));
        row->addWidget(button);
    };
    way(Command::ShowArchive, QStringLiteral("archive"), tr("Archive"));
    way(Command::ShowTrash, QStringLiteral("trash"), tr("Trash"));
    row->addStretch(1);
    auto *folder = Button::icon(theme, QStringLiteral("folder"), {}, this);
    folder->follow(*actions.get(Command::NewFolder));
    row->addWidget(folder);
}

} // namespace parley
