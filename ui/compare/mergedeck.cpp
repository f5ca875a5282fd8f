// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/mergedeck.h"

#include "compare/mergeprompt.h"
#include "engine/defaults.h"
#include "engine/panemaking.h"
#include "ui/controls/modelpill.h"
#include "ui/modellists.h"
#include "ui/panes/sendwords.h"
#include "ui/transcript/transcriptview.h"

#include <QMenu>
#include <QPlainTextEdit>

#include <algorithm>

namespace parley {

namespace {

constexpr std::chrono::milliseconds soon{60};
constexpr std::chrono::milliseconds keepAfter{500}; // of writing an instruction

} // namespace

MergeDeck::MergeDeck(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_estimator(parts.pane.services)
{
    m_parts.bar.hide();
    connectBar();
    connect(&parts.deck, &PaneDeck::turnsShown, this, &MergeDeck::refresh);
    connect(&parts.pane.lists, &ModelLists::changed, this, &MergeDeck::showSoon);
    connect(&parts.pane.theme, &Theme::changed, this, &MergeDeck::showSoon); // another currency
    connect(&m_estimator, &SendEstimator::changed, this, &MergeDeck::showSoon);
    m_estimator.setSource([this] { return SendEstimator::Written{{m_request, {}}, {}}; });
}

MergeDeck::~MergeDeck() = default;

void MergeDeck::connectBar()
{
    MergeBar &bar = m_parts.bar;
    connect(&bar, &MergeBar::mergeWanted, this, &MergeDeck::merge);
    connect(&bar, &MergeBar::modelWanted, this, [this] { chooseModel([] {}); });
    connect(&bar, &MergeBar::wayChosen, this, [this](MergeWay way) {
        MergePlan next = plan();
        next.way = way;
        setPlan(next);
        savePlan();
        showBar();
        if (way == MergeWay::Own && !next.instructions.contains(way)) {
            QPlainTextEdit &text = m_parts.bar.instruction();
            m_parts.bar.openInstruction();
            QTextCursor cursor = text.textCursor();
            cursor.setPosition(static_cast<int>(
                text.toPlainText().indexOf(QStringLiteral("\n\n\n\n")) + 2)); // the wish
            text.setTextCursor(cursor);
        }
    });
    connect(&bar, &MergeBar::instructionEdited, this, [this](const QString &text) {
        MergePlan next = plan();
        if (text == mergeInstruction(next.way)) {
            next.instructions.remove(next.way);
        } else {
            next.instructions[next.way] = text;
        }
        setPlan(next);
    });
    connect(&bar, &MergeBar::resetWanted, this, [this] {
        MergePlan next = plan();
        next.instructions.remove(next.way);
        setPlan(next);
        savePlan();
        showBar();
    });
}

void MergeDeck::chooseModel(const std::function<void()> &then)
{
    Q_EMIT modelWanted(&m_parts.bar.pill(), plan().model, [this, then](const ModelRef &model) {
        MergePlan next = plan();
        next.model = model;
        setPlan(next);
        savePlan();
        then();
    });
}

void MergeDeck::setSession(ComparisonSession *session)
{
    savePlan();
    m_soon.reset();
    const std::unique_ptr<MergedPane> gone = std::move(m_pane);
    m_session = nullptr;
    m_parts.deck.setMerged(nullptr);
    m_chosen = {};
    m_open = false;
    m_estimator.setSession(nullptr);
    m_scratch.reset();
    m_session = session;
    m_parts.bar.hide();
}

MergePlan MergeDeck::plan() const
{
    MergePlan plan = m_plan.value_or(m_session ? m_session->comparison().merging : MergePlan());
    if (plan.model.isEmpty()) {
        plan.model = defaultModel(m_parts.pane.services).value_or(ModelRef());
    }
    // Not who happens to be first while names are hidden.
    const bool named = m_session && !m_session->comparison().sealed;
    if (plan.model.isEmpty() && named && !m_session->sessions().isEmpty()) {
        plan.model = m_session->sessions().first()->conversation().head().model;
    }
    return plan;
}

void MergeDeck::setPlan(const MergePlan &plan)
{
    m_plan = plan;
    m_keeping = m_parts.pane.services.clock.after(keepAfter, [this] { savePlan(); });
    showSoon();
}

void MergeDeck::savePlan()
{
    m_keeping.reset();
    if (m_session && m_plan) {
        m_session->change([plan = *m_plan](Comparison &group) { group.merging = plan; },
                          ComparisonSession::Telling::Nobody);
    }
    m_plan.reset();
}

bool MergeDeck::isUsed(const Merge &merge) const
{
    const QList<ChatSession *> panes = m_session->sessions();
    return !merge.used.isNull() &&
           std::any_of(panes.begin(), panes.end(), [&](const ChatSession *pane) {
               return pane->conversation().find(merge.used) != nullptr;
           });
}

bool MergeDeck::isLast(const Merge &merge) const
{
    const QList<ComparisonTurn> &turns = m_session->comparison().turns;
    return !turns.isEmpty() && turns.last().id == merge.turn;
}

// The one the person chose, else the last.
ConversationId MergeDeck::wanted() const
{
    ConversationId last;
    const QList<Merge> merges = m_session ? m_session->comparison().merges : QList<Merge>();
    for (const Merge &merge : merges) {
        if (!isUsed(merge) && m_session->merges().session(merge.conversation)) {
            last = merge.conversation;
            if (last == m_chosen) {
                break;
            }
        }
    }
    return last;
}

void MergeDeck::refresh()
{
    showPane();
    showSoon();
}

void MergeDeck::showPane()
{
    const ConversationId shown = wanted();
    if (m_pane && m_pane->merge() != shown) {
        // It may come back here before it is gone.
        const std::unique_ptr<MergedPane> gone = std::move(m_pane);
        m_parts.deck.setMerged(nullptr);
    }
    if (!m_pane && !shown.isNull()) {
        m_pane = std::make_unique<MergedPane>(m_parts.pane, *m_session, shown);
        connectPane(*m_pane);
        m_parts.deck.setMerged(m_pane.get());
    }
    if (m_pane) {
        const Merge *merge = m_session->comparison().merge(shown);
        const QString question =
            isLast(*merge) ? QString() : tr("Asked: %1").arg(questionOf(*merge));
        m_pane->show({sourcesOf(*merge), question, m_parts.deck.diffOf(shown)});
    }
}

void MergeDeck::connectPane(MergedPane &pane)
{
    connect(&pane, &MergedPane::modelWanted, this, [this] {
        Q_EMIT modelWanted(&m_pane->pill(), m_pane->session()->conversation().head().model,
                           [this](const ModelRef &model) { again(model); });
    });
    connect(&pane, &MergedPane::againWanted, this,
            [this] { again(m_pane->session()->conversation().head().model); });
    connect(&pane, &MergedPane::useWanted, this, &MergeDeck::use);
    connect(&pane, &MergedPane::diffWanted, this,
            [this](bool shown) { m_parts.deck.diffWithPick(m_pane->merge(), shown); });
    connect(&pane, &MergedPane::continueWanted, this, [this] {
        Q_EMIT continueWanted(m_session->merges().asChat(m_pane->merge(), m_pane->text()));
    });
    connect(&pane, &MergedPane::settled, this, [this](const QList<SettledPoint> &points) {
        m_session->merges().settle(m_pane->merge(), points);
        m_pane->refresh();
    });
    connect(&pane, &MergedPane::textChanged, &m_parts.deck, &PaneDeck::forgetDiff);
    connect(&pane, &MergedPane::settingsWanted, this, &MergeDeck::settingsWanted);
    connect(&pane, &MergedPane::budgetsWanted, this, &MergeDeck::budgetsWanted);
    connect(&pane, &MergedPane::linkActivated, this, &MergeDeck::linkActivated);
    connect(&pane.menu(), &QMenu::aboutToShow, this, &MergeDeck::fillMenu);
}

bool MergeDeck::showMerge(const ConversationId &merge)
{
    if (!m_session || !m_session->comparison().merge(merge)) {
        return false;
    }
    // Not from inside the menu, which goes with its pane.
    QMetaObject::invokeMethod(
        this,
        [this, merge] {
            m_chosen = merge;
            showPane();
            if (m_pane) {
                m_parts.row.bringIntoView(*m_pane);
            }
        },
        Qt::QueuedConnection);
    return true;
}

void MergeDeck::showSoon()
{
    if (!m_soon) {
        m_soon = m_parts.pane.services.clock.after(soon, [this] {
            m_soon.reset();
            showBar();
        });
    }
}

void MergeDeck::showBar()
{
    const ComparisonMerges::Ready ready =
        m_session ? m_session->merges().ready() : ComparisonMerges::Ready();
    const Merge *merge = m_pane ? m_session->comparison().merge(m_pane->merge()) : nullptr;
    const bool merged = merge && isLast(*merge);
    const bool shown = ready.asked >= 2 && (m_open || (!merged && !m_low));
    m_parts.bar.setVisible(shown);
    if (!shown) {
        return;
    }
    const MergePlan now = plan();
    const QString instruction = instructionOf(now);
    estimate(now.model, mergeRequest(instruction, ready.question, ready.texts).value_or(QString()));
    m_parts.bar.show({now, instruction, m_parts.pane.lists.title(now.model), ready.answers.size(),
                      ready.asked, price()});
}

// Counted again only for another request.
void MergeDeck::estimate(const ModelRef &model, const QString &request)
{
    if (!m_scratch) {
        const QDateTime time = m_parts.pane.services.clock.now();
        m_scratch = std::make_unique<ChatSession>(
            m_parts.pane.services, newPane({model, {}, {}}, time), nullptr, Keeping::Temporary);
        m_estimator.setSession(m_scratch.get());
    }
    if (m_scratch->conversation().head().model != model) {
        m_scratch->setModel(model);
    }
    if (request != m_request) {
        m_request = request;
        m_estimator.draftChanged();
    }
}

QString MergeDeck::price() const
{
    const bool known = !m_request.isEmpty() && m_estimator.estimate() && m_estimator.isFresh();
    return known ? sendPriceText(*m_estimator.estimate()) : QString();
}

void MergeDeck::openBar()
{
    m_open = true;
    if (m_session && m_session->merges().ready().asked < 2) {
        Q_EMIT refused(tr("Ask a question first: answers to it can be merged then."));
        return;
    }
    showBar();
    m_parts.bar.setFocus(Qt::OtherFocusReason);
}

void MergeDeck::setLow(bool low)
{
    if (low != m_low) {
        m_low = low;
        showSoon();
    }
}

} // namespace parley
