// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/yamlvalues.h"

#include <QRegularExpression>
#include <QSet>
#include <sstream>
#include <yaml-cpp/eventhandler.h>

namespace parley {

namespace {

constexpr int deepest = 12;
constexpr int mostValues = 50'000;

// Walks over the text without keeping it, so that aliases never multiply.
class YamlWatch final : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { count(mark); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        note(mark, QStringLiteral("aliases (*name) are not read: write the value again"));
    }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                  const std::string &) override
    {
        count(mark);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        enter(mark);
    }
    void OnSequenceEnd() override { --m_depth; }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        enter(mark);
    }
    void OnMapEnd() override { --m_depth; }

    std::optional<WorkflowFault> found;

private:
    void note(const YAML::Mark &mark, const QString &sentence)
    {
        found = found ? found : std::optional(WorkflowFault{mark.line + 1, {}, sentence});
    }
    void count(const YAML::Mark &mark)
    {
        if (++m_values > mostValues) {
            note(mark, QStringLiteral("there are more than %1 values: this is no workflow")
                           .arg(mostValues));
        }
    }
    void enter(const YAML::Mark &mark)
    {
        count(mark);
        if (++m_depth > deepest) {
            note(mark, QStringLiteral("lists and members stand too deep in each other"));
        }
    }

    int m_depth = 0;
    int m_values = 0;
};

QString quoted(const QString &text)
{
    return u'"' + text.simplified().left(40) + u'"';
}

} // namespace

std::optional<WorkflowFault> hostileYaml(const std::string &yaml)
{
    try {
        std::istringstream stream(yaml);
        YAML::Parser parser(stream);
        YamlWatch watch;
        if (parser.HandleNextDocument(watch) && !watch.found && parser.HandleNextDocument(watch)) {
            return WorkflowFault{
                0, {}, QStringLiteral("a file has one workflow: there is a second one behind ---")};
        }
        return watch.found;
    } catch (const YAML::Exception &problem) {
        return WorkflowFault{problem.mark.line + 1,
                             {},
                             QStringLiteral("this is no YAML: %1")
                                 .arg(QString::fromStdString(problem.msg).left(200))};
    }
}

int YamlValues::lineOf(const YAML::Node &node)
{
    return node.Mark().line + 1;
}

void YamlValues::faultAt(int line, const QString &sentence)
{
    constexpr qsizetype most = 100; // more would help nobody
    if (m_faults.size() < most) {
        m_faults.append({line, m_step, sentence});
    }
}

void YamlValues::fault(const YAML::Node &node, const QString &sentence)
{
    faultAt(lineOf(node), sentence);
}

QString YamlValues::text(const YAML::Node &node, const QString &what)
{
    if (!node.IsScalar() && !node.IsNull()) {
        fault(node, QStringLiteral("\"%1\" is a text").arg(what));
    }
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

QStringList YamlValues::texts(const YAML::Node &node, const QString &what)
{
    QStringList texts;
    if (node.IsScalar()) {
        texts.append(text(node, what));
    } else if (node.IsSequence()) {
        for (const YAML::Node &item : node) {
            texts.append(text(item, what));
        }
    } else if (!node.IsNull()) {
        fault(node, QStringLiteral("\"%1\" is a list").arg(what));
    }
    return texts;
}

bool YamlValues::yes(const YAML::Node &node, const QString &what)
{
    bool yes = false;
    if (!node.IsScalar() || !YAML::convert<bool>::decode(node, yes)) {
        fault(node, QStringLiteral("\"%1\" is true or false").arg(what));
    }
    return yes;
}

std::optional<double> YamlValues::number(const YAML::Node &node, const QString &what)
{
    bool sound = false;
    const QString said = text(node, what).trimmed();
    const double value = said.toDouble(&sound);
    if (!sound || !std::isfinite(value)) {
        fault(node, QStringLiteral("\"%1\" is a number; %2 is none").arg(what, quoted(said)));
        return std::nullopt;
    }
    return value;
}

int YamlValues::whole(const YAML::Node &node, const QString &what)
{
    bool sound = false;
    const QString said = text(node, what).trimmed();
    const int value = said.toInt(&sound);
    if (!sound) {
        fault(node, QStringLiteral("\"%1\" is a whole number; %2 is none").arg(what, quoted(said)));
    }
    return value;
}

std::optional<Money> YamlValues::dollars(const YAML::Node &node)
{
    QString said = text(node, QStringLiteral("budget")).trimmed();
    said = said.startsWith(u'$') ? said.mid(1) : said;
    const auto amount = Money::fromDecimal(said);
    if (!amount) {
        fault(node, QStringLiteral("\"budget\" is an amount of dollars such as 0.50; %1 is none")
                        .arg(quoted(said)));
    }
    return amount;
}

std::optional<std::chrono::milliseconds> YamlValues::seconds(const YAML::Node &node)
{
    constexpr double longest = 86'400;
    static const QRegularExpression form(QStringLiteral("^(\\d+(?:\\.\\d+)?)\\s*s?$"));
    const QString said = text(node, QStringLiteral("timeout")).trimmed();
    const auto found = form.match(said);
    const double value = found.captured(1).toDouble();
    if (!found.hasMatch() || value > longest) {
        fault(node, QStringLiteral("\"timeout\" is a number of seconds, at most a day; %1 is none")
                        .arg(quoted(said)));
        return std::nullopt;
    }
    return std::chrono::milliseconds(qRound64(value * 1000));
}

void YamlValues::members(const YAML::Node &map, const QString &what, const QStringList &known,
                         const Take &take)
{
    QSet<QString> seen;
    for (const auto &entry : map) {
        const QString key = text(entry.first, QStringLiteral("a key"));
        const int line = lineOf(entry.first);
        if (seen.contains(key)) {
            faultAt(line, QStringLiteral("%1 is given twice").arg(quoted(key)));
        } else if (!take(key, entry.second)) {
            faultAt(line, QStringLiteral("%1 has no meaning in %2, which takes: %3")
                              .arg(quoted(key), what, known.join(QLatin1String(", "))));
        }
        seen.insert(key);
    }
}

} // namespace parley
