// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/foldnote.h"

#include "ui/transcript/figures.h"

#include <QCoreApplication>

namespace parley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::FoldNote)
};

} // namespace

std::optional<FoldNote> foldNoteOf(const Conversation &conversation)
{
    const ConversationHead &head = conversation.head();
    if (head.compaction.folds.isEmpty()) {
        return std::nullopt;
    }
    const auto cut = cutOn(conversation, head.activeLeaf);
    const Fold *fold = head.compaction.on(conversation.activePath());
    if (!cut || !fold) {
        return std::nullopt;
    }
    return FoldNote{fold->last, *cut, estimateTokens(fold->summary).tokens};
}

QString foldText(const SendCut &cut)
{
    const int turns = pluralOf(cut.turns);
    switch (cut.rule) {
    case FoldRule::Drop:
        return Words::tr("%n turns are not sent", nullptr, turns);
    case FoldRule::Shorten:
        return Words::tr("%n turns are sent shortened", nullptr, turns);
    case FoldRule::Summarise:
        return Words::tr("%n turns are sent as a summary", nullptr, turns);
    }
    return {};
}

CardItem foldCard(const FoldNote &note)
{
    CardItem item;
    item.card.title = foldText(note.cut);
    if (note.cut.rule == FoldRule::Summarise) {
        item.card.title = Words::tr("%1 of about %2 tokens", nullptr, pluralOf(note.tokens))
                              .arg(item.card.title, groupedNumber(note.tokens));
    }
    item.card.icon = QStringLiteral("archive");
    item.card.tone = ErrorTone::Neutral;
    item.card.actions = {ErrorAction::ShowFold, ErrorAction::UndoFold};
    item.card.firstIsPrimary = false;
    item.card.quiet = true;
    return item;
}

} // namespace parley
