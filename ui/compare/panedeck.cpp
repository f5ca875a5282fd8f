// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/panedeck.h"

#include "ui/compare/mergedpane.h"
#include "ui/transcript/announcer.h"
#include "ui/transcript/transcriptview.h"

#include <QApplication>
#include <QPointer>
#include <QShortcut>

#include <algorithm>

namespace parley {

namespace {

constexpr std::chrono::milliseconds tickTime{250};
constexpr std::chrono::milliseconds soon{15};

} // namespace

PaneDeck::PaneDeck(const ComparePane::Parts &parts, PaneRow &row, QObject *parent)
    : QObject(parent), m_parts(parts), m_row(row)
{
    connect(&parts.theme, &Theme::changed, this, &PaneDeck::showTurns); // another currency
    connect(&row, &PaneRow::maximisedChanged, this, &PaneDeck::showPlaces);
    connect(&row, &PaneRow::sharesChanged, this, [this](const QList<double> &shares) {
        if (m_session) {
            m_session->change(
                [&](Comparison &group) {
                    for (qsizetype i = 0; i < qMin(shares.size(), group.panes.size()); ++i) {
                        group.panes[i].share = shares.at(i);
                    }
                    if (shares.size() > group.panes.size()) {
                        group.merging.share = shares.last();
                    }
                },
                ComparisonSession::Telling::Nobody);
        }
    });
}

PaneDeck::~PaneDeck() = default;

void PaneDeck::setSession(ComparisonSession *session)
{
    if (m_session) {
        m_session->disconnect(this);
    }
    forgetDiff();
    m_diffOf = {};
    m_together.setViews({});
    m_row.setPanes({}, {});
    m_panes.clear();
    m_votes.reset();
    m_session = session;
    m_soon.reset();
    if (!session) {
        m_tick.reset();
        return;
    }
    m_votes = std::make_unique<ComparisonVotes>(m_parts.services, *session);
    connect(m_votes.get(), &ComparisonVotes::changed, this, &PaneDeck::showTurns);
    connect(m_votes.get(), &ComparisonVotes::failed, this, &PaneDeck::failed);
    connect(session, &ComparisonSession::changed, this, &PaneDeck::showPanes);
    connect(session, &ComparisonSession::statusChanged, this, &PaneDeck::showSoon);
    showPanes();
    tick();
}

QList<ComparePane *> PaneDeck::panes() const
{
    QList<ComparePane *> list;
    const QList<ComparisonPane> order =
        m_session ? m_session->comparison().panes : QList<ComparisonPane>();
    for (const ComparisonPane &one : order) {
        if (ComparePane *known = pane(one.conversation)) {
            list.append(known);
        }
    }
    return list;
}

ComparePane *PaneDeck::pane(const ConversationId &id) const
{
    const auto it = m_panes.find(id);
    return it == m_panes.end() ? nullptr : it->second.get();
}

ComparePane *PaneDeck::current() const
{
    const QList<ComparePane *> all = panes();
    const QWidget *focus = QApplication::focusWidget();
    for (ComparePane *one : all) {
        if (focus && one->isAncestorOf(focus)) {
            return one;
        }
    }
    return all.value(0);
}

void PaneDeck::showPanes()
{
    const Comparison &comparison = m_session->comparison();
    QList<QWidget *> widgets;
    QList<double> shares;
    QList<TranscriptView *> views;
    const auto count = static_cast<int>(comparison.panes.size());
    for (int i = 0; i < count; ++i) {
        const ComparisonPane &place = comparison.panes.at(i);
        auto &pane = m_panes[place.conversation];
        if (!pane) {
            pane = makePane(*m_session->session(place.conversation));
        }
        widgets.append(pane.get());
        shares.append(place.share);
        views.append(&pane->transcript());
    }
    if (m_merged) {
        widgets.append(m_merged);
        shares.append(comparison.merging.share);
        views.append(&m_merged->transcript());
    }
    m_row.setPanes(widgets, shares);
    showPlaces();
    m_together.setViews(views);
    forgetDiff(); // before panes it marks
    // Now that nobody shows them any more.
    std::erase_if(m_panes, [&](const auto &it) { return comparison.indexOf(it.first) < 0; });
    showTurns();
}

void PaneDeck::showPlaces()
{
    const QList<ComparePane *> all = panes();
    for (int i = 0; i < all.size(); ++i) {
        all.at(i)->setPlace({i, static_cast<int>(all.size()), m_session->comparison().sealed,
                             m_row.maximised() == all.at(i)});
    }
}

void PaneDeck::showTurns()
{
    if (!m_session || !m_votes) {
        return;
    }
    const Comparison &comparison = m_session->comparison();
    const std::vector<Seat> answered = seats();
    showDiff(answered);
    QList<TurnFigures> figures;
    const QList<ComparePane *> all = panes();
    for (ComparePane *pane : all) {
        const ConversationId id = pane->session().conversation().head().id;
        const PaneTurn turn = m_votes->turnOf(id);
        const bool asked = comparison.turns.isEmpty() || turn.turn >= 0;
        const Vote *vote = m_votes->voteOf(id);
        pane->setTurn({turn, asked, m_votes->mayPick(id), m_votes->mayThumb(id),
                       m_votes->thumbOf(turn.answer),
                       vote ? std::optional(vote->tags) : std::nullopt, diffOf(id, answered)});
        figures.append(pane->figures());
    }
    const QList<BestAt> best = bestOf(figures);
    for (qsizetype i = 0; i < all.size(); ++i) {
        all.at(i)->setFigures(figures.at(i), best.at(i));
    }
    Q_EMIT turnsShown();
}

// Once for all who begin or end at the same moment.
void PaneDeck::showSoon()
{
    if (!m_soon) {
        m_soon = m_parts.services.clock.after(soon, [this] {
            m_soon.reset();
            showTurns();
            tick();
        });
    }
}

void PaneDeck::tick()
{
    if (!m_session || !m_session->isBusy()) {
        m_tick.reset();
        return;
    }
    if (!m_tick) {
        m_tick = m_parts.services.clock.after(tickTime, [this] {
            m_tick.reset();
            showTurns();
            tick();
        });
    }
}

std::unique_ptr<ComparePane> PaneDeck::makePane(ChatSession &session)
{
    auto pane = std::make_unique<ComparePane>(m_parts, session);
    parley::setReadsAnswers(pane->transcript(), m_readsAnswers);
    connectPane(*pane);
    return pane;
}

void PaneDeck::connectPane(ComparePane &pane)
{
    const ConversationId id = pane.session().conversation().head().id;
    connect(&pane.header(), &PaneHeader::modelWanted, this,
            [this, &pane] { Q_EMIT modelWanted(&pane); });
    connect(&pane.header(), &PaneHeader::stepWanted, this,
            [this, &pane](PaneHeader::Step wanted) { step(pane, wanted); });
    connect(&pane.header(), &PaneHeader::dragged, this,
            [this, &pane](const QPoint &global) { move(pane, m_row.indexAt(global)); });
    connect(&pane.footer(), &PaneFooter::pickWanted, this, [this, id] { m_votes->pick(id); });
    connect(&pane.footer(), &PaneFooter::thumbWanted, this,
            [this, id](VoteKind kind) { m_votes->thumb(id, kind); });
    connect(&pane.footer(), &PaneFooter::noteWanted, this, [this, id](QWidget *anchor) {
        if (const Vote *vote = m_votes->voteOf(id)) {
            Q_EMIT noteWanted(anchor, *vote);
        }
    });
    connect(&pane.footer(), &PaneFooter::diffWanted, this,
            [this, id](bool shown) { diffWithPick(id, shown); });
    connect(&pane.footer(), &PaneFooter::continueWanted, this,
            [this, id] { Q_EMIT continueWanted(id); });
    connect(&pane.footer(), &PaneFooter::askWanted, this, [this, &pane] { ask(pane); });
    connect(&pane, &ComparePane::settingsWanted, this, &PaneDeck::settingsWanted);
    for (const auto &[wanted, told] :
         {std::pair(&ComparePane::budgetsWanted, &PaneDeck::budgetsWanted),
          std::pair(&ComparePane::editWanted, &PaneDeck::editWanted)}) {
        connect(&pane, wanted, this, told);
    }
    connect(&pane, &ComparePane::linkActivated, this, &PaneDeck::linkActivated);
    const auto keys = [&](Qt::Key arrow, PaneHeader::Step wanted) {
        auto *shortcut =
            new QShortcut(QKeyCombination(Qt::AltModifier | Qt::ShiftModifier, arrow), &pane);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this, &pane, wanted] { step(pane, wanted); });
    };
    keys(Qt::Key_Left, PaneHeader::Step::MoveBack);
    keys(Qt::Key_Right, PaneHeader::Step::MoveOn);
}

