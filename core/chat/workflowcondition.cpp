// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/workflowcondition.h"

#include "chat/prompttemplate.h"

#include <QRegularExpression>

namespace parley {

namespace {

constexpr qsizetype longestCondition = 4000;
constexpr int deepest = 40; // brackets in brackets

std::optional<double> firstNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("-?\\d+(?:\\.\\d+)?"));
    const auto found = number.match(text);
    return found.hasMatch() ? std::optional(found.captured().toDouble()) : std::nullopt;
}

bool isSame(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

using Test = bool (*)(const QString &a, const QString &b);
struct Word
{
    const char *text;
    bool takesMore; // a value follows
    Test test;
};

template <class Compare>
bool bySize(const QString &a, const QString &b, Compare compare)
{
    const auto one = firstNumber(a);
    const auto two = firstNumber(b);
    return one && two && compare(*one, *two);
}

// Longer ones first: the first that fits is taken.
const Word words[] = {
    {"is not empty", false, [](const QString &a, const QString &) { return !isSame(a, {}); }},
    {"is empty", false, [](const QString &a, const QString &) { return isSame(a, {}); }},
    {"is not", true, [](const QString &a, const QString &b) { return !isSame(a, b); }},
    {"is", true, [](const QString &a, const QString &b) { return isSame(a, b); }},
    {"does not contain", true,
     [](const QString &a, const QString &b) { return !a.contains(b, Qt::CaseInsensitive); }},
    {"contains", true,
     [](const QString &a, const QString &b) { return a.contains(b, Qt::CaseInsensitive); }},
    {"starts with", true,
     [](const QString &a, const QString &b) {
         return a.trimmed().startsWith(b.trimmed(), Qt::CaseInsensitive);
     }},
    {"ends with", true,
     [](const QString &a, const QString &b) {
         return a.trimmed().endsWith(b.trimmed(), Qt::CaseInsensitive);
     }},
    {"matches", true,
     [](const QString &a, const QString &b) {
         return QRegularExpression(b, QRegularExpression::CaseInsensitiveOption)
             .match(a)
             .hasMatch();
     }},
    {"<=", true,
     [](const QString &a, const QString &b) { return bySize(a, b, std::less_equal<>()); }},
    {">=", true,
     [](const QString &a, const QString &b) { return bySize(a, b, std::greater_equal<>()); }},
    {"<", true, [](const QString &a, const QString &b) { return bySize(a, b, std::less<>()); }},
    {">", true, [](const QString &a, const QString &b) { return bySize(a, b, std::greater<>()); }},
};

// Reads and judges at once: a condition is short, and judging has no effects.
class ConditionReader
{
public:
    ConditionReader(const QString &text, const QMap<QString, QString> &values)
        : m_text(text), m_values(values)
    {}

    bool read()
    {
        if (m_text.size() > longestCondition) {
            fault(QStringLiteral("a condition has at most %1 characters").arg(longestCondition));
            return false;
        }
        const bool result = either(0);
        skipBlanks();
        if (m_fault.isEmpty() && m_at < m_text.size()) {
            fault(QStringLiteral("\"%1\" does not belong here: parts of a condition are joined "
                                 "with \"and\" or \"or\"")
                      .arg(rest()));
        }
        return result;
    }
    [[nodiscard]] const QString &problem() const { return m_fault; }
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    void fault(const QString &sentence)
    {
        m_fault = m_fault.isEmpty() ? sentence : m_fault;
        m_at = m_text.size();
    }
    [[nodiscard]] QString rest() const { return m_text.mid(m_at).trimmed().left(30); }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
    }
    // Whether this word or sign comes next, and takes it. Any blanks do between its words.
    bool takes(const char *word)
    {
        skipBlanks();
        qsizetype at = m_at;
        for (const char *c = word; *c != '\0'; ++c) {
            if (*c == ' ') {
                const qsizetype from = at;
                while (at < m_text.size() && m_text[at].isSpace()) {
                    ++at;
                }
                if (at == from) {
                    return false;
                }
            } else if (at >= m_text.size() || m_text[at].toLower() != QLatin1Char(*c)) {
                return false;
            } else {
                ++at;
            }
        }
        const bool letters = QChar(m_text[at - 1]).isLetter();
        if (letters && at < m_text.size() && m_text[at].isLetterOrNumber()) {
            return false;
        }
        m_at = at;
        return true;
    }

    bool either(int depth)
    {
        bool result = both(depth);
        while (m_fault.isEmpty() && takes("or")) {
            result = both(depth) || result;
        }
        return result;
    }
    bool both(int depth)
    {
        bool result = one(depth);
        while (m_fault.isEmpty() && takes("and")) {
            result = one(depth) && result;
        }
        return result;
    }
    bool one(int depth)
    {
        if (depth > deepest) {
            fault(QStringLiteral("there are too many brackets in each other"));
            return false;
        }
        if (takes("not")) {
            return !one(depth + 1);
        }
        if (takes("(")) {
            const bool result = either(depth + 1);
            if (m_fault.isEmpty() && !takes(")")) {
                fault(QStringLiteral("a bracket is never closed"));
            }
            return result;
        }
        return comparison();
    }

    bool comparison()
    {
        const QString left = value();
        if (!m_fault.isEmpty()) {
            return false;
        }
        for (const Word &word : words) {
            if (takes(word.text)) {
                const QString right = word.takesMore ? value() : QString();
                const bool pattern = qstrcmp(word.text, "matches") == 0;
                if (pattern && m_fault.isEmpty() && !QRegularExpression(right).isValid()) {
                    fault(QStringLiteral("\"%1\" is no regular expression").arg(right.left(60)));
                }
                return m_fault.isEmpty() && word.test(left, right);
            }
        }
        fault(QStringLiteral("say what to compare with, such as: is \"yes\", contains \"word\", "
                             "is empty, > 5"));
        return false;
    }

    QString value()
    {
        if (takes("length of")) {
            return QString::number(value().size());
        }
        skipBlanks();
        const QChar next = m_at < m_text.size() ? m_text[m_at] : QChar();
        if (next == u'"' || next == u'\'') {
            return quoted(next);
        }
        if (next == u'{') {
            return place();
        }
        static const QRegularExpression number(QStringLiteral("-?\\d+(?:\\.\\d+)?"));
        const auto found = number.match(m_text, m_at, QRegularExpression::NormalMatch,
                                        QRegularExpression::AnchorAtOffsetMatchOption);
        if (found.hasMatch()) {
            m_at = found.capturedEnd();
            return found.captured();
        }
        fault(m_at < m_text.size()
                  ? QStringLiteral("\"%1\": a condition compares {{names}}, numbers and texts in "
                                   "quotes")
                        .arg(rest())
                  : QStringLiteral("the condition breaks off: something to compare is missing"));
        return {};
    }
    QString quoted(QChar mark)
    {
        const qsizetype end = m_text.indexOf(mark, m_at + 1);
        if (end < 0) {
            fault(QStringLiteral("a quote is never closed"));
            return {};
        }
        const QString text = m_text.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return text;
    }
    QString place()
    {
        const qsizetype end = m_text.indexOf(QLatin1String("}}"), m_at);
        const bool braces = m_text.mid(m_at, 2) == QLatin1String("{{") && end >= 0;
        const QString name = braces ? m_text.mid(m_at + 2, end - m_at - 2).trimmed() : QString();
        if (!isVariableName(name)) {
            fault(QStringLiteral("\"%1\" is no name in two braces").arg(rest()));
            return {};
        }
        if (!m_names.contains(name)) {
            m_names.append(name);
        }
        m_at = end + 2;
        return m_values.value(name);
    }

    const QString &m_text;
    const QMap<QString, QString> &m_values;
    qsizetype m_at = 0;
    QString m_fault;
    QStringList m_names;
};

} // namespace

Result<QStringList> namesInCondition(const QString &condition)
{
    const QMap<QString, QString> none;
    ConditionReader reader(condition, none);
    static_cast<void>(reader.read());
    return reader.problem().isEmpty()
               ? Result<QStringList>(reader.names())
               : Unexpected(ErrorKind::BadRequest,
                            QStringLiteral("in the condition \"%1\": %2")
                                .arg(condition.simplified().left(80), reader.problem()));
}

bool holds(const QString &condition, const QMap<QString, QString> &values)
{
    ConditionReader reader(condition, values);
    const bool result = reader.read();
    return result && reader.problem().isEmpty();
}

} // namespace parley
