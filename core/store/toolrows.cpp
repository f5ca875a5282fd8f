// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/toolrows.h"

#include "store/sql.h"

namespace parley {

namespace {

// Null, for all conversations: a unique key takes no NULL for the same as another one.
QByteArray keyOf(const ConversationId &id)
{
    return id.isNull() ? QByteArray("") : id.toBytes();
}

} // namespace

Result<QList<ToolConsent>> ToolRows::consents() const
{
    Statement row(m_connection, "SELECT tool, scope, conversation, given FROM tool_consents "
                                "ORDER BY given DESC, key DESC");
    return rowsOf<ToolConsent>(row, [](const Statement &found) -> std::optional<ToolConsent> {
        return ToolConsent{found.text(0), found.text(1), ConversationId::fromBytes(found.bytes(2)),
                           found.time(3)};
    });
}

Result<void> ToolRows::allow(const ToolConsent &consent)
{
    return Statement(m_connection,
                     "INSERT INTO tool_consents (tool, scope, conversation, given) "
                     "VALUES (?,?,?,?) ON CONFLICT (tool, scope, conversation) DO UPDATE SET "
                     "given = excluded.given")
        .bind(consent.tool)
        .bind(consent.scope)
        .bind(keyOf(consent.conversation))
        .bind(consent.given)
        .run();
}

Result<void> ToolRows::revoke(const ToolConsent &consent)
{
    return Statement(m_connection, "DELETE FROM tool_consents WHERE tool = ? AND scope = ? AND "
                                   "conversation = ?")
        .bind(consent.tool)
        .bind(consent.scope)
        .bind(keyOf(consent.conversation))
        .run();
}

Result<void> ToolRows::record(const ToolLogEntry &entry)
{
    Statement row(m_connection,
                  "INSERT INTO tool_log (id, at, conversation, tool, arguments, decision, outcome, "
                  "duration) VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET "
                  "decision = excluded.decision, outcome = excluded.outcome, "
                  "duration = excluded.duration");
    row.bind(entry.id.toBytes()).bind(entry.at);
    if (entry.conversation.isNull()) {
        row.bindNull();
    } else {
        row.bind(entry.conversation.toBytes());
    }
    return row.bind(entry.tool)
        .bind(entry.arguments)
        .bind(QString(toolDecisionName(entry.decision)))
        .bind(QString(toolOutcomeName(entry.outcome)))
        .bind(qint64(entry.duration.count()))
        .run();
}

Result<QList<ToolLogEntry>> ToolRows::log(int limit) const
{
    Statement row(m_connection,
                  "SELECT l.id, l.at, l.conversation, l.tool, l.arguments, l.decision, l.outcome, "
                  "l.duration, coalesce(c.title, '') FROM tool_log l LEFT JOIN conversations c "
                  "ON c.id = l.conversation ORDER BY l.key DESC LIMIT ?");
    row.bind(qint64(limit));
    return rowsOf<ToolLogEntry>(row, [](const Statement &found) -> std::optional<ToolLogEntry> {
        const auto decision = toolDecisionFromName(found.text(5));
        const auto outcome = toolOutcomeFromName(found.text(6));
        if (!decision || !outcome) {
            return std::nullopt;
        }
        return ToolLogEntry{ToolLogId::fromBytes(found.bytes(0)),
                            found.time(1),
                            ConversationId::fromBytes(found.bytes(2)),
                            found.text(3),
                            found.text(4),
                            *decision,
                            *outcome,
                            std::chrono::milliseconds(found.integer(7)),
                            found.text(8)};
    });
}

} // namespace parley
