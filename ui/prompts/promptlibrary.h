// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The library of prompts while it is worked on: the list, and what is being written, which is kept
// within half a second; what the disk refused stays here and is tried again. A sitting at a prompt
// is one version, however often it is kept. Main thread; store and clock outlive it; what waits
// goes to the store when it is destroyed.
#pragma once

#include "base/awaiting.h"
#include "base/clock.h"
#include "chat/promptstore.h"

#include <QObject>
#include <list>

namespace parley {

class PromptLibrary final : public QObject
{
    Q_OBJECT
public:
    PromptLibrary(PromptStore &store, Clock &clock, QObject *parent = nullptr);
    ~PromptLibrary() override;

    // Reads the list again; what is being written stays.
    void load();
    // Favourites first, then by title.
    [[nodiscard]] const QList<StoredPrompt> &all() const { return m_all; }
    [[nodiscard]] const StoredPrompt *find(const PromptId &id) const;
    // Of all prompts, each once, by name.
    [[nodiscard]] QStringList tags() const;

    // The next change of it begins a version.
    void beginSitting(const PromptId &id) { m_fresh = id; }
    void edit(const Prompt &prompt);
    // At once: a new one, or the next version of one that is there.
    void put(const Prompt &prompt);
    // What was written goes to the disk now.
    void keep();

    void setFavourite(const PromptId &id, bool on);
    void countUse(const PromptId &id);
    void remove(const PromptId &id);
    void restore(const StoredPrompt &removed);

Q_SIGNALS:
    void loaded();
    void changed();
    // Something could not be kept; told once until recovered().
    void failed(const parley::Error &error);
    void recovered();

private:
    struct Save
    {
        Prompt prompt;
        PromptSave how = PromptSave::SameVersion;
    };
    [[nodiscard]] StoredPrompt *entry(const PromptId &id);
    void take(QList<StoredPrompt> list);
    void sort();
    void enqueue(const Save &save);
    void finish(const Save &save, const Result<void> &saved);
    void run(const QFuture<Result<void>> &work);
    void tell(const Result<void> &result);

    PromptStore &m_store;
    Clock &m_clock;
    QList<StoredPrompt> m_all;
    QHash<PromptId, Prompt> m_kept; // as they stand in the store
    PromptId m_fresh;               // its next change is the next version
    QList<Save> m_queue;            // at most one of each prompt
    std::optional<Save> m_sent;
    Awaiting<QList<StoredPrompt>> m_loading;
    Awaiting<void> m_saving;
    std::list<Awaiting<void>> m_running;
    std::unique_ptr<Clock::Timer> m_timer;
    bool m_failing = false;
};

} // namespace parley
