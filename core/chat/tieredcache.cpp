// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/tieredcache.h"

#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype mostRemembered = 16;

// A vendor takes its signatures back from the account alone that they were made for.
CachedAnswer withoutSignatures(CachedAnswer answer)
{
    QList<Part> parts;
    for (Part &part : answer.message.parts) {
        if (auto *thought = std::get_if<ReasoningPart>(&part)) {
            thought->signature.clear();
            thought->opaque.clear();
            if (thought->text.isEmpty()) {
                continue;
            }
        }
        parts.append(part);
    }
    answer.message.parts = parts;
    return answer;
}

} // namespace

QFuture<Result<std::optional<CachedAnswer>>> TieredCache::find(const CacheKey &key)
{
    Search &search = m_searches.emplace_back();
    search.key = key;
    search.promise.start();
    const auto future = search.promise.future();
    search.own.wait(m_own.find(key),
                    [this, &search](const Result<Found> &own) { askTeam(search, own); });
    return future;
}

void TieredCache::askTeam(Search &search, const Result<Found> &own)
{
    if (own && *own) {
        end(search, own);
        return;
    }
    search.team.wait(m_team.find(search.key), [this, &search, own](const Result<Found> &shared) {
        if (!shared || !*shared) {
            end(search, own);
            return;
        }
        const CachedAnswer answer = withoutSignatures(**shared);
        remember(search.key, answer);
        end(search, Found(answer));
    });
}

void TieredCache::end(Search &search, const Result<Found> &found)
{
    search.promise.addResult(found);
    search.promise.finish();
    m_searches.remove_if([&search](const Search &one) { return &one == &search; });
}

void TieredCache::remember(const CacheKey &key, const CachedAnswer &answer)
{
    m_fromTeam.removeIf([&key](const FromTeam &one) { return one.key == key; });
    m_fromTeam.append({key, answer});
    if (m_fromTeam.size() > mostRemembered) {
        m_fromTeam.removeFirst();
    }
}

QFuture<Result<void>> TieredCache::served(const CacheKey &key, Money saved)
{
    const auto found = std::find_if(m_fromTeam.cbegin(), m_fromTeam.cend(),
                                    [&key](const FromTeam &one) { return one.key == key; });
    if (found == m_fromTeam.cend()) {
        return m_own.served(key, saved);
    }
    m_own.keep(key, found->answer);
    m_fromTeam.erase(found);
    return m_team.served(key, saved);
}

QFuture<Result<void>> TieredCache::keep(const CacheKey &key, const CachedAnswer &answer)
{
    m_fromTeam.removeIf([&key](const FromTeam &one) { return one.key == key; });
    m_team.keep(key, withoutSignatures(answer));
    return m_own.keep(key, answer);
}

QFuture<Result<void>> TieredCache::clear()
{
    m_fromTeam.clear();
    return m_own.clear();
}

} // namespace parley
