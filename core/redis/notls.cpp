// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// In place of redistls.cpp where hiredis knows no encryption.
#include "redis/redistls.h"

#include "redis/rediserror.h"

namespace parley::redistls {

bool available()
{
    return false;
}

Result<ssl_st *> begin(redisContext &, const QString &)
{
    return redisFailure(teamerror::noEncryption,
                        QStringLiteral("this Parley was built without encryption for Redis"));
}

Result<redissockets::Wish> proceed(ssl_st &)
{
    return redissockets::Wish::None;
}

} // namespace parley::redistls
