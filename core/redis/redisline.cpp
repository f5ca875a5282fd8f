// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "redis/redisline.h"

#include "redis/rediserror.h"
#include "redis/redissockets.h"
#include "redis/redistls.h"

#include <cerrno>
#include <hiredis.h>
#include <vector>

namespace parley {

namespace {

constexpr std::chrono::milliseconds lineGlance{20}; // between looks whether it shall stop
constexpr qint64 mostElements = 100'000;            // of one list
constexpr size_t mostReplyBytes = 16'000'000;       // of all replies to one ask()

// hiredis makes room for as many elements as the other side promises: not here.
template <class Count>
void *shortList(const redisReadTask *task, Count elements)
{
    const auto *usual = static_cast<const redisReplyObjectFunctions *>(task->privdata);
    return static_cast<qint64>(elements) > mostElements ? nullptr
                                                        : usual->createArray(task, elements);
}

qintptr socketOf(const redisContext &redis)
{
    return static_cast<qintptr>(redis.fd);
}

RedisReply valueOf(const redisReply &reply)
{
    RedisReply value;
    switch (reply.type) {
    case REDIS_REPLY_STRING:
    case REDIS_REPLY_STATUS:
    case REDIS_REPLY_ERROR:
        value.kind =
            reply.type == REDIS_REPLY_ERROR ? RedisReply::Kind::Failure : RedisReply::Kind::Text;
        value.text = QByteArray(reply.str, static_cast<qsizetype>(reply.len));
        break;
    case REDIS_REPLY_INTEGER:
        value.kind = RedisReply::Kind::Number;
        value.number = reply.integer;
        break;
    case REDIS_REPLY_ARRAY:
        value.kind = RedisReply::Kind::List;
        for (size_t n = 0; n < reply.elements; ++n) {
            value.list.append(valueOf(*reply.element[n]));
        }
        break;
    default:
        break;
    }
    return value;
}

} // namespace

struct RedisLine::Context
{
    explicit Context(redisContext *made) : redis(made)
    {
        if (redis->reader) {
            redisReplyObjectFunctions *usual = redis->reader->fn;
            functions = *usual;
            functions.createArray = &shortList;
            redis->reader->fn = &functions;
            redis->reader->privdata = usual;
        }
    }
    ~Context() { redisFree(redis); }
    Q_DISABLE_COPY_MOVE(Context)

    redisContext *redis;
    redisReplyObjectFunctions functions{};
    size_t received = 0; // bytes since it was asked
};

RedisLine::RedisLine(const std::atomic<bool> &stopped) : m_stopped(stopped) {}

RedisLine::~RedisLine() = default;

void RedisLine::close()
{
    m_context.reset();
}

bool RedisLine::isOpen()
{
    if (m_context) {
        // Nothing was asked, so there is nothing to say: but for goodbye.
        if (redissockets::wait(socketOf(*m_context->redis), redissockets::Wish::Read, {}) ==
            redissockets::Ready::Yes) {
            const bool failed = redisBufferRead(m_context->redis) != REDIS_OK;
            if (failed || m_context->redis->reader->len > m_context->redis->reader->pos) {
                close();
            }
        }
    }
    return m_context != nullptr;
}

Unexpected RedisLine::broken(const QString &code, const QString &detail)
{
    close();
    return redisFailure(code, detail);
}

Unexpected RedisLine::brokenByError()
{
    const redisContext &redis = *m_context->redis;
    switch (redis.err) {
    case REDIS_ERR_PROTOCOL:
    case REDIS_ERR_OOM:
        return broken(teamerror::garbage, QStringLiteral("it does not answer as a Redis does"));
    case REDIS_ERR_OTHER:
    case REDIS_ERR_IO: {
        const QString why = QString::fromLocal8Bit(redis.errstr);
        return broken(errno == ECONNREFUSED || errno == ENOENT ? teamerror::refused
                                                               : teamerror::closed,
                      QStringLiteral("the connection failed: %1").arg(why));
    }
    default:
        return broken(teamerror::closed, QStringLiteral("it closed the connection"));
    }
}

Result<void> RedisLine::wait(redissockets::Wish wish, RedisDeadline by)
{
    for (;;) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(by - std::chrono::steady_clock::now());
        if (left.count() <= 0 || m_stopped) {
            return broken(teamerror::timeout, QStringLiteral("it does not answer"));
        }
        const redissockets::Ready ready =
            redissockets::wait(socketOf(*m_context->redis), wish, std::min(left, lineGlance));
        if (ready == redissockets::Ready::Yes) {
            return {};
        }
        if (ready == redissockets::Ready::Failed) {
            return broken(teamerror::closed, QStringLiteral("the connection failed"));
        }
    }
}

