// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/sidebar/daywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace parley {

namespace {

struct DayText
{
    Q_DECLARE_TR_FUNCTIONS(parley::DayWords)
};

qint64 startOf(const QDate &day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

} // namespace

DayWords::DayWords(const QDateTime &now) : m_now(now)
{
    const QDate today = now.toLocalTime().date();
    m_today = startOf(today);
    m_yesterday = startOf(today.addDays(-1));
    m_week = startOf(today.addDays(-7));
}

QString DayWords::heading(const QDateTime &time) const
{
    const qint64 at = time.toMSecsSinceEpoch();
    if (at >= m_today) {
        return DayText::tr("Today");
    }
    if (at >= m_yesterday) {
        return DayText::tr("Yesterday");
    }
    return at >= m_week ? DayText::tr("Previous 7 days") : DayText::tr("Older");
}

QString DayWords::time(const QDateTime &time) const
{
    const qint64 at = time.toMSecsSinceEpoch();
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    if (at >= m_today) {
        const qint64 minutes = time.secsTo(m_now) / 60;
        if (minutes < 1) {
            return DayText::tr("now");
        }
        return minutes < 60 ? DayText::tr("%1 min").arg(minutes)
                            : DayText::tr("%1 h", "hours").arg(minutes / 60);
    }
    if (at >= m_yesterday) {
        return locale.toString(local.time(), QStringLiteral("HH:mm"));
    }
    if (at >= m_week) {
        return locale.standaloneDayName(local.date().dayOfWeek(), QLocale::ShortFormat);
    }
    const bool thisYear = local.date().year() == m_now.toLocalTime().date().year();
    return locale.toString(local.date(),
                           thisYear ? QStringLiteral("d MMM") : QStringLiteral("MMM yyyy"));
}

} // namespace parley
