// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "redis/redisquestions.h"

#include "redis/rediserror.h"
#include "redis/redisprobe.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>
#include <cmath>

namespace parley {

namespace {

constexpr int looked = 16;                     // names are looked at, as some may be gone
constexpr int firstFetch = 16;                 // vectors, before a question is answered
constexpr qint64 mostOfASet = 20'000;          // questions of one scope: the newest
constexpr qint64 mostIndexBytes = 150'000'000; // of all indexes
constexpr qint64 questionWeight = 300;         // bytes: names and what Redis adds
constexpr qsizetype longestQuestion = 20'000;  // bytes

// The moment of the answer ends the question, too. `bytes` are those in the sizes.
const QByteArray noteScript = R"(
local space, name, set = KEYS[1], ARGV[1], KEYS[1] .. ARGV[6]
local function number(value) return tonumber(value or 0) or 0 end
local asked = space .. 'asked:' .. name
local left = redis.call('PTTL', space .. 'ans:' .. name)
if left <= 0 then return -1 end
local more = number(ARGV[7]) - number(redis.call('HGET', asked, 'bytes'))
redis.call('HSET', asked, 'scope', ARGV[2], 'question', ARGV[3], 'vector', ARGV[4],
           'check', ARGV[5], 'bytes', ARGV[7])
redis.call('PEXPIRE', asked, left)
redis.call('HINCRBY', space .. 'sizes', name, more)
redis.call('HINCRBY', space .. 'sizes', 'all', more)
if number(redis.call('HGET', asked, 'refusals')) >= number(ARGV[10]) then return 0 end
if ARGV[8] == '' then return 1 end
local turn = redis.call('INCR', space .. 'turn')
redis.call('ZADD', set, turn, name)
redis.call('ZREMRANGEBYRANK', set, 0, -1 - number(ARGV[8]))
redis.call('PEXPIRE', set, ARGV[9])
return turn
)";

const QByteArray fetchScript = R"(
local space, set, seen = KEYS[1], KEYS[1] .. ARGV[1], tonumber(ARGV[2])
local turn = tonumber(redis.call('GET', space .. 'turn') or 0) or 0
if turn < seen then seen = 0 end
local found = redis.call('ZRANGEBYSCORE', set, '(' .. seen, '+inf', 'WITHSCORES',
                         'LIMIT', 0, ARGV[3])
local told = {seen}
for n = 1, #found, 2 do
    told[#told + 1] = found[n]
    told[#told + 1] = found[n + 1]
    local vector = redis.pcall('HGET', space .. 'asked:' .. found[n], 'vector')
    told[#told + 1] = type(vector) == 'string' and vector or ''
end
return told
)";

const QByteArray lookScript = R"(
local space, told = KEYS[1], {}
for n, name in ipairs(ARGV) do
    local asked = redis.pcall('HMGET', space .. 'asked:' .. name, 'scope', 'question', 'vector',
                             'check', 'threshold', 'refusals')
    if asked.err then asked = {} end
    asked[7] = redis.call('ZSCORE', space .. 'stored', name)
    asked[8] = redis.call('EXISTS', space .. 'ans:' .. name)
    told[n] = asked
end
return told
)";

const QByteArray refuseScript = R"(
local asked = KEYS[1] .. 'asked:' .. ARGV[1]
if redis.call('EXISTS', asked) == 0 then return 0 end
redis.call('HINCRBY', asked, 'refusals', 1)
local before = tonumber(redis.call('HGET', asked, 'threshold') or 0) or 0
if before < tonumber(ARGV[2]) then redis.call('HSET', asked, 'threshold', ARGV[2]) end
return 1
)";

QByteArray bytesOf(const QList<float> &vector)
{
    QByteArray bytes(vector.size() * qsizetype(sizeof(float)), '\0');
    qToLittleEndian<float>(vector.constData(), vector.size(), bytes.data());
    return bytes;
}

QList<float> floatsOf(const QByteArray &bytes)
{
    QList<float> vector(bytes.size() / qsizetype(sizeof(float)));
    qFromLittleEndian<float>(bytes.constData(), vector.size(), vector.data());
    return vector;
}

QByteArray checksumOf(const QByteArray &name, const QByteArray &scope, const QByteArray &question,
                      const QByteArray &vector)
{
    const QByteArray all = name + ' ' + scope + ' ' + question + ' ' + vector;
    return QCryptographicHash::hash(all, QCryptographicHash::Sha256).left(16);
}

QByteArray setOf(bool hasVectorSets, const CacheScope &scope, qsizetype dimensions)
{
    return (hasVectorSets ? "vec:" : "like:") + scope.toHex() + ':' +
           QByteArray::number(dimensions);
}

// What was told of one name; nothing where it is gone, changed, of another scope, or refused.
std::optional<SimilarQuestion> questionIn(const RedisReply &told, const QByteArray &name,
                                          const CacheScope &scope, const QList<float> &unit,
                                          const QDateTime &notBefore)
{
    const QByteArray question = told.at(1).text;
    const QByteArray vector = told.at(2).text;
    const bool isWhole = told.at(0).text == scope.toHex() &&
                         vector.size() == unit.size() * qsizetype(sizeof(float)) &&
                         question.size() <= longestQuestion &&
                         told.at(3).text == checksumOf(name, scope.toHex(), question, vector);
    const auto stored = static_cast<qint64>(told.at(6).text.toDouble());
    if (!isWhole || told.at(5).text.toLongLong() >= mostRefusals || told.at(7).number != 1 ||
        stored < notBefore.toMSecsSinceEpoch()) {
        return std::nullopt;
    }
    const double threshold = told.at(4).text.toDouble();
    return SimilarQuestion{QByteArray::fromHex(name), QString::fromUtf8(question),
                           cosine(unit, floatsOf(vector)),
                           std::isfinite(threshold) ? std::clamp(threshold, 0.0, 1.0) : 1.0};
}

} // namespace

