// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A library of prompts in memory. Header only.
#pragma once

#include "chat/promptstore.h"

#include <algorithm>

namespace parley {

class MemoryPrompts final : public PromptStore
{
public:
    // While set, writing fails with it.
    void failWith(const std::optional<Error> &error) { m_failure = error; }

    [[nodiscard]] QFuture<Result<QList<StoredPrompt>>> list() override
    {
        QList<StoredPrompt> found;
        for (const Entry &entry : m_entries) {
            if (!entry.removed.isValid()) {
                const PromptVersion &last = entry.versions.first();
                found.append(
                    {last.prompt, last.version, last.changed, entry.favourite, entry.uses});
            }
        }
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
            return a.prompt.title.compare(b.prompt.title, Qt::CaseInsensitive) < 0;
        });
        return ready(found);
    }
    [[nodiscard]] QFuture<Result<void>> save(const Prompt &prompt, PromptSave how,
                                             const QDateTime &now) override
    {
        if (m_failure) {
            return ready(Result<void>(Unexpected(*m_failure)));
        }
        Entry *entry = find(prompt.id);
        if (!entry) {
            m_entries.append({prompt.id, {{1, now, prompt}}, false, 0, {}});
        } else if (entry->versions.first().prompt != prompt) {
            const int last = entry->versions.first().version;
            if (how == PromptSave::SameVersion) {
                entry->versions.first() = {last, now, prompt};
            } else {
                entry->versions.prepend({last + 1, now, prompt});
            }
        }
        return ready(Result<void>());
    }
    [[nodiscard]] QFuture<Result<QList<PromptVersion>>> versions(const PromptId &id) override
    {
        const Entry *entry = find(id);
        return ready(entry ? entry->versions : QList<PromptVersion>());
    }
    [[nodiscard]] QFuture<Result<void>> setFavourite(const PromptId &id, bool on) override
    {
        return change(id, [on](Entry &entry) { entry.favourite = on; });
    }
    [[nodiscard]] QFuture<Result<void>> countUse(const PromptId &id) override
    {
        return change(id, [](Entry &entry) { ++entry.uses; });
    }
    [[nodiscard]] QFuture<Result<void>> remove(const PromptId &id, const QDateTime &now) override
    {
        if (Entry *entry = find(id)) {
            entry->removed = now;
        }
        m_entries.removeIf([&now](const Entry &entry) {
            return entry.removed.isValid() && entry.removed < now.addDays(-removedPromptDays);
        });
        return ready(Result<void>());
    }
    [[nodiscard]] QFuture<Result<void>> restore(const PromptId &id) override
    {
        return change(id, [](Entry &entry) { entry.removed = {}; });
    }

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
    static QFuture<Result<QList<T>>> ready(const QList<T> &value)
    {
        return QtFuture::makeReadyFuture(Result<QList<T>>(value));
    }
    static QFuture<Result<void>> ready(const Result<void> &value)
    {
        return QtFuture::makeReadyFuture(value);
    }
    Entry *find(const PromptId &id)
    {
        const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                     [&id](const Entry &entry) { return entry.id == id; });
        return at == m_entries.end() ? nullptr : &*at;
    }
    template <class Change>
    QFuture<Result<void>> change(const PromptId &id, Change change)
    {
        Entry *entry = find(id);
        if (!entry) {
            Error missing;
            missing.kind = ErrorKind::Storage;
            missing.detail = QStringLiteral("the prompt is not there");
            missing.providerCode = QStringLiteral("missing");
            return ready(Result<void>(Unexpected(missing)));
        }
        change(*entry);
        return ready(Result<void>());
    }

    QList<Entry> m_entries;
    std::optional<Error> m_failure;
};

} // namespace parley
