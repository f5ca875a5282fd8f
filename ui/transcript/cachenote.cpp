// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/cachenote.h"

#include "chat/cachedanswer.h"
#include "text/visibletext.h"
#include "ui/transcript/figures.h"

#include <QCoreApplication>

namespace parley {

namespace {

struct CacheWords
{
    Q_DECLARE_TR_FUNCTIONS(parley::CacheNote)
};

// Of an answer that is nothing else: one that was carried on since is partly new.
std::optional<FromCache> cachedAnswer(const Node &node)
{
    return node.meta.requests.isEmpty() ? FromCache::of(node.meta.details) : std::nullopt;
}

// Never more than it is: nothing that is not the same is 100 % similar.
int perCent(double similarity)
{
    return qBound(0, static_cast<int>(similarity * 100), 99);
}

// One line, and no more than one can read.
QString shown(const QString &question)
{
    constexpr qsizetype longest = 400;
    const QString line = visibleText(question).simplified();
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

QString similarTitle(const OtherQuestion &other, const QString &age)
{
    return CacheWords::tr("From cache, %1 % similar, asked %2: %3")
        .arg(QString::number(perCent(other.similarity)), age, shown(other.question));
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
        cached->other ? similarTitle(*cached->other, age)
        : saves(*cached)
            ? CacheWords::tr("From cache, %1, saved %2").arg(age, moneyText(*cached->saved))
            : CacheWords::tr("From cache, %1").arg(age);
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
    const QString when = momentText(cached->stored);
    if (cached->other) {
        return CacheWords::tr("From the cache, answered %1 to a question %2 % similar: %3")
            .arg(when, QString::number(perCent(cached->other->similarity)),
                 shown(cached->other->question));
    }
    return saves(*cached) ? CacheWords::tr("From the cache, answered %1, saved %2")
                                .arg(when, moneyText(*cached->saved))
                          : CacheWords::tr("From the cache, answered %1").arg(when);
}

} // namespace parley