Result<RedisReply> RedisQuestions::run(const QByteArray &script,
                                       const QByteArrayList &arguments) const
{
    auto reply = m_line.ask(RedisCommand{"EVAL", script, "1", m_space} + arguments, m_by);
    if (reply && reply->kind == RedisReply::Kind::Failure) {
        return Unexpected(redisErrorOf(*reply));
    }
    return reply;
}

Result<bool> RedisQuestions::hasVectorSets() const
{
    if (!m_memory.hasVectorSets) {
        const auto has = redisHasVectorSets(m_line, m_by);
        if (!has) {
            return has;
        }
        m_memory.hasVectorSets = *has;
    }
    return *m_memory.hasVectorSets;
}

Result<QByteArrayList> RedisQuestions::namesThere(const QByteArray &set, const QByteArray &floats,
                                                  int most) const
{
    const auto reply = m_line.ask(
        RedisCommand{"VSIM", m_space + set, "FP32", floats, "COUNT", QByteArray::number(most)},
        m_by);
    if (reply && reply->kind == RedisReply::Kind::Nothing) {
        return QByteArrayList(); // there is no such set yet
    }
    const auto list = redisExpect(reply, RedisReply::Kind::List);
    if (!list) {
        return Unexpected(list.error());
    }
    QByteArrayList names;
    for (const RedisReply &name : list->list) {
        names.append(name.text);
    }
    return names;
}

QByteArrayList RedisQuestions::namesHere(const QByteArray &set, const QList<float> &unit,
                                         int most) const
{
    const auto known = m_memory.sets.find(set);
    QByteArrayList names;
    if (known != m_memory.sets.end()) {
        const QList<qint64> nearest = known->second.index.nearest(quantized(unit), most);
        for (const qint64 number : nearest) {
            names.append(known->second.names.value(number));
        }
    }
    return names;
}

Result<QList<SimilarQuestion>> RedisQuestions::find(const CacheScope &scope,
                                                    const QList<float> &vector, int most,
                                                    const QDateTime &notBefore) const
{
    const auto unit = unitVector(vector);
    if (!unit || most <= 0) {
        return QList<SimilarQuestion>();
    }
    const auto sets = hasVectorSets();
    const auto fetched = sets && !*sets ? fetch(scope, unit->size(), firstFetch)
                                        : (sets ? Result<bool>(false) : Unexpected(sets.error()));
    if (!fetched) {
        return Unexpected(fetched.error());
    }
    const QByteArray set = setOf(*sets, scope, unit->size());
    const int wanted = std::max(most, looked);
    const auto names = *sets ? namesThere(set, bytesOf(*unit), wanted)
                             : Result<QByteArrayList>(namesHere(set, *unit, wanted));
    if (!names || names->isEmpty()) {
        return names ? Result<QList<SimilarQuestion>>(QList<SimilarQuestion>())
                     : Unexpected(names.error());
    }
    const auto told = redisExpect(run(lookScript, *names), RedisReply::Kind::List);
    if (!told) {
        return Unexpected(told.error());
    }
    QList<SimilarQuestion> questions;
    for (qsizetype n = 0; n < names->size(); ++n) {
        const auto question = questionIn(told->at(n), names->at(n), scope, *unit, notBefore);
        if (question) {
            questions.append(*question);
        } else {
            forget(set, names->at(n));
        }
    }
    std::stable_sort(questions.begin(), questions.end(),
                     [](const auto &a, const auto &b) { return a.similarity > b.similarity; });
    return questions.first(std::min(questions.size(), qsizetype(most)));
}

