// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/tokencounter.h"

#include "chat/chatrequest.h"

#include <QFile>
#include <array>
#include <cmath>
#include <mutex>

// outside the namespace: the macro declares a global function; a static library's resources are
// not registered by themselves
static void registerVocabularies()
{
    Q_INIT_RESOURCE(parley_tokenizer);
}

namespace parley {

namespace {

struct Source
{
    VocabularyName name;
    const char *file;
    PieceRule rule;
    BpeVocabulary::Normalise normalise;
    std::uint32_t firstId;
};

constexpr Source sources[] = {
    {VocabularyName::O200k, ":/tokenizer/o200k_base.bpe.z", PieceRule::O200k,
     BpeVocabulary::Normalise::No, 0},
    {VocabularyName::Cl100k, ":/tokenizer/cl100k_base.bpe.z", PieceRule::Cl100k,
     BpeVocabulary::Normalise::No, 0},
    {VocabularyName::Claude, ":/tokenizer/claude.bpe.z", PieceRule::Gpt2,
     BpeVocabulary::Normalise::Nfkc, 5},
};

std::shared_ptr<const BpeVocabulary> loadVocabulary(const Source &source)
{
    registerVocabularies();
    QFile file(QLatin1String(source.file));
    const bool opened = file.open(QIODevice::ReadOnly);
    auto vocabulary = BpeVocabulary::load(qUncompress(opened ? file.readAll() : QByteArray()),
                                          source.rule, source.normalise, source.firstId);
    // part of the program itself: a build without it must not count wrongly in silence
    Q_ASSERT_X(vocabulary, "loadVocabulary", source.file);
    return *vocabulary;
}

// Each vocabulary is read once per program and kept: an immutable table.
std::shared_ptr<const BpeVocabulary> sharedVocabulary(VocabularyName name)
{
    static std::array<std::shared_ptr<const BpeVocabulary>, std::size(sources)> loaded;
    static std::array<std::once_flag, std::size(sources)> once;
    const auto i = static_cast<std::size_t>(name);
    std::call_once(once[i], [i] { loaded[i] = loadVocabulary(sources[i]); });
    return loaded[i];
}

} // namespace

double latinShare(QStringView text)
{
    qsizetype latin = 0;
    qsizetype letters = 0;
    for (const QChar c : text) {
        latin += c.unicode() < 0x250 && c.isLetter() ? 1 : 0;
        letters += !c.isSpace() ? 1 : 0;
    }
    return letters == 0 ? 0 : static_cast<double>(latin) / static_cast<double>(letters);
}

TokenCount estimateTokens(QStringView text)
{
    // Tokens per character by kind; rough averages over current vocabularies for running text.
    constexpr double perLatin = 0.25;
    constexpr double perOther = 0.45; // Cyrillic, Greek, Arabic …
    constexpr double perCjk = 0.67;
    double tokens = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x250) {
            tokens += perLatin;
        } else if ((u >= 0x2e80 && u < 0xd7b0) || c.isSurrogate() || (u >= 0xf900 && u < 0xfb00)) {
            tokens += perCjk;
        } else {
            tokens += perOther;
        }
    }
    return {static_cast<qint64>(std::ceil(tokens)), false};
}

TokenCount estimateTokens(const Message &message)
{
    qint64 tokens = 0;
    for (const Part &part : message.parts) {
        if (const auto *text = std::get_if<TextPart>(&part)) {
            tokens += estimateTokens(text->text).tokens;
        } else if (const auto *reasoning = std::get_if<ReasoningPart>(&part)) {
            tokens += estimateTokens(reasoning->text).tokens;
        } else if (const auto *refusal = std::get_if<RefusalPart>(&part)) {
            tokens += estimateTokens(refusal->text).tokens;
        } else if (const auto *call = std::get_if<ToolCallPart>(&part)) {
            tokens += estimateTokens(call->name).tokens + estimateTokens(call->arguments).tokens;
        } else if (const auto *result = std::get_if<ToolResultPart>(&part)) {
            tokens += estimateTokens(result->text).tokens;
        } else if (const auto *file = std::get_if<FilePart>(&part);
                   file && file->mediaType.startsWith(QLatin1String("text/"))) {
            tokens += estimateTokens(QString::fromUtf8(file->data)).tokens;
        }
    }
    return {tokens, false};
}

TokenCount estimateTokens(const ChatRequest &request)
{
    qint64 tokens = estimateTokens(request.system).tokens;
    for (const Message &message : request.messages) {
        tokens += estimateTokens(message).tokens;
    }
    return {tokens, false};
}

BpeTokenizer &TokenCounter::tokenizer(VocabularyName name)
{
    auto it = m_tokenizers.find(name);
    if (it == m_tokenizers.end()) {
        it = m_tokenizers.emplace(name, BpeTokenizer(sharedVocabulary(name))).first;
    }
    return it->second;
}

TokenCount TokenCounter::count(QStringView text, QStringView model)
{
    const ModelVocabulary vocabulary = vocabularyOf(model);
    const auto tokens = static_cast<double>(count(text, vocabulary.name));
    const double latin =
        vocabulary.latinFactor == 1.0 ? 1.0 : 1 + (vocabulary.latinFactor - 1) * latinShare(text);
    return {std::llround(tokens * vocabulary.factor * latin), vocabulary.exact};
}

qint64 TokenCounter::count(QStringView text, VocabularyName vocabulary)
{
    return static_cast<qint64>(tokenizer(vocabulary).count(text));
}

std::vector<std::uint32_t> TokenCounter::encode(QStringView text, QStringView model)
{
    return tokenizer(vocabularyOf(model).name).encode(text);
}

} // namespace parley
