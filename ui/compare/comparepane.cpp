// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/comparepane.h"

#include "engine/budgethold.h"
#include "engine/cachelookup.h"
#include "engine/defaults.h"
#include "ui/controls/button.h"
#include "ui/controls/modelpill.h"
#include "ui/errortext.h"
#include "ui/messagebar.h"
#include "ui/modellists.h"
#include "ui/panes/answerparameters.h"
#include "ui/panes/panezoom.h"
#include "ui/panes/pictureloader.h"
#include "ui/panes/transcriptsteps.h"
#include "ui/regions.h"
#include "ui/style/paint.h"
#include "ui/transcript/announcer.h"
#include "ui/transcript/figures.h"
#include "ui/transcript/transcriptactions.h"

#include <QPainterPath>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int stripe = 3; // px
constexpr int radius = 12;

// Cheaper than nothing is known at once; others wait for what the provider says.
std::optional<Cost> freeOfCharge(const ModelRef &model, const Services &services)
{
    const auto profile = findProfile(services, model.profile);
    const auto quote =
        profile ? quoteFor(*profile, model.model, 1'000, 1'000, services) : std::nullopt;
    return quote == Money() ? std::optional(Cost{Money(), Cost::Basis::Free, {}, {}, {}})
                            : std::nullopt;
}

} // namespace

ComparePane::ComparePane(const Parts &parts, ChatSession &session, QWidget *parent)
    : Sheet(parts.theme, parent)
    , m_theme(parts.theme)
    , m_services(parts.services)
    , m_lists(parts.lists)
    , m_session(&session)
{
    build(parts);
    connectParts();
    m_view->setSession(&session);
    m_steps->setSession(&session);
    m_place.index = -1; // so that the first one is shown
    setPlace({});
}

ComparePane::~ComparePane()
{
    if (m_parameters) {
        m_parameters->deleteLater();
    }
}

void ComparePane::build(const Parts &parts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, stripe, 0, 0);
    column->setSpacing(0);
    m_header = new PaneHeader(m_theme, this);
    m_bar = new MessageBar(m_theme, this);
    auto *zoom = new PaneZoom(m_theme, m_services, *this);
    m_view = new TranscriptView(zoom->theme(), m_services.clock, parts.languages, &parts.formulas,
                                this, TranscriptView::Room::Pane);
    zoom->attach(*m_view);
    zoom->setChat(m_session->conversation().head().id.toString());
    m_pictures = new PictureLoader(*m_view, m_theme, m_view);
    if (parts.pictures) {
        m_pictures->setFetcher(*parts.pictures);
    }
    m_steps = new TranscriptSteps(*m_view, this);
    m_meters = new PaneMeters(m_theme, this);
    m_footer = new PaneFooter(m_theme, this);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_meters);
    column->addWidget(m_footer);
    markRegion(*this, *m_view, Region::Transcript);
}

void ComparePane::connectParts()
{
    connect(m_session, &ChatSession::headChanged, this, &ComparePane::showHead);
    connect(m_session, &ChatSession::statusChanged, this, &ComparePane::showFooter);
    connect(&m_lists, &ModelLists::changed, this, [this] {
        applyNaming();
        showHead();
    });
    connect(m_view, &TranscriptView::linkActivated, this, &ComparePane::linkActivated);
    connect(m_view, &TranscriptView::roomRequested, this, [this] {
        m_bar->tell(MessageBar::Tone::Warning,
                    tr("Room is made in the chat itself: choose “Continue here, as a chat”."),
                    MessageBar::About::Chat);
    });
    connect(m_steps, &TranscriptSteps::settingsWanted, this, &ComparePane::settingsWanted);
    connect(m_steps, &TranscriptSteps::budgetsWanted, this, &ComparePane::budgetsWanted);
    connect(m_steps, &TranscriptSteps::editWanted, this, &ComparePane::editWanted);
    connect(m_steps, &TranscriptSteps::modelWanted, m_header, &PaneHeader::modelWanted);
    connect(m_steps, &TranscriptSteps::refused, this, [this](const Error &error) {
        m_bar->tell(MessageBar::Tone::Warning, errorTitle(error), MessageBar::About::Chat);
    });
    connect(m_header, &PaneHeader::parametersWanted, this, &ComparePane::editParameters);
    connect(m_header, &PaneHeader::copyWanted, this,
            [this] { m_view->actions().copyLastAnswer(); });
    connect(m_footer, &PaneFooter::stopWanted, m_session, &ChatSession::stop);
}

QString ComparePane::name() const
{
    if (m_place.sealed) {
        return tr("Answer %1").arg(QChar(u'A' + m_place.index));
    }
    const QString title =
        m_session ? m_lists.title(m_session->conversation().head().model) : QString();
    return title.isEmpty() ? tr("Pane %1").arg(m_place.index + 1) : title;
}

void ComparePane::setPlace(const Place &place)
{
    if (place == m_place) {
        return;
    }
    m_place = place;
    m_header->setMaximised(place.maximised);
    m_header->setRemovable(place.count > fewestPanes);
    applyNaming();
    showHead();
    setTurn(m_turn);
}

void ComparePane::showHead()
{
    if (!m_session) {
        return;
    }
    const ConversationHead &head = m_session->conversation().head();
    const QString known = m_lists.title(head.model);
    const bool sealed = m_place.sealed;
    m_header->setModel(sealed ? QString() : head.model.toString(), sealed ? name() : known);
    m_header->pill().setEnabled(!sealed);
    m_header->parameters().setEnabled(!sealed);
    m_header->setParameters(sealed ? QString() : parametersSummary(head));
    m_view->setAccessibleName(tr("Conversation with %1").arg(name()));
    setAccessibleName(name());
    setSpokenName(*m_view, name());
    showFooter();
    update();
}

