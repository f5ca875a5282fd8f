// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Encryption of a connection, where hiredis knows it (1.0 and later, with libhiredis-ssl). The
// server's certificate must be signed by an authority the system trusts and be made for that host;
// hiredis itself would not look at the host. Worker thread.
#pragma once

#include "base/result.h"
#include "redis/redissockets.h"

struct redisContext;
struct ssl_st;

namespace parley::redistls {

[[nodiscard]] bool available();
// What the connection owns from then on.
[[nodiscard]] Result<ssl_st *> begin(redisContext &context, const QString &host);
// What it waits for; nothing: both sides have agreed.
[[nodiscard]] Result<redissockets::Wish> proceed(ssl_st &encryption);

} // namespace parley::redistls
