// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/mergereading.h"

#include "compare/wordindex.h"

#include <algorithm>
#include <memory>

namespace parley {

namespace {

// Shares of what a paragraph says, by the weight of its words.
constexpr double carried = 0.5;    // below it, a paragraph is not from there
constexpr double nearlyBest = 0.8; // of the best source: it says the same
constexpr double addition = 0.2;   // what the sources so far don't have is worth another one
constexpr double saidThere = 0.5;  // a sentence that has so much in common with a block is in it
constexpr int worthAPoint = 12;    // weight of a sentence that claims something

bool endsSentence(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'\n' || c == QChar(0x3002) || c == QChar(0xff01) || c == QChar(0xff1f) ||
        c == QChar(0x0964)) {
        return true;
    }
    const bool mark = c == u'.' || c == u'!' || c == u'?' || c == QChar(0x061f);
    return mark && (at + 1 >= text.size() || text[at + 1].isSpace());
}

class Reading
{
public:
    Reading(const QList<Block> &merged, const QList<QList<Block>> &sources)
        : m_words(Qt::CaseInsensitive), m_merged(m_words.cut(merged))
    {
        for (const QList<Block> &source : sources) {
            m_sources.push_back(m_words.cut(source));
        }
        m_mergedIndex = std::make_unique<WordIndex>(m_merged, m_words);
        for (const CutAnswer &source : m_sources) {
            m_indexes.emplace_back(source, m_words);
        }
    }

    MergeReading read() const
    {
        MergeReading reading;
        for (const CutBlock &block : m_merged.blocks) {
            reading.sources.append(sourcesOf(block.words));
        }
        for (size_t source = 0; source < m_sources.size(); ++source) {
            findDisputed(source, reading.disputed);
        }
        return reading;
    }

private:
    QList<int> sourcesOf(const std::vector<int> &words) const
    {
        std::vector<std::pair<double, int>> shares; // the best first
        for (size_t i = 0; i < m_indexes.size(); ++i) {
            shares.emplace_back(-m_indexes[i].share(words), static_cast<int>(i));
        }
        std::sort(shares.begin(), shares.end());
        QList<int> found;
        std::vector<bool> explained(words.size(), false);
        for (const auto &[minus, source] : shares) {
            const std::vector<bool> said = m_indexes[static_cast<size_t>(source)].covered(words);
            const double more = added(words, explained, said);
            const bool isBest = found.isEmpty() && -minus >= carried / 2;
            const bool same = -minus >= carried && minus <= shares.front().first * nearlyBest;
            if (isBest || same || (!found.isEmpty() && more >= addition)) {
                found.append(source);
                for (size_t i = 0; i < words.size(); ++i) {
                    explained[i] = explained[i] || said[i];
                }
            }
        }
        if (added(words, std::vector<bool>(words.size(), false), explained) < carried) {
            return {}; // together they don't explain it
        }
        std::sort(found.begin(), found.end());
        return found;
    }

    // The share of what the words say that `said` adds.
    double added(const std::vector<int> &words, const std::vector<bool> &before,
                 const std::vector<bool> &said) const
    {
        int whole = 0;
        int more = 0;
        for (size_t i = 0; i < words.size(); ++i) {
            const int weight = m_words.weightOf(words[i]);
            whole += weight;
            more += said[i] && !before[i] ? weight : 0;
        }
        return whole == 0 ? 0 : double(more) / whole;
    }

    void findDisputed(size_t source, QList<DisputedPoint> &disputed) const
    {
        const CutAnswer &answer = m_sources[source];
        for (size_t i = 0; i < answer.blocks.size(); ++i) {
            const CutBlock &block = answer.blocks[i];
            size_t from = 0;
            for (size_t word = 0; word < block.words.size(); ++word) {
                const bool last = word + 1 == block.words.size();
                const qsizetype next = last ? block.text.size() : block.places[word + 1].from;
                if (!last && !endsBetween(block, block.places[word].from, next)) {
                    continue;
                }
                const std::span<const int> words(block.words.data() + from, word + 1 - from);
                if (isDisputed(source, words)) {
                    const qsizetype start = block.places[from].from;
                    disputed.append({static_cast<int>(source), static_cast<qsizetype>(i),
                                     block.text.mid(start, block.places[word].to - start)});
                }
                from = word + 1;
            }
        }
    }

    // Whether the sentence ends with the word, or between it and the next one.
    static bool endsBetween(const CutBlock &block, qsizetype from, qsizetype next)
    {
        for (qsizetype at = from; at < next; ++at) {
            if (endsSentence(block.text, at)) {
                return true;
            }
        }
        return false;
    }

    bool isDisputed(size_t source, std::span<const int> words) const
    {
        int weight = 0;
        for (const int word : words) {
            weight += m_words.weightOf(word);
        }
        if (weight < worthAPoint || m_mergedIndex->share(words) >= saidThere) {
            return false;
        }
        for (size_t other = 0; other < m_indexes.size(); ++other) {
            if (other != source && m_indexes[other].share(words) >= saidThere) {
                return false;
            }
        }
        return true;
    }

    WordTable m_words;
    CutAnswer m_merged;
    std::vector<CutAnswer> m_sources;
    std::unique_ptr<WordIndex> m_mergedIndex;
    std::vector<WordIndex> m_indexes;
};

} // namespace

MergeReading readMerge(const QList<Block> &merged, const QList<QList<Block>> &sources)
{
    return Reading(merged, sources).read();
}

} // namespace parley