Result<void> RedisLine::connectTo(const QByteArray &place, quint16 port, RedisDeadline by)
{
    redisContext *made = port == 0 ? redisConnectUnixNonBlock(place.constData())
                                   : redisConnectNonBlock(place.constData(), port);
    if (!made) {
        return redisFailure(teamerror::other, QStringLiteral("there is no memory left"));
    }
    m_context = std::make_unique<Context>(made);
    if (made->err != 0) {
        return brokenByError();
    }
    if (const auto ready = wait(redissockets::Wish::Write, by); !ready) {
        return ready;
    }
    switch (redissockets::outcome(socketOf(*made))) {
    case redissockets::Connected::Refused:
        return broken(teamerror::refused, QStringLiteral("nothing listens there"));
    case redissockets::Connected::Failed:
        return broken(teamerror::timeout, QStringLiteral("it can't be reached"));
    case redissockets::Connected::Yes:
        break;
    }
    if (port != 0) {
        redisEnableKeepAlive(made);
    }
    return {};
}

Result<void> RedisLine::reach(const TeamServer &server, RedisDeadline by)
{
    if (!server.socketPath.isEmpty()) {
        return connectTo(server.socketPath.toUtf8(), 0, by);
    }
    const auto addresses = redisAddresses(server.host, by, [this] { return m_stopped.load(); });
    if (!addresses) {
        return Unexpected(addresses.error());
    }
    Result<void> reached;
    const auto begun = std::chrono::steady_clock::now();
    const qsizetype count = addresses->size();
    for (qsizetype n = 0; n < count; ++n) {
        // Each gets its share, so that one that is silent does not hide the next.
        const auto share = begun + (by - begun) * (n + 1) / count;
        reached = connectTo(addresses->at(n), server.port, share);
        if (reached) {
            break;
        }
    }
    return reached;
}

Result<void> RedisLine::encrypt(const QString &host, RedisDeadline by)
{
    const auto encryption = redistls::begin(*m_context->redis, host);
    if (!encryption) {
        return broken(encryption.error().providerCode, encryption.error().detail);
    }
    for (;;) {
        const auto wanted = redistls::proceed(**encryption);
        if (!wanted) {
            return broken(wanted.error().providerCode, wanted.error().detail);
        }
        if (*wanted == redissockets::Wish::None) {
            return {};
        }
        if (const auto ready = wait(*wanted, by); !ready) {
            return ready;
        }
    }
}

Result<void> RedisLine::open(const TeamServer &server, const Secret &password, RedisDeadline by)
{
    close();
    redissockets::prepare();
    if (server.encrypted && !redistls::available()) {
        return redisFailure(teamerror::noEncryption,
                            QStringLiteral("this Parley was built without encryption for Redis: "
                                           "use redis:// in a network you trust, or a build with "
                                           "hiredis 1.0 or later"));
    }
    if (const auto reached = reach(server, by); !reached) {
        return reached;
    }
    if (server.encrypted) {
        if (const auto agreed = encrypt(server.host, by); !agreed) {
            return agreed;
        }
    }
    return introduce(server, password, by);
}

