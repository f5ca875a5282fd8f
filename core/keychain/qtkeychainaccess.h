// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// KeychainAccess by QtKeychain: Secret Service, KWallet, macOS Keychain, Windows Credential
// Manager. Its plain-text fallback stays off. Needs an event loop. Main thread.
#pragma once

#include "keychain/keychainaccess.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace parley {

class QtKeychainAccess final : public KeychainAccess
{
public:
    // `service` groups our entries: "Parley".
    explicit QtKeychainAccess(const QString &service) : m_service(service) {}

    void read(const QString &name, Answer answer) override;
    void write(const QString &name, const Secret &secret, Answer answer) override;
    void remove(const QString &name, Answer answer) override;
    [[nodiscard]] QString title() const override;

private:
    void start(QKeychain::Job &job, const QString &name, Answer answer);

    QString m_service;
    QObject m_context; // answers stop when it goes
};

} // namespace parley
