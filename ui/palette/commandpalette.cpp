// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/palette/commandpalette.h"

#include "ui/controls/keyhints.h"
#include "ui/controls/searchfield.h"
#include "ui/controls/sheet.h"
#include "ui/palette/palettedelegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr QSize paletteSize(640, 474);
constexpr qsizetype mostRemembered = 30;
const Setting<QStringList> recentSetting{"palette/recent", {}, SettingScope::Window};
const auto searchId = QStringLiteral("search");

} // namespace

CommandPalette::CommandPalette(const Theme &theme, SettingsStore &settings, QWidget &window)
    : Popup(theme, window)
    , m_theme(theme)
    , m_settings(settings)
    , m_field(new SearchField(theme, tr("Search actions, chats and models"), &box()))
    , m_model(new PaletteModel(this))
    , m_list(new QListView(&box()))
{
    setAccessibleName(tr("Command palette"));
    build();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::look);
    connect(m_list, &QListView::clicked, this, &CommandPalette::activate);
}

void CommandPalette::build()
{
    auto *column = new QVBoxLayout(&box());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_field->makeBare();
    m_field->setFixedHeight(m_theme.scaled(52));
    m_field->setKeyHint(QKeySequence(Qt::Key_Escape));
    column->addWidget(m_field);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal, &box()));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_theme, m_list));
    makeChoosing(*m_list);
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal, &box()));
    column->addWidget(new KeyHints(m_theme,
                                   {{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("Move")},
                                    {{QStringLiteral("Enter")}, tr("Run")},
                                    {{QStringLiteral("Tab")}, tr("More actions")},
                                    {{QStringLiteral("Esc")}, tr("Close")}},
                                   &box()));
}

void CommandPalette::open(const QList<PaletteGroup> &groups, const QString &searchKeys)
{
    m_searchKeys = searchKeys;
    m_groups = groups;
    m_words.clear();
    goBack();
    openCentered(paletteSize);
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::refresh(const QList<PaletteGroup> &groups)
{
    if (!isOpen()) {
        return;
    }
    m_groups = groups;
    if (m_inside) {
        return; // shown when the person comes back
    }
    const PaletteEntry *chosen = m_model->entry(m_list->currentIndex());
    const bool first = m_list->currentIndex() == m_model->first();
    const QString id = chosen && !first ? chosen->id : QString();
    m_model->setGroups(m_groups, m_settings.get(recentSetting));
    look();
    for (int row = 0; !id.isEmpty() && row < m_model->rowCount(); ++row) {
        const PaletteEntry *entry = m_model->entry(m_model->index(row));
        if (entry && entry->id == id) {
            showRow(m_model->index(row));
            return;
        }
    }
}

void CommandPalette::goBack()
{
    m_inside = false;
    m_model->setGroups(m_groups, m_settings.get(recentSetting));
    m_field->setPlaceholderText(tr("Search actions, chats and models"));
    m_field->setText(m_words);
    look();
}

void CommandPalette::showMore()
{
    const PaletteEntry *entry = m_model->entry(m_list->currentIndex());
    if (m_inside || !entry || !entry->more) {
        return;
    }
    const PaletteGroup group{entry->text, entry->more(), 100};
    m_inside = true;
    m_words = m_field->text();
    m_model->setGroups({group}, {});
    m_field->setPlaceholderText(tr("What to do with it"));
    m_field->clear();
    look();
}

void CommandPalette::look()
{
    if (m_inside) {
        m_model->setLast({});
        m_model->setWords(m_field->text());
        showRow(m_model->first());
        return;
    }
    const QString words = m_field->text().simplified();
    PaletteEntry search;
    search.id = searchId;
    search.text = words.isEmpty() ? tr("Search inside messages")
                                  : tr("Search inside messages for “%1”").arg(words);
    search.icon = QStringLiteral("search");
    search.keys = m_searchKeys;
    search.run = [this, words] { Q_EMIT searchWanted(words); };
    m_model->setLast(search);
    m_model->setWords(words);
    showRow(m_model->first());
}

void CommandPalette::showRow(const QModelIndex &index)
{
    m_list->setCurrentIndex(index);
    // The heading above the first row of a group comes along.
    m_list->scrollTo(m_model->index(qMax(0, index.row() - 1)));
    m_list->scrollTo(index);
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::move(int step)
{
    const int rows = m_model->rowCount();
    // Round and round: the last is as near as the first.
    for (int i = 1; i <= rows; ++i) {
        const int row = ((m_list->currentIndex().row() + step * i) % rows + rows) % rows;
        if (m_model->entry(m_model->index(row))) {
            showRow(m_model->index(row));
            return;
        }
    }
}

void CommandPalette::activate(const QModelIndex &index)
{
    const PaletteEntry *chosen = m_model->entry(index);
    if (!chosen) {
        return;
    }
    const PaletteEntry entry = *chosen; // outlives what running it does to the rows
    if (entry.id != searchId && !m_inside) {
        QStringList recent = m_settings.get(recentSetting);
        recent.removeAll(entry.id);
        recent.prepend(entry.id);
        m_settings.set(recentSetting, QStringList(recent.mid(0, mostRemembered)));
    }
    dismiss(); // first: what runs may want the keyboard
    entry.run();
}

bool CommandPalette::handleKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Tab:
        showMore();
        return true;
    case Qt::Key_Backspace:
        if (!m_inside || !m_field->text().isEmpty()) {
            return false;
        }
        goBack();
        return true;
    case Qt::Key_Backtab:
        if (m_inside) {
            goBack();
        }
        return true;
    case Qt::Key_PageDown:
        move(6);
        return true;
    case Qt::Key_PageUp:
        move(-6);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        if (m_inside) {
            goBack();
        } else {
            dismiss();
        }
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        handleKey(*static_cast<QKeyEvent *>(event))) {
        return true;
    }
    return Popup::eventFilter(watched, event);
}

} // namespace parley
