// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/workflowtools.h"

#include "base/json.h"

#include <algorithm>

namespace parley {

namespace {

// They look at nothing but what they are given.
const QStringList harmless{QStringLiteral("current_time"), QStringLiteral("calculator")};

// Files name arguments as texts; tools may want numbers.
QString typed(const QByteArray &arguments, const ToolSpec &spec)
{
    QJsonObject given = json::parseObject(arguments).value_or(QJsonObject());
    const QJsonObject known = json::parseObject(spec.parameters)
                                  .value_or(QJsonObject())
                                  .value(QLatin1String("properties"))
                                  .toObject();
    for (auto one = given.begin(); one != given.end(); ++one) {
        const QString type =
            known.value(one.key()).toObject().value(QLatin1String("type")).toString();
        const auto value = json::parseValue(one.value().toString().toUtf8());
        if (!type.isEmpty() && type != QLatin1String("string") && value) {
            one.value() = *value;
        }
    }
    return QString::fromUtf8(json::compact(given));
}

} // namespace

QList<ToolOffer> WorkflowTools::tools() const
{
    QList<ToolOffer> offers;
    for (const ToolSpec &spec : m_host.tools()) {
        offers.append({spec.name, !harmless.contains(spec.name)});
    }
    return offers;
}

QFuture<Result<QString>> WorkflowTools::run(const QString &name, const QByteArray &arguments)
{
    for (const ToolSpec &spec : m_host.tools()) {
        if (spec.name == name) {
            return m_host.call({name, typed(arguments, spec)}, {});
        }
    }
    return QtFuture::makeReadyFuture(Result<QString>(
        Unexpected(ErrorKind::Configuration, QStringLiteral("there is no tool \"%1\"").arg(name))));
}

} // namespace parley
