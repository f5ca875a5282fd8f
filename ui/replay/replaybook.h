// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The replays there are and those that are open: each has one runner in this program, whoever looks
// at it. What runs goes on when another one is looked at; what is idle and not shown is let go.
// Main thread; owns the runners; services and store outlive it.
#pragma once

#include "base/awaiting.h"
#include "engine/replayrunner.h"

namespace parley {

class ReplayBook final : public QObject
{
    Q_OBJECT
public:
    using Opened = std::function<void(const Result<ReplayRunner *> &)>;

    ReplayBook(Services &services, ReplayStore &store, QObject *parent = nullptr);
    ~ReplayBook() override;

    // Asks the store; changed() or failed() follows.
    void load();
    // Newest first; those that are open as they are now.
    [[nodiscard]] QList<ReplaySummary> all() const;
    [[nodiscard]] bool isRunning(const ReplayId &id) const;

    // A new one; calls back when it is on the disk.
    void add(const Replay &replay, Opened opened);
    // Calls back from inside when it is open already. The last call wins.
    void open(const ReplayId &id, Opened opened);
    // Which panes of a replay are asked elsewhere.
    using Elsewhere = std::function<QSet<int>(const ReplayId &id)>;
    void setElsewhere(const Elsewhere &elsewhere) { m_elsewhere = elsewhere; }
    // What is asked elsewhere has begun or come back.
    void refresh(const ReplayId &id);
    // This one stays, whatever it does.
    void setShown(const ReplayId &id);
    void rename(const ReplayId &id, const QString &title);
    // Kept on the disk, too. Of an open one.
    void setBudget(ReplayRunner &runner, const std::optional<Money> &budget);
    // Out of the list at once; for good when settle() is called, back with restore().
    void hide(const ReplayId &id);
    void restore(const ReplayId &id);
    void settle(const ReplayId &id);

Q_SIGNALS:
    void changed(); // the list
    void failed(const parley::Error &error);

private:
    ReplayRunner &put(const ReplayRecord &record);
    void dropIdle();
    void write(const QFuture<Result<void>> &future);

    Services &m_services;
    ReplayStore &m_store;
    QList<ReplaySummary> m_all;
    QSet<ReplayId> m_hidden;
    std::map<ReplayId, std::unique_ptr<ReplayRunner>> m_runners;
    Elsewhere m_elsewhere;
    ReplayId m_shown;
    std::map<ReplayId, Awaiting<ReplayRecord>> m_refreshing;
    Awaiting<QList<ReplaySummary>> m_listing;
    Awaiting<ReplayRecord> m_loading;
    std::map<int, Awaiting<void>> m_writing;
    int m_writes = 0;
};

} // namespace parley
