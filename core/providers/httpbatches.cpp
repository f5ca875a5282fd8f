// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/httpbatches.h"

#include "base/json.h"
#include "providers/httpbatchresults.h"
#include "providers/requestkey.h"

namespace parley {

namespace {

constexpr std::chrono::milliseconds longUpload{30 * 60'000}; // hundreds of megabytes take a while

template <class T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

void allowUpload(HttpRequest &request)
{
    request.firstByteTimeout = qMax(request.firstByteTimeout, longUpload);
}

} // namespace

struct HttpBatches::Listing
{
    QDateTime since;
    Secret key;
    QString after; // the last id so far
    QList<BatchReport> reports;
    int pages = 0;
};

HttpBatches::HttpBatches(Transport &transport, const Clock &clock, const Dialect &dialect,
                         ProviderProfile profile, std::shared_ptr<const BatchForm> form)
    : m_transport(transport)
    , m_clock(clock)
    , m_dialect(dialect)
    , m_profile(std::move(profile))
    , m_form(std::move(form))
    , m_fetch(transport)
{}

BatchWording HttpBatches::wording() const
{
    return [form = m_form, profile = m_profile](const QString &name, const ChatRequest &request) {
        return form->row(name, request, profile);
    };
}

QFuture<Result<QJsonObject>> HttpBatches::send(HttpRequest request, const Secret &key)
{
    auto headers = withKey(std::move(request.headers), m_dialect, m_profile, key);
    if (!headers) {
        return ready<QJsonObject>(Unexpected(headers.error()));
    }
    request.headers = std::move(*headers);
    return m_fetch.send(std::move(request))
        .then(&m_fetch, [this](const Result<HttpAnswer> &answer) -> Result<QJsonObject> {
            if (!answer) {
                return Unexpected(answer.error());
            }
            constexpr int firstThatIsNoSuccess = 300;
            const int status = answer->head.status;
            if (status < 200 || status >= firstThatIsNoSuccess) {
                return Unexpected(
                    errorFromHttp(m_dialect.vendor(), answer->head, answer->body, m_clock.now()));
            }
            return json::parseObject(answer->body);
        });
}

QFuture<Result<BatchReport>> HttpBatches::report(HttpRequest request, const Secret &key)
{
    return send(std::move(request), key).then(&m_fetch, [this](const Result<QJsonObject> &body) {
        return body ? m_form->report(*body) : Result<BatchReport>(Unexpected(body.error()));
    });
}

// A file of rows that no batch names costs nothing: after a failure it is simply uploaded again.
QFuture<Result<BatchReport>> HttpBatches::submit(const QString &mark, const QList<QByteArray> &rows,
                                                 const Secret &key)
{
    auto upload = m_form->upload(mark, rows, m_profile);
    if (!upload) {
        HttpRequest request = m_form->submit(mark, rows, {}, m_profile);
        allowUpload(request);
        return report(std::move(request), key);
    }
    allowUpload(*upload);
    return send(std::move(*upload), key)
        .then(&m_fetch,
              [this, mark, key](const Result<QJsonObject> &file) {
                  if (!file) {
                      Error error = file.error();
                      // Nothing was submitted: sending it again can't pay twice.
                      error.providerType = QString::fromLatin1(BatchService::notSubmitted);
                      return ready<BatchReport>(Unexpected(error));
                  }
                  const QString id = file->value(QLatin1String("id")).toString();
                  return isPlainId(id) ? report(m_form->submit(mark, {}, id, m_profile), key)
                                       : ready<BatchReport>(noBatch());
              })
        .unwrap();
}

QFuture<Result<BatchReport>> HttpBatches::ask(const QString &id, const Secret &key)
{
    return isPlainId(id) ? report(m_form->one(id, {}, m_profile), key)
                         : ready<BatchReport>(noBatch());
}

QFuture<Result<BatchReport>> HttpBatches::cancel(const QString &id, const Secret &key)
{
    return isPlainId(id) ? report(m_form->one(id, QStringLiteral("/cancel"), m_profile), key)
                         : ready<BatchReport>(noBatch());
}

QFuture<Result<QList<BatchReport>>> HttpBatches::list(const QDateTime &since, const Secret &key)
{
    return page({since, key, {}, {}, 0});
}

QFuture<HttpBatches::Reports> HttpBatches::page(const Listing &listing)
{
    return send(m_form->page(listing.after, m_profile), listing.key)
        .then(&m_fetch,
              [this, listing](const Result<QJsonObject> &body) { return readPage(listing, body); })
        .unwrap();
}

QFuture<HttpBatches::Reports> HttpBatches::readPage(Listing listing,
                                                    const Result<QJsonObject> &body)
{
    constexpr int mostPages = 100;
    const auto data = body ? json::requireArray(*body, QLatin1String("data"))
                           : Result<QJsonArray>(Unexpected(body.error()));
    if (!data) {
        return ready<QList<BatchReport>>(Unexpected(data.error()));
    }
    bool older = false;
    for (const QJsonValue &value : *data) {
        const auto report = m_form->report(value.toObject());
        if (!report) {
            continue; // of a kind that did not exist yet
        }
        older = older || (report->created.isValid() && report->created < listing.since);
        if (!older) {
            listing.reports.append(*report);
        }
        listing.after = report->id;
    }
    const bool more = body->value(QLatin1String("has_more")).toBool() && !older && !data->isEmpty();
    if (more && ++listing.pages >= mostPages) {
        return ready<QList<BatchReport>>(Unexpected(
            ErrorKind::Transport, QStringLiteral("the provider's list of batches has no end")));
    }
    return more ? page(listing) : ready<QList<BatchReport>>(listing.reports);
}

std::unique_ptr<BatchResults> HttpBatches::results(const QStringList &where, const Secret &key)
{
    std::vector<HttpRequest> requests;
    std::optional<Error> refused;
    for (const QString &place : where) {
        if (!isPlainId(place)) {
            refused = noBatch().error();
            continue;
        }
        HttpRequest request = m_form->results(place, m_profile);
        auto headers = withKey(std::move(request.headers), m_dialect, m_profile, key);
        if (!headers) {
            refused = headers.error();
            continue;
        }
        request.headers = std::move(*headers);
        requests.push_back(std::move(request));
    }
    return std::make_unique<HttpBatchResults>(m_transport, m_clock, m_dialect, m_form,
                                              std::move(requests), refused);
}

} // namespace parley
