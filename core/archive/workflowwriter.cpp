// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// workflowFile(): a workflow as YAML that a person would write.
#include "archive/workflowfile.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace parley {

namespace {

using Kind = WorkflowStep::Kind;

bool isUnsafe(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && c != u'\n') || (code >= 0x7f && code <= 0xa0) || code == 0x2028 ||
           code == 0x2029 || code == 0xfeff || code >= 0xfffe;
}

// Between double quotes, with escapes that YAML and JSON share.
QString quoted(const QString &text)
{
    QString said = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            said += u'\\';
            said += c;
        } else if (c == u'\n') {
            said += QLatin1String("\\n");
        } else if (c == u'\t') {
            said += QLatin1String("\\t");
        } else if (isUnsafe(c)) {
            said += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        } else {
            said += c;
        }
    }
    return said + u'"';
}

// Whether it means itself without quotes, also within a list in brackets.
bool isPlain(const QString &text)
{
    static const QRegularExpression plain(
        QStringLiteral("^[\\p{L}$][\\p{L}\\p{M}\\p{N} _/.()?!;$+'-]*$"));
    static const QRegularExpression other(QStringLiteral("^(true|false|yes|no|on|off|null|y|n)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return plain.match(text).hasMatch() && !text.endsWith(u' ') && !text.contains(u'\n') &&
           !other.match(text).hasMatch();
}

bool isBlock(const QString &text)
{
    return text.contains(u'\n') && !text.front().isSpace() && !text.endsWith(u'\n') &&
           std::none_of(text.begin(), text.end(), isUnsafe);
}

class WorkflowWriter
{
public:
    QByteArray write(const Workflow &workflow)
    {
        put("title", workflow.title, true);
        put("about", workflow.about);
        put("model", workflow.model);
        putBudget(workflow.budget);
        if (workflow.parallel != Workflow().parallel) {
            putNumber("parallel", workflow.parallel);
        }
        putList("allow", workflow.allow);
        if (!workflow.inputs.isEmpty()) {
            line(QStringLiteral("inputs:"));
        }
        for (const WorkflowInput &input : workflow.inputs) {
            item([&] { writeInput(input.variable); });
        }
        line(QStringLiteral("steps:"));
        for (const WorkflowStep &step : workflow.steps) {
            item([&] { writeStep(step); });
        }
        put("output", workflow.output);
        return m_text.toUtf8();
    }

private:
    void line(const QString &text)
    {
        QString begin(2 * m_depth, u' ');
        if (m_begins) {
            begin.replace(begin.size() - 2, 2, QStringLiteral("- "));
            m_begins = false;
        }
        m_text += begin + text + u'\n';
    }

    template <class Write>
    void item(Write write)
    {
        ++m_depth;
        ++m_depth;
        m_begins = true;
        write();
        m_depth -= 2;
    }

    void put(const char *name, const QString &text, bool always = false)
    {
        const QString key = QLatin1String(name);
        if (text.isEmpty() && !always) {
            return;
        }
        if (!isBlock(text)) {
            line(key + QLatin1String(": ") + (isPlain(text) ? text : quoted(text)));
            return;
        }
        line(key + QLatin1String(": |-"));
        const QString indent(2 * (m_depth + 1), u' ');
        for (const QString &row : text.split(u'\n')) {
            m_text += (row.isEmpty() ? QString() : indent + row) + u'\n';
        }
    }

    void putNumber(const char *name, qint64 number)
    {
        line(QStringLiteral("%1: %2").arg(QLatin1String(name)).arg(number));
    }
    void putBudget(const std::optional<Money> &budget)
    {
        if (budget) {
            line(QStringLiteral("budget: ") + decimalOf(*budget));
        }
    }
    static QString decimalOf(Money money)
    {
        constexpr qint64 dollar = 1'000'000'000;
        const qint64 nano = money.nano();
        QString text = QStringLiteral("%1.%2")
                           .arg(nano / dollar)
                           .arg(qAbs(nano % dollar), 9, 10, QLatin1Char('0'));
        while (text.endsWith(u'0') && text[text.size() - 3] != u'.') {
            text.chop(1);
        }
        return text;
    }

    void putList(const char *name, const QStringList &texts)
    {
        if (texts.isEmpty()) {
            return;
        }
        QStringList said;
        qsizetype length = 0;
        for (const QString &text : texts) {
            const bool plain = isPlain(text) && !text.contains(u'?'); // a sign of its own in lists
            said.append(plain ? text : quoted(text));
            length += said.last().size() + 2;
        }
        constexpr qsizetype wide = 80;
        if (length < wide) {
            line(QStringLiteral("%1: [%2]")
                     .arg(QLatin1String(name), said.join(QLatin1String(", "))));
            return;
        }
        line(QLatin1String(name) + QStringLiteral(":"));
        for (const QString &text : std::as_const(said)) {
            item([&] { line(text); });
        }
    }

    void writeInput(const PromptVariable &variable)
    {
        put("name", variable.name, true);
        if (variable.kind != PromptVariable::Kind::Text) {
            put("type", variableKindName(variable.kind));
        }
        putList("choices", variable.choices);
        put("default", variable.value);
        if (variable.optional) {
            line(QStringLiteral("required: false"));
        }
    }

    void writeStep(const WorkflowStep &step)
    {
        put(stepKindName(step.kind).data(), step.title, true);
        put("as", step.as);
        if (step.after && step.after->isEmpty()) {
            line(QStringLiteral("after: []"));
        }
        putList("after", step.after.value_or(QStringList()));
        put("when", step.when);
        writeWork(step);
        put(step.kind == Kind::Transform ? "text" : "prompt", step.prompt);
        put("system", step.system);
        for (const WorkflowChoice &choice : step.choices) {
            if (&choice == &step.choices.first()) {
                line(QStringLiteral("choices:"));
            }
            item([&] { writeChoice(choice); });
        }
        putList("do", step.changes);
        writeAsking(step);
        if (step.timeout) {
            line(QStringLiteral("timeout: ") +
                 QString::number(static_cast<double>(step.timeout->count()) / 1000, 'g',
                                 QLocale::FloatingPointShortest));
        }
        if (step.retries != 0) {
            putNumber("retries", step.retries);
        }
        if (step.goesOn) {
            put("on-error", QStringLiteral("go-on"));
        }
    }

    void writeWork(const WorkflowStep &step)
    {
        put("use", step.tool);
        put("plan", step.plan);
        if (!step.arguments.isEmpty()) {
            line(QStringLiteral("with:"));
            ++m_depth;
            for (auto one = step.arguments.cbegin(); one != step.arguments.cend(); ++one) {
                const QString name = isPlain(one.key()) ? one.key() : quoted(one.key());
                line(name + QLatin1String(": ") +
                     (isPlain(one.value()) ? one.value() : quoted(one.value())));
            }
            --m_depth;
        }
        put(step.kind == Kind::Map ? "over" : "of", step.of);
        put("row", step.row);
        if (step.way != WorkflowMerge::Model) {
            put("how", workflowMergeName(step.way));
        }
        putList("models", step.models);
        if (step.policy == GroupPolicy::Quorum) {
            put("policy", QStringLiteral("quorum %1").arg(step.quorum));
        } else if (step.policy != GroupPolicy::StopAtFirstError) {
            put("policy", groupPolicyName(step.policy));
        }
        if (step.parallel != 0) {
            putNumber("parallel", step.parallel);
        }
        putList("that", step.that);
    }

    void writeChoice(const WorkflowChoice &choice)
    {
        put("when", choice.when);
        put("means", choice.means);
        const bool otherwise = choice.when.isEmpty() && choice.means.isEmpty();
        put(otherwise ? "else" : "to", choice.to, true);
    }

    void writeAsking(const WorkflowStep &step)
    {
        put("model", step.model);
        putList("fallback", step.fallback);
        if (step.sampling.temperature) {
            line(QStringLiteral("temperature: ") +
                 QString::number(*step.sampling.temperature, 'g', QLocale::FloatingPointShortest));
        }
        if (step.sampling.maxTokens) {
            putNumber("max-tokens", *step.sampling.maxTokens);
        }
        put("effort", step.sampling.reasoningEffort);
        if (step.batch) {
            line(QStringLiteral("batch: true"));
        }
        if (step.cache) {
            line(*step.cache ? QStringLiteral("cache: true") : QStringLiteral("cache: false"));
        }
        putBudget(step.budget);
    }

    QString m_text;
    int m_depth = 0;
    bool m_begins = false; // the next line is the first of an item
};

} // namespace

QByteArray workflowFile(const Workflow &workflow)
{
    return WorkflowWriter().write(workflow);
}

} // namespace parley
