// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A KeychainAccess that behaves as told: open, locked, absent, or silent until it is released.
// Answers from the event loop as real ones do. Header only. Owned by the vault; watch it by
// pointer.
#pragma once

#include "keychain/keychainaccess.h"

#include <QMap>
#include <QMetaObject>
#include <QObject>
#include <QStringList>

namespace parley {

class ScriptedKeychain final : public KeychainAccess
{
public:
    using Outcome = KeychainReply::Outcome;
    enum class State { Open, Locked, Missing, Silent };

    State state = State::Open;
    bool keepsEntries = false; // says "removed" and removes nothing
    QMap<QString, QByteArray> entries;
    QStringList calls;

    void read(const QString &name, Answer answer) override
    {
        ask(QStringLiteral("read ") + name, std::move(answer), [this, name] {
            if (state != State::Open || !entries.contains(name)) {
                return KeychainReply{Outcome::NotFound, {}, {}}; // a locked one says so too
            }
            return KeychainReply{Outcome::Ok, {}, Secret(QByteArray(entries.value(name)))};
        });
    }
    void write(const QString &name, const Secret &secret, Answer answer) override
    {
        ask(QStringLiteral("write ") + name, std::move(answer), [this, name, secret] {
            if (state != State::Open) {
                return KeychainReply{Outcome::Locked, QStringLiteral("locked collection"), {}};
            }
            entries.insert(name, secret.reveal());
            return KeychainReply{Outcome::Ok, {}, {}};
        });
    }
    void remove(const QString &name, Answer answer) override
    {
        ask(QStringLiteral("remove ") + name, std::move(answer), [this, name] {
            if (state == State::Open && !keepsEntries) {
                entries.remove(name);
            }
            return KeychainReply{Outcome::Ok, {}, {}}; // a locked one says so too
        });
    }
    [[nodiscard]] QString title() const override { return QStringLiteral("Scripted"); }

    // The person typed the password: what was asked is answered now.
    void release()
    {
        state = State::Open;
        const auto owed = std::exchange(m_owed, {});
        for (const auto &answer : owed) {
            answer();
        }
    }

private:
    void ask(const QString &call, Answer answer, std::function<KeychainReply()> reply)
    {
        calls.append(call);
        auto tell = [this, answer = std::move(answer), reply = std::move(reply)] {
            answer(state == State::Missing
                       ? KeychainReply{Outcome::NoService, QStringLiteral("nobody there"), {}}
                       : reply());
        };
        if (state == State::Silent) {
            m_owed.append(tell);
        } else {
            QMetaObject::invokeMethod(&m_context, tell, Qt::QueuedConnection);
        }
    }

    QList<std::function<void()>> m_owed;
    QObject m_context;
};

} // namespace parley
