// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The keys of one profile, for one exchange: hands them out in order (with round robin each
// exchange begins with another one, with "least spent" with the one used least this month), skips
// those that rest or are switched off, rests the one that is refused. Keys
// come from the keychain or from environment variables and go only to the origin they were given
// for. Main thread; owned by its exchange. Call-backs may come from inside the call; destroying the
// ring forgets them.
#pragma once

#include "base/awaiting.h"
#include "base/secret.h"
#include "engine/services.h"

namespace parley {

class KeyRing
{
public:
    using Taken = std::function<void(Result<Secret>)>;

    // `services` outlives the ring. `only`: no key but the one of this name.
    KeyRing(Services &services, ProviderProfile profile, const QString &only = {});

    // The next key that can be used; an empty Secret where the profile needs none. Configuration
    // error, saying what would mend it, when there is none.
    void takeNext(Taken taken);
    // The same key again, for another attempt.
    void takeAgain(Taken taken);
    // Whether takeNext() has another key to offer (which may still prove unusable).
    [[nodiscard]] bool hasNext() const { return m_next < m_order.size(); }
    // The server's verdict on the key that was taken last.
    void refused(const Error &error);
    void worked();
    // With the key that was taken last.
    void spent(const Usage &usage, Money cost);
    // The key taken last; an empty name when none was needed.
    [[nodiscard]] const KeyName &current() const { return m_current; }

private:
    void read(const KeyName &key, Taken taken);
    void offer(const KeyName &key, Result<Secret> secret, const Taken &taken);

    Services &m_services;
    ProviderProfile m_profile;
    QList<KeyName> m_order;
    qsizetype m_next = 0;
    KeyName m_current;
    QStringList m_problems; // why keys could not be used so far
    Awaiting<Secret> m_pending;
};

struct KeyStatus
{
    KeyName name;
    KeyHealth health;
};

// All keys of a profile and how they are, for settings and "doctor". Reads no key.
[[nodiscard]] QList<KeyStatus> keyStatus(const Services &services, const ProviderProfile &profile);

// The order in which keys are tried: healthy ones as listed; when all rest, only the one whose rest
// ends first, so that a person who mended it is not kept waiting. Never one that is switched off.
[[nodiscard]] QList<KeyName> keyOrder(const QList<KeyStatus> &keys);

} // namespace parley
