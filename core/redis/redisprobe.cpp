// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "redis/redisprobe.h"

#include "redis/rediserror.h"

namespace parley {

namespace {

constexpr qsizetype longestVersion = 32;

// The value of "name:value" among the lines of INFO, of letters that a version has.
QString valueIn(const QByteArray &info, const QByteArray &name)
{
    const QList<QByteArray> lines = info.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith(name + ':')) {
            continue;
        }
        QString value;
        for (const char c : line.mid(name.size() + 1).left(longestVersion)) {
            const QChar letter = QLatin1Char(c);
            if (letter.unicode() < 128 && (letter.isLetterOrNumber() || c == '.' || c == '-')) {
                value.append(letter);
            }
        }
        return value;
    }
    return {};
}

QString versionIn(const QByteArray &info)
{
    const QString valkey = valueIn(info, "valkey_version");
    if (!valkey.isEmpty()) {
        return QStringLiteral("Valkey ") + valkey;
    }
    return QStringLiteral("Redis ") + valueIn(info, "redis_version");
}

// A name that nothing else has, gone again within a second.
std::optional<Error> whatKeepsNothing(RedisLine &line, const QString &space, RedisDeadline by)
{
    const QByteArray script = "redis.call('SET', KEYS[1], '1', 'PX', 1000) return 1";
    const auto kept =
        redisExpect(line.ask(RedisCommand{"EVAL", script, "1", space.toLatin1() + ":test"}, by),
                    RedisReply::Kind::Number);
    return kept ? std::nullopt : std::optional(kept.error());
}

Result<TeamServerReport> probe(const TeamServer &server, const Secret &password,
                               const RedisLimits &limits, const std::atomic<bool> &stopped)
{
    RedisLine line(stopped);
    const auto opened =
        line.open(server, password, std::chrono::steady_clock::now() + limits.connect);
    if (!opened) {
        return Unexpected(opened.error());
    }
    const RedisDeadline by = std::chrono::steady_clock::now() + limits.command;
    // A user need not be allowed to ask for it.
    const auto info = line.ask(RedisCommand{"INFO", "server"}, by);
    const auto vectors = info ? redisHasVectorSets(line, by) : Unexpected(info.error());
    if (!vectors) {
        return Unexpected(vectors.error());
    }
    TeamServerReport report;
    report.version = versionIn(info->kind == RedisReply::Kind::Text ? info->text : QByteArray());
    report.vectorSets = *vectors;
    report.keepsNothing = whatKeepsNothing(line, server.space, by);
    return line.isOpen() ? Result<TeamServerReport>(report)
                         : Unexpected(report.keepsNothing.value_or(Error()));
}

} // namespace

Result<bool> redisHasVectorSets(RedisLine &line, RedisDeadline by)
{
    const auto reply = line.ask(RedisCommand{"COMMAND", "INFO", "VSIM"}, by);
    if (!reply) {
        return Unexpected(reply.error());
    }
    return reply->at(0).kind == RedisReply::Kind::List && !reply->at(0).list.isEmpty();
}

RedisProbe::RedisProbe(const TeamServer &server, const Secret &password, const RedisLimits &limits)
{
    m_promise.start();
    m_thread.reset(QThread::create([this, server, password, limits] {
        m_promise.addResult(probe(server, password, limits, m_stopped));
        m_promise.finish();
    }));
    m_thread->start();
}

RedisProbe::~RedisProbe()
{
    m_stopped = true;
    m_thread->wait();
}

} // namespace parley
