// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a message weighs, kept so that it can be added up and then be read as the tokens of any
// model that counts the same way. Values: any thread. A TallyBook belongs to one thread at a time.
#pragma once

#include "chat/chatrequest.h"
#include "chat/tokencounter.h"

#include <QHash>
#include <QSize>
#include <array>
#include <compare>

namespace parley {

// Models that share a vocabulary and its treatment share their counts, but for a factor.
struct CountWay
{
    VocabularyName vocabulary = VocabularyName::O200k;
    bool moreLatin = false; // as Claude does since 4.7
    friend auto operator<=>(const CountWay &, const CountWay &) = default;
    friend std::size_t qHash(const CountWay &way, std::size_t seed = 0)
    {
        return qHashMulti(seed, int(way.vocabulary), way.moreLatin);
    }
};
[[nodiscard]] CountWay countWayOf(QStringView model);

// Tokens by what they are made of: letters of Latin, other letters, digits and marks, runs of
// blanks. Vocabularies differ by these, so that is what a model's factors are learned for.
using TextTokens = std::array<double, 4>;
[[nodiscard]] double sumOf(const TextTokens &tokens);

struct TokenTally
{
    TextTokens text{}; // of the vocabulary
    qint64 messages = 0;
    qint64 tools = 0;
    qint64 pages = 0; // of PDFs that go as such
    QList<QSize> images;

    TokenTally &operator+=(const TokenTally &other);
    [[nodiscard]] bool isTextOnly() const { return tools == 0 && pages == 0 && images.isEmpty(); }
};

// As tokens of that model, before anything was learned about it.
[[nodiscard]] TextTokens textTokens(const TokenTally &tally, QStringView model);
// Pictures, pages, tools and what messages cost besides their words; not what a question does.
[[nodiscard]] double otherTokens(const TokenTally &tally, QStringView model);

// Counts what it has not counted before: texts are known again by their content.
class TallyBook
{
public:
    [[nodiscard]] TokenTally text(QStringView text, CountWay way);
    // Without the message itself.
    [[nodiscard]] TokenTally part(const Part &part, CountWay way);
    [[nodiscard]] TokenTally message(const Message &message, CountWay way);
    [[nodiscard]] TokenTally tools(const QList<ToolSpec> &tools, CountWay way);
    // How many texts had to be counted so far.
    [[nodiscard]] qint64 counted() const { return m_counted; }

private:
    struct Key
    {
        std::size_t one = 0;
        std::size_t other = 0;
        qsizetype length = 0;
        CountWay way = {};
        friend bool operator==(const Key &, const Key &) = default;
        friend std::size_t qHash(const Key &key, std::size_t seed = 0) { return key.one ^ seed; }
    };
    TokenCounter m_counter;
    QHash<Key, TextTokens> m_known;
    qint64 m_counted = 0;
};

} // namespace parley
