// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A library of prompts in memory.
#pragma once

#include "chat/promptstore.h"

namespace parley {

class MemoryPrompts final : public PromptStore
{
public:
    // While set, writing fails with it.
    void failWith(const std::optional<Error> &error) { m_failure = error; }

    [[nodiscard]] QFuture<Result<QList<StoredPrompt>>> list() override;
    [[nodiscard]] QFuture<Result<void>> save(const Prompt &prompt, PromptSave how,
                                             const QDateTime &now) override;
    [[nodiscard]] QFuture<Result<QList<PromptVersion>>> versions(const PromptId &id) override;
    [[nodiscard]] QFuture<Result<void>> setFavourite(const PromptId &id, bool on) override;
    [[nodiscard]] QFuture<Result<void>> countUse(const PromptId &id) override;
    [[nodiscard]] QFuture<Result<void>> remove(const PromptId &id, const QDateTime &now) override;
    [[nodiscard]] QFuture<Result<void>> restore(const PromptId &id) override;

private:
    struct Entry
    {
        PromptId id;
        QList<PromptVersion> versions; // newest first
        bool favourite = false;
        int uses = 0;
        QDateTime removed;
    };
    template <class T>
    static QFuture<Result<QList<T>>> ready(const QList<T> &value);
    static QFuture<Result<void>> ready(const Result<void> &value);
    Entry *find(const PromptId &id);
    template <class Change>
    QFuture<Result<void>> change(const PromptId &id, Change change);

    QList<Entry> m_entries;
    std::optional<Error> m_failure;
};

} // namespace parley
