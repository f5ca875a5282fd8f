// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: where keys are kept. Main thread; never blocks. One entry per key, named by KeyName::name.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QFuture>
#include <QString>

namespace parley {

class KeyVault
{
public:
    virtual ~KeyVault() = default;
    // An empty Secret when there is no such entry; Storage error when the vault doesn't answer or
    // is locked.
    [[nodiscard]] virtual QFuture<Result<Secret>> read(const QString &name) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &name, const Secret &key) = 0;
    // Removing what is not there is no error.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &name) = 0;
    // Keeps a key until the program ends, without asking a vault that is locked or silent: what a
    // person may choose when write() failed. False: this one keeps nothing by itself.
    [[nodiscard]] virtual bool keepForSession(const QString &, const Secret &) { return false; }
    // Finds out whether the vault can keep anything, without a prompt and without writing; title()
    // and survivesRestart() are right from then on.
    [[nodiscard]] virtual QFuture<Result<void>> look()
    {
        return QtFuture::makeReadyFuture(Result<void>());
    }
    // Whether what was written survives the end of the program.
    [[nodiscard]] virtual bool survivesRestart() const = 0;
    // For people: "GNOME Keyring", "KWallet", "Keychain", "this session only".
    [[nodiscard]] virtual QString title() const = 0;
};

} // namespace parley
