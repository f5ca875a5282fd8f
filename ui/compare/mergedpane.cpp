// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/mergedpane.h"

#include "engine/defaults.h"
#include "ui/compare/disputedcard.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/modelpill.h"
#include "ui/controls/noteline.h"
#include "ui/errortext.h"
#include "ui/messagebar.h"
#include "ui/modellists.h"
#include "ui/panes/transcriptsteps.h"
#include "ui/style/paint.h"
#include "ui/transcript/announcer.h"
#include "ui/transcript/figures.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptview.h"

#include <QMenu>
#include <QPainterPath>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr std::chrono::milliseconds tickTime{250};
constexpr int stripe = 3; // px
constexpr int radius = 12;

QString listed(QStringList names)
{
    const QString last = names.takeLast();
    return names.isEmpty() ? last
                           : MergedPane::tr("%1 and %2", "a list: its beginning, the last one")
                                 .arg(names.join(QLatin1String(", ")), last);
}

} // namespace

MergedPane::MergedPane(const ComparePane::Parts &parts, ComparisonSession &comparison,
                       const ConversationId &merge, QWidget *parent)
    : Sheet(parts.theme, parent)
    , m_theme(parts.theme)
    , m_services(parts.services)
    , m_lists(parts.lists)
    , m_comparison(comparison)
    , m_merge(merge)
    , m_session(comparison.merges().session(merge))
{
    setAccessibleName(tr("Merged answer"));
    build(parts);
    connectParts();
    applyNaming();
    m_view->setSession(m_session);
    m_steps->setSession(m_session);
    refresh();
}

MergedPane::~MergedPane()
{
    m_view->model().setConversation(nullptr); // which goes before the view
}

NodeId MergedPane::answer() const
{
    const Node *node =
        m_session && !m_session->isBusy() ? m_comparison.merges().answer(m_merge) : nullptr;
    return node && !node->message.text().isEmpty() ? node->id : NodeId();
}

void MergedPane::show(const State &state)
{
    if (state != m_state) {
        m_state = state;
        refresh();
    }
}

void MergedPane::refresh()
{
    if (!m_session) {
        return;
    }
    const ConversationHead &head = m_session->conversation().head();
    const QString title = m_lists.title(head.model);
    m_pill->setModel(head.model.toString(), title);
    m_pill->setAccessibleName(tr("Merged by %1. Choose another model").arg(title));
    m_question->say(ColorRole::Ink2, QStringLiteral("chat"), m_state.question);
    showText();
    showOrigins();
    showCard();
    showFooter();
    const Node *node = m_comparison.merges().answer(m_merge);
    m_meters->show(node ? figures(*node) : TurnFigures(), {}, false);
    m_tick.reset();
    if (m_session->isBusy()) {
        m_tick = m_services.clock.after(tickTime, [this] { refresh(); });
    }
    update();
}

TurnFigures MergedPane::figures(const Node &answer) const
{
    const SessionStatus status = m_session->status();
    std::optional<std::chrono::milliseconds> streamedFor;
    if (status.node == answer.id && status.phase == SessionPhase::Streaming) {
        streamedFor = m_services.clock.steady() - status.since;
    }
    return turnFigures(answer, streamedFor);
}

// What was let in is not what the model wrote: its answer stays as it is, a copy is shown.
void MergedPane::showText()
{
    const NodeId whole = answer();
    const MergedAnswer before = std::exchange(m_read, MergedAnswer());
    const Conversation &own = m_session->conversation();
    if (!whole.isNull()) {
        m_read = mergedAnswer(own, whole, *m_comparison.comparison().merge(m_merge));
    }
    const Node *said = own.find(whole);
    const bool composed = said && m_read.text != said->message.text();
    const NodeId request = paneTurn({}, own).question;
    const bool copied = !m_composed.isEmpty();
    if (composed && (!copied || before.text != m_read.text)) {
        const int top = m_view->scene().top();
        m_view->model().setConversation(nullptr);
        m_composed = own;
        Message &message = m_composed.findMutable(whole)->message;
        message.parts.removeIf(
            [](const Part &part) { return std::holds_alternative<TextPart>(part); });
        message.parts.append(TextPart{m_read.text});
        m_view->model().setConversation(&m_composed);
        m_view->scrollTo(top);
    } else if (!composed && copied) {
        m_view->model().setConversation(&own);
        m_composed = Conversation();
    }
    if (const TranscriptModel::Sight sight{request, true, false}; sight != m_sight) {
        m_sight = sight;
        applyNaming();
    }
    if (m_read.text != before.text) {
        Q_EMIT textChanged();
    }
}

