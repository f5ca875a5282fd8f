// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/memoryprompts.h"

#include <algorithm>

namespace parley {

QFuture<Result<QList<StoredPrompt>>> MemoryPrompts::list()
{
    QList<StoredPrompt> found;
    for (const Entry &entry : m_entries) {
        if (!entry.removed.isValid()) {
            const PromptVersion &last = entry.versions.first();
            found.append({last.prompt, last.version, last.changed, entry.favourite, entry.uses});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.prompt.title.compare(b.prompt.title, Qt::CaseInsensitive) < 0;
    });
    return ready(found);
}

QFuture<Result<void>> MemoryPrompts::save(const Prompt &prompt, PromptSave how,
                                          const QDateTime &now)
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

QFuture<Result<QList<PromptVersion>>> MemoryPrompts::versions(const PromptId &id)
{
    const Entry *entry = find(id);
    return ready(entry ? entry->versions : QList<PromptVersion>());
}

QFuture<Result<void>> MemoryPrompts::setFavourite(const PromptId &id, bool on)
{
    return change(id, [on](Entry &entry) { entry.favourite = on; });
}

QFuture<Result<void>> MemoryPrompts::countUse(const PromptId &id)
{
    return change(id, [](Entry &entry) { ++entry.uses; });
}

QFuture<Result<void>> MemoryPrompts::remove(const PromptId &id, const QDateTime &now)
{
    if (Entry *entry = find(id)) {
        entry->removed = now;
    }
    m_entries.removeIf([&now](const Entry &entry) {
        return entry.removed.isValid() && entry.removed < now.addDays(-removedPromptDays);
    });
    return ready(Result<void>());
}

QFuture<Result<void>> MemoryPrompts::restore(const PromptId &id)
{
    return change(id, [](Entry &entry) { entry.removed = {}; });
}

template <class T>
QFuture<Result<QList<T>>> MemoryPrompts::ready(const QList<T> &value)
{
    return QtFuture::makeReadyFuture(Result<QList<T>>(value));
}

QFuture<Result<void>> MemoryPrompts::ready(const Result<void> &value)
{
    return QtFuture::makeReadyFuture(value);
}

MemoryPrompts::Entry *MemoryPrompts::find(const PromptId &id)
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&id](const Entry &entry) { return entry.id == id; });
    return at == m_entries.end() ? nullptr : &*at;
}

template <class Change>
QFuture<Result<void>> MemoryPrompts::change(const PromptId &id, Change change)
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

} // namespace parley
