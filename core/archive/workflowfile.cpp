// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/workflowfile.h"

#include "archive/yamlvalues.h"

#include <QFile>
#include <algorithm>
#include <map>

namespace parley {

namespace {

using Kind = WorkflowStep::Kind;

constexpr qsizetype largest = 1'000'000; // bytes

// What each kind of step takes besides what all take.
const QStringList common = QStringLiteral("as after when on-error timeout retries").split(u' ');
const QStringList asking = QStringLiteral("prompt system model fallback temperature max-tokens "
                                          "effort cache budget")
                               .split(u' ');

QStringList ownMembers(Kind kind)
{
    const auto with = [](QStringList names, const char *more) {
        return names + QString::fromLatin1(more).split(u' ');
    };
    switch (kind) {
    case Kind::Ask:
        return asking;
    case Kind::Route:
        return with(asking, "choices plan");
    case Kind::FanOut: {
        QStringList names = with(asking, "models policy parallel");
        names.removeAll(QStringLiteral("model"));
        return names;
    }
    case Kind::Merge:
        return with(asking, "of how");
    case Kind::Map:
        return with(asking, "over row policy parallel batch");
    case Kind::Tool:
        return {QStringLiteral("use"), QStringLiteral("with")};
    case Kind::Transform:
        return {QStringLiteral("text"), QStringLiteral("do")};
    case Kind::Check:
        return with(asking, "that");
    }
    return {};
}

class WorkflowReader
{
public:
    ReadWorkflow read(const YAML::Node &root)
    {
        static const QStringList known{
            QStringLiteral("title"),  QStringLiteral("about"),    QStringLiteral("model"),
            QStringLiteral("inputs"), QStringLiteral("steps"),    QStringLiteral("output"),
            QStringLiteral("budget"), QStringLiteral("parallel"), QStringLiteral("allow")};
        if (!root.IsMap()) {
            m_values.fault(root, QStringLiteral("a workflow begins with members such as \"title: "
                                                "Contract review\" and \"steps:\""));
        } else {
            m_values.members(root, QStringLiteral("a workflow"), known,
                             [this](const QString &key, const YAML::Node &value) {
                                 return takeMember(key, value);
                             });
        }
        return {m_workflow, m_values.faults()};
    }

private:
    bool takeMember(const QString &key, const YAML::Node &value)
    {
        if (key == QLatin1String("title")) {
            m_workflow.title = m_values.text(value, key).trimmed();
        } else if (key == QLatin1String("about")) {
            m_workflow.about = m_values.text(value, key);
        } else if (key == QLatin1String("model")) {
            m_workflow.model = m_values.text(value, key).trimmed();
        } else if (key == QLatin1String("output")) {
            m_workflow.output = m_values.text(value, key);
        } else if (key == QLatin1String("budget")) {
            m_workflow.budget = m_values.dollars(value);
        } else if (key == QLatin1String("parallel")) {
            m_workflow.parallel = m_values.whole(value, key);
        } else if (key == QLatin1String("allow")) {
            m_workflow.allow = m_values.texts(value, key);
        } else if (key == QLatin1String("inputs")) {
            each(value, key, [this](const YAML::Node &item) { takeInput(item); });
        } else if (key == QLatin1String("steps")) {
            each(value, key, [this](const YAML::Node &item) { takeStep(item); });
        } else {
            return false;
        }
        return true;
    }

    void each(const YAML::Node &list, const QString &what,
              const std::function<void(const YAML::Node &)> &take)
    {
        if (!list.IsSequence()) {
            m_values.fault(list, QStringLiteral("\"%1\" is a list").arg(what));
            return;
        }
        for (const YAML::Node &item : list) {
            take(item);
        }
    }

    void takeInput(const YAML::Node &node)
    {
        static const QStringList known{QStringLiteral("name"), QStringLiteral("type"),
                                       QStringLiteral("choices"), QStringLiteral("default"),
                                       QStringLiteral("required")};
        WorkflowInput input;
        input.line.number = YamlValues::lineOf(node);
        if (node.IsMap()) {
            m_values.members(node, QStringLiteral("an input"), known,
                             [&](const QString &key, const YAML::Node &value) {
                                 return takeOfInput(input.variable, key, value);
                             });
        } else {
            input.variable.name = m_values.text(node, QStringLiteral("an input")).trimmed();
        }
        m_workflow.inputs.append(input);
    }

    bool takeOfInput(PromptVariable &variable, const QString &key, const YAML::Node &value)
    {
        if (key == QLatin1String("name")) {
            variable.name = m_values.text(value, key).trimmed();
        } else if (key == QLatin1String("type")) {
            const QString name = m_values.text(value, key);
            const auto kind = variableKindFromName(name);
            if (!kind) {
                m_values.fault(value, QStringLiteral("the type of an input is text, lines, number "
                                                     "or choice; \"%1\" is none of them")
                                          .arg(name.left(40)));
            }
            variable.kind = kind.value_or(PromptVariable::Kind::Text);
        } else if (key == QLatin1String("choices")) {
            variable.choices = m_values.texts(value, key);
        } else if (key == QLatin1String("default")) {
            variable.value = m_values.text(value, key);
        } else if (key == QLatin1String("required")) {
            variable.optional = !m_values.yes(value, key);
        } else {
            return false;
        }
        return true;
    }

