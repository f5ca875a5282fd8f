// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/openaibatchform.h"

#include "base/json.h"
#include "providers/openaiendpoints.h"
#include "providers/requestparts.h"

#include <QJsonDocument>
#include <QUrlQuery>
#include <QUuid>
#include <array>

namespace parley {

namespace {

using L1 = QLatin1String;

const auto markName = QStringLiteral("parley_batch");

struct StatusRow
{
    const char *status;
    BatchState state;
};

// What is not named here is still being worked on.
constexpr std::array ends = {
    StatusRow{"completed", BatchState::Done},
    StatusRow{"failed", BatchState::Failed},
    StatusRow{"expired", BatchState::Expired},
    StatusRow{"cancelled", BatchState::Cancelled},
};

QDateTime time(const QJsonObject &object, const char *name)
{
    const auto seconds = json::integer(object, L1(name));
    return seconds ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC) : QDateTime();
}

QByteArray field(const QByteArray &boundary, const QByteArray &head)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n";
}

// {"object":"list","data":[{"code":…,"line":3,"message":…}]}
QString problemOf(const QJsonObject &batch)
{
    const QJsonObject errors = batch.value(L1("errors")).toObject();
    QStringList problems;
    constexpr qsizetype most = 5;
    for (const QJsonValue &value : errors.value(L1("data")).toArray()) {
        const QJsonObject problem = value.toObject();
        const auto line = json::integer(problem, L1("line"));
        const QString says = json::text(problem, "message");
        problems.append(line ? QStringLiteral("row %1: %2").arg(*line).arg(says) : says);
        if (problems.size() == most) {
            break;
        }
    }
    return problems.join(QStringLiteral("; "));
}

} // namespace

Result<QByteArray> OpenAiBatchForm::row(const QString &name, const ChatRequest &request,
                                        const ProviderProfile &profile) const
{
    const auto body = wholeQuestion(m_dialect, request, profile);
    if (!body) {
        return Unexpected(body.error());
    }
    return json::compact(QJsonObject{{L1("custom_id"), name},
                                     {L1("method"), L1("POST")},
                                     {L1("url"), m_endpoint},
                                     {L1("body"), *body}});
}

std::optional<HttpRequest> OpenAiBatchForm::upload(const QString &mark,
                                                   const QList<QByteArray> &rows,
                                                   const ProviderProfile &profile) const
{
    HttpRequest request = getRequest(profile, openAiUrl(profile, QStringLiteral("/files")));
    request.method = "POST";
    const QByteArray boundary = "parley" + QUuid::createUuid().toRfc4122().toHex();
    request.headers.emplaceBack("content-type", "multipart/form-data; boundary=" + boundary);
    const QByteArray start = field(boundary, "name=\"purpose\"") + "batch\r\n" +
                             field(boundary, "name=\"file\"; filename=\"parley-" + mark.toLatin1() +
                                                 ".jsonl\"\r\nContent-Type: application/jsonl");
    const QByteArray end = "\r\n--" + boundary + "--\r\n";
    qsizetype size = start.size() + end.size();
    for (const QByteArray &row : rows) {
        size += row.size() + 1;
    }
    request.body.reserve(size);
    request.body += start;
    for (const QByteArray &row : rows) {
        request.body += row;
        request.body += '\n';
    }
    request.body += end;
    return request;
}

HttpRequest OpenAiBatchForm::submit(const QString &mark, const QList<QByteArray> &,
                                    const QString &uploaded, const ProviderProfile &profile) const
{
    return jsonRequest(profile, openAiUrl(profile, QStringLiteral("/batches")),
                       {{L1("input_file_id"), uploaded},
                        {L1("endpoint"), m_endpoint},
                        {L1("completion_window"), L1("24h")},
                        {L1("metadata"), QJsonObject{{markName, mark}}}});
}

HttpRequest OpenAiBatchForm::one(const QString &id, const QString &below,
                                 const ProviderProfile &profile) const
{
    HttpRequest request =
        getRequest(profile, openAiUrl(profile, QStringLiteral("/batches/") + id + below));
    request.method = below.isEmpty() ? "GET" : "POST";
    return request;
}

HttpRequest OpenAiBatchForm::page(const QString &after, const ProviderProfile &profile) const
{
    QUrl url = openAiUrl(profile, QStringLiteral("/batches"));
    QUrlQuery query(url);
    query.addQueryItem(QStringLiteral("limit"), QStringLiteral("100"));
    if (!after.isEmpty()) {
        query.addQueryItem(QStringLiteral("after"), after);
    }
    url.setQuery(query);
    return getRequest(profile, url);
}

HttpRequest OpenAiBatchForm::results(const QString &where, const ProviderProfile &profile) const
{
    return getRequest(profile, openAiUrl(profile, QStringLiteral("/files/%1/content").arg(where)));
}

Result<BatchReport> OpenAiBatchForm::report(const QJsonObject &batch) const
{
    BatchReport report;
    report.id = json::text(batch, "id");
    const QString status = json::text(batch, "status");
    if (!isPlainId(report.id) || status.isEmpty()) {
        return noBatch();
    }
    for (const StatusRow &end : ends) {
        report.state = status == L1(end.status) ? end.state : report.state;
    }
    report.mark = json::text(batch.value(L1("metadata")).toObject(), "parley_batch");
    const QJsonObject counts = batch.value(L1("request_counts")).toObject();
    report.total = json::integer(counts, L1("total")).value_or(0);
    report.done = json::integer(counts, L1("completed")).value_or(0);
    report.failed = json::integer(counts, L1("failed")).value_or(0);
    report.created = time(batch, "created_at");
    report.expires = time(batch, "expires_at");
    for (const char *file : {"output_file_id", "error_file_id"}) {
        if (const QString id = json::text(batch, file); isPlainId(id)) {
            report.results.append(id);
        }
    }
    report.problem = problemOf(batch);
    return report;
}

BatchAnswer OpenAiBatchForm::answer(const QByteArray &line, const QDateTime &now) const
{
    const auto object = json::parseObject(line);
    if (!object) {
        return failedRow({}, BatchRowState::Failed, object.error());
    }
    const QString name = json::text(*object, "custom_id");
    const QJsonObject response = object->value(L1("response")).toObject();
    const QJsonObject error = object->value(L1("error")).toObject();
    if (!response.isEmpty()) {
        const QJsonValue body = response.value(L1("body"));
        HttpHead head;
        head.status = response.value(L1("status_code")).toInt();
        head.headers.emplaceBack("x-request-id", json::text(response, "request_id").toLatin1());
        if (head.status != 200) {
            return failedRow(name, BatchRowState::Failed,
                             errorFromHttp(m_dialect.vendor(), head, json::compact(body), now));
        }
        const auto events = m_dialect.makeDecoder()->whole(body);
        const bool failed = events.isEmpty() || std::holds_alternative<Failed>(events.last());
        return {name, failed ? BatchRowState::Failed : BatchRowState::Answered, events};
    }
    const QString code = json::text(error, "code");
    if (code == L1("batch_expired")) {
        return failedRow(name, BatchRowState::Expired,
                         Error::of(ErrorKind::Timeout, json::text(error, "message")));
    }
    if (code == L1("batch_cancelled")) {
        return failedRow(name, BatchRowState::Cancelled,
                         Error::of(ErrorKind::Cancelled, json::text(error, "message")));
    }
    return failedRow(name, BatchRowState::Failed,
                     error.isEmpty()
                         ? Error::of(ErrorKind::Transport,
                                     QStringLiteral("the line has neither answer nor error"))
                         : errorFromStream(m_dialect.vendor(), *object));
}

} // namespace parley
