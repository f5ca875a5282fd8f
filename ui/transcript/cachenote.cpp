// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/cachenote.h"

#include "chat/cachedanswer.h"
#include "ui/transcript/figures.h"

#include <QCoreApplication>
#include <QLocale>

namespace parley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::CacheNote)
};

// Of an answer that is nothing else: one that was carried on since is partly new.
std::optional<FromCache> cachedAnswer(const Node &node)
{
    return node.meta.requests.isEmpty() ? FromCache::of(node.meta.details) : std::nullopt;
}

bool saves(const FromCache &cached)
{
    return cached.saved && *cached.saved > Money();
}

} // namespace

std::optional<CardItem> cacheNote(const Node &node, const QDateTime &now)
{
    const auto cached = cachedAnswer(node);
    if (!cached) {
        return std::nullopt;
    }
    const QString age = ageText(std::chrono::seconds(cached->stored.secsTo(now)));
    CardItem note;
    note.card.title =
        saves(*cached) ? Words::tr("From cache, %1, saved %2").arg(age, moneyText(*cached->saved))
                       : Words::tr("From cache, %1").arg(age);
    note.card.icon = QStringLiteral("cache");
    note.card.tone = ErrorTone::Neutral;
    note.card.actions = {ErrorAction::Refresh};
    note.card.firstIsPrimary = false;
    note.card.quiet = true;
    return note;
}

QString cacheDetails(const Node &node)
{
    const auto cached = cachedAnswer(node);
    if (!cached) {
        return {};
    }
    const QString when = QLocale().toString(cached->stored.toLocalTime(), QLocale::ShortFormat);
    return saves(*cached) ? Words::tr("From the cache, answered %1, saved %2")
                                .arg(when, moneyText(*cached->saved))
                          : Words::tr("From the cache, answered %1").arg(when);
}

} // namespace parley