    // The member that is named like a kind says the title.
    void takeStep(const YAML::Node &node)
    {
        WorkflowStep step;
        step.line.number = YamlValues::lineOf(node);
        std::optional<Kind> kind;
        if (node.IsMap()) {
            for (const auto &entry : node) {
                const auto named =
                    entry.first.IsScalar()
                        ? stepKindFromName(QString::fromStdString(entry.first.Scalar()))
                        : std::nullopt;
                if (named && !kind) {
                    kind = named;
                    step.title = m_values.text(entry.second, stepKindName(*named)).simplified();
                }
            }
        }
        if (!kind) {
            m_values.fault(node,
                           QStringLiteral("a step begins with what it does and its title, such as "
                                          "\"ask: Find the clauses\": ask, route, fan-out, merge, "
                                          "map, tool, transform or check"));
            return;
        }
        step.kind = *kind;
        m_values.setStep(step.title);
        const QStringList own = ownMembers(*kind);
        const QString name = stepKindName(*kind);
        m_values.members(node, QStringLiteral("the step \"%1\"").arg(name), own + common,
                         [&](const QString &key, const YAML::Node &value) {
                             return key == name || ((own.contains(key) || common.contains(key)) &&
                                                    takeOfStep(step, key, value));
                         });
        m_values.setStep({});
        m_workflow.steps.append(step);
    }

    bool takeOfStep(WorkflowStep &step, const QString &key, const YAML::Node &value)
    {
        static const std::map<QString, QString WorkflowStep::*> texts{
            {QStringLiteral("prompt"), &WorkflowStep::prompt},
            {QStringLiteral("text"), &WorkflowStep::prompt},
            {QStringLiteral("system"), &WorkflowStep::system},
            {QStringLiteral("when"), &WorkflowStep::when},
            {QStringLiteral("as"), &WorkflowStep::as},
            {QStringLiteral("model"), &WorkflowStep::model},
            {QStringLiteral("plan"), &WorkflowStep::plan},
            {QStringLiteral("of"), &WorkflowStep::of},
            {QStringLiteral("over"), &WorkflowStep::of},
            {QStringLiteral("row"), &WorkflowStep::row},
            {QStringLiteral("use"), &WorkflowStep::tool}};
        static const std::map<QString, QStringList WorkflowStep::*> lists{
            {QStringLiteral("models"), &WorkflowStep::models},
            {QStringLiteral("fallback"), &WorkflowStep::fallback},
            {QStringLiteral("do"), &WorkflowStep::changes},
            {QStringLiteral("that"), &WorkflowStep::that}};
        if (const auto text = texts.find(key); text != texts.end()) {
            const QString said = m_values.text(value, key);
            const bool whole =
                text->second == &WorkflowStep::prompt || text->second == &WorkflowStep::system;
            step.*text->second = whole ? said : said.trimmed();
        } else if (const auto list = lists.find(key); list != lists.end()) {
            step.*list->second = m_values.texts(value, key);
        } else if (!takeNumber(step, key, value)) {
            takeOther(step, key, value);
        }
        return true;
    }

    bool takeNumber(WorkflowStep &step, const QString &key, const YAML::Node &value)
    {
        if (key == QLatin1String("timeout")) {
            step.timeout = m_values.seconds(value);
        } else if (key == QLatin1String("retries")) {
            step.retries = m_values.whole(value, key);
        } else if (key == QLatin1String("parallel")) {
            step.parallel = m_values.whole(value, key);
        } else if (key == QLatin1String("temperature")) {
            step.sampling.temperature = m_values.number(value, key);
        } else if (key == QLatin1String("max-tokens")) {
            step.sampling.maxTokens = m_values.whole(value, key);
        } else if (key == QLatin1String("budget")) {
            step.budget = m_values.dollars(value);
        } else if (key == QLatin1String("cache")) {
            step.cache = m_values.yes(value, key);
        } else if (key == QLatin1String("batch")) {
            step.batch = m_values.yes(value, key);
        } else {
            return false;
        }
        return true;
    }

    void takeOther(WorkflowStep &step, const QString &key, const YAML::Node &value)
    {
        if (key == QLatin1String("after")) {
            step.after = m_values.texts(value, key);
        } else if (key == QLatin1String("effort")) {
            step.sampling.reasoningEffort = m_values.text(value, key).trimmed();
        } else if (key == QLatin1String("policy")) {
            takePolicy(step, value);
        } else if (key == QLatin1String("how")) {
            const auto way = workflowMergeFromName(m_values.text(value, key));
            step.way = way.value_or(WorkflowMerge::Model);
            if (!way) {
                m_values.fault(value, QStringLiteral("\"how\" is model, concatenate or vote"));
            }
        } else if (key == QLatin1String("on-error")) {
            const QString said = m_values.text(value, key);
            step.goesOn = said == QLatin1String("go-on");
            if (!step.goesOn && said != QLatin1String("stop")) {
                m_values.fault(value, QStringLiteral("\"on-error\" is stop or go-on"));
            }
        } else if (key == QLatin1String("choices")) {
            each(value, key, [&](const YAML::Node &item) { takeChoice(step, item); });
        } else if (key == QLatin1String("with")) {
            takeArguments(step, value);
        }
    }

