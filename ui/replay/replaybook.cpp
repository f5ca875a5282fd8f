// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/replay/replaybook.h"

#include <algorithm>

namespace parley {

ReplayBook::ReplayBook(Services &services, ReplayStore &store, QObject *parent)
    : QObject(parent), m_services(services), m_store(store)
{}

ReplayBook::~ReplayBook() = default;

void ReplayBook::load()
{
    m_listing.wait(m_store.list(), [this](const Result<QList<ReplaySummary>> &list) {
        if (!list) {
            Q_EMIT failed(list.error());
            return;
        }
        m_all = *list;
        Q_EMIT changed();
    });
}

QList<ReplaySummary> ReplayBook::all() const
{
    QList<ReplaySummary> shown;
    for (ReplaySummary one : m_all) {
        if (m_hidden.contains(one.id)) {
            continue;
        }
        const auto open = m_runners.find(one.id);
        if (open != m_runners.end()) {
            const ReplayProgress progress = open->second->progress();
            one.answered = progress.answered;
            one.failed = progress.failed;
        }
        shown.append(one);
    }
    return shown;
}

bool ReplayBook::isRunning(const ReplayId &id) const
{
    const auto open = m_runners.find(id);
    return open != m_runners.end() && (open->second->isRunning() || open->second->isEnding());
}

void ReplayBook::refresh(const ReplayId &id)
{
    const auto open = m_runners.find(id);
    if (open == m_runners.end() || !m_elsewhere) {
        return;
    }
    open->second->setElsewhere(m_elsewhere(id));
    m_refreshing[id].wait(m_store.load(id), [this, id](const Result<ReplayRecord> &record) {
        const auto found = m_runners.find(id);
        if (record && found != m_runners.end()) {
            found->second->adopt(record->cells);
            Q_EMIT found->second->stopped(); // its figures are other ones
        }
        Q_EMIT changed();
    });
}

ReplayRunner &ReplayBook::put(const ReplayRecord &record)
{
    auto runner = std::make_unique<ReplayRunner>(m_services, m_store, record);
    ReplayRunner &made = *runner;
    if (m_elsewhere) {
        made.setElsewhere(m_elsewhere(record.replay.id));
    }
    connect(&made, &ReplayRunner::stopped, this, &ReplayBook::changed);
    m_runners[record.replay.id] = std::move(runner);
    return made;
}

void ReplayBook::add(const Replay &replay, Opened opened)
{
    const int serial = ++m_writes;
    m_writing[serial].wait(m_store.add(replay),
                           [this, serial, replay, opened](const Result<void> &added) {
                               m_writing.erase(serial);
                               if (!added) {
                                   opened(Unexpected(added.error()));
                                   return;
                               }
                               opened(&put({replay, {}}));
                               load();
                           });
}

void ReplayBook::open(const ReplayId &id, Opened opened)
{
    m_loading.forget();
    if (const auto open = m_runners.find(id); open != m_runners.end()) {
        opened(open->second.get());
        return;
    }
    m_loading.wait(m_store.load(id), [this, opened](const Result<ReplayRecord> &record) {
        opened(record ? Result<ReplayRunner *>(&put(*record)) : Unexpected(record.error()));
    });
}

void ReplayBook::setShown(const ReplayId &id)
{
    m_shown = id;
    dropIdle();
}

void ReplayBook::dropIdle()
{
    std::erase_if(m_runners,
                  [this](const auto &it) { return it.first != m_shown && !isRunning(it.first); });
}

// As it is on the disk.
void ReplayBook::write(const QFuture<Result<void>> &future)
{
    const int serial = ++m_writes;
    m_writing[serial].wait(future, [this, serial](const Result<void> &done) {
        m_writing.erase(serial);
        if (!done) {
            Q_EMIT failed(done.error());
        }
        load();
    });
}

void ReplayBook::rename(const ReplayId &id, const QString &title)
{
    const auto known = std::find_if(m_all.begin(), m_all.end(),
                                    [&id](const ReplaySummary &one) { return one.id == id; });
    if (known != m_all.end()) {
        known->title = title;
        Q_EMIT changed();
    }
    write(m_store.rename(id, title));
}

void ReplayBook::setBudget(ReplayRunner &runner, const std::optional<Money> &budget)
{
    runner.setBudget(budget);
    write(m_store.setBudget(runner.replay().id, budget));
}

void ReplayBook::hide(const ReplayId &id)
{
    if (const auto open = m_runners.find(id); open != m_runners.end()) {
        open->second->stop();
    }
    m_hidden.insert(id);
    Q_EMIT changed();
}

void ReplayBook::restore(const ReplayId &id)
{
    m_hidden.remove(id);
    Q_EMIT changed();
}

void ReplayBook::settle(const ReplayId &id)
{
    m_runners.erase(id);
    write(m_store.remove(id));
}

} // namespace parley
