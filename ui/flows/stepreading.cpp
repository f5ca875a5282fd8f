// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/stepreading.h"

#include "engine/defaults.h"
#include "engine/panemaking.h"
#include "ui/compare/diffmarks.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/sheet.h"
#include "ui/errortext.h"
#include "ui/modellists.h"
#include "ui/style/paint.h"
#include "ui/transcript/transcriptview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace parley {

namespace {

constexpr int headHeight = 34;
constexpr int radius = 10;
constexpr int dotLeft = 16;

} // namespace

StepReading::StepReading(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_title(new Label(parts.theme, TextStyle::SmallStrong, ColorRole::Ink, {}, this))
    , m_copy(Button::icon(parts.theme, QStringLiteral("copy"), tr("Copy the answer"), this))
    , m_chat(Button::icon(parts.theme, QStringLiteral("external"), tr("Go on as a chat"), this))
    , m_batch(new Button(parts.theme, ButtonKind::Standard, tr("Open the batch"),
                         QStringLiteral("coin"), this))
    , m_note(new Label(parts.theme, TextStyle::Interface, ColorRole::Ink2, {}, this))
    , m_view(new TranscriptView(parts.theme, parts.services.clock, parts.look.languages,
                                &parts.look.formulas, this, TranscriptView::Room::Pane))
{
    build();
    connect(m_copy, &QPushButton::clicked, this, &StepReading::copy);
    connect(m_batch, &QPushButton::clicked, this, [this] { Q_EMIT batchWanted(m_said.batch); });
    connect(m_chat, &QPushButton::clicked, this, [this] {
        const LineUpPane like{m_said.model, m_said.system, {}};
        Node answer = m_said.answer;
        answer.state = answer.state == NodeState::Streaming ? NodeState::Interrupted : answer.state;
        Q_EMIT chatWanted(answeredPane(like, m_said.question, answer));
    });
    connect(m_view, &TranscriptView::linkActivated, this, &StepReading::linkActivated);
    connect(&parts.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    clear();
}

StepReading::~StepReading()
{
    m_view->model().setConversation(nullptr); // which goes before the view
}

void StepReading::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 4);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 2, 6, 2);
    head->setSpacing(4);
    head->addSpacing(dotLeft);
    m_title->setElided(true);
    m_title->setMinimumHeight(m_parts.theme.scaled(headHeight) - 4);
    head->addWidget(m_title, 1);
    for (Button *button : {m_copy, m_chat}) {
        button->makeSmall();
        head->addWidget(button);
    }
    column->addLayout(head);
    column->addWidget(new Hairline(m_parts.theme, Qt::Horizontal, this));
    m_note->setWordWrap(true);
    m_note->setContentsMargins(14, 12, 14, 12);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_note);
    auto *batch = new QHBoxLayout;
    batch->setContentsMargins(14, 0, 14, 8);
    batch->addWidget(m_batch);
    batch->addStretch(1);
    column->addLayout(batch);
    m_view->setContextMenuPolicy(Qt::NoContextMenu); // nothing can be done with it here
    m_view->setNaming([this](const ModelRef &model) {
        ErrorContext context = contextOf(model, findProfile(m_parts.services, model.profile));
        context.model = m_parts.lists.title(model);
        return context;
    });
    column->addWidget(m_view, 1);
}

void StepReading::clear()
{
    show({});
}

void StepReading::show(const StepSaid &said)
{
    const bool same = said.id == m_said.id && said.question == m_said.question &&
                      said.answer.id == m_said.answer.id && !said.answer.id.isNull();
    const bool other = said.id != m_said.id || said.question != m_said.question ||
                       said.answer.message != m_said.answer.message ||
                       said.answer.state != m_said.answer.state;
    m_said = said;
    m_title->setText(said.title);
    m_copy->setEnabled(said.isAnswered());
    m_chat->setVisible(!said.model.isEmpty());
    m_chat->setEnabled(said.isAnswered());
    m_note->setText(said.note);
    m_note->setVisible(!said.note.isEmpty());
    m_batch->setVisible(!said.batch.isEmpty());
    m_view->setVisible(!said.question.isEmpty() || said.isAnswered());
    m_view->setAccessibleName(said.title.isEmpty() ? tr("Step") : said.title);
    Node *grown = same ? m_shown.findMutable(said.answer.id) : nullptr;
    if (!grown && other) {
        rebuild();
    } else if (!grown) {
        return;
    } else if (said.answer != *grown) {
        const NodeId parent = grown->parent;
        *grown = said.answer;
        grown->parent = parent;
        m_view->model().noteNode(grown->id);
    }
    update();
}

void StepReading::rebuild()
{
    m_view->model().setConversation(nullptr);
    m_shown = Conversation();
    NodeId parent;
    if (!m_said.question.isEmpty()) {
        Node question;
        question.id = NodeId::create();
        question.message = Message::fromText(Role::User, m_said.question);
        question.created = m_said.answer.created;
        parent = m_shown.append(question).id;
    }
    if (!m_said.answer.id.isNull()) {
        Node answer = m_said.answer;
        answer.parent = parent;
        m_shown.append(answer);
    }
    m_view->model().setConversation(&m_shown);
    hideFootnotes();
    if (m_said.answer.state == NodeState::Streaming) {
        m_view->jumpToEnd();
    } else {
        m_view->showTurn(m_shown.size() > 1 ? 1 : 0);
    }
}

// Their buttons lead nowhere from here, and their figures stand in the list of steps.
void StepReading::hideFootnotes()
{
    const TranscriptModel &model = m_view->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        changeStates(*m_view, row, [&model, row](int item, ItemState state) {
            const auto &content = model.items(row)[static_cast<size_t>(item)].content;
            state.folded = std::holds_alternative<FootnoteBox>(content) ? -1 : state.folded;
            return state;
        });
    }
}

void StepReading::copy()
{
    QGuiApplication::clipboard()->setText(m_said.answer.message.text());
}

void StepReading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), radius, m_parts.theme.color(ColorRole::Sunken),
            m_parts.theme.color(ColorRole::Line));
    if (!m_said.title.isEmpty()) {
        const int y = m_title->geometry().center().y();
        const int x = isRightToLeft() ? width() - 1 - dotLeft : dotLeft;
        const QString model = m_said.model.isEmpty() ? QString() : m_said.model.toString();
        drawDot(painter, QPointF(x, y + 0.5), 8,
                m_parts.theme.color(model.isEmpty() ? ColorRole::Control
                                                    : m_parts.theme.modelColor(model)));
    }
}

} // namespace parley
