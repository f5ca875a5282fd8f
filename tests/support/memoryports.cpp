// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/memoryports.h"

namespace parley {

Result<void> MemoryProfileStore::save(const ProviderProfile &profile)
{
    if (m_failure) {
        return Unexpected(*m_failure);
    }
    if (!isProfileName(profile.name)) {
        return Unexpected(ErrorKind::Configuration, QStringLiteral("malformed profile name"));
    }
    m_profiles.removeIf([&profile](const auto &one) { return one.name == profile.name; });
    m_profiles.append(profile);
    Q_EMIT changed();
    return {};
}

Result<void> MemoryProfileStore::remove(const QString &name)
{
    if (m_failure) {
        return Unexpected(*m_failure);
    }
    m_profiles.removeIf([&name](const ProviderProfile &one) { return one.name == name; });
    Q_EMIT changed();
    return {};
}

void FakeVault::put(const QString &name, const QByteArray &key)
{
    m_keys.insert(name, Secret(QByteArray(key)));
}

QFuture<Result<Secret>> FakeVault::read(const QString &name)
{
    m_reads.append(name);
    return QtFuture::makeReadyFuture(m_failure ? Result<Secret>(Unexpected(*m_failure))
                                               : Result<Secret>(m_keys.value(name)));
}

QFuture<Result<void>> FakeVault::write(const QString &name, const Secret &key)
{
    if (m_failure) {
        return QtFuture::makeReadyFuture(Result<void>(Unexpected(*m_failure)));
    }
    m_keys.insert(name, key);
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> FakeVault::remove(const QString &name)
{
    if (m_failure) {
        return QtFuture::makeReadyFuture(Result<void>(Unexpected(*m_failure)));
    }
    m_keys.remove(name);
    return QtFuture::makeReadyFuture(Result<void>());
}

bool FakeVault::keepForSession(const QString &name, const Secret &key)
{
    m_keys.insert(name, key);
    return true;
}

QFuture<QList<FoundServer>> FakeDiscovery::look()
{
    return QtFuture::makeReadyFuture(m_servers);
}

} // namespace parley
