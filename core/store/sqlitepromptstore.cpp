// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/sqlitepromptstore.h"

#include "store/addedtables.h"
#include "store/promptrows.h"
#include "store/sqliteconversationstore.h"

namespace parley {

namespace {

SqliteConversationStore::Writing changing(const char *update, const PromptId &id)
{
    return [update, id](const QSqlDatabase &connection) {
        return PromptRows(connection).change(update, id);
    };
}

} // namespace

QFuture<Result<QList<StoredPrompt>>> SqlitePromptStore::list()
{
    return m_store.readAside<QList<StoredPrompt>>(
        askingRows<PromptRows>("prompts", [](const PromptRows &rows) { return rows.list(); }));
}

QFuture<Result<void>> SqlitePromptStore::save(const Prompt &prompt, PromptSave how,
                                              const QDateTime &now)
{
    return m_store.write([prompt, how, now](const QSqlDatabase &connection) {
        return PromptRows(connection).save(prompt, how, now);
    });
}

QFuture<Result<QList<PromptVersion>>> SqlitePromptStore::versions(const PromptId &id)
{
    return m_store.readAside<QList<PromptVersion>>(askingRows<PromptRows>(
        "prompts", [id](const PromptRows &rows) { return rows.versions(id); }));
}

QFuture<Result<void>> SqlitePromptStore::setFavourite(const PromptId &id, bool on)
{
    return m_store.write(changing(on ? "UPDATE prompts SET favourite = 1 WHERE id = ?"
                                     : "UPDATE prompts SET favourite = 0 WHERE id = ?",
                                  id));
}

QFuture<Result<void>> SqlitePromptStore::countUse(const PromptId &id)
{
    return m_store.write(changing("UPDATE prompts SET uses = uses + 1 WHERE id = ?", id));
}

QFuture<Result<void>> SqlitePromptStore::remove(const PromptId &id, const QDateTime &now)
{
    return m_store.write([id, now](const QSqlDatabase &connection) {
        return PromptRows(connection).remove(id, now);
    });
}

QFuture<Result<void>> SqlitePromptStore::restore(const PromptId &id)
{
    return m_store.write(changing("UPDATE prompts SET removed = NULL WHERE id = ?", id));
}

} // namespace parley
