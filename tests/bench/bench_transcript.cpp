// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the transcript costs, model and view alone: an answer that streams at two speeds, eight of
// them at once and somebody typing beside them, opening and scrolling long conversations, rest. The
// clock is simulated, so that a run takes as long as its work; times are processor time of this
// process. Goals: docs/performance.md. Not measured here: transport, wake-ups, a real screen.
#include "benchpane.h"

#include <QPlainTextEdit>

using namespace parley;
using namespace parley::bench;

namespace {

// About `tokens` words of prose, code, lists and tables: as answers are.
QString sampleAnswer(int tokens, int seed)
{
    static const QStringList words{
        QStringLiteral("the"),      QStringLiteral("stream"),    QStringLiteral("waits"),
        QStringLiteral("for"),      QStringLiteral("a"),         QStringLiteral("frame"),
        QStringLiteral("because"),  QStringLiteral("`buffer`"),  QStringLiteral("is"),
        QStringLiteral("**full**"), QStringLiteral("and"),       QStringLiteral("größer"),
        QStringLiteral("than"),     QStringLiteral("expected."), QStringLiteral("数据")};
    QString text;
    quint32 random = static_cast<quint32>(seed) * 2654435761u + 1;
    int made = 0;
    const auto next = [&random](quint32 below) {
        random = random * 1664525u + 1013904223u;
        return (random >> 8) % below;
    };
    while (made < tokens) {
        const quint32 kind = next(10);
        if (kind < 6) {
            for (int i = 0; i < 60; ++i) {
                text += words.at(static_cast<qsizetype>(next(15))) + u' ';
            }
            made += 60;
        } else if (kind < 8) {
            text += QStringLiteral("```cpp\n");
            for (int i = 0; i < 12; ++i) {
                text += QStringLiteral("    const auto value%1 = compute(%1, \"text\"); // ok\n")
                            .arg(i);
            }
            text += QStringLiteral("```");
            made += 150;
        } else if (kind < 9) {
            for (int i = 0; i < 6; ++i) {
                text += QStringLiteral("- a point about the queue and its size\n");
            }
            made += 60;
        } else {
            text += QStringLiteral("| a | b |\n|---|--:|\n| one | 1 |\n| two | 2 |");
            made += 30;
        }
        text += QStringLiteral("\n\n");
    }
    return text;
}

struct Streamed
{
    double total = 0;
    double longest = 0;
    double early = 0; // from a tenth to a fifth of the answer
    double late = 0;  // the last tenth
};

// `beside`: gets a letter in each beat, just before the panes are painted.
Streamed stream(Bench &bench, const QList<Pane *> &panes, const QString &text, int tokens, int rate,
                QPlainTextEdit *beside = nullptr)
{
    Streamed result;
    const int beats = tokens * 1000 / rate / 33;
    for (Pane *pane : panes) {
        pane->begin(bench.clock);
    }
    for (int beat = 0; beat < beats; ++beat) {
        const qsizetype from = text.size() * beat / beats;
        const qsizetype to = text.size() * (beat + 1) / beats;
        const double start = processorMs();
        // As tokens come: a few characters each.
        for (qsizetype i = from; i < to; i += 4) {
            for (Pane *pane : panes) {
                pane->feed(QStringView(text).mid(i, qMin<qsizetype>(4, to - i)));
            }
        }
        bench.clock.advance(TranscriptModel::beat);
        if (beside) {
            beside->insertPlainText(QStringLiteral("x"));
        }
        QCoreApplication::processEvents();
        const double took = processorMs() - start;
        result.total += took;
        result.longest = qMax(result.longest, beat < 5 ? 0 : took);
        result.early += beat >= beats / 10 && beat < beats / 5 ? took : 0;
        result.late += beat >= beats * 9 / 10 ? took : 0;
    }
    return result;
}

void benchOneAnswer(Bench &bench)
{
    constexpr int tokens = 20'000;
    const QString text = sampleAnswer(tokens, 1);
    out() << "one answer, 20,000 tokens, " << text.size() / 1024 << " KiB\n";
    for (const int rate : {200, 2'000}) {
        Pane pane(bench.clock, bench.theme, bench.languages);
        const Streamed cost = stream(bench, {&pane}, text, tokens, rate);
        out() << QStringLiteral("  %1 tok/s: %2 s CPU (goal %3), longest beat %4 ms, last tenth to "
                                "second tenth %5 (goal 1.2), memory %6 MB\n")
                     .arg(rate, 5)
                     .arg(cost.total / 1000, 0, 'f', 2)
                     .arg(rate == 200 ? QStringLiteral("6.4") : QStringLiteral("1.5"))
                     .arg(cost.longest, 0, 'f', 1)
                     .arg(cost.late / cost.early, 0, 'f', 2)
                     .arg(memoryMb(), 0, 'f', 0);
        out().flush();
    }
    Pane pane(bench.clock, bench.theme, bench.languages);
    pane.begin(bench.clock);
    const double start = processorMs();
    pane.feed(text);
    bench.clock.advance(TranscriptModel::beat);
    QCoreApplication::processEvents();
    out() << QStringLiteral("  all at once: %1 ms CPU\n").arg(processorMs() - start, 0, 'f', 0);
    // Nothing more comes: ten seconds in which nothing may be done.
    pane.conversation.findMutable(pane.answer)->state = NodeState::Complete;
    pane.view.model().noteNode(pane.answer);
    pane.view.model().noteStatus(SessionStatus());
    bench.clock.advance(std::chrono::seconds(1));
    QCoreApplication::processEvents();
    const double rest = processorMs();
    for (int i = 0; i < 300; ++i) {
        bench.clock.advance(TranscriptModel::beat);
        QCoreApplication::processEvents();
    }
    out() << QStringLiteral("  at rest for 10 s: %1 ms CPU, timers %2 (goal 0)\n")
                 .arg(processorMs() - rest, 0, 'f', 1)
                 .arg(bench.clock.pending());
    out().flush();
}

void benchPanes(Bench &bench, int count, int rate, bool typing)
{
    std::vector<std::unique_ptr<Pane>> panes;
    QList<Pane *> all;
    for (int i = 0; i < count; ++i) {
        panes.push_back(
            std::make_unique<Pane>(bench.clock, bench.theme, bench.languages, QSize(480, 420)));
        all.append(panes.back().get());
    }
    QPlainTextEdit field;
    field.resize(480, 80);
    field.show();
    const int tokens = rate * 20;
    const Streamed cost =
        stream(bench, all, sampleAnswer(tokens, 2), tokens, rate, typing ? &field : nullptr);
    out() << QStringLiteral("  %1 panes at %2 tok/s%3: %4 % of a core%5, longest from letter to "
                            "paint %6 ms (goal 33)\n")
                 .arg(count)
                 .arg(rate)
                 .arg(typing ? QStringLiteral(" beside typing") : QString())
                 .arg(cost.total / 200, 0, 'f', 0)
                 .arg(count == 8 && rate == 200 ? QStringLiteral(" (goal 40)") : QString())
                 .arg(cost.longest, 0, 'f', 1);
    out().flush();
}

void benchConversation(Bench &bench, int messages)
{
    Pane pane(bench.clock, bench.theme, bench.languages);
    for (int i = 0; i < messages; ++i) {
        const bool question = i % 2 == 0;
        pane.add(question ? Role::User : Role::Assistant,
                 question ? QStringLiteral("A question about the queue, number %1?").arg(i)
                          : sampleAnswer(560, i));
    }
    double start = processorMs();
    pane.view.model().setConversation(&pane.conversation);
    QCoreApplication::processEvents();
    const double opened = processorMs() - start;
    const double memory = memoryMb();
    double longest = 0;
    double total = 0;
    const int pixels = pane.view.scene().top();
    while (pane.view.scene().top() > 0) {
        start = processorMs();
        pane.view.scrollTo(qMax(0, pane.view.scene().top() - 1'800));
        QCoreApplication::processEvents();
        const double took = processorMs() - start;
        longest = qMax(longest, took);
        total += took;
    }
    out() << QStringLiteral("%1 messages: opened in %2 ms (goal 50), %3 MB\n")
                 .arg(messages)
                 .arg(opened, 0, 'f', 1)
                 .arg(memory, 0, 'f', 0);
    // The goal of 1.3 s is for a conversation 352,800 px high.
    out() << QStringLiteral(
                 "  to the top, %1 px: %2 s CPU (goal %3), longest frame %4 ms (goal 33), "
                 "then %5 MB (goal 80 for 1,000)\n")
                 .arg(pixels)
                 .arg(total / 1000, 0, 'f', 2)
                 .arg(1.3 * pixels / 352'800, 0, 'f', 1)
                 .arg(longest, 0, 'f', 1)
                 .arg(memoryMb(), 0, 'f', 0);
    out().flush();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    Bench bench;
    out() << "transcript: model and view, " << QGuiApplication::platformName() << " platform\n";
    const QString only = QCoreApplication::arguments().value(1);
    if (only.isEmpty() || only == QLatin1String("streaming")) {
        benchOneAnswer(bench);
        benchPanes(bench, 4, 300, false);
        benchPanes(bench, 4, 2'000, false);
        benchPanes(bench, 8, 200, true);
    }
    if (only.isEmpty() || only == QLatin1String("conversations")) {
        benchConversation(bench, 1'000);
        benchConversation(bench, 10'000);
    }
    return 0;
}
