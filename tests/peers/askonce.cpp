// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Asks a server the questions of the Provider port that parley-cli has no command for, over real
// sockets. usage: peer_askonce PRESET BASE-URL embed MODEL TEXT…   or   … models
// The key, if any, is in $PEER_KEY. Prints one line a vector (its size, its first number) or model.
#include "base/clock.h"
#include "net/qthttptransport.h"
#include "net/websockettransport.h"
#include "providers/directory.h"
#include "providers/presets.h"

#include <QCoreApplication>
#include <cstdio>

using namespace parley;

namespace {

int fail(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", errorKindName(error.kind).data(), qPrintable(error.detail));
    return 1;
}

int print(const Result<Embeddings> &embeddings)
{
    if (!embeddings) {
        return fail(embeddings.error());
    }
    for (const QList<float> &vector : embeddings->vectors) {
        std::printf("%lld %g\n", static_cast<long long>(vector.size()),
                    static_cast<double>(vector.first()));
    }
    return 0;
}

int print(const Result<QList<ModelInfo>> &models)
{
    if (!models) {
        return fail(models.error());
    }
    for (const ModelInfo &model : *models) {
        std::printf("%s %lld%s\n", qPrintable(model.id),
                    static_cast<long long>(model.context.value_or(0)),
                    model.loaded.value_or(false) ? " loaded" : "");
    }
    return 0;
}

template <class T>
int answered(QCoreApplication &app, QFuture<Result<T>> future)
{
    int code = 1;
    future.then(&app, [&app, &code](const Result<T> &result) {
        code = print(result);
        app.quit();
    });
    app.exec();
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const auto preset = findPreset(loadPresets(), arguments.value(1));
    if (!preset || arguments.size() < 4) {
        std::fprintf(stderr, "usage: peer_askonce PRESET BASE-URL embed MODEL TEXT… | models\n");
        return 2;
    }
    ProviderProfile profile = preset->profile;
    profile.baseUrl = QUrl(arguments[2]);
    profile.quirks.keyRequired = false;
    SystemClock clock;
    QtHttpTransport transport(clock);
    WebSocketTransport sockets(clock);
    HttpProviderDirectory directory(transport, sockets, clock);
    const auto provider = directory.provider(profile);
    if (!provider) {
        return fail(provider.error());
    }
    const Secret key(qgetenv("PEER_KEY"));
    return arguments[3] == QLatin1String("models")
               ? answered(app, provider->get().models(key))
               : answered(app, provider->get().embed(
                                   {arguments.value(4), arguments.mid(5), std::nullopt}, key));
}
