// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/anthropicbatchform.h"

#include "base/json.h"

#include <QUrlQuery>

namespace parley {

namespace {

using L1 = QLatin1String;

QDateTime time(const QJsonObject &object, const char *name)
{
    return QDateTime::fromString(json::text(object, name), Qt::ISODateWithMs).toUTC();
}

// That it came in a batch is known; what it would have cost alone is asked for, too.
QJsonObject untiered(QJsonObject message)
{
    QJsonObject usage = message.value(L1("usage")).toObject();
    if (json::text(usage, "service_tier") == L1("batch")) {
        usage.remove(L1("service_tier"));
        message.insert(L1("usage"), usage);
    }
    return message;
}

} // namespace

HttpRequest AnthropicBatchForm::requestTo(const QString &below,
                                          const ProviderProfile &profile) const
{
    HttpRequest request = m_dialect.modelsRequest(profile);
    QString path = request.url.path(QUrl::FullyEncoded);
    path.chop(qstrlen("/models"));
    request.url.setPath(path + QStringLiteral("/messages/batches") + below, QUrl::StrictMode);
    request.url.setQuery(QString());
    return request;
}

Result<QByteArray> AnthropicBatchForm::row(const QString &name, const ChatRequest &request,
                                           const ProviderProfile &profile) const
{
    const auto body = wholeQuestion(m_dialect, request, profile);
    if (!body) {
        return Unexpected(body.error());
    }
    return json::compact(QJsonObject{{L1("custom_id"), name}, {L1("params"), *body}});
}

HttpRequest AnthropicBatchForm::submit(const QString &, const QList<QByteArray> &rows,
                                       const QString &, const ProviderProfile &profile) const
{
    HttpRequest request = requestTo({}, profile);
    request.method = "POST";
    request.headers.emplaceBack("content-type", "application/json");
    const QByteArray start = R"({"requests":[)";
    qsizetype size = start.size() + 2;
    for (const QByteArray &row : rows) {
        size += row.size() + 1;
    }
    request.body.reserve(size);
    request.body += start;
    for (const QByteArray &row : rows) {
        if (request.body.size() > start.size()) {
            request.body += ',';
        }
        request.body += row;
    }
    request.body += "]}";
    return request;
}

HttpRequest AnthropicBatchForm::one(const QString &id, const QString &below,
                                    const ProviderProfile &profile) const
{
    HttpRequest request = requestTo(u'/' + id + below, profile);
    request.method = below.isEmpty() ? "GET" : "POST";
    return request;
}

HttpRequest AnthropicBatchForm::page(const QString &after, const ProviderProfile &profile) const
{
    HttpRequest request = requestTo({}, profile);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("limit"), QStringLiteral("100"));
    if (!after.isEmpty()) {
        query.addQueryItem(QStringLiteral("after_id"), after);
    }
    request.url.setQuery(query);
    return request;
}

// The batch says where its results are; the place is known without it, and a key is sent nowhere
// that a server names.
HttpRequest AnthropicBatchForm::results(const QString &where, const ProviderProfile &profile) const
{
    return one(where, QStringLiteral("/results"), profile);
}

Result<BatchReport> AnthropicBatchForm::report(const QJsonObject &batch) const
{
    BatchReport report;
    report.id = json::text(batch, "id");
    const QString status = json::text(batch, "processing_status");
    if (!isPlainId(report.id) || status.isEmpty()) {
        return noBatch();
    }
    const QJsonObject counts = batch.value(L1("request_counts")).toObject();
    const auto count = [&counts](const char *name) {
        return json::integer(counts, L1(name)).value_or(0);
    };
    report.done = count("succeeded");
    report.failed = count("errored") + count("canceled") + count("expired");
    report.total = report.done + report.failed + count("processing");
    report.created = time(batch, "created_at");
    report.expires = time(batch, "expires_at");
    if (status == L1("ended")) {
        const bool cancelled = time(batch, "cancel_initiated_at").isValid();
        report.state = cancelled              ? BatchState::Cancelled
                       : count("expired") > 0 ? BatchState::Expired
                                              : BatchState::Done;
        report.results = {report.id};
    }
    return report;
}

BatchAnswer AnthropicBatchForm::answer(const QByteArray &line, const QDateTime &) const
{
    const auto object = json::parseObject(line);
    if (!object) {
        return failedRow({}, BatchRowState::Failed, object.error());
    }
    const QString name = json::text(*object, "custom_id");
    const QJsonObject result = object->value(L1("result")).toObject();
    const QString type = json::text(result, "type");
    if (type == L1("succeeded")) {
        const auto events =
            m_dialect.makeDecoder()->whole(untiered(result.value(L1("message")).toObject()));
        const bool failed = events.isEmpty() || std::holds_alternative<Failed>(events.last());
        return {name, failed ? BatchRowState::Failed : BatchRowState::Answered, events};
    }
    if (type == L1("canceled")) {
        return failedRow(name, BatchRowState::Cancelled,
                         Error::of(ErrorKind::Cancelled,
                                   QStringLiteral("the batch was cancelled before its turn")));
    }
    if (type == L1("expired")) {
        return failedRow(
            name, BatchRowState::Expired,
            Error::of(ErrorKind::Timeout, QStringLiteral("the batch expired before its turn")));
    }
    return failedRow(name, BatchRowState::Failed,
                     type == L1("errored")
                         ? errorFromStream(m_dialect.vendor(), result.value(L1("error")))
                         : Error::of(ErrorKind::Transport,
                                     QStringLiteral("the line says nothing Parley knows")));
}

} // namespace parley
