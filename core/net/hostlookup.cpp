// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/hostlookup.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QPromise>
#include <memory>

namespace parley {

QFuture<QList<QHostAddress>> lookUpHost(const QString &host)
{
    auto promise = std::make_shared<QPromise<QList<QHostAddress>>>();
    promise->start();
    QHostInfo::lookupHost(host, QCoreApplication::instance(), [promise](const QHostInfo &info) {
        promise->addResult(info.addresses());
        promise->finish();
    });
    return promise->future();
}

} // namespace parley
