// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What Markdown costs: whole answers, answers that stream token by token, and texts built to hurt a
// parser, each at one size and at twice that size. Times are processor time of this process, so
// that a busy machine changes them little. Prints tables; the goals stand beside them.
#include "../unit/text/markdowncorpus.h"
#include "text/markdownparser.h"
#include "text/streamingmarkdown.h"

#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace parley;

namespace {

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

// The best of some runs, in seconds.
template <class Work>
double bestOf(int runs, Work work)
{
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        const double start = processorSeconds();
        work();
        best = std::min(best, processorSeconds() - start);
    }
    return best;
}

QString words(corpus::Random &random, int count)
{
    static const QStringList known{QStringLiteral("token"),
                                   QStringLiteral("stream"),
                                   QStringLiteral("the"),
                                   QStringLiteral("latency"),
                                   QStringLiteral("of"),
                                   QStringLiteral("paragraph"),
                                   QStringLiteral("räumlich"),
                                   QStringLiteral("数据"),
                                   QStringLiteral("Привет"),
                                   QStringLiteral("`code`"),
                                   QStringLiteral("**bold**"),
                                   QStringLiteral("*soft*"),
                                   QStringLiteral("[docs](https://example.org/a)"),
                                   QStringLiteral("is"),
                                   QStringLiteral("bounded"),
                                   QStringLiteral("because"),
                                   QStringLiteral("✅")};
    QStringList result;
    for (int i = 0; i < count; ++i) {
        result.append(known[random.below(quint32(known.size()))]);
    }
    return result.join(u' ');
}

// An answer of about this many units: prose, code, lists, headings, tables, quotes.
QString answer(qsizetype size)
{
    corpus::Random random(7);
    QString text;
    while (text.size() < size) {
        const quint32 kind = random.below(100);
        const int count = 3 + int(random.below(8));
        if (kind < 46) {
            text += words(random, 60);
        } else if (kind < 64) {
            text += QStringLiteral("```cpp\n");
            for (int i = 0; i < 2 * count; ++i) {
                text += QStringLiteral("    const auto value%1 = compute(%1, \"text\");\n").arg(i);
            }
            text += QStringLiteral("```");
        } else if (kind < 80) {
            for (int i = 1; i <= count; ++i) {
                text += (kind % 2 == 0 ? QStringLiteral("- ") : QStringLiteral("%1. ").arg(i)) +
                        words(random, 12) + u'\n';
            }
        } else if (kind < 92) {
            text += QStringLiteral("## ") + words(random, 4);
        } else if (kind < 98) {
            text += QStringLiteral("| a | b | c |\n|---|:-:|--:|\n");
            for (int i = 0; i < count; ++i) {
                text += QStringLiteral("| %1 | %2 | %3 |\n")
                            .arg(words(random, 2))
                            .arg(i)
                            .arg(words(random, 1));
            }
        } else {
            text += QStringLiteral("> ") + words(random, 30);
        }
        text += QStringLiteral("\n\n");
    }
    return text;
}

void benchWhole(QTextStream &out)
{
    out << "Whole answers\n     units        ms    units/s\n";
    for (const qsizetype size : {4'000, 80'000, 1'000'000}) {
        const QString text = answer(size);
        const double seconds = bestOf(5, [&] { (void)parseMarkdown(text); });
        out << qSetFieldWidth(10) << text.size() << seconds * 1e3 << double(text.size()) / seconds
            << qSetFieldWidth(0) << '\n';
    }
}

// Streams `text` in tokens of four units with an update after each `batch` of them.
double stream(const QString &text, int batch, StreamingMarkdown &markdown)
{
    const double start = processorSeconds();
    int waiting = 0;
    for (qsizetype at = 0; at < text.size(); at += 4) {
        markdown.append(QStringView(text).sliced(at, std::min<qsizetype>(4, text.size() - at)));
        if (++waiting == batch) {
            waiting = 0;
            (void)markdown.update();
        }
    }
    (void)markdown.update();
    return processorSeconds() - start;
}

void benchStreaming(QTextStream &out)
{
    out << "\nStreaming, microseconds a token (goal: the last tenth costs <= 1.2 times the first)\n"
        << "                  text  updates/token       all     first      last\n";
    const QString code =
        QStringLiteral("```\n") + QStringLiteral("a line of code\n").repeated(100'000);
    const QString table = QStringLiteral("|a|b|\n|-|-|\n") +
                          QStringLiteral("| cell one | cell two |\n").repeated(5'000);
    const QString list = QStringLiteral("- an item of a list\n").repeated(10'000);
    const QString paragraph = QStringLiteral("word and **word** ").repeated(10'000);
    const std::pair<const char *, QString> texts[] = {{"answer", answer(80'000)},
                                                      {"100,000 lines of code", code},
                                                      {"5,000 rows", table},
                                                      {"10,000 items", list},
                                                      {"one huge paragraph", paragraph}};
    for (const auto &[name, text] : texts) {
        for (const int batch : {1, 33}) {
            const double tokens = double(text.size()) / 4;
            StreamingMarkdown markdown;
            const qsizetype tenth = text.size() / 10 / 4 * 4;
            const double first = stream(text.first(tenth), batch, markdown);
            const double middle = stream(text.sliced(tenth, 8 * tenth), batch, markdown);
            const double last = stream(text.sliced(9 * tenth), batch, markdown);
            out << qSetFieldWidth(22) << name << qSetFieldWidth(15) << 1.0 / batch
                << qSetFieldWidth(10) << (first + middle + last) * 1e6 / tokens
                << first * 1e7 / tokens << last * 1e7 / tokens << qSetFieldWidth(0) << '\n';
            out.flush();
        }
    }
}

void benchHostile(QTextStream &out)
{
    out << "\nHostile texts (goals: <= 200 ms, twice the text <= 2.5 times the time)\n"
        << "                          text    200,000    400,000     ratio\n";
    int late = 0;
    for (const corpus::Hostile &hostile : corpus::hostiles()) {
        double seconds[2];
        for (const int i : {0, 1}) {
            const QString text = hostile.make(200'000 * (i + 1));
            seconds[i] = bestOf(3, [&] { (void)parseMarkdown(text); });
        }
        const double ratio = seconds[1] / seconds[0];
        const bool good = seconds[0] <= 0.2 && (ratio <= 2.5 || seconds[1] < 0.02);
        late += good ? 0 : 1;
        out << qSetFieldWidth(30) << hostile.name << qSetFieldWidth(11) << seconds[0] * 1e3
            << seconds[1] * 1e3 << qSetFieldWidth(10) << ratio << qSetFieldWidth(0)
            << (good ? "\n" : "  !\n");
        out.flush();
    }
    out << late << " of " << corpus::hostiles().size() << " miss a goal\n";
}

} // namespace

int main()
{
    QTextStream out(stdout);
    out.setRealNumberPrecision(4);
    benchWhole(out);
    benchStreaming(out);
    benchHostile(out);
}
