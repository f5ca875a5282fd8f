// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/costcommand.h"

#include "app/cli/billjson.h"
#include "app/cli/console.h"
#include "base/json.h"

namespace parley {

namespace {

Unexpected wrong(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

// The moment an exchange was billed; now where none is given.
Result<QDateTime> momentOf(const QString &text)
{
    if (text.isEmpty()) {
        return QDateTime::currentDateTimeUtc();
    }
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid()) {
        return wrong(QStringLiteral("\"%1\" is no time such as 2026-11-21T10:00:00Z").arg(text));
    }
    return at;
}

void takeRequest(PricedExchange &exchange, const QJsonObject &request)
{
    exchange.request = request;
    exchange.address = QUrl(request.value(QLatin1String("base_url")).toString());
}

Result<PricedExchange> exchangeOf(const QJsonObject &line)
{
    PricedExchange exchange;
    exchange.vendor = json::string(line, QLatin1String("provider")).value_or(QString());
    exchange.dialect = json::string(line, QLatin1String("dialect")).value_or(QString());
    const auto model = json::requireString(line, QLatin1String("model"));
    const auto usage = json::requireObject(line, QLatin1String("usage_raw"));
    const auto at = momentOf(json::string(line, QLatin1String("at")).value_or(QString()));
    if (!model || !usage || !at) {
        return Unexpected(!model ? model.error() : !usage ? usage.error() : at.error());
    }
    exchange.model = *model;
    exchange.usage = *usage;
    exchange.at = *at;
    takeRequest(exchange, json::object(line, QLatin1String("request")).value_or(QJsonObject()));
    return exchange;
}

} // namespace

void CostCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("file"),
        QStringLiteral("usage as it came on the wire, - for standard input"),
        QStringLiteral("USAGE_FILE"));
    parser.addOption({QStringLiteral("provider"),
                      QStringLiteral("Who answered: openai, anthropic."), QStringLiteral("P")});
    parser.addOption({QStringList{QStringLiteral("m"), QStringLiteral("model")},
                      QStringLiteral("The model that answered."), QStringLiteral("MODEL")});
    parser.addOption({QStringLiteral("dialect"), QStringLiteral("Whose usage object it is."),
                      QStringLiteral("D")});
    parser.addOption({QStringLiteral("at"), QStringLiteral("When; prices change. Default: now."),
                      QStringLiteral("RFC3339")});
    parser.addOption({QStringLiteral("request"),
                      QStringLiteral("What of the request matters, as JSON: {\"batch\":true}."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("lines"), QStringLiteral("One exchange a line.")});
}

Result<void> CostCommand::take(const QCommandLineParser &parser)
{
    m_lines = parser.isSet(QStringLiteral("lines"));
    m_exchange.vendor = parser.value(QStringLiteral("provider"));
    m_exchange.model = parser.value(QStringLiteral("model"));
    m_exchange.dialect = parser.value(QStringLiteral("dialect"));
    m_requestPath = parser.value(QStringLiteral("request"));
    const QStringList arguments = parser.positionalArguments();
    const bool single = !m_exchange.vendor.isEmpty() && !m_exchange.model.isEmpty() &&
                        !m_exchange.dialect.isEmpty();
    if (arguments.size() != 1 || (!m_lines && !single)) {
        return wrong(QStringLiteral("cost takes --provider P -m MODEL --dialect D, or --lines, and "
                                    "one USAGE_FILE"));
    }
    m_path = arguments.first();
    const auto at = momentOf(parser.value(QStringLiteral("at")));
    if (!at) {
        return Unexpected(at.error());
    }
    m_exchange.at = *at;
    return {};
}

void CostCommand::start()
{
    Error error;
    const auto bytes = console::readInput(m_path, &error);
    if (!bytes) {
        fail(error);
        return;
    }
    const Result<void> done = m_lines ? priceLines(*bytes) : priceOne(*bytes);
    if (done) {
        Q_EMIT Command::done(exitSuccess);
    } else {
        fail(done.error());
    }
}

Result<void> CostCommand::priceOne(const QByteArray &bytes)
{
    const auto usage = json::parseObject(bytes);
    if (!usage) {
        return Unexpected(usage.error());
    }
    m_exchange.usage = *usage;
    if (!m_requestPath.isEmpty()) {
        Error error;
        const auto text = console::readInput(m_requestPath, &error);
        const auto request = text ? json::parseObject(*text) : Unexpected(error);
        if (!request) {
            return Unexpected(request.error());
        }
        takeRequest(m_exchange, *request);
    }
    console::writeJson(billToJson(m_pricing.price(m_exchange)));
    return {};
}

Result<void> CostCommand::priceLines(const QByteArray &bytes)
{
    qsizetype number = 0;
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QByteArray &line : lines) {
        ++number;
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const auto object = json::parseObject(line);
        const auto exchange = object ? exchangeOf(*object) : Unexpected(object.error());
        if (!exchange) {
            return wrong(QStringLiteral("line %1: %2").arg(number).arg(exchange.error().detail));
        }
        QJsonObject answer = billToJson(m_pricing.price(*exchange));
        answer.insert(QLatin1String("id"), object->value(QLatin1String("id")));
        console::writeJson(answer);
    }
    return {};
}

} // namespace parley
