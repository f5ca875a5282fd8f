// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "redis/redisaddresses.h"

#include "redis/rediserror.h"

#include <future>
#include <netdb.h>
#include <sys/socket.h>
#include <thread>

namespace parley {

namespace {

constexpr std::chrono::milliseconds glance{10};
constexpr qsizetype mostAddresses = 4;
constexpr int longestNumber = 100; // characters of an IPv6 address with its zone

QByteArrayList addressesOf(const QByteArray &host)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *first = nullptr;
    QByteArrayList addresses;
    if (getaddrinfo(host.constData(), nullptr, &hints, &first) != 0) {
        return addresses;
    }
    for (const addrinfo *one = first; one && addresses.size() < mostAddresses; one = one->ai_next) {
        char number[longestNumber];
        if (getnameinfo(one->ai_addr, one->ai_addrlen, number, sizeof number, nullptr, 0,
                        NI_NUMERICHOST) == 0) {
            addresses.append(QByteArray(number));
        }
    }
    freeaddrinfo(first);
    return addresses;
}

} // namespace

Result<QByteArrayList> redisAddresses(const QString &host, RedisDeadline by,
                                      const std::function<bool()> &stopped)
{
    std::promise<QByteArrayList> promise;
    auto found = promise.get_future();
    std::thread([promise = std::move(promise), name = host.toLatin1()]() mutable {
        promise.set_value(addressesOf(name));
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
