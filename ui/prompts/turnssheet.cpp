// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/turnssheet.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr QSize turnsSheetSize(520, 460);
constexpr qsizetype shownLetters = 120;

} // namespace

QList<PromptExample> turnsOf(const Conversation &chat)
{
    QList<PromptExample> turns;
    QString question;
    for (const NodeId &id : chat.activePath()) {
        const Node *node = chat.find(id);
        const QString text = node->message.text().trimmed();
        if (node->message.role == Role::User) {
            question = text;
        } else if (node->message.role == Role::Assistant && !question.isEmpty() &&
                   !text.isEmpty() && node->state == NodeState::Complete) {
            turns.append({std::exchange(question, {}), text});
        }
    }
    return turns;
}

TurnsSheet::TurnsSheet(const Theme &theme, QWidget &window)
    : Popup(theme, window)
    , m_title(new Label(theme, TextStyle::SheetTitle, ColorRole::Ink, {}, &box()))
    , m_list(new QListWidget(&box()))
    , m_nothing(new Label(theme, TextStyle::Interface, ColorRole::Ink2,
                          tr("This chat has no answered question yet."), &box()))
    , m_take(new Button(theme, ButtonKind::Primary, {}, {}, &box()))
{
    setAccessibleName(tr("Take examples from a chat"));
    auto *column = new QVBoxLayout(&box());
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    m_title->setElided(true);
    column->addWidget(m_title);
    m_list->setAccessibleName(tr("Turns of the chat"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFont(theme.font(TextStyle::Interface));
    m_list->setWordWrap(true);
    m_list->viewport()->setAutoFillBackground(false);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    auto *cancel = new Button(theme, ButtonKind::Standard, tr("Cancel"), {}, &box());
    foot->addWidget(cancel);
    foot->addWidget(m_take);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &Popup::dismiss);
    connect(m_take, &QPushButton::clicked, this, &TurnsSheet::accept);
    connect(m_list, &QListWidget::itemChanged, this, &TurnsSheet::showCount);
}

void TurnsSheet::open(const Conversation &chat)
{
    m_turns = turnsOf(chat);
    const QString title = chat.head().title;
    m_title->setText(title.isEmpty() ? tr("Turns of the chat") : tr("Turns of “%1”").arg(title));
    m_list->clear();
    for (const PromptExample &turn : std::as_const(m_turns)) {
        auto *item = new QListWidgetItem(turn.question.left(shownLetters).simplified() +
                                             QStringLiteral("\n→ ") +
                                             turn.answer.left(shownLetters).simplified(),
                                         m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setVisible(!m_turns.isEmpty());
    m_nothing->setVisible(m_turns.isEmpty());
    m_list->setCurrentRow(m_turns.isEmpty() ? -1 : 0);
    showCount();
    openCentered(turnsSheetSize);
    m_list->setFocus(Qt::PopupFocusReason);
}

QList<PromptExample> TurnsSheet::chosen() const
{
    QList<PromptExample> examples;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            examples.append(m_turns.at(row));
        }
    }
    return examples;
}

void TurnsSheet::showCount()
{
    const auto count = static_cast<int>(chosen().size());
    m_take->setText(count == 0 ? tr("Take") : tr("Take %n turns", nullptr, count));
    m_take->setEnabled(count > 0);
}

void TurnsSheet::accept()
{
    const QList<PromptExample> examples = chosen();
    dismiss();
    Q_EMIT taken(examples);
}

void TurnsSheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_take->isEnabled()) {
        accept();
        return;
    }
    Popup::keyPressEvent(event);
}

} // namespace parley
