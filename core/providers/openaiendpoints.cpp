// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/openaiendpoints.h"

#include "providers/requestparts.h"

#include <QUrlQuery>

namespace parley {

namespace {

using L1 = QLatin1String;

const auto versionItem = QStringLiteral("api-version");

bool isAzure(const ProviderProfile &profile)
{
    const QString host = profile.baseUrl.host().toLower();
    return !profile.apiVersion.isEmpty() || host.endsWith(L1(".openai.azure.com")) ||
           host.endsWith(L1(".services.ai.azure.com")) ||
           host.endsWith(L1(".cognitiveservices.azure.com"));
}

// The path without what people paste along: slashes at the end, the endpoint itself.
QString tidyPath(const ProviderProfile &profile)
{
    QString path = profile.baseUrl.path(QUrl::FullyEncoded);
    for (const char *tail : {"/", "/chat/completions", "/responses", "/"}) {
        while (path.endsWith(L1(tail))) {
            path.chop(static_cast<qsizetype>(qstrlen(tail)));
        }
    }
    return path;
}

QUrl withPath(const ProviderProfile &profile, const QString &path)
{
    QUrl url = profile.baseUrl;
    url.setPath(path, QUrl::StrictMode);
    return url;
}

// The newer addresses of Azure are OpenAI's own; the classic ones name a version.
bool isClassicAzure(const ProviderProfile &profile)
{
    const QUrlQuery query(profile.baseUrl);
    return isAzure(profile) && !tidyPath(profile).endsWith(L1("/v1")) &&
           (!profile.apiVersion.isEmpty() || query.hasQueryItem(versionItem));
}

// Ends in "/openai", whatever of a classic address was given.
QString azureRoot(const ProviderProfile &profile)
{
    const QString path = tidyPath(profile);
    const qsizetype deployments = path.indexOf(L1("/deployments/"));
    const QString root = deployments < 0 ? path : path.left(deployments);
    return root.endsWith(L1("/openai")) ? root : root + L1("/openai");
}

QUrl versioned(QUrl url, const ProviderProfile &profile)
{
    QUrlQuery query(url);
    if (!query.hasQueryItem(versionItem)) {
        query.addQueryItem(versionItem, profile.apiVersion);
        url.setQuery(query);
    }
    return url;
}

} // namespace

KeyHeader openAiKeyHeader(const ProviderProfile &profile)
{
    return isAzure(profile) ? KeyHeader{"api-key", {}} : KeyHeader{"authorization", "Bearer "};
}

QUrl openAiUrl(const ProviderProfile &profile, const QString &path)
{
    if (isClassicAzure(profile)) {
        return versioned(withPath(profile, azureRoot(profile) + path), profile);
    }
    const QString base = tidyPath(profile);
    if (isAzure(profile)) {
        const bool isWhole = base.endsWith(L1("/v1"));
        return withPath(profile, (isWhole ? base : azureRoot(profile) + L1("/v1")) + path);
    }
    const bool means = base.isEmpty() && profile.quirks.versionedPath;
    return withPath(profile, (means ? L1("/v1") : base) + path);
}

QUrl openAiModelUrl(const ProviderProfile &profile, const QString &model, const QString &path)
{
    if (!isClassicAzure(profile)) {
        return openAiUrl(profile, path);
    }
    // An address that names a deployment means that one, whatever the model is called.
    const QString given = tidyPath(profile);
    const QString deployment = given.contains(L1("/deployments/"))
                                   ? given
                                   : azureRoot(profile) + L1("/deployments/") +
                                         QString::fromLatin1(QUrl::toPercentEncoding(model));
    return versioned(withPath(profile, deployment + path), profile);
}

QUrl serverUrl(const ProviderProfile &profile, const QString &path)
{
    return withPath(profile, path);
}

} // namespace parley
