// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/httpprovider.h"

#include "providers/httpreply.h"

#include <algorithm>

namespace parley {

namespace {

Result<QList<ModelInfo>> readModels(const Dialect &dialect, const Result<HttpAnswer> &answer,
                                    const QDateTime &now)
{
    if (!answer) {
        return Unexpected(answer.error());
    }
    if (answer->head.status == 404) {
        return QList<ModelInfo>();
    }
    if (answer->head.status != 200) {
        return Unexpected(errorFromHttp(dialect.vendor(), answer->head, answer->body, now));
    }
    return dialect.parseModels(answer->body);
}

} // namespace

HttpProvider::HttpProvider(Transport &transport, const Clock &clock, const Dialect &dialect,
                           ProviderProfile profile)
    : m_transport(transport)
    , m_clock(clock)
    , m_dialect(dialect)
    , m_profile(std::move(profile))
    , m_fetch(transport)
{}

Result<HttpRequest> HttpProvider::withKey(HttpRequest request, const Secret &key) const
{
    if (key.isEmpty()) {
        if (m_profile.quirks.keyRequired) {
            return Unexpected(ErrorKind::Configuration,
                              QStringLiteral("no key is set for \"%1\"").arg(m_profile.name));
        }
        return request;
    }
    const KeyHeader header = m_dialect.keyHeader(m_profile);
    QByteArray bytes = key.reveal();
    const bool isClean =
        std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (isClean) {
        request.headers.emplaceBack(header.name, header.prefix + bytes);
    }
    wipe(bytes);
    if (!isClean) {
        return Unexpected(
            ErrorKind::Configuration,
            QStringLiteral("the key of \"%1\" holds characters no key has").arg(m_profile.name));
    }
    return request;
}

Result<HttpRequest> HttpProvider::prepare(const ChatRequest &request, const Secret &key) const
{
    if (const auto valid = request.validate(); !valid) {
        return Unexpected(valid.error());
    }
    auto encoded = m_dialect.encode(request, m_profile);
    if (!encoded) {
        return encoded;
    }
    return withKey(std::move(*encoded), key);
}

std::unique_ptr<ReplyStream> HttpProvider::open(const ChatRequest &request, const Secret &key)
{
    auto prepared = prepare(request, key);
    if (!prepared) {
        return std::make_unique<FailedReply>(prepared.error());
    }
    return std::make_unique<HttpReply>(m_transport.send(std::move(*prepared)), m_dialect, m_clock);
}

QFuture<Result<QList<ModelInfo>>> HttpProvider::models(const Secret &key)
{
    auto request = withKey(m_dialect.modelsRequest(m_profile), key);
    if (!request) {
        return QtFuture::makeReadyFuture<Result<QList<ModelInfo>>>(Unexpected(request.error()));
    }
    const Dialect &dialect = m_dialect;
    return m_fetch.send(std::move(*request))
        .then([&dialect, now = m_clock.now()](const Result<HttpAnswer> &answer) {
            return readModels(dialect, answer, now);
        });
}

} // namespace parley
