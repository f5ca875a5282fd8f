// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/tokencounter.h"

#include "chat/chatrequest.h"
#include "chat/vocabularyfiles.h"

#include <cmath>

namespace parley {

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
    return {std::llround(tokens * vocabulary.factor * latin),
            vocabulary.exact && isInstalled(vocabulary.name)};
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
