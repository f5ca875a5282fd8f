// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of MergeDeck that merges, uses what was merged, and says whose words it is.
#include "compare/mergeprompt.h"
#include "ui/compare/mergedeck.h"
#include "ui/modellists.h"

#include <QMenu>

#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype longestQuestion = 120; // UTF-16 units, in a menu and above the pane

QString wordsOf(const QString &question)
{
    const QString words = question.simplified();
    return words.size() > longestQuestion ? words.left(longestQuestion) + QStringLiteral("…")
                                          : words;
}

} // namespace

QString MergeDeck::questionOf(const Merge &merge) const
{
    for (const ChatSession *pane : m_session->sessions()) {
        for (const ComparisonTurn &turn : m_session->comparison().turns) {
            for (const NodeId &id : turn.id == merge.turn ? turn.questions : QList<NodeId>()) {
                if (const Node *question = pane->conversation().find(id)) {
                    return wordsOf(question->message.text());
                }
            }
        }
    }
    return tr("a question that is gone");
}

// Hidden names stay hidden; two of the same name are told apart.
QList<MergedPane::Source> MergeDeck::sourcesOf(const Merge &merge) const
{
    const bool sealed = m_session->comparison().sealed;
    QList<MergedPane::Source> sources;
    for (const MergeSource &source : merge.sources) {
        const ComparePane *pane = m_parts.deck.pane(source.pane);
        if (sealed) {
            sources.append({pane ? pane->name() : tr("A removed answer"), ColorRole::Ink3});
        } else {
            sources.append({m_parts.pane.lists.title(source.model),
                            m_parts.pane.theme.modelColor(source.model.toString())});
        }
    }
    QHash<QString, int> counts;
    for (MergedPane::Source &source : sources) {
        const auto same = std::count_if(sources.begin(), sources.end(), [&](const auto &other) {
            return other.name == source.name;
        });
        const int number = ++counts[source.name];
        if (same > 1 || number > 1) {
            source.name = tr("%1 (%2)", "model (its number)").arg(source.name).arg(number);
        }
    }
    return sources;
}

void MergeDeck::fillMenu()
{
    QMenu &menu = m_pane->menu();
    menu.clear();
    QAction *another = menu.addAction(tr("Merge in another way"));
    another->setCheckable(true);
    another->setChecked(m_open);
    connect(another, &QAction::toggled, this, [this](bool open) {
        m_open = open;
        showBar();
    });
    const bool alone = m_parts.row.maximised() == m_pane.get();
    menu.addAction(alone ? tr("Show all") : tr("Show only this one"), this,
                   [this, alone] { m_parts.row.maximise(alone ? nullptr : m_pane.get()); });
    const QList<Merge> merges = m_session->comparison().merges;
    menu.addSeparator();
    for (const Merge &merge : merges) {
        if (merge.conversation != m_pane->merge() && !isUsed(merge)) {
            const ChatSession *session = m_session->merges().session(merge.conversation);
            QString text = tr("%1: %2", "model: question")
                               .arg(m_parts.pane.lists.title(session->conversation().head().model),
                                    questionOf(merge));
            menu.addAction(text.replace(u'&', QStringLiteral("&&")), this,
                           [this, id = merge.conversation] { showMerge(id); });
        }
    }
    menu.addSeparator();
    menu.addAction(tr("Delete the merged answer"), this,
                   [this] { Q_EMIT removeWanted(m_pane->merge()); });
}

void MergeDeck::merge()
{
    const MergePlan now = plan(); // the model as it is shown
    m_plan = now;
    savePlan();
    const ComparisonMerges::Ready ready = m_session->merges().ready();
    const auto request = mergeRequest(instructionOf(now), ready.question, ready.texts);
    if (!request) {
        Q_EMIT refused(ready.answers.isEmpty()
                           ? tr("Merging takes two answers or more, and none is ready yet.")
                           : tr("Merging takes two answers or more, and only one is ready."));
        return;
    }
    if (now.way == MergeWay::Own && !now.instructions.contains(now.way)) {
        m_parts.bar.openInstruction();
        Q_EMIT refused(tr("Write your own instruction first: what is sent is open below."));
        return;
    }
    if (now.model.isEmpty()) {
        chooseModel([this] { merge(); });
        return;
    }
    const auto begun = m_session->merges().begin(*request, instructionOf(now));
    if (!begun) {
        Q_EMIT failed(begun.error());
        return;
    }
    m_open = false;
    m_chosen = *begun;
    refresh();
    showMerge(m_chosen); // once it has its place
}

void MergeDeck::again(const ModelRef &model)
{
    if (const auto asked = m_session->merges().again(m_pane->merge(), model); !asked) {
        Q_EMIT failed(asked.error());
    }
    m_pane->refresh();
}

void MergeDeck::use()
{
    const auto used = m_session->merges().use(m_pane->merge(), m_pane->text());
    if (used) {
        m_parts.row.bringIntoView(*m_parts.deck.panes().last());
    } else if (used.error().providerCode == QLatin1String("eight_panes")) {
        Q_EMIT refused(tr("Eight panes are the most: remove one, then use the merged answer."));
    } else {
        Q_EMIT failed(used.error());
    }
}

} // namespace parley
