// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "redis/redisanswers.h"

#include "chat/sealedanswer.h"
#include "redis/rediserror.h"

namespace parley {

namespace {

constexpr qint64 entryWeight = 400; // bytes: the names of an answer and what Redis adds
constexpr qint64 largestPart = 10;  // of all: no answer is bigger than one of so many parts
constexpr qint64 clockSkew = 24LL * 3600 * 1000; // ms
constexpr qint64 dearest = 1'000'000'000'000;    // nano-dollars of one answer

// Kept below a namespace, besides the figures: ans:NAME is an answer, asked:NAME what it answers;
// like:SCOPE and vec:SCOPE are the names of one scope; stored and used are all names by the moment,
// sizes the bytes of each and of all.
const QByteArrayList cleared{"ans:", "asked:", "like:", "vec:", "stored", "used", "sizes"};

// What every script begins with. A name that is not there weighs nothing, whoever meddled with the
// sizes.
const QByteArray head = R"(
local space, name = KEYS[1], ARGV[1]
local function number(value) return tonumber(value or 0) or 0 end
local function forget(one)
    local size = number(redis.call('HGET', space .. 'sizes', one))
    redis.call('ZREM', space .. 'stored', one)
    redis.call('ZREM', space .. 'used', one)
    redis.call('HDEL', space .. 'sizes', one)
    if size > 0 then redis.call('HINCRBY', space .. 'sizes', 'all', -size) end
end
local function drop(one)
    redis.call('DEL', space .. 'ans:' .. one, space .. 'asked:' .. one)
    forget(one)
end
)";

const QByteArray dropScript = head + "drop(name) return 1";

const QByteArray keepScript = head + R"(
local bytes, stored, life, size = ARGV[2], ARGV[3], number(ARGV[4]), number(ARGV[5])
local first, most = ARGV[6], number(ARGV[7])
redis.call('HSETNX', space .. 'figures', 'since', stored)
if size > 0 and life > 0 then
    forget(name)
    redis.call('SET', space .. 'ans:' .. name, bytes, 'PX', life)
    redis.call('PEXPIRE', space .. 'asked:' .. name, life)
    size = size + number(redis.call('HGET', space .. 'asked:' .. name, 'bytes'))
    redis.call('ZADD', space .. 'stored', stored, name)
    redis.call('ZADD', space .. 'used', stored, name)
    redis.call('HSET', space .. 'sizes', name, size)
    redis.call('HINCRBY', space .. 'sizes', 'all', size)
else
    drop(name)
end
for _, old in ipairs(redis.call('ZRANGEBYSCORE', space .. 'stored', '-inf', '(' .. first,
                                'LIMIT', 0, 1000)) do
    drop(old)
end
for _ = 1, 1000 do
    if number(redis.call('HGET', space .. 'sizes', 'all')) <= most then break end
    local unused = redis.call('ZRANGE', space .. 'used', 0, 0)[1]
    if not unused then
        redis.call('DEL', space .. 'sizes')
        break
    end
    drop(unused)
end
return 1
)";

const QByteArray servedScript = R"(
local space, name, now = KEYS[1], ARGV[1], ARGV[3]
redis.call('ZADD', space .. 'used', 'XX', now, name)
redis.call('HSETNX', space .. 'figures', 'since', now)
redis.call('HINCRBY', space .. 'figures', 'hits', 1)
redis.pcall('HINCRBY', space .. 'figures', 'saved', ARGV[2])
return 1
)";

const QByteArray figuresScript = R"(
local space = KEYS[1]
local oldest = redis.call('ZRANGE', space .. 'stored', 0, 0, 'WITHSCORES')[2]
local all = redis.call('HMGET', space .. 'figures', 'hits', 'saved', 'since')
return {redis.call('ZCARD', space .. 'stored'), redis.call('HGET', space .. 'sizes', 'all'),
        oldest or false, all[1], all[2], all[3]}
)";

QByteArray milliseconds(const QDateTime &time)
{
    return QByteArray::number(time.toMSecsSinceEpoch());
}

QDateTime timeIn(const RedisReply &reply)
{
    const auto number = static_cast<qint64>(reply.text.toDouble());
    return number > 0 ? QDateTime::fromMSecsSinceEpoch(number, Qt::UTC) : QDateTime();
}

qint64 countIn(const RedisReply &reply)
{
    const qint64 number =
        reply.kind == RedisReply::Kind::Number ? reply.number : reply.text.toLongLong();
    return std::max<qint64>(number, 0);
}

bool isPlausible(const CachedAnswer &answer, const QDateTime &now)
{
    return answer.stored <= now.addMSecs(clockSkew) &&
           (!answer.cost || (answer.cost->nano() >= 0 && answer.cost->nano() <= dearest));
}

} // namespace