    void takePolicy(WorkflowStep &step, const YAML::Node &value)
    {
        const QStringList words =
            m_values.text(value, QStringLiteral("policy")).split(u' ', Qt::SkipEmptyParts);
        const auto policy = groupPolicyFromName(words.value(0));
        const bool counted = policy == GroupPolicy::Quorum;
        bool number = false;
        step.quorum = words.value(1).toInt(&number);
        if (!policy || words.size() != (counted ? 2 : 1) || number != counted) {
            step.quorum = 0;
            m_values.fault(value, QStringLiteral("\"policy\" is stop-at-first-error, collect-all, "
                                                 "first-success, or a quorum such as \"quorum "
                                                 "2\""));
        }
        step.policy = policy.value_or(GroupPolicy::StopAtFirstError);
    }

    void takeChoice(WorkflowStep &step, const YAML::Node &node)
    {
        static const QStringList known{QStringLiteral("when"), QStringLiteral("means"),
                                       QStringLiteral("to"), QStringLiteral("else")};
        WorkflowChoice choice;
        choice.line.number = YamlValues::lineOf(node);
        if (!node.IsMap()) {
            m_values.fault(node, QStringLiteral("a choice has \"when\" or \"means\", and \"to\""));
            return;
        }
        m_values.members(node, QStringLiteral("a choice"), known,
                         [&](const QString &key, const YAML::Node &value) {
                             const QString said = m_values.text(value, key).simplified();
                             if (key == QLatin1String("when")) {
                                 choice.when = said;
                             } else if (key == QLatin1String("means")) {
                                 choice.means = said;
                             } else if (key == QLatin1String("to") ||
                                        key == QLatin1String("else")) {
                                 choice.to = said;
                             }
                             return known.contains(key);
                         });
        step.choices.append(choice);
    }

    void takeArguments(WorkflowStep &step, const YAML::Node &value)
    {
        if (!value.IsMap()) {
            m_values.fault(value, QStringLiteral("\"with\" names what the tool is given, such as "
                                                 "\"expression: 2 + 2\""));
            return;
        }
        for (const auto &entry : value) {
            const QString name = m_values.text(entry.first, QStringLiteral("a key"));
            step.arguments.insert(name, m_values.text(entry.second, name));
        }
    }

    YamlValues m_values;
    Workflow m_workflow;
};

ReadWorkflow refused(const WorkflowFault &fault)
{
    return {{}, {fault}};
}

} // namespace

Result<Workflow> ReadWorkflow::orError() const
{
    QStringList sentences;
    for (const WorkflowFault &fault : faults) {
        sentences.append(fault.text());
    }
    return faults.isEmpty() ? Result<Workflow>(workflow)
                            : Unexpected(ErrorKind::BadRequest, sentences.join(u'\n'));
}

ReadWorkflow readWorkflow(const QByteArray &bytes)
{
    if (bytes.size() > largest) {
        return refused(
            {0, {}, QStringLiteral("the file is larger than 1 MB: that is no workflow")});
    }
    const QByteArray mark("\xef\xbb\xbf");
    const QString text = QString::fromUtf8(bytes.startsWith(mark) ? bytes.mid(mark.size()) : bytes);
    if (text.contains(QChar(u'\0')) || text.contains(QChar(QChar::ReplacementCharacter))) {
        return refused({0, {}, QStringLiteral("this is no text in UTF-8")});
    }
    const std::string yaml = text.toStdString();
    if (const auto hostile = hostileYaml(yaml)) {
        return refused(*hostile);
    }
    try {
        ReadWorkflow read = WorkflowReader().read(YAML::Load(yaml));
        read.faults += checkWorkflow(read.workflow);
        std::stable_sort(
            read.faults.begin(), read.faults.end(),
            [](const WorkflowFault &a, const WorkflowFault &b) { return a.line < b.line; });
        return read;
    } catch (const YAML::Exception &problem) {
        return refused({problem.mark.line + 1,
                        {},
                        QStringLiteral("this is no YAML: %1")
                            .arg(QString::fromStdString(problem.msg).left(200))});
    }
}

QList<QByteArray> sampleWorkflows()
{
    QList<QByteArray> samples;
    for (const char *name :
         {"contract-review", "support-triage", "translate-and-check", "three-opinions"}) {
        QFile file(QStringLiteral(":/workflows/%1.yaml").arg(QLatin1String(name)));
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        samples.append(file.readAll());
    }
    return samples;
}

} // namespace parley