TranscriptModel::Sight ComparePane::sight() const
{
    const PaneTurn &turn = m_turn.turn;
    return {turn.turn >= 0 ? turn.question : NodeId(), true, m_place.sealed};
}

void ComparePane::applyNaming()
{
    m_sight = sight();
    m_view->setNaming(
        [this](const ModelRef &model) {
            if (!m_sight.sealed) {
                ErrorContext context = contextOf(model, findProfile(m_services, model.profile));
                context.model = m_lists.title(model);
                return context;
            }
            ErrorContext nobody;
            nobody.model = name();
            return nobody;
        },
        m_sight);
}

void ComparePane::setTurn(const Turn &turn)
{
    const bool repicked = m_turn.turn.picked != turn.turn.picked;
    m_turn = turn;
    m_header->setPicked(turn.turn.picked);
    if (sight() != m_sight) {
        applyNaming();
    }
    showFooter();
    if (repicked) { // not each time a clock goes on: all of the pane is below
        update();
    }
}

void ComparePane::setFigures(const TurnFigures &figures, const BestAt &best)
{
    m_meters->show(figures, best, m_place.sealed);
}

TurnFigures ComparePane::figures() const
{
    const Node *answer = m_session ? m_session->conversation().find(m_turn.turn.answer) : nullptr;
    if (!answer) {
        return {};
    }
    const SessionStatus status = m_session->status();
    std::optional<std::chrono::milliseconds> streamedFor;
    if (status.node == answer->id && status.phase == SessionPhase::Streaming) {
        streamedFor = m_services.clock.steady() - status.since;
    }
    TurnFigures figures = turnFigures(*answer, streamedFor);
    if (!figures.cost && answer->state == NodeState::Streaming) {
        figures.cost = freeOfCharge(answer->meta.answerer(), m_services);
    }
    return figures;
}

QString ComparePane::doing() const
{
    const SessionStatus status = m_session->status();
    const auto since = m_services.clock.steady() - status.since;
    switch (status.phase) {
    case SessionPhase::Idle:
        return {};
    case SessionPhase::Connecting:
    case SessionPhase::Calling:
        return tr("Waiting for %1").arg(wholeSecondsText(since));
    case SessionPhase::Streaming:
        return tr("Answering for %1").arg(wholeSecondsText(since));
    case SessionPhase::BackingOff:
        return tr("Trying again soon");
    }
    return {};
}

void ComparePane::showFooter()
{
    if (!m_session) {
        return;
    }
    PaneFooter::State state;
    state.busy = m_session->isBusy();
    state.unasked =
        !m_turn.asked || (!m_turn.turn.question.isNull() && m_turn.turn.answer.isNull());
    state.mayPick = m_turn.mayPick;
    state.picked = m_turn.turn.picked;
    state.mayContinue = !m_turn.turn.answer.isNull();
    state.mayThumb = m_turn.mayThumb;
    state.thumb = m_turn.thumb;
    state.tags = m_turn.tags;
    state.diff = m_turn.diff;
    state.name = name();
    if (state.busy) {
        state.doing = doing();
        const auto profile =
            findProfile(m_services, m_session->conversation().head().model.profile);
        if (profile && !m_place.sealed) {
            state.where = profile->quirks.local ? tr("%1 · this computer").arg(profile->title)
                                                : profile->title;
        }
    }
    m_footer->show(state);
}

void ComparePane::editParameters()
{
    if (!m_parameters) {
        m_parameters = new AnswerParameters(m_theme, *window());
        connect(m_parameters, &AnswerParameters::changed, this,
                [this](const QString &system, const Sampling &sampling,
                       const std::optional<bool> &cached) {
                    if (m_session) {
                        m_session->setParameters(system, sampling, cached);
                    }
                });
    }
    const ConversationHead &head = m_session->conversation().head();
    m_parameters->edit(
        m_header->parameters(), head.system, head.sampling,
        withDefaults(m_services, {}).value_or(Sampling()),
        {head.cached, m_services.settings.get(answerCacheSetting), !m_session->status().temporary});
}

void ComparePane::showMessage(const NodeId &id)
{
    if (!m_session || !m_session->conversation().find(id)) {
        return;
    }
    if (!m_session->conversation().activePath().contains(id)) {
        m_session->chooseBranch(id);
    }
    if (const int row = m_view->model().rowOf(id); row >= 0) {
        m_view->showTurn(row);
    }
}

void ComparePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool picked = m_turn.turn.picked;
    drawBox(painter, rect(), radius, m_theme.color(ColorRole::Sheet));
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath sheet;
    sheet.addRoundedRect(QRectF(rect()), radius, radius);
    const QString model = m_place.sealed || !m_session
                              ? QString()
                              : m_session->conversation().head().model.toString();
    painter.setClipPath(sheet);
    if (picked) {
        painter.fillRect(m_footer->geometry().adjusted(-1, 0, 1, 1),
                         m_theme.color(ColorRole::AccentSoft));
    }
    painter.fillRect(0, m_footer->geometry().top(), width(), 1, m_theme.color(ColorRole::Line));
    painter.fillRect(0, 0, width(), stripe, m_theme.color(m_theme.modelColor(model)));
    painter.setClipping(false);
    drawBox(painter, rect(), radius, QColor(),
            m_theme.color(picked ? ColorRole::Accent : ColorRole::Line));
}

} // namespace parley