void PaneDeck::step(ComparePane &pane, PaneHeader::Step step)
{
    const ConversationId id = pane.session().conversation().head().id;
    const auto index = static_cast<int>(m_session->comparison().indexOf(id));
    // To the left on the screen, which is further on where one reads from the right.
    const int back = m_row.layoutDirection() == Qt::RightToLeft ? 1 : -1;
    switch (step) {
    case PaneHeader::Step::AnswerAgain:
        ask(pane);
        return;
    case PaneHeader::Step::Continue:
        Q_EMIT continueWanted(id);
        return;
    case PaneHeader::Step::MoveBack:
        move(pane, index + back);
        return;
    case PaneHeader::Step::MoveOn:
        move(pane, index - back);
        return;
    case PaneHeader::Step::Maximise:
        m_row.maximise(m_row.maximised() == &pane ? nullptr : &pane);
        return;
    case PaneHeader::Step::Remove:
        // Not from inside the menu, which goes with its pane.
        QMetaObject::invokeMethod(
            this, [this, id] { Q_EMIT removeWanted(id); }, Qt::QueuedConnection);
        return;
    }
}

// The keyboard stays where it is while widgets change places.
void PaneDeck::move(ComparePane &pane, int to)
{
    const QPointer<QWidget> focus = QApplication::focusWidget();
    m_session->movePane(pane.session().conversation().head().id, to);
    if (focus && pane.isAncestorOf(focus)) {
        focus->setFocus(Qt::OtherFocusReason);
    }
    m_row.bringIntoView(pane);
}

void PaneDeck::ask(ComparePane &pane)
{
    ChatSession &session = pane.session();
    const PaneTurn turn = paneTurn(m_session->comparison(), session.conversation());
    if (session.isBusy() || turn.question.isNull()) {
        return;
    }
    if (const auto asked = session.answerAgain(turn.answer.isNull() ? turn.question : turn.answer);
        !asked) {
        Q_EMIT failed(asked.error());
    }
}

void PaneDeck::focusPane(int index)
{
    if (ComparePane *pane = panes().value(index)) {
        m_row.bringIntoView(*pane);
        pane->transcript().setFocus(Qt::ShortcutFocusReason);
    } else if (m_merged && index == panes().size()) {
        m_row.bringIntoView(*m_merged);
        m_merged->transcript().setFocus(Qt::ShortcutFocusReason);
    }
}

void PaneDeck::setReadsAnswers(bool reads)
{
    m_readsAnswers = reads;
    for (const auto &[id, pane] : m_panes) {
        parley::setReadsAnswers(pane->transcript(), reads);
    }
    if (m_merged) {
        parley::setReadsAnswers(m_merged->transcript(), reads);
    }
}

} // namespace parley
