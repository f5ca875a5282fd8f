// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What it takes to compare two answers of 20,000 words: versions of the same answer, answers that
// have only their subject in common, and texts built to hurt. Processor time; the goal is 50 ms.
#include "../unit/text/markdowncorpus.h"
#include "compare/answerdiff.h"
#include "text/markdownparser.h"

#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <tuple>

using namespace parley;

namespace {

constexpr int answerWords = 20'000;

// Words as they come in prose: few of them often, most of them seldom.
QString word(corpus::Random &random)
{
    const double chance = (random.below(1'000'000) + 1) / 1e6;
    const auto rank = static_cast<int>(std::pow(6000.0, chance));
    QString made;
    for (int rest = rank + 20; rest > 0; rest /= 20) {
        made += QChar(u"bcdfghjklmnpqrstvwxz"[rest % 20]);
        made += QChar(u"aeiou"[(rest + rank) % 5]);
    }
    return made;
}

QString answer(quint32 seed)
{
    corpus::Random random(seed);
    QString text;
    for (int words = 0; words < answerWords;) {
        const auto length = static_cast<int>(10 + random.below(80));
        text += words % 7 == 0   ? QStringLiteral("## ")
                : words % 5 == 0 ? QStringLiteral("- ")
                                 : QString();
        for (int i = 0; i < length; ++i) {
            text += word(random) + (i % 12 == 11 ? QStringLiteral(". ") : QStringLiteral(" "));
        }
        words += length;
        text += QStringLiteral("\n\n");
    }
    return text;
}

// Every `step`th word is another one.
QString edited(const QString &text, int step)
{
    corpus::Random random(99);
    QStringList words = text.split(u' ');
    for (qsizetype i = 3; i < words.size(); i += step) {
        words[i] = word(random) + (words[i].contains(u'\n') ? QStringLiteral("\n\n") : QString());
    }
    return words.join(u' ');
}

QString shuffled(const QString &text)
{
    QStringList parts = text.split(QStringLiteral("\n\n"));
    corpus::Random random(5);
    for (qsizetype i = parts.size() - 1; i > 0; --i) {
        parts.swapItemsAt(i, random.below(quint32(i + 1)));
    }
    return parts.join(QStringLiteral("\n\n"));
}

// The best of some runs.
template <class Work>
double milliseconds(Work work)
{
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        const std::clock_t start = std::clock();
        work();
        best = std::min(best, double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
    }
    return best;
}

} // namespace

int main()
{
    const QString text = answer(1);
    const QString paragraph = QString(text).replace(u'\n', u' ');
    const QString code =
        QStringLiteral("```\n") + QString(text).replace(QStringLiteral(". "), QStringLiteral("\n"));
    const QString same = QStringLiteral("word ").repeated(answerWords);
    const QString pair = QStringLiteral("word other ").repeated(answerWords / 2);
    const std::tuple<const char *, QString, QString> pairs[] = {
        {"the same", text, text},
        {"every 100th word is another", text, edited(text, 100)},
        {"every 5th word is another", text, edited(text, 5)},
        {"blocks in another order", text, shuffled(text)},
        {"another answer", text, answer(2)},
        {"one paragraph, every 5th word", paragraph, edited(paragraph, 5)},
        {"one paragraph, another answer", paragraph, QString(answer(2)).replace(u'\n', u' ')},
        {"one block of code, every 20th word", code, edited(code, 20)},
        {"one word only, and two in turn", same, pair},
        {"a block a word", QString(same).replace(u' ', QStringLiteral("\n\n")),
         QString(pair).replace(u' ', QStringLiteral("\n\n"))},
        {"20,000 Chinese characters", QString(QStringLiteral("数据导出作业漏行")).repeated(2500),
         QString(QStringLiteral("数据导入作业多行")).repeated(2500)},
    };
    QTextStream out(stdout);
    out << "Two answers of 20,000 words, ms (goal: 50 to compare them)\n"
        << "                                           parse   compare\n";
    for (const auto &[name, left, right] : pairs) {
        const QList<Block> one = parseMarkdown(left);
        const QList<Block> other = parseMarkdown(right);
        const double parsing = milliseconds([&left = left, &right = right] {
            (void)parseMarkdown(left);
            (void)parseMarkdown(right);
        });
        const double comparing = milliseconds([&] { (void)diffAnswers(one, other); });
        out << qSetFieldWidth(40) << name << qSetFieldWidth(10) << parsing << comparing
            << qSetFieldWidth(0) << (comparing <= 50 ? "\n" : "  !\n");
        out.flush();
    }
}
