// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "markdowncorpus.h"
#include "text/markdownparser.h"
#include "text/streamingmarkdown.h"
#include "text/textlimits.h"

#include <QTest>

using namespace parley;

namespace {

// Knows the blocks by the reported changes alone: what was not reported must not have changed.
class Follower
{
public:
    void follow(StreamingMarkdown &markdown)
    {
        for (const BlockChange &change : markdown.update()) {
            m_known.remove(change.first, change.removed);
            m_known.insert(change.first, change.inserted, std::nullopt);
        }
        const QList<Block> &blocks = markdown.blocks();
        consistent = consistent && m_known.size() == blocks.size();
        for (qsizetype i = 0; consistent && i < blocks.size(); ++i) {
            consistent = !m_known[i] || *m_known[i] == blocks[i];
        }
        m_known = QList<std::optional<Block>>(blocks.begin(), blocks.end());
    }
    bool consistent = true;

private:
    QList<std::optional<Block>> m_known; // nothing where a change was reported
};

// Remembers what was said to be frozen.
class FrozenWatch
{
public:
    bool holds(const StreamingMarkdown &markdown)
    {
        const qsizetype count = markdown.frozenCount();
        if (count < m_frozen.size() || markdown.blocks().size() < count) {
            return false;
        }
        for (qsizetype i = 0; i < m_frozen.size(); ++i) {
            if (!(markdown.blocks()[i] == m_frozen[i]) || !markdown.isFrozen(i)) {
                return false;
            }
        }
        m_frozen = markdown.blocks().first(count);
        return true;
    }

private:
    QList<Block> m_frozen;
};

QString difference(const QString &text, qsizetype at)
{
    QString before = text.left(at + 1).right(300);
    before.replace(u'\n', QStringLiteral("\\n"));
    return QStringLiteral("at %1 of: %2").arg(at).arg(before);
}

} // namespace

class TestStreamingMarkdown : public QObject
{
    Q_OBJECT

private:
    // The thread sanitizer makes it slow and has only one thread to look at.
#ifdef __SANITIZE_THREAD__
    static constexpr qsizetype compareEach = 16;
#else
    static constexpr qsizetype compareEach = 1;
#endif

    static void streamEveryUnit(const QString &text)
    {
        StreamingMarkdown markdown;
        Follower follower;
        FrozenWatch frozen;
        for (qsizetype at = 0; at < text.size(); ++at) {
            markdown.append(QStringView(text).sliced(at, 1));
            follower.follow(markdown);
            QVERIFY2(at % compareEach != 0 ||
                         markdown.blocks() == parseMarkdown(text.first(at + 1)),
                     qPrintable(difference(text, at)));
            QVERIFY2(follower.consistent, qPrintable(difference(text, at)));
            QVERIFY2(frozen.holds(markdown), qPrintable(difference(text, at)));
        }
    }

    static void streamInChunks(const QString &text, quint32 seed, quint32 longest, int updateOf)
    {
        const QList<Block> whole = parseMarkdown(text);
        corpus::Random random(seed);
        StreamingMarkdown markdown;
        Follower follower;
        FrozenWatch frozen;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype length =
                std::min<qsizetype>(1 + random.below(longest), text.size() - at);
            markdown.append(QStringView(text).sliced(at, length));
            at += length;
            if (random.below(quint32(updateOf)) == 0) {
                follower.follow(markdown);
                QVERIFY2(follower.consistent, qPrintable(difference(text, at)));
                QVERIFY2(frozen.holds(markdown), qPrintable(difference(text, at)));
            }
        }
        follower.follow(markdown);
        QVERIFY(follower.consistent);
        QVERIFY(frozen.holds(markdown));
        QVERIFY(markdown.blocks() == whole);
    }

private Q_SLOTS:
    void goldenAtEveryCutIsTheParseOfThePrefix_data()
    {
        QTest::addColumn<QString>("text");
        for (const corpus::Golden &golden : corpus::goldens()) {
            QTest::newRow(qPrintable(golden.name)) << golden.markdown;
        }
    }
    void goldenAtEveryCutIsTheParseOfThePrefix()
    {
        QFETCH(const QString, text);
        streamEveryUnit(text);
    }

    void randomMarkdownAtEveryCutIsTheParseOfThePrefix_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 80; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void randomMarkdownAtEveryCutIsTheParseOfThePrefix()
    {
        QFETCH(const quint32, seed);
        streamEveryUnit(corpus::randomMarkdown(seed, 60));
    }

    void anyUnitsAtEveryCutAreTheParseOfThePrefix()
    {
        for (quint32 seed = 1; seed <= 25; ++seed) {
            streamEveryUnit(corpus::randomUnits(seed, 120));
        }
    }

    void hostileTextInChunksIsItsParse_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < corpus::hostiles().size(); ++i) {
            QTest::newRow(corpus::hostiles()[i].name.constData()) << i;
        }
    }
    void hostileTextInChunksIsItsParse()
    {
        QFETCH(const int, index);
        const corpus::Hostile &hostile = corpus::hostiles()[index];
        streamEveryUnit(hostile.make(150));
        streamInChunks(hostile.make(5'000), 1, 200, 1);
        streamInChunks(hostile.make(120'000), 2, 8'000, 2);
    }

    void allGoldensAsOneTextInRandomChunksAreItsParse()
    {
        QString text;
        for (const corpus::Golden &golden : corpus::goldens()) {
            text += golden.markdown + QStringLiteral("\n\n");
        }
        for (quint32 seed = 1; seed <= 12; ++seed) {
            streamInChunks(text, seed, 1U << seed, 3);
        }
    }
};

QTEST_GUILESS_MAIN(TestStreamingMarkdown)
#include "tst_streamingmarkdown.moc"
