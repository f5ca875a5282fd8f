// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/ledgerrows.h"

#include "chat/answermetajson.h"
#include "store/addedtables.h"
#include "store/ledgerquery.h"
#include "store/nodecontent.h"
#include "store/sql.h"

#include <QUuid>
#include <algorithm>

namespace parley {

namespace {

constexpr qint64 mostTokens = 1'000'000'000'000; // more is a server's nonsense, and sums must fit

void bindCount(Statement &statement, const std::optional<qint64> &count)
{
    if (count) {
        statement.bind(std::clamp<qint64>(*count, 0, mostTokens));
    } else {
        statement.bindNull();
    }
}

void bindMoney(Statement &statement, const std::optional<Money> &money)
{
    if (money) {
        statement.bind(qint64(money->nano()));
    } else {
        statement.bindNull();
    }
}

void bindTime(Statement &statement, const std::optional<std::chrono::milliseconds> &time)
{
    bindCount(statement, time ? std::optional<qint64>(time->count()) : std::nullopt);
}

std::optional<qint64> countAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

std::optional<Money> moneyAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Money::fromNano(row.integer(column)));
}

std::optional<std::chrono::milliseconds> timeAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt
                              : std::optional(std::chrono::milliseconds(row.integer(column)));
}

constexpr const char *entryColumns =
    "id, at, person, profile, model, key_name, answered, conversation, purpose, outcome, input, "
    "output, cached_read, cache_write, reasoning, cost, basis, price_row, prices_of, listed, "
    "saved, estimate, first_token, duration";

LedgerEntry readEntry(const Statement &row)
{
    LedgerEntry entry;
    entry.id = LedgerEntryId::fromBytes(row.bytes(0));
    entry.at = row.time(1);
    entry.person = row.text(2);
    entry.asked = {row.text(3), row.text(4)};
    entry.key = row.text(5);
    entry.answeredBy = row.text(6);
    entry.conversation = ConversationId::fromBytes(row.bytes(7));
    entry.purpose = ledgerPurposeFromName(row.text(8)).value_or(LedgerPurpose::Summary);
    entry.outcome = ledgerOutcomeFromName(row.text(9)).value_or(LedgerOutcome::Failed);
    entry.usage.input = countAt(row, 10);
    entry.usage.output = countAt(row, 11);
    entry.usage.cachedRead = countAt(row, 12);
    entry.usage.cacheWrite = countAt(row, 13);
    entry.usage.reasoning = countAt(row, 14);
    if (const auto amount = moneyAt(row, 15)) {
        const auto basis = costBasisFromName(row.text(16)).value_or(Cost::Basis::Reported);
        entry.cost = Cost{*amount, basis, row.text(17), {}, {}};
        entry.cost->pricesOf = QDate::fromString(row.text(18), Qt::ISODate);
        entry.cost->listed = moneyAt(row, 19);
        entry.cost->saved = moneyAt(row, 20);
    }
    entry.estimate = moneyAt(row, 21);
    entry.firstToken = timeAt(row, 22);
    entry.duration = timeAt(row, 23);
    entry.workflow = row.text(24);
    return entry;
}

} // namespace

