// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/promptrows.h"

#include "base/json.h"
#include "chat/promptjson.h"
#include "store/sql.h"

namespace parley {

namespace {

Prompt promptIn(const Statement &row, int id, int body)
{
    Prompt prompt =
        promptFromJson(json::parseObject(row.text(body).toUtf8()).value_or(QJsonObject()));
    prompt.id = PromptId::fromBytes(row.bytes(id));
    return prompt;
}

} // namespace

Result<QList<StoredPrompt>> PromptRows::list() const
{
    Statement row(m_connection,
                  "SELECT p.id, v.body, v.version, v.changed, p.favourite, p.uses FROM prompts p "
                  "JOIN prompt_versions v ON v.prompt = p.id WHERE p.removed IS NULL AND v.version "
                  "= (SELECT max(version) FROM prompt_versions WHERE prompt = p.id) "
                  "ORDER BY v.title COLLATE NOCASE, p.key");
    return rowsOf<StoredPrompt>(row, [](const Statement &found) -> std::optional<StoredPrompt> {
        return StoredPrompt{promptIn(found, 0, 1), static_cast<int>(found.integer(2)),
                            found.time(3), found.integer(4) != 0,
                            static_cast<int>(found.integer(5))};
    });
}

Result<QList<PromptVersion>> PromptRows::versions(const PromptId &id, qint64 most) const
{
    Statement row(m_connection, "SELECT prompt, body, version, changed FROM prompt_versions "
                                "WHERE prompt = ? ORDER BY version DESC LIMIT ?");
    row.bind(id.toBytes()).bind(most);
    return rowsOf<PromptVersion>(row, [](const Statement &found) -> std::optional<PromptVersion> {
        return PromptVersion{static_cast<int>(found.integer(2)), found.time(3),
                             promptIn(found, 0, 1)};
    });
}

Result<void> PromptRows::save(const Prompt &prompt, PromptSave how, const QDateTime &now)
{
    const auto known = versions(prompt.id, 1);
    if (!known) {
        return Unexpected(known.error());
    }
    PromptVersion next{1, now, prompt};
    if (known->isEmpty()) {
        const auto made = Statement(m_connection, "INSERT INTO prompts (id, favourite, uses) "
                                                  "VALUES (?, 0, 0)")
                              .bind(prompt.id.toBytes())
                              .run();
        return made ? add(next) : made;
    }
    if (known->first().prompt == prompt) {
        return {};
    }
    next.version = known->first().version + (how == PromptSave::NewVersion ? 1 : 0);
    return add(next);
}

Result<void> PromptRows::add(const PromptVersion &version)
{
    return Statement(m_connection,
                     "INSERT INTO prompt_versions (prompt, version, changed, title, body) VALUES "
                     "(?,?,?,?,?) ON CONFLICT (prompt, version) DO UPDATE SET changed = "
                     "excluded.changed, title = excluded.title, body = excluded.body")
        .bind(version.prompt.id.toBytes())
        .bind(qint64(version.version))
        .bind(version.changed)
        .bind(version.prompt.title)
        .bind(QString::fromUtf8(json::compact(promptToJson(version.prompt))))
        .run();
}

Result<void> PromptRows::change(const char *update, const PromptId &id)
{
    Statement statement(m_connection, update);
    const auto done = statement.bind(id.toBytes()).run();
    return done && statement.affected() == 0
               ? Unexpected(storageError(QStringLiteral("the prompt is not there"), "missing"))
               : done;
}

Result<void> PromptRows::remove(const PromptId &id, const QDateTime &now)
{
    const auto marked = Statement(m_connection, "UPDATE prompts SET removed = ? WHERE id = ?")
                            .bind(now)
                            .bind(id.toBytes())
                            .run();
    if (!marked) {
        return marked;
    }
    const QDateTime before = now.addDays(-removedPromptDays);
    for (const char *statement : {"DELETE FROM prompt_versions WHERE prompt IN "
                                  "(SELECT id FROM prompts WHERE removed < ?)",
                                  "DELETE FROM prompts WHERE removed < ?"}) {
        if (const auto gone = Statement(m_connection, statement).bind(before).run(); !gone) {
            return gone;
        }
    }
    return {};
}

} // namespace parley