Result<RedisReply> RedisAnswers::run(const QByteArray &script,
                                     const QByteArrayList &arguments) const
{
    auto reply = m_line.ask(RedisCommand{"EVAL", script, "1", m_space} + arguments, m_by);
    if (reply && reply->kind == RedisReply::Kind::Failure) {
        return Unexpected(redisErrorOf(*reply));
    }
    return reply;
}

Result<RedisAnswers::Found> RedisAnswers::find(const CacheKey &key, const QDateTime &notBefore,
                                               const QDateTime &now, qsizetype largest) const
{
    const RedisCommand command{"GETRANGE", m_space + "ans:" + key.toHex(), "0",
                               QByteArray::number(largest)};
    const auto reply = m_line.ask(command, m_by);
    if (!reply) {
        return Unexpected(reply.error());
    }
    if (reply->code() == "WRONGTYPE") {
        return Found{{}, true};
    }
    const auto bytes = redisExpect(reply, RedisReply::Kind::Text);
    if (!bytes) {
        return Unexpected(bytes.error());
    }
    if (bytes->text.isEmpty()) {
        return Found();
    }
    const auto answer =
        bytes->text.size() <= largest ? openedAnswer(key, bytes->text) : std::nullopt;
    if (!answer || !isPlausible(*answer, now)) {
        return Found{{}, true};
    }
    return answer->stored >= notBefore ? Found{answer, false} : Found();
}

Result<void> RedisAnswers::drop(const CacheKey &key) const
{
    const auto done = run(dropScript, {key.toHex()});
    return done ? Result<void>() : Unexpected(done.error());
}

Result<void> RedisAnswers::served(const CacheKey &key, Money saved, const QDateTime &now) const
{
    const auto done = run(
        servedScript, {key.toHex(), QByteArray::number(qint64(saved.nano())), milliseconds(now)});
    return done ? Result<void>() : Unexpected(done.error());
}

Result<void> RedisAnswers::keep(const CacheKey &key, const CachedAnswer &answer,
                                const CacheBounds &bounds, const QDateTime &now,
                                qsizetype largest) const
{
    const qint64 age = std::chrono::milliseconds(bounds.age).count();
    QByteArray bytes = sealedAnswer(key, answer);
    qint64 weight = bytes.size() + entryWeight;
    if (weight > bounds.bytes / largestPart || bytes.size() > largest) {
        bytes.clear();
        weight = 0;
    }
    const auto done =
        run(keepScript,
            {key.toHex(), bytes, milliseconds(answer.stored),
             QByteArray::number(answer.stored.toMSecsSinceEpoch() + age - now.toMSecsSinceEpoch()),
             QByteArray::number(weight), milliseconds(now.addMSecs(-age)),
             QByteArray::number(bounds.bytes)});
    return done ? Result<void>() : Unexpected(done.error());
}

Result<CacheFigures> RedisAnswers::figures() const
{
    const auto reply = redisExpect(run(figuresScript, {}), RedisReply::Kind::List);
    if (!reply) {
        return Unexpected(reply.error());
    }
    CacheFigures figures;
    figures.answers = countIn(reply->at(0));
    figures.bytes = countIn(reply->at(1));
    figures.oldest = timeIn(reply->at(2));
    figures.hits = countIn(reply->at(3));
    figures.saved = Money::fromNano(countIn(reply->at(4)));
    figures.since = timeIn(reply->at(5));
    return figures;
}

Result<QByteArray> RedisAnswers::clearSome(const QByteArray &cursor) const
{
    const auto page = redisExpect(
        m_line.ask(RedisCommand{"SCAN", cursor, "MATCH", m_space + '*', "COUNT", "1000"}, m_by),
        RedisReply::Kind::List);
    if (!page) {
        return Unexpected(page.error());
    }
    RedisCommand removal{"UNLINK"};
    const QList<RedisReply> names = page->at(1).list;
    for (const RedisReply &name : names) {
        const QByteArray rest = name.text.mid(m_space.size());
        const bool isOurs =
            name.text.startsWith(m_space) &&
            std::any_of(cleared.cbegin(), cleared.cend(), [&rest](const QByteArray &begin) {
                return begin.endsWith(':') ? rest.startsWith(begin) : rest == begin;
            });
        if (isOurs) {
            removal.append(name.text);
        }
    }
    if (removal.size() > 1) {
        const auto removed = redisExpect(m_line.ask(removal, m_by), RedisReply::Kind::Number);
        if (!removed) {
            return Unexpected(removed.error());
        }
    }
    const QByteArray next = page->at(0).text;
    if (next.isEmpty()) {
        return redisFailure(teamerror::garbage, QStringLiteral("it answers something else"));
    }
    return next;
}

} // namespace parley
