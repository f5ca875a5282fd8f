// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "redis/redisaddresses.h"

#include "redis/rediserror.h"
#include "redis/redissockets.h"

#include <future>
#include <thread>

namespace parley {

namespace {

constexpr std::chrono::milliseconds glance{10};
constexpr qsizetype mostAddresses = 4;

} // namespace

Result<QByteArrayList> redisAddresses(const QString &host, RedisDeadline by,
                                      const std::function<bool()> &stopped)
{
    std::promise<QByteArrayList> promise;
    auto found = promise.get_future();
    std::thread([promise = std::move(promise), name = host.toLatin1()]() mutable {
        promise.set_value(redissockets::addressesOf(name, mostAddresses));
    }).detach();
    while (found.wait_for(glance) != std::future_status::ready) {
        if (std::chrono::steady_clock::now() >= by || stopped()) {
            return redisFailure(teamerror::timeout,
                                QStringLiteral("the name of the host is not found in time"));
        }
    }
    const QByteArrayList addresses = found.get();
    if (addresses.isEmpty()) {
        return redisFailure(teamerror::noHost, QStringLiteral("there is no such host"));
    }
    return addresses;
}

} // namespace parley
