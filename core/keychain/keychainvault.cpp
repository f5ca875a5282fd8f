// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "keychain/keychainvault.h"

#include "base/logging.h"

#include <QPromise>

namespace parley {

namespace {

using Outcome = KeychainReply::Outcome;

constexpr std::chrono::milliseconds patience{15'000};

QString probeName()
{
    return QStringLiteral("parley-probe");
}

Error keychainError(const char *code, const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.providerCode = QLatin1String(code);
    error.detail = redacted(detail);
    return error;
}

Error errorOf(const KeychainReply &reply)
{
    switch (reply.outcome) {
    case Outcome::NotFound:
        return keychainError("keychain_locked",
                             QStringLiteral("the entry was stored but isn't found: the keyring is "
                                            "locked, or another program removed it"));
    case Outcome::Locked:
        return keychainError("keychain_locked",
                             QStringLiteral("the keyring is locked: ") + reply.detail);
    case Outcome::NoService:
        return keychainError("keychain_missing",
                             QStringLiteral("no keychain answers: ") + reply.detail);
    case Outcome::Ok:
    case Outcome::Failed:
        break;
    }
    return keychainError("keychain_failed", reply.detail);
}

} // namespace

// One answer that is owed, for as long as a person is willing to wait.
template <class T>
class KeychainVault::Waiting
{
public:
    explicit Waiting(Clock &clock)
    {
        m_promise.start();
        m_timer = clock.after(patience, [this] {
            finish(Unexpected(keychainError(
                "keychain_silent",
                QStringLiteral("no answer in 15 s: the keyring waits to be unlocked"))));
        });
    }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }
    [[nodiscard]] bool isOver() const { return m_over; }
    void finish(Result<T> result)
    {
        if (!m_over) {
            m_over = true;
            m_promise.addResult(std::move(result));
            m_promise.finish();
        }
    }

private:
    QPromise<Result<T>> m_promise;
    std::unique_ptr<Clock::Timer> m_timer;
    bool m_over = false;
};

KeychainVault::KeychainVault(std::unique_ptr<KeychainAccess> access, SettingsStore &settings,
                             Clock &clock)
    : m_settings(settings), m_clock(clock), m_access(std::move(access))
{}

KeychainVault::~KeychainVault() = default;

template <class T>
std::shared_ptr<KeychainVault::Waiting<T>> KeychainVault::wait()
{
    return std::make_shared<Waiting<T>>(m_clock);
}

bool KeychainVault::isMarked(const QString &name) const
{
    return m_settings.get(storedKeys).contains(name);
}

void KeychainVault::setMark(const QString &name, bool stored)
{
    QStringList names = m_settings.get(storedKeys);
    names.removeAll(name);
    if (stored) {
        names.append(name);
    }
    m_settings.set(storedKeys, names);
}

QFuture<Result<Secret>> KeychainVault::read(const QString &name)
{
    const auto waiting = wait<Secret>();
    if (const auto late = m_late.constFind(name); late != m_late.constEnd()) {
        waiting->finish(*late);
        m_late.erase(late);
        return waiting->future();
    }
    m_access->read(name, [this, name, waiting](const KeychainReply &reply) {
        if (reply.outcome == Outcome::Ok) {
            if (waiting->isOver()) {
                m_late.insert(name, reply.secret);
            }
            setMark(name, true);
            waiting->finish(reply.secret);
        } else if (reply.outcome == Outcome::NotFound && !isMarked(name)) {
            waiting->finish(Secret());
        } else {
            waiting->finish(Unexpected(errorOf(reply)));
        }
    });
    return waiting->future();
}

QFuture<Result<void>> KeychainVault::write(const QString &name, const Secret &key)
{
    const auto waiting = wait<void>();
    m_late.remove(name);
    m_access->write(name, key, [this, name, waiting](const KeychainReply &reply) {
        if (reply.outcome != Outcome::Ok) {
            waiting->finish(Unexpected(errorOf(reply)));
            return;
        }
        setMark(name, true);
        waiting->finish({});
    });
    return waiting->future();
}

QFuture<Result<void>> KeychainVault::remove(const QString &name)
{
    const auto waiting = wait<void>();
    m_late.remove(name);
    if (!isMarked(name)) {
        m_access->remove(name, [waiting](const KeychainReply &reply) {
            const bool gone = reply.outcome == Outcome::Ok || reply.outcome == Outcome::NotFound ||
                              reply.outcome == Outcome::NoService; // it never held it
            waiting->finish(gone ? Result<void>() : Unexpected(errorOf(reply)));
        });
        return waiting->future();
    }
    // A locked keyring says "deleted" and deletes nothing: only what can be read can be removed.
    m_access->read(name, [this, name, waiting](const KeychainReply &reply) {
        if (reply.outcome == Outcome::Ok) {
            removeKnown(name, waiting);
        } else if (reply.outcome == Outcome::NotFound) {
            removeMissing(name, waiting);
        } else {
            waiting->finish(Unexpected(errorOf(reply)));
        }
    });
    return waiting->future();
}

void KeychainVault::removeKnown(const QString &name, const std::shared_ptr<Waiting<void>> &waiting)
{
    m_access->remove(name, [this, name, waiting](const KeychainReply &removed) {
        if (removed.outcome != Outcome::Ok) {
            waiting->finish(Unexpected(errorOf(removed)));
            return;
        }
        m_access->read(name, [this, name, waiting](const KeychainReply &reply) {
            if (reply.outcome != Outcome::NotFound) {
                waiting->finish(Unexpected(keychainError(
                    "keychain_failed", QStringLiteral("the keychain did not remove the entry"))));
                return;
            }
            setMark(name, false);
            waiting->finish({});
        });
    });
}

// Not found, though it was stored: gone if the keyring takes a write, locked if it does not.
void KeychainVault::removeMissing(const QString &name,
                                  const std::shared_ptr<Waiting<void>> &waiting)
{
    const Secret probe(QByteArrayLiteral("probe"));
    m_access->write(probeName(), probe, [this, name, waiting](const KeychainReply &written) {
        if (written.outcome != Outcome::Ok) {
            waiting->finish(Unexpected(errorOf(written)));
            return;
        }
        m_access->remove(probeName(), [](const KeychainReply &) {});
        m_access->read(name, [this, name, waiting](const KeychainReply &reply) {
            if (reply.outcome == Outcome::Ok) { // writing had it unlocked
                removeKnown(name, waiting);
                return;
            }
            setMark(name, false);
            waiting->finish({});
        });
    });
}

QFuture<Result<void>> KeychainVault::look()
{
    const auto waiting = wait<void>();
    m_access->read(probeName(), [waiting](const KeychainReply &reply) {
        const bool there = reply.outcome == Outcome::Ok || reply.outcome == Outcome::NotFound ||
                           reply.outcome == Outcome::Locked;
        waiting->finish(there ? Result<void>() : Unexpected(errorOf(reply)));
    });
    return waiting->future();
}

QFuture<Result<void>> KeychainVault::probe()
{
    const auto waiting = wait<void>();
    const QByteArray value = QByteArrayLiteral("probe");
    m_access->write(probeName(), Secret(QByteArray(value)),
                    [this, value, waiting](const KeychainReply &written) {
                        if (written.outcome != Outcome::Ok) {
                            waiting->finish(Unexpected(errorOf(written)));
                            return;
                        }
                        m_access->read(probeName(), [this, value, waiting](const KeychainReply &r) {
                            m_access->remove(probeName(), [](const KeychainReply &) {});
                            const bool kept =
                                r.outcome == Outcome::Ok && r.secret.reveal() == value;
                            waiting->finish(kept ? Result<void>() : Unexpected(errorOf(r)));
                        });
                    });
    return waiting->future();
}

} // namespace parley
