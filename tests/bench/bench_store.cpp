// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The store: appending streamed text, opening conversations, the list of 10,000 of them, searching.
// The full size of the goals takes minutes to make: PARLEY_BENCH_MESSAGES=1000000;
// PARLEY_BENCH_STORE=FILE keeps it, or takes the one that is there. Medians, in milliseconds.
#include "store/sqliteconversationstore.h"
#include "support/await.h"
#include "support/samplenodes.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace parley;

namespace {

constexpr int conversations = 10'000;

double medianMs(int rounds, const std::function<void()> &work)
{
    QList<qint64> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        times.append(clock.nsecsElapsed());
    }
    std::sort(times.begin(), times.end());
    return static_cast<double>(times[times.size() / 2]) / 1e6;
}

void check(bool good, const char *what)
{
    if (!good) {
        std::fprintf(stderr, "%s failed\n", what);
        std::exit(1);
    }
}

QString sentence(QRandomGenerator &random)
{
    QString text;
    for (int i = 0; i < 60; ++i) { // few words often, most of them seldom, as in a language
        text += i % 12 == 0 ? QStringLiteral("the ") : QString();
        const double u = random.generateDouble();
        text += QStringLiteral("word%1 ").arg(static_cast<int>(20'000 * u * u * u * u));
    }
    return random.bounded(10) == 0 ? text + QStringLiteral("今天的天气设置很好，我的") : text;
}

Conversation talk(QRandomGenerator &random, int number, int messages)
{
    ConversationHead head = sample::head(QStringLiteral("Talk %1").arg(number), number);
    Conversation conversation(head);
    NodeId parent;
    for (int n = 0; n < messages; ++n) {
        Node node = sample::node(n % 2 ? Role::Assistant : Role::User, sentence(random), parent, n);
        if (n % 2) {
            node.meta.asked = {QStringLiteral("openai"), QStringLiteral("gpt-6")};
        }
        parent = node.id;
        conversation.append(node);
    }
    return conversation;
}

// One conversation of 1,000 messages, the others share the rest.
ConversationId fill(SqliteConversationStore &store, int messages)
{
    QRandomGenerator random(1);
    ConversationId large;
    for (int i = 0; i < conversations; ++i) {
        const int count = i == 0 ? 1000 : std::max(1, messages / conversations);
        const Conversation conversation = talk(random, i, count);
        if (i == 0) {
            large = conversation.head().id;
        }
        check(await(store.saveWhole(conversation, {})).has_value(), "filling");
    }
    return large;
}

void measureAppend(SqliteConversationStore &store)
{
    const ConversationHead head = sample::head();
    Node answer = sample::node(Role::Assistant, QString());
    answer.state = NodeState::Streaming;
    check(await(store.saveHead(head)).has_value(), "saving a head");
    check(await(store.addNode(head.id, answer)).has_value(), "adding a node");
    const QString text(1024, u'x');
    const double one = medianMs(
        2000, [&] { check(await(store.appendText(answer.id, text)).has_value(), "appending"); });
    answer.state = NodeState::Complete;
    const double finish =
        medianMs(1, [&] { check(await(store.finishNode(answer)).has_value(), "finishing"); });
    std::printf("store: append 1 KiB          %8.3f ms   (%.0f a second)\n", one, 1000 / one);
    std::printf("store: finish after 2 MiB    %8.2f ms\n", finish);
    check(await(store.remove(head.id)).has_value(), "removing");
}

void measureSearch(SqliteConversationStore &store, const char *name, const QString &words)
{
    for (const auto order : {SearchRequest::Order::Newest, SearchRequest::Order::Best}) {
        SearchRequest request;
        request.words = words;
        request.order = order;
        qsizetype found = 0;
        const auto search = [&] {
            const auto hits = await(store.search(request));
            check(hits.has_value(), "searching");
            found = hits->size();
        };
        const double first = medianMs(1, search);
        const double again = medianMs(9, search);
        std::printf("store: %-6s %-20s %8.2f ms, first time %.2f ms   (%lld hits; goal 50)\n",
                    order == SearchRequest::Order::Best ? "best" : "newest", name, again, first,
                    static_cast<long long>(found));
    }
}

// A conversation nobody opened before: the page cache holds nothing of it yet.
void measureOpening(SqliteConversationStore &store)
{
    const auto list = *await(store.list());
    QRandomGenerator random(2);
    QList<double> times;
    for (int i = 0; i < 200; ++i) {
        const ConversationId id = list.at(random.bounded(static_cast<int>(list.size()))).id;
        times.append(medianMs(1, [&] { check(await(store.load(id)).has_value(), "loading"); }));
    }
    std::sort(times.begin(), times.end());
    std::printf("store: open any of them      %8.2f ms, slowest of 200 %.2f ms (goal 50)\n",
                times[times.size() / 2], times.last());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir dir;
    const QString kept = qEnvironmentVariable("PARLEY_BENCH_STORE");
    const QString path = kept.isEmpty() ? dir.filePath(QStringLiteral("bench.db")) : kept;
    const int asked = qEnvironmentVariableIntValue("PARLEY_BENCH_MESSAGES");
    if (!QFile::exists(path)) {
        SqliteConversationStore store(path);
        QElapsedTimer clock;
        clock.start();
        fill(store, asked > 0 ? asked : 20'000);
        std::printf("store: filled in             %8.1f s\n",
                    static_cast<double>(clock.elapsed()) / 1000);
    }
    const double open = medianMs(10, [&path] {
        SqliteConversationStore store(path);
        check(await(store.opened()).has_value(), "opening");
    });
    SqliteConversationStore store(path);
    measureOpening(store);
    measureAppend(store);
    std::printf("store: open and close        %8.2f ms\n", open);
    std::printf("store: list of 10,000        %8.2f ms\n", medianMs(20, [&store] {
                    check(await(store.list())->size() == conversations, "listing");
                }));
    const ConversationId large = await(store.list())->last().id;
    std::printf("store: load 1,000 messages   %8.2f ms   (goal 50)\n",
                medianMs(20, [&] { check(await(store.load(large))->size() == 1000, "loading"); }));
    measureSearch(store, "a rare word", QStringLiteral("word19000 "));
    measureSearch(store, "a common word", QStringLiteral("word0 "));
    measureSearch(store, "a word of each", QStringLiteral("the "));
    measureSearch(store, "two words", QStringLiteral("word0 word1 "));
    measureSearch(store, "common and rare", QStringLiteral("the word19000 "));
    measureSearch(store, "common, not common", QStringLiteral("the -word0 "));
    measureSearch(store, "a phrase", QStringLiteral("\"word0 word1\" "));
    measureSearch(store, "while typing", QStringLiteral("word1"));
    measureSearch(store, "one letter", QStringLiteral("w"));
    measureSearch(store, "one CJK letter", QStringLiteral("的"));
    measureSearch(store, "CJK", QStringLiteral("天气"));
    measureSearch(store, "nothing found", QStringLiteral("nowhere "));
    return 0;
}
