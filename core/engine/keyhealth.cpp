// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/keyhealth.h"

#include <algorithm>

namespace parley {

namespace {

using namespace std::chrono_literals;

QString entryName(const QString &profile, const KeyName &key)
{
    const auto source =
        key.source == KeyName::Source::Environment ? QLatin1String("env") : QLatin1String("vault");
    return profile + u'/' + source + u'/' + key.name; // a profile's name has no slash
}

} // namespace

KeyHealth KeyHealthBook::health(const QString &profile, const KeyName &key, Clock::Steady now) const
{
    const auto it = m_entries.constFind(entryName(profile, key));
    if (it == m_entries.constEnd()) {
        return {};
    }
    return {it->until <= now, it->until, it->reason};
}

void KeyHealthBook::refused(const QString &profile, const KeyName &key, const Error &error,
                            Clock::Steady now)
{
    m_entries.insert(entryName(profile, key), Entry{now + restFor(error), error});
}

void KeyHealthBook::worked(const QString &profile, const KeyName &key)
{
    m_entries.remove(entryName(profile, key));
}

void KeyHealthBook::forget(const QString &profile)
{
    const QString prefix = profile + u'/';
    m_entries.removeIf([&prefix](const auto &entry) { return entry.key().startsWith(prefix); });
}

std::chrono::milliseconds KeyHealthBook::restFor(const Error &error)
{
    const std::chrono::milliseconds usual = error.kind == ErrorKind::RateLimited ? 1min : 10min;
    constexpr std::chrono::milliseconds longest = 24h;
    if (error.retryAfter && *error.retryAfter > 0ms) {
        return std::min(*error.retryAfter, longest);
    }
    return usual;
}

} // namespace parley
