// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/keyring.h"

#include "engine/keyspending.h"

#include <algorithm>

namespace parley {

namespace {

// What may stand in a header: anything else in a key is a slip of the clipboard or an attack.
bool isPrintable(const QByteArray &key)
{
    return std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

QString placeOf(const KeyName &key)
{
    return (key.source == KeyName::Source::Environment ? QStringLiteral("variable %1")
                                                       : QStringLiteral("keychain entry \"%1\""))
        .arg(key.name);
}

Result<Secret> checked(QByteArray bytes, const KeyName &key)
{
    QByteArray trimmed = bytes.trimmed();
    wipe(bytes);
    if (!isPrintable(trimmed)) {
        wipe(trimmed);
        return Unexpected(ErrorKind::Configuration,
                          placeOf(key) + QStringLiteral(" holds characters that no key has"));
    }
    return Secret(std::move(trimmed));
}

} // namespace

KeyRing::KeyRing(Services &services, ProviderProfile profile, const QString &only)
    : m_services(services), m_profile(std::move(profile))
{
    QList<KeyStatus> keys = keyStatus(services, m_profile);
    keys.removeIf(
        [&only](const KeyStatus &key) { return !only.isEmpty() && key.name.name != only; });
    m_order = keyOrder(keys);
    if (m_profile.keyRotation == KeyRotation::LeastSpent) {
        const KeySpendingBook book(services.settings, services.clock);
        std::stable_sort(m_order.begin(), m_order.end(),
                         [this, &book](const KeyName &a, const KeyName &b) {
                             return spentLess(book.thisMonth(m_profile.name, a),
                                              book.thisMonth(m_profile.name, b));
                         });
    }
}

void KeyRing::takeNext(Taken taken)
{
    if (m_next == 0 && m_profile.keyRotation == KeyRotation::RoundRobin && m_order.size() > 1) {
        const qsizetype turn = m_services.memory.keyTurns[m_profile.name]++ % m_order.size();
        std::rotate(m_order.begin(), m_order.begin() + turn, m_order.end());
    }
    if (hasNext()) {
        const KeyName key = m_order[m_next++];
        read(key, std::move(taken));
        return;
    }
    m_current = {};
    if (!m_profile.quirks.keyRequired && m_problems.isEmpty()) {
        taken(Secret());
        return;
    }
    QString why = QStringLiteral("no usable key for \"%1\"").arg(m_profile.name);
    why += !m_problems.isEmpty()      ? QStringLiteral(": ")
           : m_profile.keys.isEmpty() ? QStringLiteral(": it has none")
                                      : QStringLiteral(": all are switched off");
    taken(Unexpected(ErrorKind::Configuration,
                     why + m_problems.join(QStringLiteral("; ")) +
                         QStringLiteral("; set the variable or add a key to the profile")));
}

void KeyRing::takeAgain(Taken taken)
{
    if (m_current.name.isEmpty()) {
        taken(Secret());
        return;
    }
    read(m_current, std::move(taken));
}

void KeyRing::read(const KeyName &key, Taken taken)
{
    const QString origin = m_profile.origin();
    if (!key.origin.isEmpty() && key.origin != origin) {
        offer(key,
              Unexpected(ErrorKind::Configuration,
                         QStringLiteral("key \"%1\" was given for %2 and is not sent to %3")
                             .arg(key.name, key.origin, origin)),
              taken);
        return;
    }
    if (key.source == KeyName::Source::Environment) {
        offer(key, checked(m_services.environment.value(key.name).toUtf8(), key), taken);
        return;
    }
    m_pending.wait(m_services.vault.read(key.name),
                   [this, key, taken = std::move(taken)](const Result<Secret> &secret) {
                       offer(key, secret ? checked(secret->reveal(), key) : secret, taken);
                   });
}

void KeyRing::offer(const KeyName &key, Result<Secret> secret, const Taken &taken)
{
    if (secret && !secret->isEmpty()) {
        m_current = key;
        taken(std::move(secret));
        return;
    }
    m_problems.append(secret ? placeOf(key) + QStringLiteral(" is not there")
                             : secret.error().detail);
    takeNext(taken);
}

void KeyRing::refused(const Error &error)
{
    if (!m_current.name.isEmpty()) {
        m_services.memory.keys.refused(m_profile.name, m_current, error, m_services.clock.steady());
        saveKeyHealth(m_services.settings, m_services.memory.keys, m_services.clock);
    }
}

void KeyRing::worked()
{
    if (!m_current.name.isEmpty()) {
        m_services.memory.keys.worked(m_profile.name, m_current);
        saveKeyHealth(m_services.settings, m_services.memory.keys, m_services.clock);
    }
}

void KeyRing::spent(const Usage &usage, Money cost)
{
    if (!m_current.name.isEmpty()) {
        KeySpendingBook(m_services.settings, m_services.clock)
            .add(m_profile.name, m_current, usage, cost);
    }
}

QList<KeyStatus> keyStatus(const Services &services, const ProviderProfile &profile)
{
    QList<KeyStatus> result;
    for (const KeyName &key : profile.keys) {
        result.append(
            {key, services.memory.keys.health(profile.name, key, services.clock.steady())});
    }
    return result;
}

QList<KeyName> keyOrder(const QList<KeyStatus> &keys)
{
    QList<KeyName> order;
    const KeyStatus *soonest = nullptr;
    for (const KeyStatus &key : keys) {
        if (!key.name.enabled) {
            continue;
        }
        if (key.health.ok) {
            order.append(key.name);
        }
        if (!soonest || key.health.restingUntil < soonest->health.restingUntil) {
            soonest = &key;
        }
    }
    if (order.isEmpty() && soonest) {
        order.append(soonest->name);
    }
    return order;
}

} // namespace parley
