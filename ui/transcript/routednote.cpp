// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/routednote.h"

#include "ui/transcript/figures.h"

#include <QCoreApplication>

namespace parley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::RoutedNote)
};

QString titleOf(const RoutingNote &note, const QString &model)
{
    const QString text =
        note.isEscalation() ? Words::tr("Escalated to %1: %2%3") : Words::tr("Routed to %1: %2%3");
    return text.arg(model, note.why, savingText(note.saved));
}

// Why a cheap answer that did not pass is all there is, or that it is not.
QString checkText(const RoutingNote &note)
{
    if (note.failed.isEmpty()) {
        return {};
    }
    return note.notAsked.isEmpty()
               ? Words::tr("The strong model was asked as well: %1.").arg(note.failed)
               : Words::tr("Not asked of the strong model although %1: %2.")
                     .arg(note.failed, note.notAsked);
}

} // namespace

QString savingText(const std::optional<Money> &saved)
{
    if (!saved || *saved == Money()) {
        return {};
    }
    return *saved > Money()
               ? Words::tr(", saved %1").arg(moneyText(*saved))
               : Words::tr(", %1 more than without the plan").arg(moneyText(Money() - *saved));
}

std::optional<CardItem> routedNote(const Node &node, const QString &title)
{
    const auto note = RoutingNote::of(node.meta.details);
    if (!note || node.state == NodeState::Streaming) {
        return std::nullopt;
    }
    CardItem item;
    item.card.title = titleOf(*note, title);
    item.card.body = checkText(*note);
    item.card.icon = QStringLiteral("route");
    item.card.tone = ErrorTone::Neutral;
    if (note->route == Route::Cheap) {
        item.card.actions = {ErrorAction::AskStrong};
    }
    item.card.firstIsPrimary = false;
    item.card.quiet = true;
    return item;
}

} // namespace parley