void MergedPane::applyNaming()
{
    m_view->setNaming(
        [this](const ModelRef &model) {
            ErrorContext context = contextOf(model, findProfile(m_services, model.profile));
            context.model = m_lists.title(model);
            return context;
        },
        m_sight);
}

void MergedPane::showOrigins()
{
    TranscriptOrigins origins{answer(), {}};
    const int row = m_view->model().rowOf(origins.answer);
    const auto count = row < 0 ? size_t(0) : m_view->model().items(row).size();
    qsizetype block = 0;
    for (size_t item = 0; item < count && !m_read.sources.isEmpty(); ++item) {
        if (!std::holds_alternative<BlockItem>(m_view->model().items(row)[item].content)) {
            continue;
        }
        QStringList names;
        PieceOrigin origin;
        for (const int source : m_read.sources.value(block++)) {
            if (source < m_state.sources.size()) {
                names.append(m_state.sources.at(source).name);
                origin.dots.append(m_state.sources.at(source).color);
            }
        }
        if (!names.isEmpty()) {
            origin.words = tr("From %1").arg(listed(names));
            origins.pieces.insert(static_cast<int>(item), origin);
        }
    }
    if (origins != m_origins) {
        m_origins = origins;
        m_view->scene().setOrigins(origins);
        m_view->viewport()->update();
    }
}

void MergedPane::showCard()
{
    // What a part of an answer lacks may be in the rest.
    const Node *node = m_comparison.merges().answer(m_merge);
    const bool whole = node && node->state == NodeState::Complete;
    const qsizetype count = whole ? m_read.open.size() : 0;
    const DisputedPoint point = m_read.open.value(0);
    m_card->show(m_state.sources.value(point.source).name, point.sentence, count);
}

void MergedPane::settleFirst(bool added)
{
    if (!m_read.open.isEmpty()) {
        const DisputedPoint point = m_read.open.first();
        Q_EMIT settled({{point.source, point.sentence, added}});
    }
}

void MergedPane::showFooter()
{
    const bool busy = m_session->isBusy();
    const bool whole = !answer().isNull();
    m_use->setVisible(whole);
    m_continue->setVisible(whole);
    m_diff->setVisible(whole && m_state.diff);
    m_diff->setChecked(m_state.diff.value_or(false));
    m_again->setEnabled(!busy);
    m_copy->setEnabled(whole);
    m_stop->setVisible(busy);
    m_doing->setVisible(busy);
    if (busy) {
        const auto since = wholeSecondsText(m_services.clock.steady() - m_session->status().since);
        m_doing->setText(m_session->status().phase == SessionPhase::Streaming
                             ? tr("Merging for %1").arg(since)
                             : tr("Waiting for %1").arg(since));
    }
    fitFooter();
}

void MergedPane::fitFooter()
{
    fitWords(*m_footer->layout(), width(), {m_diff, m_continue, m_use, m_stop});
}

void MergedPane::resizeEvent(QResizeEvent *event)
{
    Sheet::resizeEvent(event);
    fitFooter();
    m_title->setVisible(width() >= m_theme.scaled(300));
}

void MergedPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), radius, m_theme.color(ColorRole::Sheet));
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath sheet;
    sheet.addRoundedRect(QRectF(rect()), radius, radius);
    painter.setClipPath(sheet);
    painter.fillRect(0, m_footer->geometry().top(), width(), 1, m_theme.color(ColorRole::Line));
    const QString model = m_session ? m_session->conversation().head().model.toString() : QString();
    painter.fillRect(0, 0, width(), stripe, m_theme.color(m_theme.modelColor(model)));
    painter.setClipping(false);
    drawBox(painter, rect(), radius, QColor(), m_theme.color(ColorRole::Line));
}

} // namespace parley
