// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is known of keys that were refused: which one rests, until when, and why. Plain value for
// the life of the process, kept in Services; never holds a key, only its name. Times are the
// Clock's steady time.
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "chat/providerprofile.h"

#include <QMap>

namespace parley {

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

} // namespace parley
