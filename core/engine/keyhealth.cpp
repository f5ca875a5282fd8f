// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/keyhealth.h"

#include <algorithm>

namespace parley {

using namespace std::chrono_literals;

namespace {

const Setting<QStringList> restingSetting{"keys/resting", {}, SettingScope::Machine};
constexpr std::chrono::milliseconds longestRest = 24h;
constexpr QLatin1String environmentPart("/env/");
constexpr QLatin1String vaultPart("/vault/");

} // namespace

QString keyEntryName(const QString &profile, const KeyName &key)
{
    const auto source = key.source == KeyName::Source::Environment ? environmentPart : vaultPart;
    return profile + source + key.name; // a profile's name has no slash
}

KeyHealth KeyHealthBook::health(const QString &profile, const KeyName &key, Clock::Steady now) const
{
    const auto it = m_entries.constFind(keyEntryName(profile, key));
    if (it == m_entries.constEnd()) {
        return {};
    }
    return {it->until <= now, it->until, it->reason};
}

void KeyHealthBook::refused(const QString &profile, const KeyName &key, const Error &error,
                            Clock::Steady now)
{
    m_entries.insert(keyEntryName(profile, key), Entry{now + restFor(error), error});
}

void KeyHealthBook::worked(const QString &profile, const KeyName &key)
{
    m_entries.remove(keyEntryName(profile, key));
}

void KeyHealthBook::forget(const QString &profile)
{
    const QString prefix = profile + u'/';
    m_entries.removeIf([&prefix](const auto &entry) { return entry.key().startsWith(prefix); });
}

// Parts parted by tabs: whose key, until when (ms since 1970 UTC), kind of the error, its status.
QStringList KeyHealthBook::toLines(const Clock &clock) const
{
    QStringList lines;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        const auto left = it->until - clock.steady();
        const bool mayBeAnother =
            it->reason.kind == ErrorKind::Auth && it.key().contains(environmentPart);
        if (left > 0ms && !mayBeAnother) {
            const qint64 until = clock.now().toMSecsSinceEpoch() + left.count();
            lines.append(QStringList{it.key(), QString::number(until),
                                     QString(errorKindName(it->reason.kind)),
                                     QString::number(it->reason.httpStatus)}
                             .join(u'\t'));
        }
    }
    return lines;
}

KeyHealthBook KeyHealthBook::fromLines(const QStringList &lines, const Clock &clock)
{
    KeyHealthBook book;
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t');
        const auto kind = errorKindFromName(parts.value(2));
        const std::chrono::milliseconds left(parts.value(1).toLongLong() -
                                             clock.now().toMSecsSinceEpoch());
        if (kind && left > 0ms && left <= longestRest) {
            Error reason;
            reason.kind = *kind;
            reason.httpStatus = parts.value(3).toInt();
            book.m_entries.insert(parts.value(0), Entry{clock.steady() + left, reason});
        }
    }
    return book;
}

KeyHealthBook loadKeyHealth(const SettingsStore &settings, const Clock &clock)
{
    return KeyHealthBook::fromLines(settings.get(restingSetting), clock);
}

void saveKeyHealth(SettingsStore &settings, const KeyHealthBook &book, const Clock &clock)
{
    settings.set(restingSetting, book.toLines(clock));
}

std::chrono::milliseconds KeyHealthBook::restFor(const Error &error)
{
    const std::chrono::milliseconds usual = error.kind == ErrorKind::RateLimited ? 1min : 10min;
    if (error.retryAfter && *error.retryAfter > 0ms) {
        return std::min(*error.retryAfter, longestRest);
    }
    return usual;
}

} // namespace parley
