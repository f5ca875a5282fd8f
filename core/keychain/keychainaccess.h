// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: one question to the system's keychain, answered by a call from the event loop. A keychain
// may take as long as a person needs to unlock it, or never answer. Destroying the access drops the
// calls that are still owed. Main thread.
#pragma once

#include "base/secret.h"

#include <QString>
#include <functional>

namespace parley {

struct KeychainReply
{
    enum class Outcome {
        Ok,
        NotFound,  // also said by a locked keyring of an entry that is there
        Locked,    // refused, by the person or because nobody unlocked it
        NoService, // no keychain answers here
        Failed,
    };
    Outcome outcome = Outcome::Failed;
    QString detail; // the keychain's own words
    Secret secret;  // of a read
};

class KeychainAccess
{
public:
    using Answer = std::function<void(const KeychainReply &)>;
    virtual ~KeychainAccess() = default;
    virtual void read(const QString &name, Answer answer) = 0;
    virtual void write(const QString &name, const Secret &secret, Answer answer) = 0;
    virtual void remove(const QString &name, Answer answer) = 0;
    // For people: "GNOME Keyring".
    [[nodiscard]] virtual QString title() const = 0;
};

} // namespace parley
