// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The store: appending streamed text, opening conversations, the list of 10,000 of them, searching.
// The full size of the goals takes minutes to make: PARLEY_BENCH_MESSAGES=1000000;
// PARLEY_BENCH_STORE=FILE keeps it, or takes the one that is there. Medians, in milliseconds;
// beside the time of the clock the processor's, which hardly feels other work on the machine.
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
#include <ctime>
#include <vector>

using namespace parley;

namespace {

constexpr int conversations = 10'000;

struct Times
{
    double wall = 0; // ms
    double cpu = 0;  // ms, all threads
    double worst = 0;
};

Times measure(int rounds, const std::function<void()> &work)
{
    std::vector<double> walls;
    const std::clock_t before = std::clock();
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        walls.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    const double cpu = static_cast<double>(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
    std::sort(walls.begin(), walls.end());
    return {walls[walls.size() / 2], cpu / rounds, walls.back()};
}

void report(const char *what, const Times &times, const char *note = "")
{
    std::printf("store: %-36s %8.2f ms, slowest %8.2f, CPU %8.2f  %s\n", what, times.wall,
                times.worst, times.cpu, note);
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

// As much as is known of an answer in everyday use.
AnswerMeta answerMeta(QRandomGenerator &random)
{
    AnswerMeta meta;
    meta.asked = {QStringLiteral("openai"), QStringLiteral("gpt-6")};
    meta.answeredBy = QStringLiteral("gpt-6-2026-09-01");
    meta.responseId = QStringLiteral("chatcmpl-%1").arg(random.generate64(), 0, 36);
    meta.requestId = QStringLiteral("req_%1").arg(random.generate64(), 0, 16);
    meta.usage = Usage{};
    meta.usage->input = random.bounded(20'000);
    meta.usage->output = random.bounded(2'000);
    meta.usage->cachedRead = 1024;
    meta.rawUsage = QByteArrayLiteral("{\"prompt_tokens\":1200,\"completion_tokens\":300,"
                                      "\"prompt_tokens_details\":{\"cached_tokens\":1024}}");
    meta.stopReason = StopReason::Stop;
    meta.rawStopReason = QStringLiteral("stop");
    meta.cost = Cost{Money::fromNano(random.bounded(1'000'000)),
                     Cost::Basis::Priced,
                     QStringLiteral("openai/gpt-6"),
                     QDate(2026, 11, 21),
                     {}};
    meta.attempts = 1;
    meta.firstToken = std::chrono::milliseconds(random.bounded(3'000));
    meta.duration = std::chrono::milliseconds(random.bounded(30'000));
    return meta;
}

Conversation talk(QRandomGenerator &random, int number, int messages)
{
    ConversationHead head = sample::head(QStringLiteral("Talk %1").arg(number), number);
    Conversation conversation(head);
    NodeId parent;
    for (int n = 0; n < messages; ++n) {
        Node node = sample::node(n % 2 ? Role::Assistant : Role::User, sentence(random), parent, n);
        if (n % 2) {
            node.meta = answerMeta(random);
        }
        parent = node.id;
        conversation.append(node);
    }
    return conversation;
}

// The first has 1,000 messages, the second 10,000 when that is asked for, the others share the
// rest.
void fill(SqliteConversationStore &store, int messages)
{
    QRandomGenerator random(1);
    for (int i = 0; i < conversations; ++i) {
        const int share = std::max(1, messages / conversations);
        const int count = i == 0 ? 1000 : i == 1 && share >= 100 ? 10'000 : share;
        check(await(store.saveWhole(talk(random, i, count), {})).has_value(), "filling");
    }
}

void measureAppend(SqliteConversationStore &store)
{
    const ConversationHead head = sample::head();
    Node answer = sample::node(Role::Assistant, QString());
    answer.state = NodeState::Streaming;
    check(await(store.saveHead(head)).has_value(), "saving a head");
    check(await(store.addNode(head.id, answer)).has_value(), "adding a node");
    const QString text(1024, u'x');
    report("append 1 KiB", measure(2000, [&] {
               check(await(store.appendText(answer.id, text)).has_value(), "appending");
           }));
    answer.state = NodeState::Complete;
    report("finish after 2 MiB",
           measure(1, [&] { check(await(store.finishNode(answer)).has_value(), "finishing"); }));
    check(await(store.remove(head.id)).has_value(), "removing");
}

void measureSearch(SqliteConversationStore &store, const char *name, const QString &words)
{
    for (const auto order : {SearchRequest::Order::Newest, SearchRequest::Order::Best}) {
        SearchRequest request;
        request.words = words;
        request.order = order;
        request.limit = 200; // as the window asks
        qsizetype found = 0;
        const Times times = measure(9, [&] {
            const auto hits = await(store.search(request));
            check(hits.has_value(), "searching");
            found = hits->size();
        });
        const QByteArray what = QByteArray("search, ") + name +
                                (order == SearchRequest::Order::Best ? ", best" : ", newest");
        const QByteArray note = '(' + QByteArray::number(found) + " hits; goal 50)";
        report(what.constData(), times, note.constData());
    }
}

// Conversations nobody opened before: the page cache holds nothing of them yet.
void measureOpening(SqliteConversationStore &store)
{
    auto list = *await(store.list());
    QRandomGenerator random(2);
    std::shuffle(list.begin(), list.end(), random);
    qsizetype next = 0;
    report(
        "open any of them",
        measure(200, [&] { check(await(store.load(list.at(next++).id)).has_value(), "loading"); }),
        "(goal 50)");
    for (const int size : {1000, 10'000}) {
        for (const ConversationSummary &summary : std::as_const(list)) {
            if (summary.messages == size) {
                report(size == 1000 ? "open 1,000 messages" : "open 10,000 messages",
                       measure(20,
                               [&] {
                                   check(await(store.load(summary.id))->size() == size, "loading");
                               }),
                       "(goal 50)");
                break;
            }
        }
    }
}

void measureSearches(SqliteConversationStore &store)
{
    const auto search = [&store](const char *name, const QString &words) {
        measureSearch(store, name, words);
    };
    search("each title", QStringLiteral("talk"));
    search("a rare word", QStringLiteral("word19000 "));
    search("a common word", QStringLiteral("word0 "));
    search("a word of each", QStringLiteral("the "));
    search("two words", QStringLiteral("word0 word1 "));
    search("common and rare", QStringLiteral("the word19000 "));
    search("two rare", QStringLiteral("word17000 word19000 "));
    search("common, not common", QStringLiteral("the -word0 "));
    search("a phrase", QStringLiteral("\"word0 word1\" "));
    search("typing, common", QStringLiteral("word1"));
    search("typing, rarer", QStringLiteral("word190"));
    search("typing, rare", QStringLiteral("word1900"));
    search("typing the second", QStringLiteral("the word190"));
    search("one letter", QStringLiteral("w"));
    search("one CJK letter", QStringLiteral("的"));
    search("CJK", QStringLiteral("天气"));
    search("nothing found", QStringLiteral("nowhere "));
    search("typing, nothing found", QStringLiteral("nowh"));
    search("typing, nothing with the first", QStringLiteral("the nowh"));
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
        std::printf("store: filled in %.1f s\n", static_cast<double>(clock.elapsed()) / 1000);
    }
    report("open and close", measure(10, [&path] {
               SqliteConversationStore store(path);
               check(await(store.opened()).has_value(), "opening");
           }));
    SqliteConversationStore store(path);
    report(
        "list of 10,000",
        measure(20, [&store] { check(await(store.list())->size() == conversations, "listing"); }),
        "(goal 50)");
    measureOpening(store);
    measureAppend(store);
    measureSearches(store);
    return 0;
}
