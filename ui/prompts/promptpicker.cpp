// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/promptpicker.h"

#include "ui/controls/searchfield.h"
#include "ui/controls/sheet.h"
#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettemodel.h"
#include "ui/transcript/figures.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>
#include <algorithm>

namespace parley {

namespace {

constexpr int wantedWidth = 480;
constexpr int frame = 96; // px of height besides the entries
constexpr int entryHeight = 36;
constexpr qsizetype mostSeen = 8;
constexpr int mostShown = 200;

QString promptDetail(const Prompt &prompt)
{
    const int variables = static_cast<int>(prompt.variables.size());
    return variables == 0 ? QString() : PromptPicker::tr("%n variables", nullptr, variables);
}

PaletteEntry entryOf(const StoredPrompt &stored)
{
    PaletteEntry entry;
    entry.id = stored.prompt.id.toString();
    entry.text = stored.prompt.title;
    entry.icon = stored.favourite ? QStringLiteral("star-filled") : QStringLiteral("book");
    entry.keys = stored.prompt.command.isEmpty() ? QString() : u'/' + stored.prompt.command;
    entry.detail = [detail = promptDetail(stored.prompt)] { return detail; };
    return entry;
}

} // namespace

PromptPicker::PromptPicker(const Theme &theme, QWidget &window)
    : Popup(theme, window)
    , m_model(new PaletteModel(this))
    , m_search(new SearchField(theme, tr("Search prompts"), &box()))
    , m_list(new QListView(&box()))
{
    setAccessibleName(tr("Prompts"));
    auto *column = new QVBoxLayout(&box());
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(0);
    m_search->makeBare();
    m_search->setFixedHeight(48);
    column->addWidget(m_search);
    column->addWidget(new Hairline(theme, Qt::Horizontal, &box()));
    m_list->setAccessibleName(tr("Prompts"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    makeChoosing(*m_list);
    column->addWidget(m_list, 1);
    m_search->lead([this](int step) { move(step); }, [this] { choose(m_list->currentIndex()); });
    connect(m_search, &QLineEdit::textChanged, this, &PromptPicker::restart);
    connect(m_list, &QListView::clicked, this, &PromptPicker::choose);
    connect(this, &Popup::dismissed, this, [this] {
        if (m_picked.isEmpty()) {
            Q_EMIT left(m_search->text());
        } else {
            Q_EMIT picked(PromptId::fromString(m_picked));
        }
    });
}

void PromptPicker::open(QWidget &anchor, const QList<StoredPrompt> &library, const QString &words)
{
    m_picked.clear();
    QList<StoredPrompt> ordered = library;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const StoredPrompt &a, const StoredPrompt &b) {
                         return std::pair(!a.favourite, -a.uses) < std::pair(!b.favourite, -b.uses);
                     });
    PaletteGroup group{tr("Prompts"), {}, mostShown};
    for (const StoredPrompt &stored : std::as_const(ordered)) {
        group.entries.append(entryOf(stored));
    }
    m_model->setGroups({group}, {});
    m_search->setText(words);
    restart();
    const int seen = static_cast<int>(qBound<qsizetype>(2, library.size(), mostSeen));
    openAt(anchor, {wantedWidth, frame + entryHeight * seen});
    m_search->setFocus(Qt::PopupFocusReason);
}

bool PromptPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    return Popup::eventFilter(watched, event);
}

void PromptPicker::restart()
{
    m_model->setWords(m_search->text());
    m_list->setCurrentIndex(m_model->first());
    m_list->scrollToTop();
}

void PromptPicker::move(int step)
{
    for (int row = m_list->currentIndex().row() + step; row >= 0 && row < m_model->rowCount();
         row += step) {
        const QModelIndex index = m_model->index(row);
        if (m_model->entry(index)) {
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index);
            return;
        }
    }
}

void PromptPicker::choose(const QModelIndex &index)
{
    if (const PaletteEntry *entry = m_model->entry(index)) {
        m_picked = entry->id;
        dismiss();
    }
}

} // namespace parley
