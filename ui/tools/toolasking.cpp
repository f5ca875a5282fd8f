// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/tools/toolasking.h"

#include "chat/toolbook.h"
#include "text/visibletext.h"
#include "ui/controls/button.h"
#include "ui/controls/framed.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/style/announcement.h"
#include "ui/tools/toolwords.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int exactHeight = 58;

} // namespace

ToolAsking::ToolAsking(const Theme &theme, QWidget *parent)
    : Sheet(theme, parent)
    , m_theme(theme)
    , m_title(new Label(theme, TextStyle::InterfaceStrong, ColorRole::Ink, {}, this))
    , m_place(new Label(theme, TextStyle::Small, ColorRole::Ink3, {}, this))
    , m_purpose(new Label(theme, TextStyle::Small, ColorRole::Ink2, {}, this))
    , m_exact(textField(theme, tr("What the tool is called with"), exactHeight, this))
    , m_scope(new Label(theme, TextStyle::Small, ColorRole::Ink2, {}, this))
{
    setFill(ColorRole::Sheet, ColorRole::LineStrong, 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_place);
    column->addLayout(head);
    column->addWidget(m_purpose);
    m_exact->setReadOnly(true);
    m_exact->setFont(theme.font(TextStyle::Code));
    column->addWidget(framed(theme, *m_exact));
    for (Label *label : {m_purpose, m_scope}) {
        label->setWordWrap(true);
    }
    column->addWidget(m_scope);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    addButton(*row, ButtonKind::Quiet, tr("Refuse"), tr("The model is told that you refused"),
              ToolDecision::Refused);
    row->addStretch(1);
    addButton(*row, ButtonKind::Quiet, tr("Always"), tr("In every chat, until you revoke it"),
              ToolDecision::Always);
    addButton(*row, ButtonKind::Standard, tr("Allow in this chat"),
              tr("In this chat, until you revoke it in the settings"), ToolDecision::InChat);
    addButton(*row, ButtonKind::Primary, tr("Allow once"), tr("This one call"), ToolDecision::Once);
    column->addLayout(row);
    hide();
}

Button *ToolAsking::addButton(QHBoxLayout &row, ButtonKind kind, const QString &text,
                              const QString &tip, ToolDecision decision)
{
    auto *button = new Button(m_theme, kind, text, {}, this);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    connect(button, &QPushButton::clicked, this, [this, decision] {
        if (m_session) {
            decideTool(*m_session, decision);
        }
    });
    row.addWidget(button);
    return button;
}

void ToolAsking::setSession(ChatSession *session)
{
    if (m_session) {
        m_session->disconnect(this);
    }
    m_session = session;
    if (session) {
        connect(session, &ChatSession::statusChanged, this, &ToolAsking::showQuestion);
    }
    showQuestion();
}

void ToolAsking::showQuestion()
{
    const std::optional<ToolQuestion> question =
        m_session ? m_session->status().question : std::nullopt;
    if (question && question != m_shown) {
        ask(*question);
    }
    m_shown = question;
    setVisible(question.has_value());
}

void ToolAsking::ask(const ToolQuestion &question)
{
    const QString title = tr("Allow this call? %1").arg(toolTitle(question.call.name));
    const QString purpose = toolPurpose(question.call.name);
    m_title->setText(title);
    m_place->setText(question.count > 1 ? tr("%1 of %2").arg(question.number).arg(question.count)
                                        : QString());
    m_purpose->setText(purpose.isEmpty() ? tr("Called %1").arg(question.call.name.left(100))
                                         : tr("%1: %2").arg(question.call.name, purpose));
    const QString exact = visibleText(question.ask.shown);
    m_exact->setPlainText(exact.isEmpty() ? tr("Nothing is handed over") : exact);
    m_scope->setText(question.ask.scope.isEmpty()
                         ? tr("A lasting yes is for whatever this tool is called with.")
                         : tr("A lasting yes is for exactly this address."));
    setAccessibleName(title);
    setAccessibleDescription(exact);
    announce(*this, title + u'\n' + exact, Urgency::Assertive);
}

} // namespace parley
