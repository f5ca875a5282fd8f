// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// HTTP requests as tests send them: with a planted key that must never be seen outside the wire.
#pragma once

#include "net/transport.h"

namespace parley::test {

inline const QByteArray plantedKey = "sk-planted-0123456789abcdef";

inline HttpRequest post(const QUrl &url, const QByteArray &body = "{\"q\":1}")
{
    using namespace std::chrono_literals;
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Authorization", "Bearer " + plantedKey},
                       {"Content-Type", "application/json"}};
    request.body = body;
    // Limits no test should meet by accident, on a busy machine either.
    request.connectTimeout = 20'000ms;
    request.firstByteTimeout = 20'000ms;
    request.idleTimeout = 20'000ms;
    return request;
}

inline HttpRequest get(const QUrl &url)
{
    HttpRequest request = post(url, {});
    request.method = "GET";
    return request;
}

} // namespace parley::test
