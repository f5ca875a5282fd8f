// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "redis/rediserror.h"

#include "base/logging.h"

namespace parley {

namespace {

constexpr qsizetype longestWords = 160;

struct Meaning
{
    const char *code; // of Redis
    const QString &error;
    const char *words; // empty: the server's own
};

const Meaning *meaningOf(const RedisReply &failure)
{
    // Inside a script it has no code of its own.
    const QByteArray code = failure.text.contains("user executing the script can't")
                                ? QByteArray("NOPERM")
                                : failure.code();
    static const Meaning meanings[] = {
        {"WRONGPASS", teamerror::password, "the user or the password is wrong"},
        {"NOAUTH", teamerror::password, "it wants a password"},
        {"NOPERM", teamerror::forbidden, ""},
        {"READONLY", teamerror::readOnly, "it is a copy that can only be read"},
        {"OOM", teamerror::full, "its memory is full"},
        {"MISCONF", teamerror::readOnly, "it takes nothing, since it can't write to its disk"},
        {"LOADING", teamerror::busy, "it is still loading its data"},
        {"BUSY", teamerror::busy, "it is busy with a script"},
        {"MASTERDOWN", teamerror::busy, "it is a copy that lost its original"},
        {"MOVED", teamerror::other, "it is a cluster, which Parley does not know"},
        {"CLUSTERDOWN", teamerror::other, "it is a cluster, which Parley does not know"},
    };
    for (const Meaning &meaning : meanings) {
        if (code == meaning.code) {
            return &meaning;
        }
    }
    return nullptr;
}

} // namespace

Unexpected redisFailure(const QString &code, const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.providerCode = code;
    error.detail = detail;
    return Unexpected(error);
}

Error redisErrorOf(const RedisReply &failure)
{
    const Meaning *meaning = meaningOf(failure);
    const QString words =
        meaning && *meaning->words
            ? QString::fromLatin1(meaning->words)
            : redacted(withVisibleControls(QString::fromUtf8(failure.text.left(longestWords))));
    return redisFailure(meaning ? meaning->error : teamerror::other, words).error();
}

Result<RedisReply> redisExpect(const Result<RedisReply> &reply, RedisReply::Kind kind)
{
    if (!reply) {
        return reply;
    }
    if (reply->kind == RedisReply::Kind::Failure) {
        return Unexpected(redisErrorOf(*reply));
    }
    if (reply->kind != kind) {
        return redisFailure(teamerror::garbage, QStringLiteral("it answers something else"));
    }
    return reply;
}

} // namespace parley
