// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/fakeclock.h"
#include "ui/search/livesearch.h"
#include "ui/search/searchresults.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QtTest>
#include <deque>

using namespace parley;
using namespace std::chrono_literals;

namespace {

// Answers a search when it is told to.
class SlowStore
{
public:
    QStringList asked;
    std::deque<QPromise<Result<QList<SearchHit>>>> waiting;

    QFuture<Result<QList<SearchHit>>> search(const SearchRequest &request)
    {
        asked.append(request.words);
        waiting.emplace_back();
        waiting.back().start();
        return waiting.back().future();
    }
    void answer(const Result<QList<SearchHit>> &result)
    {
        waiting.front().addResult(result);
        waiting.front().finish();
        waiting.pop_front();
        QCoreApplication::processEvents();
    }
};

SearchRequest words(const char *text)
{
    SearchRequest request;
    request.words = QString::fromUtf8(text);
    return request;
}

SearchHit hit(const ConversationId &id, const char *snippet, bool title = false)
{
    SearchHit found;
    found.conversation = id;
    found.node = title ? NodeId() : NodeId::create();
    found.title = QStringLiteral("Title");
    found.snippet = QString::fromUtf8(snippet);
    return found;
}

} // namespace

class TestLiveSearch : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    SlowStore m_store;
    const LiveSearch::Search m_ask = [this](const SearchRequest &request) {
        return m_store.search(request);
    };

private Q_SLOTS:
    void init()
    {
        m_store.asked.clear();
        m_store.waiting.clear();
    }

    void whileOneIsUnderWayOnlyTheNewestWaits()
    {
        LiveSearch search(m_clock, m_ask);
        QSignalSpy found(&search, &LiveSearch::found);
        for (const char *typed : {"j", "ji", "jit", "jitt"}) {
            search.ask(words(typed));
        }
        QCOMPARE(m_store.asked, QStringList({QStringLiteral("j")}));
        m_store.answer(QList<SearchHit>{hit(ConversationId::create(), "stale")});
        QCOMPARE(found.count(), 0);
        QCOMPARE(m_store.asked, QStringList({QStringLiteral("j"), QStringLiteral("jitt")}));
        m_store.answer(QList<SearchHit>{hit(ConversationId::create(), "fresh")});
        QCOMPARE(found.count(), 1);
        QCOMPARE(found.first().first().value<QList<SearchHit>>().first().snippet,
                 QStringLiteral("fresh"));
    }

    void whatIsNoLongerWantedIsNotTold()
    {
        LiveSearch search(m_clock, m_ask);
        QSignalSpy found(&search, &LiveSearch::found);
        search.ask(words("x"));
        search.forget();
        m_store.answer(QList<SearchHit>());
        QCOMPARE(found.count(), 0);
        search.ask(words("y"));
        m_store.answer(QList<SearchHit>());
        QCOMPARE(found.count(), 1);
    }

    void aFailureIsTold()
    {
        LiveSearch search(m_clock, m_ask);
        QSignalSpy failed(&search, &LiveSearch::failed);
        search.ask(words("x"));
        m_store.answer(Unexpected(ErrorKind::Storage, QStringLiteral("broken")));
        QCOMPARE(failed.count(), 1);
    }

    void hitsAreGroupedByConversation()
    {
        SearchResults results(m_clock);
        const QAbstractItemModelTester tester(&results);
        const auto first = ConversationId::create();
        const auto second = ConversationId::create();
        results.setHits({hit(first, "Title", true), hit(second, "b"), hit(first, "a 日本")});
        QCOMPARE(results.rowCount(), 2);
        QCOMPARE(results.hits(0).size(), 2);
        // The words that were said, not the title once more.
        QCOMPARE(results.index(0).data(SearchResults::SnippetRole).toString(),
                 QStringLiteral("a 日本"));
        results.setCurrent(0, -5);
        QCOMPARE(results.current(0), 0);
        results.setCurrent(0, 99);
        QCOMPARE(results.current(0), 1);
        QVERIFY(results.summary(200).contains(u'3'));
        QVERIFY(results.summary(3).startsWith(QLatin1String("More than")));
        results.setHits({});
        QCOMPARE(results.rowCount(), 0);
        QCOMPARE(results.summary(200), QString());
    }
};

QTEST_MAIN(TestLiveSearch)
#include "tst_livesearch.moc"
