// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/voterows.h"

#include "base/json.h"
#include "store/sql.h"

namespace parley {

namespace {

template <class Tag>
void bindId(Statement &statement, const Id<Tag> &id)
{
    id.isNull() ? statement.bindNull() : statement.bind(id.toBytes());
}

QString listText(const QJsonArray &list)
{
    return QString::fromUtf8(json::compact(list));
}

QString answersText(const QList<JudgedAnswer> &answers)
{
    QJsonArray list;
    for (const JudgedAnswer &answer : answers) {
        list.append(QJsonObject{
            {QStringLiteral("profile"), answer.model.profile},
            {QStringLiteral("model"), answer.model.model},
            {QStringLiteral("chat"), answer.conversation.toString()},
            {QStringLiteral("node"), answer.node.toString()},
        });
    }
    return listText(list);
}

// What another program wrote into the row is read as far as it makes sense.
QJsonArray readList(const QString &text)
{
    const auto value = json::parseValue(text.toUtf8());
    return value ? value->toArray() : QJsonArray();
}

QList<JudgedAnswer> readAnswers(const QString &text)
{
    QList<JudgedAnswer> answers;
    for (const QJsonValue &value : readList(text)) {
        const QJsonObject object = value.toObject();
        const auto member = [&object](const char *name) {
            return json::string(object, QLatin1String(name)).value_or(QString());
        };
        answers.append({{member("profile"), member("model")},
                        ConversationId::fromString(member("chat")),
                        NodeId::fromString(member("node"))});
    }
    return answers;
}

Vote readVote(const Statement &row, VoteKind kind)
{
    Vote vote;
    vote.id = VoteId::fromBytes(row.bytes(0));
    vote.at = row.time(1);
    vote.kind = kind;
    vote.takesBack = VoteId::fromBytes(row.bytes(3));
    vote.contest = ContestId::fromBytes(row.bytes(4));
    vote.round = RoundId::fromBytes(row.bytes(5));
    vote.blind = row.integer(6) != 0;
    for (const QJsonValue &tag : readList(row.text(7))) {
        vote.tags.append(tag.toString());
    }
    vote.answers = readAnswers(row.text(8));
    vote.note = row.text(9);
    return vote;
}

} // namespace

Result<void> VoteRows::add(const Vote &vote)
{
    Statement insert(m_connection,
                     "INSERT OR IGNORE INTO votes (id, at, kind, takes_back, contest, round, "
                     "blind, tags, answers, note) VALUES (?,?,?,?,?,?,?,?,?,?)");
    insert.bind(vote.id.toBytes()).bind(vote.at).bind(QString(voteKindName(vote.kind)));
    bindId(insert, vote.takesBack);
    bindId(insert, vote.contest);
    bindId(insert, vote.round);
    insert.bind(qint64(vote.blind ? 1 : 0)).bind(listText(QJsonArray::fromStringList(vote.tags)));
    return insert.bind(answersText(vote.answers)).bind(vote.note).run();
}

Result<QList<Vote>> VoteRows::votes(const ContestId &contest) const
{
    const QByteArray sql =
        QByteArray("SELECT id, at, kind, takes_back, contest, round, blind, tags, answers, note "
                   "FROM votes ") +
        (contest.isNull() ? "" : "WHERE contest = ? ") + "ORDER BY key";
    Statement row(m_connection, sql.constData());
    if (!contest.isNull()) {
        row.bind(contest.toBytes());
    }
    return rowsOf<Vote>(row, [](const Statement &found) -> std::optional<Vote> {
        // A kind of a later Parley says nothing here.
        const auto kind = voteKindFromName(found.text(2));
        return kind ? std::optional(readVote(found, *kind)) : std::nullopt;
    });
}

} // namespace parley
