// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What was spent today and this month, kept up to date from the ledger, and a word once when a
// budget comes near: of the day, the month, a profile, or a chat that was used today. Main thread;
// services outlive it.
#pragma once

#include "base/awaiting.h"
#include "engine/services.h"
#include "ui/statusline.h"

#include <QObject>

namespace parley {

class SpendingWatch final : public QObject
{
    Q_OBJECT
public:
    explicit SpendingWatch(Services &services, QObject *parent = nullptr);

    // From now on it looks; before, it asks nothing of the disk.
    void begin();
    // Absent: not known yet.
    [[nodiscard]] const std::optional<LedgerSums> &today() const { return m_today; }
    [[nodiscard]] const std::optional<LedgerSums> &month() const { return m_month; }
    [[nodiscard]] std::optional<BudgetLimit> limit(BudgetScope scope) const;
    // As the status line shows it.
    void addTo(StatusFigures &figures) const;

Q_SIGNALS:
    void changed();
    // "You've used 80 % of this month's $40.00."
    void cameNear(const QString &sentence);

private:
    void look();
    void wait();
    void warnOfTimes();
    void lookAtProfiles();
    void lookAtChats();
    void lookAtNextChat();
    using Words = std::function<QString(const QString &share, const QString &amount)>;
    // Says it once: `name` and `from` tell which budget it is in which time.
    void warn(const std::optional<BudgetLimit> &limit, const QString &name, const QDate &from,
              Money spent, const Words &words);
    [[nodiscard]] QDate day() const;

    Services &m_services;
    bool m_begun = false;
    std::optional<LedgerSums> m_today;
    std::optional<LedgerSums> m_month;
    Awaiting<QList<LedgerLine>> m_asked;
    Awaiting<QList<LedgerLine>> m_profiles;
    Awaiting<QList<LedgerLine>> m_chats;
    QList<ConversationId> m_chatsToday; // whose totals are still to be asked for
    std::unique_ptr<Clock::Timer> m_soon;
    std::unique_ptr<Clock::Timer> m_midnight;
};

} // namespace parley