// A server that takes nothing keeps it: it will be looked at again.
void RedisQuestions::forget(const QByteArray &set, const QByteArray &name) const
{
    const auto known = m_memory.sets.find(set);
    if (known != m_memory.sets.end()) {
        known->second.index.remove(known->second.numbers.value(name, -1));
        known->second.names.remove(known->second.numbers.take(name));
    }
    const QByteArray command = set.startsWith("vec:") ? "VREM" : "ZREM";
    static_cast<void>(m_line.ask(RedisCommand{command, m_space + set, name}, m_by));
}

Result<bool> RedisQuestions::fetch(const CacheScope &scope, qsizetype dimensions, int most) const
{
    const QByteArray name = setOf(false, scope, dimensions);
    qint64 bytes = 0;
    for (const auto &[other, one] : m_memory.sets) {
        bytes += other == name ? 0 : one.index.bytes();
    }
    if (bytes > mostIndexBytes) {
        m_memory.sets.clear(); // they are fetched again when they are needed
    }
    RedisQuestionMemory::Set &set = m_memory.sets.try_emplace(name, dimensions).first->second;
    const auto told = redisExpect(
        run(fetchScript, {name, QByteArray::number(set.seen), QByteArray::number(most)}),
        RedisReply::Kind::List);
    if (!told) {
        return Unexpected(told.error());
    }
    if (told->at(0).number != set.seen) { // it began anew
        set = RedisQuestionMemory::Set(dimensions);
    }
    for (qsizetype n = 1; n + 2 < told->list.size(); n += 3) {
        const QByteArray element = told->at(n).text;
        set.seen = std::max(set.seen, told->at(n + 1).text.toLongLong());
        const auto unit = unitVector(floatsOf(told->at(n + 2).text));
        if (unit && unit->size() == dimensions && set.index.size() < mostOfASet) {
            const qint64 number = set.numbers.value(element, set.next);
            set.next += number == set.next ? 1 : 0;
            set.numbers.insert(element, number);
            set.names.insert(number, element);
            set.index.insert(number, quantized(*unit));
        }
    }
    return (told->list.size() - 1) / 3 >= most;
}

Result<void> RedisQuestions::note(const AskedQuestion &asked, std::chrono::milliseconds life) const
{
    const auto unit = unitVector(asked.vector);
    const QByteArray question = asked.question.toUtf8();
    if (!unit || question.size() > longestQuestion) {
        return {};
    }
    const auto sets = hasVectorSets();
    if (!sets) {
        return Unexpected(sets.error());
    }
    const QByteArray name = asked.key.toHex();
    const QByteArray scope = asked.scope.toHex();
    const QByteArray vector = bytesOf(*unit);
    const QByteArray set = setOf(*sets, asked.scope, unit->size());
    const qint64 weight = questionWeight + question.size() + 2 * vector.size();
    const QByteArray lives = QByteArray::number(qint64(life.count()));
    const auto noted = redisExpect(
        run(noteScript,
            {name, scope, question, vector, checksumOf(name, scope, question, vector), set,
             QByteArray::number(weight), *sets ? QByteArray() : QByteArray::number(mostOfASet),
             lives, QByteArray::number(mostRefusals)}),
        RedisReply::Kind::Number);
    if (!noted || noted->number <= 0 || !*sets) {
        return noted ? Result<void>() : Unexpected(noted.error());
    }
    const auto added = m_line.ask({RedisCommand{"VADD", m_space + set, "FP32", vector, name, "Q8"},
                                   RedisCommand{"PEXPIRE", m_space + set, lives}},
                                  m_by);
    if (!added) {
        return Unexpected(added.error());
    }
    const RedisReply &reply = added->first();
    return reply.kind == RedisReply::Kind::Failure ? Result<void>(Unexpected(redisErrorOf(reply)))
                                                   : Result<void>();
}

Result<void> RedisQuestions::refuse(const QByteArray &key, double similarity) const
{
    const double seen = std::isfinite(similarity) ? std::clamp(similarity, 0.0, 1.0) : 1.0;
    const auto done = run(refuseScript, {key.toHex(), QByteArray::number(seen, 'g', 17)});
    return done ? Result<void>() : Unexpected(done.error());
}

} // namespace parley
