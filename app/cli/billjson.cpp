// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/billjson.h"

#include <QJsonArray>

namespace parley {

namespace {

QString statusName(Bill::Status status)
{
    switch (status) {
    case Bill::Status::Free:
        return QStringLiteral("free");
    case Bill::Status::Priced:
        return QStringLiteral("priced");
    case Bill::Status::Reported:
        return QStringLiteral("reported");
    case Bill::Status::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace

QJsonObject billToJson(const PriceAnswer &answer)
{
    QJsonArray terms;
    for (const BillLine &line : answer.bill.lines) {
        QJsonObject term{{QLatin1String("what"), QString(billedName(line.what))},
                         {QLatin1String("count"), line.count},
                         {QLatin1String("nano_usd_per_million"), line.nanoPerMillion}};
        if (line.longPrompt) {
            term.insert(QLatin1String("long_prompt"), true);
        }
        terms.append(term);
    }
    const bool known = answer.bill.status != Bill::Status::Unknown;
    // As text: a JSON number loses digits beyond 2^53.
    QJsonObject json{{QLatin1String("status"), statusName(answer.bill.status)},
                     {QLatin1String("nano_usd"),
                      known ? QJsonValue(QString::number(answer.bill.total.nano())) : QJsonValue()},
                     {QLatin1String("terms"), terms}};
    if (answer.listed) {
        json.insert(QLatin1String("listed_nano_usd"), QString::number(answer.listed->nano()));
    }
    const auto add = [&json](QLatin1String name, const QString &value) {
        if (!value.isEmpty()) {
            json.insert(name, value);
        }
    };
    add(QLatin1String("row"), answer.row);
    add(QLatin1String("prices_of"), answer.pricesOf.toString(Qt::ISODate));
    add(QLatin1String("missing"), answer.bill.missing);
    add(QLatin1String("notes"), answer.notes);
    return json;
}

} // namespace parley
