// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is known of keys that were refused: which one rests, until when, and why. Plain value, kept
// in Services; never holds a key, only its name. Times are the Clock's steady time; the settings
// keep what rests for the next run and for "doctor", with wall-clock times.
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/setting.h"
#include "chat/providerprofile.h"

#include <QMap>

namespace parley {

// A key in lists of all profiles' keys.
[[nodiscard]] QString keyEntryName(const QString &profile, const KeyName &key);

struct KeyHealth
{
    bool ok = true;
    Clock::Steady restingUntil{0}; // where not ok
    std::optional<Error> reason;   // why it rests, or last rested
};

class KeyHealthBook
{
public:
    [[nodiscard]] KeyHealth health(const QString &profile, const KeyName &key,
                                   Clock::Steady now) const;
    // Rests the key as long as the error suggests; see restFor().
    void refused(const QString &profile, const KeyName &key, const Error &error, Clock::Steady now);
    void worked(const QString &profile, const KeyName &key);
    // The person changed the profile or one of its keys: all of them start fresh.
    void forget(const QString &profile);

    // What rests at this moment, one line a key; but no refused variable, which may hold another
    // key in the next run.
    [[nodiscard]] QStringList toLines(const Clock &clock) const;
    // Lines that can't be read, or whose rest is over, are left out.
    [[nodiscard]] static KeyHealthBook fromLines(const QStringList &lines, const Clock &clock);

    // The server's own wait where it gave one (at most a day), else 10 minutes; a minute where the
    // key was only used too fast.
    [[nodiscard]] static std::chrono::milliseconds restFor(const Error &error);

private:
    struct Entry
    {
        Clock::Steady until{0};
        Error reason;
    };
    QMap<QString, Entry> m_entries;
};

// To and from the settings.
[[nodiscard]] KeyHealthBook loadKeyHealth(const SettingsStore &settings, const Clock &clock);
void saveKeyHealth(SettingsStore &settings, const KeyHealthBook &book, const Clock &clock);

} // namespace parley
