// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/httpprovider.h"

#include "base/logging.h"
#include "providers/httpreply.h"
#include "providers/requestkey.h"
#include "providers/requestparts.h"

#include <algorithm>

namespace parley {

namespace {

template <class T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

// The body of an answer of status 200, else what went wrong.
Result<QByteArray> goodBody(const Dialect &dialect, const Result<HttpAnswer> &answer,
                            const QDateTime &now)
{
    if (!answer) {
        return Unexpected(answer.error());
    }
    if (answer->head.status != 200) {
        return Unexpected(errorFromHttp(dialect.vendor(), answer->head, answer->body, now));
    }
    return answer->body;
}

Unexpected configuration(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

} // namespace

// What is known of the models so far, and how to ask on.
struct HttpProvider::Listing
{
    Secret key;
    QList<ModelInfo> models;
    int pages = 0;
    bool elsewhere = false; // the first question goes to a place not every server has
};

HttpProvider::HttpProvider(Transport &transport, const Clock &clock, const Dialect &dialect,
                           ProviderProfile profile)
    : m_transport(transport)
    , m_clock(clock)
    , m_dialect(dialect)
    , m_profile(std::move(profile))
    , m_fetch(transport)
{
    if (auto form = batchFormOf(dialect, m_profile)) {
        m_batches = std::make_unique<HttpBatches>(transport, clock, dialect, m_profile,
                                                  std::shared_ptr(std::move(form)));
    }
}

Result<HttpRequest> HttpProvider::keyed(HttpRequest request, const Secret &key) const
{
    auto headers = withKey(std::move(request.headers), m_dialect, m_profile, key);
    if (!headers) {
        return Unexpected(headers.error());
    }
    request.headers = std::move(*headers);
    return request;
}

ProviderProfile HttpProvider::profileFor(const ChatRequest &request) const
{
    ProviderProfile profile = m_profile;
    profile.quirks = m_refused.appliedTo(profile.quirks, request.model);
    return profile;
}

Result<HttpRequest> HttpProvider::worded(const ChatRequest &request,
                                         const ProviderProfile &profile) const
{
    if (const auto valid = request.validate(); !valid) {
        return Unexpected(valid.error());
    }
    return m_dialect.encode(asModelTakesIt(request, profile), profile);
}

Result<RequestPreview> HttpProvider::preview(const ChatRequest &request) const
{
    const auto encoded = worded(request, profileFor(request));
    if (!encoded) {
        return Unexpected(encoded.error());
    }
    return RequestPreview{encoded->method, encoded->url,
                          withHiddenKey(encoded->headers, m_dialect, m_profile), encoded->body};
}

std::unique_ptr<ReplyStream> HttpProvider::open(const ChatRequest &request, const Secret &key)
{
    const ProviderProfile profile = profileFor(request);
    const auto encoded = worded(request, profile);
    auto prepared = encoded ? keyed(*encoded, key) : encoded;
    if (!prepared) {
        return std::make_unique<FailedReply>(prepared.error());
    }
    HttpReply::Watcher watcher;
    const bool isBegun = request.carriesOn && asModelTakesIt(request, profile).carriesOn &&
                         !replayFor(request.messages.last(), profile.dialect);
    watcher.review = [this, isBegun, model = request.model, sent = profile.quirks](Error &error) {
        if (m_refused.learn(model, sent, error) ||
            (isBegun && m_refused.learnPrefill(model, error))) {
            error.shouldRetry = true; // the next request is worded without it
        }
    };
    watcher.stop = [this, key](const ResumePoint &point) { stop(point, key); };
    return std::make_unique<HttpReply>(m_transport.send(std::move(*prepared)),
                                       ReplyDecoder(m_dialect), m_clock, std::move(watcher));
}

std::unique_ptr<ReplyStream> HttpProvider::resume(const ResumePoint &point, const Secret &key)
{
    const auto request = m_dialect.resumeRequest(m_profile, point);
    if (!request) {
        return nullptr;
    }
    auto decoder = std::dynamic_pointer_cast<Decoder>(point.state);
    if (!decoder) {
        decoder = m_dialect.makeDecoder(); // the one that read the beginning is gone
    }
    auto prepared = keyed(*request, key);
    if (!prepared) {
        return std::make_unique<FailedReply>(prepared.error());
    }
    decoder->takeUp(point);
    HttpReply::Watcher watcher;
    watcher.stop = [this, key](const ResumePoint &at) { stop(at, key); };
    return std::make_unique<HttpReply>(m_transport.send(std::move(*prepared)),
                                       ReplyDecoder(m_dialect, std::move(decoder)), m_clock,
                                       std::move(watcher));
}

// Nobody waits for the answer to this.
void HttpProvider::stop(const ResumePoint &point, const Secret &key)
{
    auto request = m_dialect.stopRequest(m_profile, point);
    if (!request) {
        return;
    }
    const auto prepared = keyed(std::move(*request), key);
    if (!prepared) {
        return;
    }
    m_fetch.send(*prepared).then([](const Result<HttpAnswer> &answer) {
        if (!answer || answer->head.status >= 300) {
            qCWarning(logProvider, "an answer could not be stopped on the server");
        }
    });
}

QFuture<Result<QList<ModelInfo>>> HttpProvider::models(const Secret &key)
{
    return page(m_dialect.modelsRequest(m_profile),
                {key, {}, 0, !m_profile.quirks.modelsPath.isEmpty()});
}

QFuture<HttpProvider::Models> HttpProvider::page(const HttpRequest &request, Listing listing)
{
    auto prepared = keyed(request, listing.key);
    if (!prepared) {
        return ready<QList<ModelInfo>>(Unexpected(prepared.error()));
    }
    const auto read = [this, listing](const Result<HttpAnswer> &answer) mutable {
        constexpr int maxPages = 50;
        if (answer && answer->head.status == 404) {
            if (!std::exchange(listing.elsewhere, false)) {
                return ready<QList<ModelInfo>>(listing.models);
            }
            ProviderProfile usual = m_profile;
            usual.quirks.modelsPath.clear();
            return page(m_dialect.modelsRequest(usual), listing);
        }
        const auto body = goodBody(m_dialect, answer, m_clock.now());
        const auto models = body ? m_dialect.parseModels(*body) : Models(Unexpected(body.error()));
        if (!models) {
            return ready(models);
        }
        listing.elsewhere = false;
        listing.models += *models;
        const auto next = m_dialect.nextModels(*body, m_profile);
        return next && ++listing.pages < maxPages ? page(*next, listing) : addDetails(listing, 0);
    };
    return m_fetch.send(std::move(*prepared)).then(&m_fetch, read).unwrap();
}

// One model after the other, so that a list of many is no storm; a server that fails once is left
// alone.
QFuture<HttpProvider::Models> HttpProvider::addDetails(Listing listing, qsizetype from)
{
    constexpr qsizetype most = 64;
    std::optional<Supplement<ModelInfo>> details;
    while (from < std::min(listing.models.size(), most) && !details) {
        details = m_dialect.details(listing.models[from], m_profile);
        from += details ? 0 : 1;
    }
    auto prepared = details ? keyed(details->request, listing.key)
                            : Result<HttpRequest>(configuration(QStringLiteral("nothing to ask")));
    if (!prepared) {
        return addLoaded(listing);
    }
    const auto read = [this, listing, from,
                       add = details->add](const Result<HttpAnswer> &answer) mutable {
        if (!answer) {
            return addLoaded(listing);
        }
        if (answer->head.status == 200 && !add(listing.models[from], answer->body)) {
            listing.models.removeAt(from);
            return addDetails(listing, from);
        }
        return addDetails(listing, from + 1);
    };
    return m_fetch.send(std::move(*prepared)).then(&m_fetch, read).unwrap();
}

QFuture<HttpProvider::Models> HttpProvider::addLoaded(const Listing &listing)
{
    if (!m_profile.quirks.listsModels) {
        return ready<QList<ModelInfo>>(QList<ModelInfo>());
    }
    const auto loaded = m_dialect.loaded(m_profile);
    auto prepared = loaded ? keyed(loaded->request, listing.key)
                           : Result<HttpRequest>(configuration(QStringLiteral("nothing to ask")));
    if (!prepared) {
        return ready<QList<ModelInfo>>(listing.models);
    }
    return m_fetch.send(std::move(*prepared))
        .then(&m_fetch, [add = loaded->add,
                         models = listing.models](const Result<HttpAnswer> &answer) mutable {
            if (answer && answer->head.status == 200) {
                add(models, answer->body);
            }
            return Models(models);
        });
}

template <class T>
QFuture<Result<T>> HttpProvider::ask(const Result<Question<T>> &question, const Secret &key)
{
    if (!question) {
        return ready<T>(Unexpected(question.error()));
    }
    auto prepared = keyed(question->request, key);
    if (!prepared) {
        return ready<T>(Unexpected(prepared.error()));
    }
    return m_fetch.send(std::move(*prepared))
        .then(&m_fetch,
              [this, read = question->read](const Result<HttpAnswer> &answer) -> Result<T> {
                  const auto body = goodBody(m_dialect, answer, m_clock.now());
                  return body ? read(*body) : Result<T>(Unexpected(body.error()));
              });
}

QFuture<Result<Embeddings>> HttpProvider::embed(const EmbeddingRequest &request, const Secret &key)
{
    if (request.model.isEmpty() || request.texts.isEmpty()) {
        return ready<Embeddings>(
            configuration(QStringLiteral("embedding needs a model and at least one text")));
    }
    const auto check = [count = request.texts.size()](const Result<Embeddings> &embeddings) {
        const bool isWhole =
            !embeddings ||
            (embeddings->vectors.size() == count &&
             std::none_of(embeddings->vectors.cbegin(), embeddings->vectors.cend(),
                          [](const QList<float> &vector) { return vector.isEmpty(); }));
        return isWhole ? embeddings
                       : Result<Embeddings>(Unexpected(
                             ErrorKind::Transport,
                             QStringLiteral("not every text got an embedding that can be read")));
    };
    return ask(m_dialect.embed(request, m_profile), key).then(&m_fetch, check);
}

QFuture<Result<qint64>> HttpProvider::countTokens(const ChatRequest &request, const Secret &key)
{
    if (const auto valid = request.validate(); !valid) {
        return ready<qint64>(Unexpected(valid.error()));
    }
    return countAt(request, key, m_profile.quirks.countPath.split(u' ', Qt::SkipEmptyParts));
}

// A profile may name several places: servers of one format count at different ones.
QFuture<Result<qint64>> HttpProvider::countAt(const ChatRequest &request, const Secret &key,
                                              QStringList paths)
{
    ProviderProfile here = m_profile;
    here.quirks.countPath = paths.isEmpty() ? QString() : paths.takeFirst();
    auto counted = ask(m_dialect.countTokens(request, here), key);
    if (paths.isEmpty()) {
        return counted;
    }
    return counted
        .then(&m_fetch,
              [this, request, key, paths](const Result<qint64> &count) {
                  const int status = count ? 200 : count.error().httpStatus;
                  return status == 404 || status == 405 ? countAt(request, key, paths)
                                                        : ready(count);
              })
        .unwrap();
}

QFuture<Result<KeyAccount>> HttpProvider::account(const Secret &key)
{
    return ask(m_dialect.account(m_profile), key);
}

} // namespace parley
