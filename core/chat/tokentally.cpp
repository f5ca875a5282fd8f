// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/tokentally.h"

#include "chat/imagesize.h"
#include "chat/vendortokens.h"

#include <numeric>

namespace parley {

namespace {

constexpr qsizetype worthKeeping = 64; // characters: shorter ones are counted as fast as found
constexpr qsizetype mostKept = 50'000; // texts
constexpr double fileMarks = 14;       // tokens around a file that says its name

// How much of the tokens each kind of character makes, by what one weighs on average.
TextTokens kindShares(QStringView text)
{
    constexpr double perBlank = 0.3;
    TextTokens weights{};
    bool afterBlank = true;
    for (const QChar c : text) {
        const bool isBlank = c.isSpace();
        if (isBlank) {
            weights[3] += std::exchange(afterBlank, true) ? perBlank : 0;
            continue;
        }
        afterBlank = false;
        const char16_t u = c.unicode();
        if (u < 0x250 && c.isLetter()) {
            weights[0] += 0.25;
        } else if (c.isLetter() || c.isMark() || c.isSurrogate()) {
            weights[1] += u >= 0x2e80 ? 0.67 : 0.45;
        } else {
            weights[2] += 0.5;
        }
    }
    const double all = sumOf(weights);
    if (all <= 0) {
        return {0, 0, 0, 1};
    }
    for (double &weight : weights) {
        weight /= all;
    }
    return weights;
}

bool isText(const FilePart &file)
{
    return !file.data.startsWith("%PDF") && !file.mediaType.startsWith(QLatin1String("image/")) &&
           !file.mediaType.startsWith(QLatin1String("audio/"));
}

qint64 pagesOf(const QByteArray &pdf)
{
    const qsizetype pages = pdf.count("/Type /Page") + pdf.count("/Type/Page") -
                            pdf.count("/Type /Pages") - pdf.count("/Type/Pages");
    return qMax<qint64>(1, pages);
}

} // namespace

double sumOf(const TextTokens &tokens)
{
    return std::accumulate(tokens.cbegin(), tokens.cend(), 0.0);
}

CountWay countWayOf(QStringView model)
{
    const ModelVocabulary vocabulary = vocabularyOf(model);
    return {vocabulary.name, vocabulary.latinFactor > 1};
}

TokenTally &TokenTally::operator+=(const TokenTally &other)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        text[i] += other.text[i];
    }
    messages += other.messages;
    tools += other.tools;
    pages += other.pages;
    images += other.images;
    return *this;
}

TextTokens textTokens(const TokenTally &tally, QStringView model)
{
    TextTokens tokens = tally.text;
    const double factor = vocabularyOf(model).factor;
    for (double &kind : tokens) {
        kind *= factor;
    }
    return tokens;
}

double otherTokens(const TokenTally &tally, QStringView model)
{
    const TokenOverhead overhead = overheadOf(model);
    qint64 tokens = overhead.perMessage * tally.messages + overhead.perTool * tally.tools +
                    (tally.tools > 0 ? overhead.tools : 0);
    for (const QSize &image : tally.images) {
        tokens += imageTokens(model, image);
    }
    return static_cast<double>(tokens + tally.pages * pageTokens(model));
}

TokenTally TallyBook::text(QStringView text, CountWay way)
{
    TokenTally tally;
    if (text.isEmpty()) {
        return tally;
    }
    constexpr std::size_t seeds[] = {0x9e3779b9, 0x51ed270b};
    const bool keep = text.size() >= worthKeeping;
    const Key key =
        keep ? Key{qHash(text, seeds[0]), qHash(text, seeds[1]), text.size(), way} : Key();
    if (const auto known = m_known.constFind(key); keep && known != m_known.cend()) {
        tally.text = *known;
        return tally;
    }
    ++m_counted;
    auto tokens = static_cast<double>(m_counter.count(text, way.vocabulary));
    if (way.moreLatin) {
        tokens *= 1 + (newClaudeLatin - 1) * latinShare(text);
    }
    tally.text = kindShares(text);
    for (double &kind : tally.text) {
        kind *= tokens;
    }
    if (keep) {
        if (m_known.size() >= mostKept) {
            m_known.clear();
        }
        m_known.insert(key, tally.text);
    }
    return tally;
}

TokenTally TallyBook::part(const Part &part, CountWay way)
{
    if (const auto *words = std::get_if<TextPart>(&part)) {
        return text(words->text, way);
    }
    if (const auto *refusal = std::get_if<RefusalPart>(&part)) {
        return text(refusal->text, way);
    }
    if (const auto *result = std::get_if<ToolResultPart>(&part)) {
        return text(result->text, way);
    }
    TokenTally tally;
    if (const auto *call = std::get_if<ToolCallPart>(&part)) {
        tally = text(call->name, way);
        tally += text(call->arguments, way);
    } else if (const auto *image = std::get_if<ImagePart>(&part)) {
        tally.images.append(imageSize(image->data));
    } else if (const auto *file = std::get_if<FilePart>(&part)) {
        if (isText(*file)) {
            tally = text(QString::fromUtf8(file->data), way);
            tally += text(file->name, way);
            tally.text[2] += fileMarks;
        } else if (file->data.startsWith("%PDF")) {
            tally.pages = pagesOf(file->data);
        }
    }
    return tally;
}

TokenTally TallyBook::message(const Message &message, CountWay way)
{
    TokenTally tally;
    tally.messages = 1;
    for (const Part &one : message.parts) {
        tally += part(one, way);
    }
    return tally;
}

TokenTally TallyBook::tools(const QList<ToolSpec> &tools, CountWay way)
{
    TokenTally tally;
    tally.tools = tools.size();
    for (const ToolSpec &tool : tools) {
        tally += text(tool.name, way);
        tally += text(tool.description, way);
        tally += text(QString::fromUtf8(tool.parameters), way);
    }
    return tally;
}

} // namespace parley
