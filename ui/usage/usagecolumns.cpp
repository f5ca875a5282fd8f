// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/usage/usagecolumns.h"

#include <QLocale>
#include <algorithm>

namespace parley {

namespace {

// The first day of the bar that a day belongs to.
QDate barOf(const QDate &day, bool months)
{
    return months ? QDate(day.year(), day.month(), 1) : day;
}

ChartColumn emptyColumn(const QDate &day, const UsageRange &range)
{
    const QLocale locale;
    if (range.byMonths()) {
        return {locale.toString(day, QStringLiteral("MMMM yyyy")),
                locale.standaloneMonthName(day.month(), QLocale::ShortFormat),
                {}};
    }
    const bool oneMonth =
        range.first.month() == range.last.month() && range.first.year() == range.last.year();
    return {locale.toString(day, QStringLiteral("d MMMM")),
            oneMonth ? QString::number(day.day()) : locale.toString(day, QStringLiteral("d MMM")),
            {}};
}

} // namespace

QList<ChartColumn> chartColumns(const UsageFigures &figures, const QDate &today,
                                const ModelLooks &looks)
{
    const UsageRange &range = figures.range;
    const bool months = range.byMonths();
    QList<ChartColumn> columns;
    QMap<QDate, qsizetype> places;
    for (QDate day = barOf(range.first, months); day <= range.shownUntil(today);
         day = months ? day.addMonths(1) : day.addDays(1)) {
        places.insert(day, columns.size());
        columns.append(emptyColumn(day, range));
    }
    for (const LedgerLine &model : figures.models) {
        const ModelLook look = looks(model.model);
        QMap<QDate, Money> amounts;
        for (const LedgerLine &line : figures.days) {
            if (line.model == model.model) {
                amounts[barOf(line.day, months)] += line.sums.spent();
            }
        }
        for (auto it = amounts.cbegin(); it != amounts.cend(); ++it) {
            if (places.contains(it.key()) && *it != Money()) {
                columns[places.value(it.key())].pieces.append({look.title, look.color, *it});
            }
        }
    }
    return columns;
}

} // namespace parley
