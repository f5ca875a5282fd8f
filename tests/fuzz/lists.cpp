// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Answers that come whole: lists of models, what is loaded, embeddings, counts, accounts. Whatever
// bytes come, they are read or refused, and no model is without a name.
#include "fuzz.h"

#include "providers/dialect.h"

using namespace parley;

namespace {

template <class T>
void read(const Result<Question<T>> &question, const QByteArray &bytes)
{
    if (question) {
        (void)question->read(bytes);
    }
}

void check(const Dialect &dialect, const QByteArray &bytes)
{
    ProviderProfile profile;
    profile.baseUrl = QUrl(QStringLiteral("https://h"));
    profile.quirks.countPath = QStringLiteral("/c");
    profile.quirks.accountPath = QStringLiteral("/a");
    profile.quirks.local = true;
    QList<ModelInfo> models = dialect.parseModels(bytes).value_or(QList<ModelInfo>());
    for (const ModelInfo &model : models) {
        fuzz::require(!model.id.isEmpty(), "a model without a name");
    }
    models.append(ModelInfo{});
    if (const auto loaded = dialect.loaded(profile)) {
        loaded->add(models, bytes);
    }
    if (const auto details = dialect.details(models.last(), profile)) {
        details->add(models.last(), bytes);
    }
    (void)dialect.nextModels(bytes, profile);
    read(dialect.countTokens({}, profile), bytes);
    read(dialect.embed({}, profile), bytes);
    read(dialect.account(profile), bytes);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QStringView name :
         {u"openai-chat", u"openai-responses", u"anthropic", u"gemini", u"ollama", u"lmstudio"}) {
        check(*findDialect(name), bytes);
    }
    return 0;
}
