// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "keychain/fallbackvault.h"

#include "base/logging.h"

namespace parley {

bool FallbackVault::fallsBack(const Error &error)
{
    if (error.providerCode != QLatin1String("keychain_missing")) {
        return false;
    }
    if (m_reason.isEmpty()) {
        qCWarning(logKeychain) << "keys are kept for this session only:" << error.detail;
    }
    m_reason = error.detail;
    return true;
}

// QFuture::then with a context object would run into a destroyed one (Qt 6.4). The keychain answers
// in this thread, so the step may run where the answer arrives, if we are still there.
template <class T, class Step>
QFuture<Result<T>> FallbackVault::whileAlive(QFuture<Result<T>> future, Step step)
{
    return future.then([alive = std::weak_ptr(m_alive),
                        step = std::move(step)](const Result<T> &answer) -> Result<T> {
        return alive.expired() ? answer : step(answer);
    });
}

QFuture<Result<void>> FallbackVault::look()
{
    return whileAlive(m_keychain.look(), [this](const Result<void> &found) {
        if (!found) {
            static_cast<void>(fallsBack(found.error())); // remembers why
        }
        return found;
    });
}

QFuture<Result<Secret>> FallbackVault::read(const QString &name)
{
    if (m_memory.contains(name)) {
        return m_memory.read(name);
    }
    return whileAlive(m_keychain.read(name), [this, name](const Result<Secret> &found) {
        // Without a keychain an entry that was stored in one is out of reach, not absent.
        if (!found && fallsBack(found.error()) && !m_keychain.isMarked(name)) {
            return Result<Secret>(Secret());
        }
        return found;
    });
}

QFuture<Result<void>> FallbackVault::write(const QString &name, const Secret &key)
{
    return whileAlive(m_keychain.write(name, key), [this, name, key](const Result<void> &done) {
        if (done) {
            static_cast<void>(m_memory.remove(name)); // the keychain's is the newer one
            m_reason.clear();
            return done;
        }
        if (fallsBack(done.error())) {
            static_cast<void>(keepForSession(name, key));
            return Result<void>();
        }
        return done;
    });
}

QFuture<Result<void>> FallbackVault::remove(const QString &name)
{
    static_cast<void>(m_memory.remove(name)); // never fails
    return m_keychain.remove(name);
}

QString FallbackVault::title() const
{
    return m_reason.isEmpty() ? m_keychain.title() : m_memory.title();
}

bool FallbackVault::keepForSession(const QString &name, const Secret &key)
{
    static_cast<void>(m_memory.write(name, key)); // never fails
    return true;
}

} // namespace parley
