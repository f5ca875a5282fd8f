// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/privacy/privacydesk.h"

#include "engine/services.h"
#include "ui/chatclearing.h"
#include "ui/chatdesk.h"
#include "ui/lock/locksettings.h"
#include "ui/privacy/crashnote.h"
#include "ui/settings/clearfields.h"
#include "ui/settings/settingspage.h"

namespace parley {

PrivacyDesk::PrivacyDesk(const Parts &parts)
    : Desk(parts, Command::ShowSettings)
    , m_lock(parts.theme, parts.services.settings, parts.services.clock)
{
    connect(parts.actions.get(Command::LockNow), &QAction::triggered, this, [this] {
        if (m_lock.isSet()) {
            m_lock.lock();
        } else {
            Q_EMIT sectionWanted(SettingsPage::Privacy);
        }
    });
    const CrashReports reports(parts.services.dataDir);
    reports.prune();
    auto *note = new CrashNote(parts.theme, parts.services.settings, reports, parts.window);
    connect(&parts.chats, &ChatDesk::ready, note, &CrashNote::tell);
    if (parts.services.settings.get(lockAtStartSetting)) {
        m_lock.lock();
    }
}

void PrivacyDesk::join(const QWidget &settings)
{
    if (auto *fields = settings.findChild<ClearFields *>()) {
        connect(fields, &ClearFields::chatsClearWanted, this, [this, fields] {
            auto *clearing = new ChatClearing(m_parts.services, m_parts.chats); // deletes itself
            connect(clearing, &ChatClearing::done, fields, &ClearFields::tellChatsCleared);
            clearing->begin();
        });
    }
}

} // namespace parley
