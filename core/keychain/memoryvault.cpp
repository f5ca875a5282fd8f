// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "keychain/memoryvault.h"

#include <QPromise>

namespace parley {

namespace {

template <class T>
QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<Secret>> MemoryVault::read(const QString &name)
{
    return ready<Secret>(m_keys.value(name));
}

QFuture<Result<void>> MemoryVault::write(const QString &name, const Secret &key)
{
    m_keys.insert(name, key);
    return ready<void>({});
}

QFuture<Result<void>> MemoryVault::remove(const QString &name)
{
    m_keys.remove(name);
    return ready<void>({});
}

QString MemoryVault::title() const
{
    return QStringLiteral("this session only");
}

} // namespace parley
