// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "tools/worldclock.h"

#include <QLocale>
#include <QTimeZone>

namespace parley {

Result<QString> timeIn(const QString &zone, const QDateTime &now)
{
    constexpr qsizetype longest = 100;
    const QString name = zone.trimmed();
    const QTimeZone found =
        name.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(name.left(longest).toUtf8());
    if (!found.isValid()) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("There is no time zone \"%1\"; give a name like "
                                         "Europe/Berlin or Asia/Tokyo, or UTC.")
                              .arg(name.left(longest)));
    }
    const QDateTime there = now.toTimeZone(found);
    return QStringLiteral("%1, %2 (time zone %3, week %4)")
        .arg(QLocale::c().dayName(there.date().dayOfWeek()),
             there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate),
             QString::fromUtf8(found.id()))
        .arg(there.date().weekNumber());
}

} // namespace parley