Result<void> RedisLine::introduce(const TeamServer &server, const Secret &password,
                                  RedisDeadline by)
{
    if (!password.isEmpty() || !server.user.isEmpty()) {
        QByteArray revealed = password.reveal();
        RedisCommand command{"AUTH"};
        if (!server.user.isEmpty()) {
            command.append(server.user.toUtf8());
        }
        command.append(revealed);
        const auto known = ask(command, by);
        wipe(command.last());
        wipe(revealed);
        if (!known || known->kind == RedisReply::Kind::Failure) {
            return known ? broken(teamerror::password,
                                  QStringLiteral("the user or the password is wrong"))
                         : Unexpected(known.error());
        }
    }
    QList<RedisCommand> commands{{"PING"}};
    if (server.database != 0) {
        commands.prepend({"SELECT", QByteArray::number(server.database)});
    }
    const auto replies = ask(commands, by);
    if (!replies) {
        return Unexpected(replies.error());
    }
    for (const RedisReply &reply : *replies) {
        if (const auto fine = redisExpect(reply, RedisReply::Kind::Text); !fine) {
            return broken(fine.error().providerCode, fine.error().detail);
        }
    }
    return {};
}

Result<void> RedisLine::send(RedisDeadline by)
{
    int done = 0;
    for (;;) {
        if (redisBufferWrite(m_context->redis, &done) != REDIS_OK) {
            return brokenByError();
        }
        if (done != 0) {
            return {};
        }
        if (const auto ready = wait(redissockets::Wish::Write, by); !ready) {
            return ready;
        }
    }
}

Result<RedisReply> RedisLine::receive(RedisDeadline by)
{
    redisContext *redis = m_context->redis;
    for (;;) {
        void *reply = nullptr;
        if (redisGetReplyFromReader(redis, &reply) != REDIS_OK) {
            return brokenByError();
        }
        if (reply) {
            const RedisReply value = valueOf(*static_cast<const redisReply *>(reply));
            freeReplyObject(reply);
            return value;
        }
        const size_t before = redis->reader->len;
        if (redisBufferRead(redis) != REDIS_OK) {
            return brokenByError();
        }
        const size_t read = redis->reader->len - std::min(before, redis->reader->len);
        m_context->received += read;
        if (m_context->received > mostReplyBytes) {
            return broken(teamerror::garbage, QStringLiteral("its answer is too long"));
        }
        if (read == 0) {
            if (const auto ready = wait(redissockets::Wish::Read, by); !ready) {
                return Unexpected(ready.error());
            }
        } else if (std::chrono::steady_clock::now() > by) {
            return broken(teamerror::timeout, QStringLiteral("it does not answer"));
        }
    }
}

Result<QList<RedisReply>> RedisLine::ask(const QList<RedisCommand> &commands, RedisDeadline by)
{
    if (!m_context) {
        return redisFailure(teamerror::closed, QStringLiteral("there is no connection"));
    }
    m_context->received = 0;
    for (const RedisCommand &command : commands) {
        std::vector<const char *> words;
        std::vector<size_t> lengths;
        for (const QByteArray &word : command) {
            words.push_back(word.constData());
            lengths.push_back(static_cast<size_t>(word.size()));
        }
        if (redisAppendCommandArgv(m_context->redis, static_cast<int>(words.size()), words.data(),
                                   lengths.data()) != REDIS_OK) {
            return brokenByError();
        }
    }
    if (const auto sent = send(by); !sent) {
        return Unexpected(sent.error());
    }
    QList<RedisReply> replies;
    for (qsizetype n = 0; n < commands.size(); ++n) {
        auto reply = receive(by);
        if (!reply) {
            return Unexpected(reply.error());
        }
        replies.append(*std::move(reply));
    }
    return replies;
}

Result<RedisReply> RedisLine::ask(const RedisCommand &command, RedisDeadline by)
{
    auto replies = ask(QList<RedisCommand>{command}, by);
    return replies ? Result<RedisReply>(replies->first()) : Unexpected(replies.error());
}

} // namespace parley
