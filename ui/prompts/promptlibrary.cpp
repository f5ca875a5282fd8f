// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/promptlibrary.h"

#include <algorithm>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr auto keepDelay = 400ms;
constexpr auto retryDelay = 3s;

} // namespace

PromptLibrary::PromptLibrary(PromptStore &store, Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{}

PromptLibrary::~PromptLibrary()
{
    for (const Save &save : std::as_const(m_queue)) {
        static_cast<void>(m_store.save(save.prompt, save.how, m_clock.now()));
    }
}

void PromptLibrary::load()
{
    m_loading.wait(m_store.list(), [this](const Result<QList<StoredPrompt>> &list) {
        if (list) {
            take(*list);
            if (!m_failing) {
                Q_EMIT recovered();
            }
        } else {
            Q_EMIT failed(list.error());
        }
        Q_EMIT loaded();
    });
}

void PromptLibrary::take(QList<StoredPrompt> list)
{
    for (StoredPrompt &read : list) {
        m_kept.insert(read.prompt.id, read.prompt);
        const StoredPrompt *known = find(read.prompt.id);
        const bool waits =
            known && std::any_of(m_queue.cbegin(), m_queue.cend(), [&read](const Save &save) {
                return save.prompt.id == read.prompt.id;
            });
        if (waits || (known && m_sent && m_sent->prompt.id == read.prompt.id)) {
            read.prompt = known->prompt;
            read.version = known->version;
            read.changed = known->changed;
        }
    }
    m_all = std::move(list);
    sort();
    Q_EMIT changed();
}

void PromptLibrary::sort()
{
    std::stable_sort(m_all.begin(), m_all.end(), [](const StoredPrompt &a, const StoredPrompt &b) {
        return a.favourite != b.favourite ? a.favourite
                                          : a.prompt.title.localeAwareCompare(b.prompt.title) < 0;
    });
}

StoredPrompt *PromptLibrary::entry(const PromptId &id)
{
    const auto at = std::find_if(m_all.begin(), m_all.end(),
                                 [&id](const StoredPrompt &one) { return one.prompt.id == id; });
    return at == m_all.end() ? nullptr : &*at;
}

const StoredPrompt *PromptLibrary::find(const PromptId &id) const
{
    return const_cast<PromptLibrary *>(this)->entry(id);
}

QStringList PromptLibrary::tags() const
{
    QStringList tags;
    for (const StoredPrompt &one : m_all) {
        tags += one.prompt.tags;
    }
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

void PromptLibrary::edit(const Prompt &prompt)
{
    StoredPrompt *known = entry(prompt.id);
    if (!known || known->prompt == prompt) {
        return;
    }
    Save save{prompt};
    if (m_fresh == prompt.id) {
        m_fresh = {};
        save.how = PromptSave::NewVersion;
        ++known->version;
    }
    known->prompt = prompt;
    known->changed = m_clock.now();
    enqueue(save);
    sort();
    Q_EMIT changed();
}

void PromptLibrary::put(const Prompt &prompt)
{
    if (find(prompt.id)) {
        beginSitting(prompt.id);
        edit(prompt);
        m_fresh = {};
    } else {
        m_all.append({prompt, 1, m_clock.now(), false, 0});
        enqueue({prompt, PromptSave::NewVersion});
        m_fresh = {};
        sort();
        Q_EMIT changed();
    }
    keep();
}

void PromptLibrary::enqueue(const Save &save)
{
    const auto same = std::find_if(m_queue.begin(), m_queue.end(), [&save](const Save &one) {
        return one.prompt.id == save.prompt.id;
    });
    if (same == m_queue.end()) {
        m_queue.append(save);
    } else if (same->how == PromptSave::SameVersion || save.how == PromptSave::SameVersion) {
        same->prompt = save.prompt;
        same->how = qMin(same->how, save.how);
    } else {
        m_queue.append(save); // two versions
    }
    if (!m_timer) {
        m_timer = m_clock.after(keepDelay, [this] { keep(); });
    }
}

void PromptLibrary::keep()
{
    m_timer.reset();
    if (m_queue.isEmpty() || m_saving.isWaiting()) {
        return;
    }
    const Save save = m_queue.takeFirst();
    // Written and taken back before it was kept.
    if (save.how == PromptSave::NewVersion && m_kept.value(save.prompt.id) == save.prompt) {
        if (StoredPrompt *known = entry(save.prompt.id)) {
            --known->version;
            m_fresh = save.prompt.id;
            Q_EMIT changed();
        }
        keep();
        return;
    }
    m_sent = save;
    m_saving.wait(m_store.save(save.prompt, save.how, m_clock.now()),
                  [this, save](const Result<void> &saved) { finish(save, saved); });
}

void PromptLibrary::finish(const Save &save, const Result<void> &saved)
{
    m_sent.reset();
    if (saved) {
        m_kept.insert(save.prompt.id, save.prompt);
        if (std::exchange(m_failing, false)) {
            Q_EMIT recovered();
        }
        keep();
        return;
    }
    const auto newer = std::find_if(m_queue.begin(), m_queue.end(), [&save](const Save &one) {
        return one.prompt.id == save.prompt.id;
    });
    if (newer == m_queue.end() || newer->how == PromptSave::NewVersion) {
        m_queue.prepend(save);
    } else {
        newer->how = save.how;
    }
    m_timer = m_clock.after(retryDelay, [this] { keep(); });
    tell(saved);
}

void PromptLibrary::tell(const Result<void> &result)
{
    if (!result && !std::exchange(m_failing, true)) {
        Q_EMIT failed(result.error());
    }
}

void PromptLibrary::run(const QFuture<Result<void>> &work)
{
    m_running.remove_if([](const Awaiting<void> &one) { return !one.isWaiting(); });
    m_running.emplace_back().wait(work, [this](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
        }
    });
}

void PromptLibrary::setFavourite(const PromptId &id, bool on)
{
    if (StoredPrompt *known = entry(id)) {
        known->favourite = on;
        keep(); // first: it may not be there yet
        run(m_store.setFavourite(id, on));
        sort();
        Q_EMIT changed();
    }
}

void PromptLibrary::countUse(const PromptId &id)
{
    if (StoredPrompt *known = entry(id)) {
        ++known->uses;
        keep();
        run(m_store.countUse(id));
        Q_EMIT changed();
    }
}

void PromptLibrary::remove(const PromptId &id)
{
    const auto gone = [&id](const StoredPrompt &one) { return one.prompt.id == id; };
    if (m_all.removeIf(gone) > 0) {
        keep();
        run(m_store.remove(id, m_clock.now()));
        Q_EMIT changed();
    }
}

void PromptLibrary::restore(const StoredPrompt &removed)
{
    run(m_store.restore(removed.prompt.id));
    m_all.append(removed);
    sort();
    Q_EMIT changed();
}

} // namespace parley
