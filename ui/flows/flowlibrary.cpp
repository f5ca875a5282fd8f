// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/flowlibrary.h"

#include <algorithm>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr auto keepDelay = 400ms;
constexpr auto retryDelay = 3s;

} // namespace

FlowLibrary::FlowLibrary(WorkflowStore &store, Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{}

FlowLibrary::~FlowLibrary()
{
    for (const WorkflowId &id : std::as_const(m_queue)) {
        if (const StoredWorkflow *flow = find(id)) {
            static_cast<void>(m_store.save(*flow));
        }
    }
}

void FlowLibrary::load()
{
    m_loading.wait(m_store.workflows(), [this](const Result<QList<StoredWorkflow>> &list) {
        m_loaded = true;
        if (list) {
            take(*list);
        } else {
            Q_EMIT failed(list.error());
        }
        Q_EMIT changed();
    });
}

bool FlowLibrary::waits(const WorkflowId &id) const
{
    return m_sent == id || m_queue.contains(id);
}

void FlowLibrary::take(QList<StoredWorkflow> list)
{
    for (const StoredWorkflow &known : std::as_const(m_all)) {
        if (waits(known.id)) { // what is here is newer
            list.removeIf([&known](const StoredWorkflow &one) { return one.id == known.id; });
            list.append(known);
        }
    }
    m_all = std::move(list);
    sort();
}

void FlowLibrary::sort()
{
    std::stable_sort(m_all.begin(), m_all.end(),
                     [](const StoredWorkflow &a, const StoredWorkflow &b) {
                         return a.title.localeAwareCompare(b.title) < 0;
                     });
}

const StoredWorkflow *FlowLibrary::find(const WorkflowId &id) const
{
    const auto at = std::find_if(m_all.cbegin(), m_all.cend(),
                                 [&id](const StoredWorkflow &one) { return one.id == id; });
    return at == m_all.cend() ? nullptr : &*at;
}

bool FlowLibrary::isKept(const WorkflowId &id) const
{
    return !waits(id);
}

void FlowLibrary::put(const StoredWorkflow &flow)
{
    const auto at = std::find_if(m_all.begin(), m_all.end(),
                                 [&flow](const StoredWorkflow &one) { return one.id == flow.id; });
    if (at != m_all.end() && at->text == flow.text && at->title == flow.title) {
        return;
    }
    StoredWorkflow &kept = at == m_all.end() ? m_all.emplaceBack() : *at;
    kept = flow;
    kept.changed = m_clock.now();
    if (!m_queue.contains(flow.id)) {
        m_queue.append(flow.id);
    }
    if (!m_timer) {
        m_timer = m_clock.after(keepDelay, [this] { keep(); });
    }
    sort();
    Q_EMIT changed();
    Q_EMIT keptChanged();
}

void FlowLibrary::keep()
{
    m_timer.reset();
    if (m_queue.isEmpty() || m_saving.isWaiting()) {
        return;
    }
    const StoredWorkflow *flow = find(m_queue.takeFirst());
    if (!flow) {
        keep();
        return;
    }
    m_sent = flow->id;
    m_saving.wait(m_store.save(*flow),
                  [this, sent = *flow](const Result<void> &saved) { finish(sent, saved); });
}

void FlowLibrary::finish(const StoredWorkflow &sent, const Result<void> &saved)
{
    m_sent = {};
    if (saved) {
        if (std::exchange(m_failing, false)) {
            Q_EMIT recovered();
        }
        keep();
    } else {
        if (!m_queue.contains(sent.id) && find(sent.id)) {
            m_queue.prepend(sent.id);
        }
        m_timer = m_clock.after(retryDelay, [this] { keep(); });
        if (!std::exchange(m_failing, true)) {
            Q_EMIT failed(saved.error());
        }
    }
    Q_EMIT keptChanged();
}

void FlowLibrary::remove(const WorkflowId &id)
{
    m_all.removeIf([&id](const StoredWorkflow &one) { return one.id == id; });
    m_queue.removeOne(id);
    m_removing.remove_if([](const Awaiting<void> &one) { return !one.isWaiting(); });
    m_removing.emplace_back().wait(m_store.remove(id), [this](const Result<void> &removed) {
        if (!removed) {
            Q_EMIT failed(removed.error());
        }
    });
    Q_EMIT changed();
}

} // namespace parley
