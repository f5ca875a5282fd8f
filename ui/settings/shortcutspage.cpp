// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/shortcutspage.h"

#include "ui/controls/button.h"
#include "ui/controls/keyrecorder.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/controls/searchfield.h"
#include "ui/controls/tablelook.h"
#include "ui/settings/settingsindex.h"
#include "ui/settings/settingsrows.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>
#include <QVBoxLayout>

namespace parley {

namespace {

enum Column { Name, Keys, Usual, Columns };

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const QKeySequence &one : keys) {
        words.append(one.toString(QKeySequence::NativeText));
    }
    return words.join(ShortcutsPage::tr(" or ", "between two shortcuts"));
}

} // namespace

ShortcutsPage::ShortcutsPage(const Theme &theme, Keymap &keymap, QWidget *parent)
    : Sheet(theme, parent), m_theme(theme), m_keymap(keymap)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 0, 28, 24);
    column->setSpacing(0);
    addSettingsTitle(*column, theme, tr("Shortcuts"), this);
    auto *what = new Label(theme, TextStyle::Interface, ColorRole::Ink2,
                           tr("Choose a command and press its new keys; they count at once, "
                              "everywhere. Keys for writing stay with the text fields."),
                           this);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addSpacing(16);
    buildSearch(*column);
    column->addSpacing(8);
    buildTable(*column);
    column->addSpacing(8);
    buildSteps(*column);
    join();
    fill();
}

void ShortcutsPage::buildSearch(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_field = new SearchField(m_theme, tr("Search commands"), this);
    m_field->setAccessibleName(tr("Search commands"));
    row->addWidget(m_field, 1);
    m_byKeys = new Button(m_theme, ButtonKind::Standard, tr("Search by keys"),
                          QStringLiteral("keyboard"), this);
    describeSetting(*m_byKeys, tr("Press keys to see which command they lead to."));
    row->addWidget(m_byKeys);
    column.addLayout(row);
}

void ShortcutsPage::buildTable(QVBoxLayout &column)
{
    m_table = new QTableWidget(0, Columns, this);
    m_table->setAccessibleName(tr("Commands and their shortcuts"));
    m_table->setHorizontalHeaderLabels({tr("Command"), tr("Shortcut"), tr("Usually")});
    makeRowTable(*m_table, m_theme, TextStyle::Interface);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Usual, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMinimumSectionSize(m_theme.scaled(120));
    m_table->installEventFilter(this);
    for (QAction *action : m_keymap.actions().all()) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        for (int cell = 0; cell < Columns; ++cell) {
            m_table->setItem(row, cell, new QTableWidgetItem);
        }
        m_table->item(row, Name)->setText(action->text());
    }
    column.addWidget(m_table, 1);
}

void ShortcutsPage::buildSteps(QVBoxLayout &column)
{
    const auto button = [this](const QString &text, const QString &says) {
        auto *made = new Button(m_theme, ButtonKind::Standard, text, {}, this);
        describeSetting(*made, says);
        return made;
    };
    m_note = new NoteLine(m_theme, this);
    auto *told = new QHBoxLayout;
    told->setSpacing(8);
    told->addWidget(m_note, 1);
    m_take = button({}, {});
    told->addWidget(m_take);
    column.addLayout(told);
    column.addSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_change = button(tr("Change…"), tr("Then press the new keys of the chosen command."));
    m_remove = button(tr("Remove"), tr("The chosen command has no keys then."));
    m_reset = button(tr("Reset"), tr("The chosen command has its usual keys again."));
    m_resetAll = button(tr("Reset all"), tr("Every command has its usual keys again."));
    m_recorder = new KeyRecorder(*m_change, tr("Press keys…"));
    row->addWidget(m_change);
    row->addWidget(m_remove);
    row->addWidget(m_reset);
    row->addStretch(1);
    row->addWidget(m_resetAll);
    column.addLayout(row);
    tell({});
}

