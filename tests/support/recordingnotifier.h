// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Keeps what the desktop would have been told. Main thread. Header only.
#pragma once

#include "engine/notifier.h"

namespace parley {

class RecordingNotifier final : public Notifier
{
public:
    void notify(const Notification &notification) override { told.append(notification); }
    void withdraw(const ConversationId &chat) override { withdrawn.append(chat); }

    QList<Notification> told;
    QList<ConversationId> withdrawn;
};

} // namespace parley
