// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How long ago something was, in the few words that fit into a list: under which heading it stands
// and its time. Made for one moment, then cheap for thousands of rows. Plain value, main thread.
#pragma once

#include <QDateTime>

namespace parley {

class DayWords
{
public:
    explicit DayWords(const QDateTime &now);

    // "Today", "Yesterday", "Previous 7 days", "Older"
    [[nodiscard]] QString heading(const QDateTime &time) const;
    // "now", "6 min", "3 h", "21:14", "Mon", "2 Nov", "Nov 2025"
    [[nodiscard]] QString time(const QDateTime &time) const;

private:
    QDateTime m_now;
    qint64 m_today; // ms since the epoch, when these days began here
    qint64 m_yesterday;
    qint64 m_week;
};

} // namespace parley
