// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Texts built to hurt, in the transcript: the longest the window is stopped while each streams in
// and while it is opened whole, and what twice the text costs. The clock moves by milliseconds, so
// that work that is put off until other events had their turn counts as turns of its own. Times
// are processor time of this process. An argument chooses by name.
#include "benchpane.h"

using namespace parley;
using namespace parley::bench;

namespace {

struct Shape
{
    const char *name;
    QString (*make)(int size); // 100: the full size
};

QString many(const char *unit, int count)
{
    return QString::fromUtf8(unit).repeated(count);
}

QString wideTable(int size)
{
    return many("|a", 200) + QLatin1String("|\n") + many("|-", 200) + QLatin1String("|\n") +
           (many("|b", 200) + QLatin1String("|\n")).repeated(5 * size);
}

const QList<Shape> shapes{
    {"one line of 1 MB", [](int n) { return many("x", 10'000 * n); }},
    {"words of 1 MB", [](int n) { return many("word ", 2'000 * n); }},
    {"chinese, 1 MB", [](int n) { return many("\u6570\u636e\uff0c", 3'300 * n); }},
    {"100,000 lines of code",
     [](int n) { return QLatin1String("```c\n") + many("int x;\n", 1'000 * n); }},
    {"code never closed", [](int n) { return many("```\nint x;\n~~~\n", 300 * n); }},
    {"100,000 paragraphs", [](int n) { return many("p\n\n", 1'000 * n); }},
    {"100,000 lines", [](int n) { return many("some words\n", 1'000 * n); }},
    {"20,000 items", [](int n) { return many("- item\n", 200 * n); }},
    {"5,000 rows",
     [](int n) { return QLatin1String("|a|b|\n|-|-|\n") + many("|cell|other|\n", 50 * n); }},
    {"200 columns", wideTable},
    {"families",
     [](int n) {
         return many("\U0001F469\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466", 50 * n);
     }},
    {"emoji", [](int n) { return many("\U0001F600\U0001F680\U0001F308", 50 * n); }},
    {"nesting", [](int n) { return many("> - ", 20 * n) + u'x'; }},
    {"emphasis", [](int n) { return many("*a **b ", 1'000 * n); }},
    {"brackets", [](int n) { return many("[a](", 1'000 * n); }},
    {"links", [](int n) { return many("[a](https://b.c/d) ", 200 * n); }},
    {"marks on a letter", [](int n) { return u'e' + many("\u0301", 200 * n); }},
    {"thoughts", nullptr},
};

struct Stops
{
    double longestWhileStreaming = 0;
    double streaming = 0;
    double longestWhileOpening = 0;
    double opening = 0;
};

// Turns of the event loop until nothing is left to do; the longest and their sum.
void settle(Bench &bench, std::chrono::milliseconds time, double &longest, double &sum)
{
    for (auto passed = std::chrono::milliseconds(0); passed < time; ++passed) {
        const double start = processorMs();
        bench.clock.advance(std::chrono::milliseconds(1));
        QCoreApplication::processEvents();
        const double took = processorMs() - start;
        longest = qMax(longest, took);
        sum += took;
    }
}

void feed(Pane &pane, const QString &text, bool thoughts)
{
    if (!thoughts) {
        pane.feed(text);
        return;
    }
    QList<Part> &parts = pane.conversation.findMutable(pane.answer)->message.parts;
    if (!std::holds_alternative<ReasoningPart>(parts.first())) {
        parts.first() = ReasoningPart();
    }
    std::get<ReasoningPart>(parts.first()).text += text;
    pane.view.model().noteNode(pane.answer);
}

Stops measure(Bench &bench, const QString &text, bool thoughts)
{
    Stops cost;
    Pane pane(bench.clock, bench.theme, bench.languages);
    pane.begin(bench.clock);
    constexpr int pieces = 100;
    for (int i = 0; i < pieces; ++i) {
        const qsizetype from = text.size() * i / pieces;
        feed(pane, text.mid(from, text.size() * (i + 1) / pieces - from), thoughts);
        settle(bench, TranscriptModel::beat, cost.longestWhileStreaming, cost.streaming);
    }
    pane.conversation.findMutable(pane.answer)->state = NodeState::Complete;
    pane.view.model().setConversation(nullptr);
    const double start = processorMs();
    pane.view.model().setConversation(&pane.conversation);
    QCoreApplication::processEvents();
    cost.longestWhileOpening = cost.opening = processorMs() - start;
    settle(bench, std::chrono::milliseconds(200), cost.longestWhileOpening, cost.opening);
    return cost;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    Bench bench;
    const QString only = QCoreApplication::arguments().value(1);
    out()
        << "texts built to hurt, in 100 pieces and whole; longest stop of the window, goal 50 ms; "
           "time of twice the text to this one, goal 2.5\n";
    double worst = 0;
    for (const Shape &shape : shapes) {
        const QString name = QString::fromLatin1(shape.name);
        if (!name.contains(only)) {
            continue;
        }
        const bool thoughts = shape.make == nullptr;
        const auto text = [&](int size) {
            return thoughts ? many("A thought about the queue.\n\n", 400 * size) : shape.make(size);
        };
        const Stops half = measure(bench, text(50), thoughts);
        const Stops whole = measure(bench, text(100), thoughts);
        worst = qMax(worst, qMax(whole.longestWhileStreaming, whole.longestWhileOpening));
        out() << QStringLiteral("  %1: streaming %2 ms, opening %3 ms; twice the text %4 x, %5 x\n")
                     .arg(name, -22)
                     .arg(whole.longestWhileStreaming, 5, 'f', 1)
                     .arg(whole.longestWhileOpening, 5, 'f', 1)
                     .arg(whole.streaming / qMax(1.0, half.streaming), 0, 'f', 2)
                     .arg(whole.opening / qMax(1.0, half.opening), 0, 'f', 2);
        out().flush();
    }
    out() << QStringLiteral("  longest of all: %1 ms\n").arg(worst, 0, 'f', 1);
    return 0;
}