Result<void> LedgerRows::add(const LedgerEntry &entry)
{
    // Rows that a migration takes over are older than the column.
    const bool ofWorkflow = !entry.workflow.isEmpty();
    const QByteArray sql =
        QByteArray(
            "INSERT OR IGNORE INTO ledger (id, at, person, profile, model, key_name, answered, "
            "conversation, purpose, outcome, input, output, cached_read, cache_write, reasoning, "
            "cost, "
            "basis, price_row, prices_of, listed, saved, estimate, first_token, duration, "
            "folder") +
        (ofWorkflow ? ", workflow" : "") +
        ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?, (SELECT f.id FROM "
        "conversations "
        "c JOIN folders f ON f.key = c.folder WHERE c.id = ?)" +
        (ofWorkflow ? ", ?)" : ")");
    Statement insert(m_connection, sql.constData());
    insert.bind(entry.id.toBytes()).bind(entry.at.toMSecsSinceEpoch()).bind(entry.person);
    insert.bind(entry.asked.profile).bind(entry.asked.model).bind(entry.key);
    insert.bind(entry.answeredBy);
    const QByteArray conversation = entry.conversation.toBytes();
    entry.conversation.isNull() ? insert.bindNull() : insert.bind(conversation);
    insert.bind(QString(ledgerPurposeName(entry.purpose)))
        .bind(QString(ledgerOutcomeName(entry.outcome)));
    bindCount(insert, entry.usage.input);
    bindCount(insert, entry.usage.output);
    bindCount(insert, entry.usage.cachedRead);
    bindCount(insert, entry.usage.cacheWrite);
    bindCount(insert, entry.usage.reasoning);
    const Cost cost = entry.cost.value_or(Cost());
    bindMoney(insert, entry.cost ? std::optional(cost.amount) : std::nullopt);
    insert.bind(entry.cost ? QString(costBasisName(cost.basis)) : QString()).bind(cost.row);
    insert.bind(cost.pricesOf.toString(Qt::ISODate));
    bindMoney(insert, cost.listed);
    bindMoney(insert, cost.saved);
    bindMoney(insert, entry.estimate);
    bindTime(insert, entry.firstToken);
    bindTime(insert, entry.duration);
    insert.bind(conversation);
    return (ofWorkflow ? insert.bind(entry.workflow) : insert).run();
}

Result<QHash<QByteArray, LedgerLine>> LedgerRows::places() const
{
    QHash<QByteArray, LedgerLine> found;
    Statement row(m_connection, "SELECT c.id, c.title, f.id FROM conversations c LEFT JOIN folders "
                                "f ON f.key = c.folder");
    for (;;) {
        const auto more = row.next();
        if (!more || !*more) {
            return more ? Result<QHash<QByteArray, LedgerLine>>(found) : Unexpected(more.error());
        }
        LedgerLine line;
        line.title = row.text(1);
        line.folder = FolderId::fromBytes(row.bytes(2));
        found.insert(row.bytes(0), line);
    }
}

Result<QHash<QByteArray, QString>> LedgerRows::folderNames() const
{
    QHash<QByteArray, QString> found;
    Statement row(m_connection, "SELECT id, name FROM folders");
    for (;;) {
        const auto more = row.next();
        if (!more || !*more) {
            return more ? Result<QHash<QByteArray, QString>>(found) : Unexpected(more.error());
        }
        found.insert(row.bytes(0), row.text(1));
    }
}

Result<QList<LedgerLine>> LedgerRows::sums(const LedgerQuestion &question) const
{
    const bool byFolder = question.by.contains(LedgerPart::Folder);
    const bool placed = byFolder || question.by.contains(LedgerPart::Conversation);
    const auto known = placed ? places() : Result<QHash<QByteArray, LedgerLine>>();
    const auto folders = byFolder ? folderNames() : Result<QHash<QByteArray, QString>>();
    if (!known || !folders) {
        return Unexpected(!known ? known.error() : folders.error());
    }
    // A terminal may look into a database that no newer Parley has opened yet.
    const auto columns =
        single(m_connection, QStringLiteral("SELECT count(*) FROM pragma_table_info('ledger_days') "
                                            "WHERE name = 'repeated'"));
    const bool prepared = columns && columns->toInt() == 1;
    if (question.by.contains(LedgerPart::Workflow)) {
        if (const auto there = requireTable(m_connection, "workflows"); !there) {
            return Unexpected(there.error());
        }
    }
    const LedgerSource source = sourceOf(question, prepared);
    const QByteArray sql = sumsQuery(question, source);
    Statement row(m_connection, sql.constData());
    bindSums(row, question, source);
    LedgerTally tally(question.by);
    for (;;) {
        const auto more = row.next();
        if (!more || !*more) {
            return more ? Result<QList<LedgerLine>>(tally.lines()) : Unexpected(more.error());
        }
        const auto place = known->constFind(row.bytes(4));
        LedgerLine line = place == known->cend() ? LedgerLine() : *place;
        line.conversation = ConversationId::fromBytes(row.bytes(4));
        line.gone = place == known->cend() && !line.conversation.isNull();
        if (place == known->cend()) {
            line.folder = FolderId::fromBytes(row.bytes(5));
        }
        if (byFolder) {
            line.title = folders->value(line.folder.toBytes());
            line.folder = line.title.isNull() ? FolderId() : line.folder;
        }
        line.day = QDate(1970, 1, 1).addDays(row.integer(0));
        line.model = {row.text(1), row.text(2)};
        line.key = row.text(3);
        line.person = row.text(6);
        line.workflow = row.text(7);
        line.sums = readSums(row, groupColumnCount);
        tally.add(line);
    }
}

Result<std::optional<qint64>> LedgerRows::median(const char *column,
                                                 const LedgerQuestion &question) const
{
    // The newest say enough of what is usual: sorting a year of many takes long.
    const QByteArray rows =
        QByteArray(" FROM (SELECT ") + column + " AS value FROM ledger" + conditions(question) +
        " AND purpose = 'answer' AND outcome NOT IN ('failed', 'from_cache') AND " + column +
        " IS NOT NULL ORDER BY at DESC LIMIT 10000)";
    const QByteArray sql = "SELECT value" + rows +
                           " ORDER BY value LIMIT 1 OFFSET (SELECT (count(*) - 1) / 2" + rows + ")";
    Statement row(m_connection, sql.constData());
    bindConditions(row, question);
    bindConditions(row, question);
    const auto found = row.next();
    if (!found) {
        return Unexpected(found.error());
    }
    return *found ? std::optional(row.integer(0)) : std::nullopt;
}

Result<LedgerMedians> LedgerRows::medians(const LedgerQuestion &question) const
{
    const auto cost = median("cost", question);
    const auto wait = median("first_token", question);
    if (!cost || !wait) {
        return Unexpected(!cost ? cost.error() : wait.error());
    }
    LedgerMedians medians;
    if (*cost) {
        medians.cost = Money::fromNano(**cost);
    }
    if (*wait) {
        medians.firstToken = std::chrono::milliseconds(**wait);
    }
    return medians;
}

Result<QList<LedgerEntry>> LedgerRows::entries(const LedgerQuestion &question) const
{
    const bool workflows = requireTable(m_connection, "workflows").has_value();
    const QByteArray sql = QByteArray("SELECT ") + entryColumns +
                           (workflows ? ", workflow" : ", ''") + " FROM ledger" +
                           conditions(question) + " ORDER BY at, key";
    Statement row(m_connection, sql.constData());
    bindConditions(row, question);
    return rowsOf<LedgerEntry>(row, readEntry);
}

// The ids come from those of the answers: the same answer in a backup makes the same entry.
Result<void> LedgerRows::takeOverAnswers()
{
    const QByteArray sql =
        "SELECT n.key, n.id, NULL, n.role, n.state, n.created, '{\"parts\":[]}', "
        "n.meta, c.id FROM nodes n JOIN conversations c ON c.key = "
        "n.conversation WHERE n.role = 'assistant' ORDER BY n.key";
    Statement row(m_connection, sql.constData());
    for (;;) {
        const auto more = row.next();
        if (!more || !*more) {
            return more ? Result<void>() : Unexpected(more.error());
        }
        const Node node = readNode(row, {}, blobSource(m_connection));
        int number = 0;
        for (LedgerEntry entry : entriesOf(node, ConversationId::fromBytes(row.bytes(8)))) {
            const QUuid of = QUuid::fromRfc4122(node.id.toBytes());
            entry.id = LedgerEntryId::fromBytes(
                QUuid::createUuidV5(of, QString::number(number++)).toRfc4122());
            if (const auto done = add(entry); !done) {
                return done;
            }
        }
    }
}

} // namespace parley
