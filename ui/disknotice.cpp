// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/disknotice.h"

namespace parley {

DiskNotice::DiskNotice(SessionPool &pool, MessageBar &bar) : m_pool(pool), m_bar(bar)
{
    connect(&pool, &SessionPool::added, this, [this](ChatSession *session) { watch(*session); });
    const QList<ChatSession *> open = pool.sessions();
    for (ChatSession *session : open) {
        watch(*session);
    }
    update();
}

void DiskNotice::watch(ChatSession &session)
{
    connect(&session, &ChatSession::storageFailed, this, &DiskNotice::update);
    connect(&session, &ChatSession::storageRecovered, this, &DiskNotice::update);
}

void DiskNotice::update()
{
    std::optional<Error> problem;
    for (const ChatSession *session : m_pool.sessions()) {
        problem = problem ? problem : session->status().storageProblem;
    }
    m_bar.forget(MessageBar::About::Disk);
    if (!problem) {
        return;
    }
    const bool full = problem->providerCode == QLatin1String("disk_full");
    const bool held = problem->providerCode == QLatin1String("held_by_other");
    m_bar.tell(MessageBar::Tone::Danger,
               full ? tr("The disk is full. Answers are kept in memory and saved as soon as there "
                         "is room. Free some space, and don't quit yet.")
               : held
                   ? tr("Another Parley writes to these chats. Answers are kept in memory and "
                        "saved once it has ended. Don't quit yet.")
                   : tr("Chats can't be saved right now. Answers are kept in memory and saved as "
                        "soon as it works again. Don't quit yet."),
               MessageBar::About::Disk);
}

} // namespace parley
