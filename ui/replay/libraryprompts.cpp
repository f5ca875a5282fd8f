// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/replay/libraryprompts.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/searchfield.h"
#include "ui/corewords.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr QSize libraryPromptsSize(560, 520);

} // namespace

LibraryPrompts::LibraryPrompts(const Theme &theme, PromptStore &prompts, QWidget &window)
    : Popup(theme, window)
    , m_prompts(prompts)
    , m_field(new SearchField(theme, tr("Search prompts"), &box()))
    , m_note(new Label(theme, TextStyle::Interface, ColorRole::Ink2, {}, &box()))
    , m_list(new QListWidget(&box()))
    , m_take(new Button(theme, ButtonKind::Primary, {}, {}, &box()))
{
    setAccessibleName(tr("Prompts of the library"));
    QVBoxLayout *column = searchedRows(box(), theme, *m_field, *m_note, 12);
    m_note->setWordWrap(true);
    m_list->setAccessibleName(accessibleName());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFont(theme.font(TextStyle::Interface));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 12, 20, 0);
    foot->addStretch(1);
    foot->addWidget(m_take);
    column->addLayout(foot);
    connect(m_field, &QLineEdit::textChanged, this, &LibraryPrompts::fill);
    connect(m_list, &QListWidget::itemChanged, this, &LibraryPrompts::noteTick);
    connect(m_take, &QPushButton::clicked, this, &LibraryPrompts::take);
}

void LibraryPrompts::open(const PromptTable &table)
{
    m_table = table;
    m_ticked.clear();
    m_library.clear();
    m_field->clear();
    fill();
    openCentered(libraryPromptsSize);
    m_field->setFocus(Qt::PopupFocusReason);
    m_listing.wait(m_prompts.list(), [this](const Result<QList<StoredPrompt>> &library) {
        m_library = library.value_or(QList<StoredPrompt>());
        fill();
        if (!library) {
            m_note->setText(tr("The prompts can't be read: %1").arg(detailText(library.error())));
        }
    });
}

void LibraryPrompts::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const StoredPrompt &stored : std::as_const(m_library)) {
        const Prompt &prompt = stored.prompt;
        if (!isPromptFound(prompt, m_field->text())) {
            continue;
        }
        const QStringList missing = missingValues(prompt, m_table);
        const QString why = prompt.message.trimmed().isEmpty() ? tr("has no message")
                            : missing.isEmpty()
                                ? QString()
                                : tr("needs %1").arg(missing.join(QLatin1String(", ")));
        auto *item = new QListWidgetItem(
            why.isEmpty() ? prompt.title : QStringLiteral("%1 · %2").arg(prompt.title, why),
            m_list);
        item->setData(Qt::UserRole, prompt.id.toString());
        item->setFlags(why.isEmpty()
                           ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::ItemIsSelectable);
        item->setCheckState(m_ticked.contains(prompt.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_note->setText(m_library.isEmpty() ? tr("There are no prompts in the library yet.")
                    : m_list->count() == 0
                        ? tr("No prompt matches “%1”.").arg(m_field->text().trimmed())
                        : tr("Their messages are asked, with the values they begin with or with "
                             "those of the table above. Instructions belong to who answers."));
    count();
}

void LibraryPrompts::noteTick(QListWidgetItem *item)
{
    const PromptId id = PromptId::fromString(item->data(Qt::UserRole).toString());
    if (item->checkState() == Qt::Checked) {
        m_ticked.insert(id);
    } else {
        m_ticked.remove(id);
    }
    count();
}

void LibraryPrompts::count()
{
    const int ticked = static_cast<int>(m_ticked.size());
    m_take->setEnabled(ticked > 0);
    m_take->setText(ticked == 0 ? tr("Take prompts") : tr("Take %n prompts", nullptr, ticked));
}

void LibraryPrompts::take()
{
    QStringList prompts;
    for (const StoredPrompt &stored : std::as_const(m_library)) {
        if (!m_ticked.contains(stored.prompt.id)) {
            continue;
        }
        const auto filled = filledPrompts(stored.prompt, m_table);
        if (!filled) {
            dismiss();
            Q_EMIT refused(
                tr("“%1” can't be used: %2").arg(stored.prompt.title, detailText(filled.error())));
            return;
        }
        prompts += *filled;
    }
    dismiss();
    Q_EMIT chosen(prompts);
}

} // namespace parley
