// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The flows there are while they are worked at: what is written is kept within half a second; what
// the disk refused stays here and is tried again. Main thread; store and clock outlive it; what
// waits goes to the store when it is destroyed.
#pragma once

#include "base/awaiting.h"
#include "base/clock.h"
#include "chat/workflowstore.h"

#include <QObject>
#include <list>

namespace parley {

class FlowLibrary final : public QObject
{
    Q_OBJECT
public:
    FlowLibrary(WorkflowStore &store, Clock &clock, QObject *parent = nullptr);
    ~FlowLibrary() override;

    // Reads the list again; what is being written stays.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    // By title.
    [[nodiscard]] const QList<StoredWorkflow> &all() const { return m_all; }
    [[nodiscard]] const StoredWorkflow *find(const WorkflowId &id) const;
    // On the disk as it is here.
    [[nodiscard]] bool isKept(const WorkflowId &id) const;
    [[nodiscard]] bool isFailing() const { return m_failing; }

    // A new one, or one that was changed; kept soon.
    void put(const StoredWorkflow &flow);
    // What was written goes to the disk now.
    void keep();
    void remove(const WorkflowId &id);

Q_SIGNALS:
    void changed();
    void keptChanged();
    // Something could not be kept or read; told once until recovered().
    void failed(const parley::Error &error);
    void recovered();

private:
    void take(QList<StoredWorkflow> list);
    void sort();
    void finish(const StoredWorkflow &sent, const Result<void> &saved);
    [[nodiscard]] bool waits(const WorkflowId &id) const;

    WorkflowStore &m_store;
    Clock &m_clock;
    QList<StoredWorkflow> m_all;
    QList<WorkflowId> m_queue; // to be written, oldest first
    WorkflowId m_sent;
    Awaiting<QList<StoredWorkflow>> m_loading;
    Awaiting<void> m_saving;
    std::list<Awaiting<void>> m_removing;
    std::unique_ptr<Clock::Timer> m_timer;
    bool m_loaded = false;
    bool m_failing = false;
};

} // namespace parley
