// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: where the library of prompts is kept, with all versions of each. Main thread; work happens
// elsewhere and comes back as a future, in the order it was asked for. A future that holds a value
// means: it is on disk.
#pragma once

#include "chat/prompt.h"

#include <QDateTime>
#include <QFuture>

namespace parley {

struct StoredPrompt
{
    Prompt prompt;
    int version = 1;   // counted from 1
    QDateTime changed; // UTC
    bool favourite = false;
    int uses = 0;
    friend bool operator==(const StoredPrompt &, const StoredPrompt &) = default;
};

struct PromptVersion
{
    int version = 1;
    QDateTime changed; // UTC
    Prompt prompt;
    friend bool operator==(const PromptVersion &, const PromptVersion &) = default;
};

// Where what is saved goes: a sitting at the editor is one version, however often it is saved.
enum class PromptSave { NewVersion, SameVersion };

inline constexpr qint64 removedPromptDays = 30;

class PromptStore
{
public:
    virtual ~PromptStore() = default;

    // By title, in any case. Those that were removed are not among them.
    [[nodiscard]] virtual QFuture<Result<QList<StoredPrompt>>> list() = 0;
    // As the next version, or in place of the last. The same words again make no new one; an
    // unknown id begins with version 1 in either way. What is unfinished is kept too.
    [[nodiscard]] virtual QFuture<Result<void>> save(const Prompt &prompt, PromptSave how,
                                                     const QDateTime &now) = 0;
    // Newest first.
    [[nodiscard]] virtual QFuture<Result<QList<PromptVersion>>> versions(const PromptId &id) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> setFavourite(const PromptId &id, bool on) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> countUse(const PromptId &id) = 0;
    // Out of the list; those removed a month before `now` are gone for good then.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const PromptId &id,
                                                       const QDateTime &now) = 0;
    // Into the list again, with all its versions.
    [[nodiscard]] virtual QFuture<Result<void>> restore(const PromptId &id) = 0;
};

} // namespace parley
