// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/standingsexport.h"

#include "chat/ledgerexport.h"

#include <QJsonArray>

namespace parley {

namespace {

QString whole(double points)
{
    return QString::number(qRound(points));
}

QJsonObject modelJson(const ModelStanding &model)
{
    return {{QStringLiteral("model"), model.model.toString()},
            {QStringLiteral("group"), model.group},
            {QStringLiteral("rank"), model.enough ? QJsonValue(model.rank) : QJsonValue()},
            {QStringLiteral("score"), qRound(model.score)},
            {QStringLiteral("low"), qRound(model.low)},
            {QStringLiteral("high"), qRound(model.high)},
            {QStringLiteral("enough_votes"), model.enough},
            {QStringLiteral("votes"), model.votes},
            {QStringLiteral("wins"), model.wins},
            {QStringLiteral("ties"), model.ties},
            {QStringLiteral("thumbs_up"), model.up},
            {QStringLiteral("thumbs_down"), model.down}};
}

} // namespace

QByteArray standingsCsv(const Standings &standings)
{
    QByteArray csv = "model,group,rank,score,low,high,enough_votes,votes,wins,ties,thumbs_up,"
                     "thumbs_down\r\n";
    for (const ModelStanding &model : standings.models) {
        const QStringList cells{csvCell(model.model.toString()),
                                QString::number(model.group),
                                model.enough ? QString::number(model.rank) : QString(),
                                whole(model.score),
                                whole(model.low),
                                whole(model.high),
                                model.enough ? QStringLiteral("yes") : QStringLiteral("no"),
                                QString::number(model.votes),
                                QString::number(model.wins),
                                QString::number(model.ties),
                                QString::number(model.up),
                                QString::number(model.down)};
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

QJsonObject standingsJson(const Standings &standings)
{
    QJsonArray models;
    for (const ModelStanding &model : standings.models) {
        models.append(modelJson(model));
    }
    return {{QStringLiteral("format"), QStringLiteral("parley-rankings")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("votes"), standings.votes},
            {QStringLiteral("groups"), standings.groups},
            {QStringLiteral("models"), models}};
}

} // namespace parley