void ShortcutsPage::join()
{
    connect(m_recorder, &KeyRecorder::recorded, this, &ShortcutsPage::record);
    auto *seeker = new KeyRecorder(*m_byKeys, tr("Press keys…"));
    connect(seeker, &KeyRecorder::recorded, this, [this](const QKeySequence &keys) {
        m_field->setText(keys.toString(QKeySequence::NativeText));
        m_sought = keys;
        sift();
    });
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_sought = {};
        sift();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        tell({});
        follow();
    });
    connect(m_table, &QTableWidget::cellDoubleClicked, m_recorder, &KeyRecorder::begin);
    connect(m_take, &QPushButton::clicked, this, [this] {
        m_keymap.give(*chosen(), m_wished);
        tell({});
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_keymap.give(*chosen(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_keymap.reset(*chosen()); });
    connect(m_resetAll, &QPushButton::clicked, &m_keymap, &Keymap::resetAll);
    connect(&m_keymap, &Keymap::changed, this, &ShortcutsPage::fill);
}

bool ShortcutsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_change->isEnabled()) {
            m_recorder->begin();
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

void ShortcutsPage::fill()
{
    const QList<QAction *> all = m_keymap.actions().all();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QAction &action = *all.at(row);
        const bool changed = m_keymap.isChanged(action);
        m_table->item(row, Keys)->setText(keysText(action.shortcuts()));
        const QString usual = keysText(m_keymap.usual(action));
        m_table->item(row, Usual)
            ->setText(!changed          ? QString()
                      : usual.isEmpty() ? tr("No keys")
                                        : usual);
        QFont font = m_theme.font(changed ? TextStyle::InterfaceStrong : TextStyle::Interface);
        m_table->item(row, Name)->setFont(font);
        m_table->item(row, Keys)->setFont(font);
    }
    sift();
    follow();
}

void ShortcutsPage::sift()
{
    const QList<QAction *> all = m_keymap.actions().all();
    const QString typed = m_field->text().trimmed();
    int first = -1;
    bool chosenStays = false;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool fits =
            m_sought.isEmpty()
                ? typed.isEmpty() ||
                      m_table->item(row, Name)->text().contains(typed, Qt::CaseInsensitive) ||
                      m_table->item(row, Keys)->text().contains(typed, Qt::CaseInsensitive)
                : all.at(row)->shortcuts().contains(m_sought);
        m_table->setRowHidden(row, !fits);
        first = fits && first < 0 ? row : first;
        chosenStays = chosenStays || (fits && row == m_table->currentRow());
    }
    if (!chosenStays) {
        m_table->setCurrentCell(first, first < 0 ? -1 : static_cast<int>(Name));
    }
    if (first < 0) {
        tell(m_sought.isEmpty()
                 ? tr("No command is called “%1”.").arg(typed)
                 : tr("%1 leads to no command.").arg(m_sought.toString(QKeySequence::NativeText)));
    }
}

QAction *ShortcutsPage::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || m_table->isRowHidden(row) ? nullptr : m_keymap.actions().all().at(row);
}

void ShortcutsPage::follow()
{
    const QAction *action = chosen();
    const bool free = action && !m_keymap.isFixed(*action);
    m_change->setEnabled(free);
    m_remove->setEnabled(free && !action->shortcuts().isEmpty());
    m_reset->setEnabled(free && m_keymap.isChanged(*action));
    m_resetAll->setEnabled(m_keymap.isAnyChanged());
    if (action && !free) {
        tell(tr("Escape always stops the answer: it also closes whatever is open."));
    }
}

void ShortcutsPage::tell(const QString &sentence, const QAction *holder)
{
    m_note->say(holder ? ColorRole::Warn : ColorRole::Ink2,
                holder ? QStringLiteral("warning") : QStringLiteral("info"), sentence);
    m_take->setVisible(holder);
    if (holder) {
        m_take->setText(tr("Take it from “%1”").arg(holder->text()));
        m_take->setFocus(Qt::OtherFocusReason);
    }
}

void ShortcutsPage::record(const QKeySequence &keys)
{
    const QAction *action = chosen();
    if (!action) {
        return;
    }
    const QString refusal = whyNotKeys(keys);
    const QAction *holder = m_keymap.holder(keys, action);
    m_wished = keys;
    if (!refusal.isEmpty()) {
        tell(refusal);
    } else if (holder) {
        tell(tr("%1 leads to “%2”.").arg(keys.toString(QKeySequence::NativeText), holder->text()),
             holder);
    } else {
        m_keymap.give(*action, keys);
        tell({});
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace parley
