// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/frontmatter.h"

#include <yaml-cpp/yaml.h>

namespace parley {

namespace {

using Kind = PromptVariable::Kind;

int lineOf(const YAML::Mark &mark)
{
    return mark.line + 2; // counted from 0, behind the fence
}

// Takes what it finds; the first fault ends in the error, the rest is read on without harm.
class FrontMatterReader
{
public:
    explicit FrontMatterReader(ReadPrompt &into) : m_into(into) {}

    Result<void> read(const YAML::Node &root)
    {
        if (!root.IsMap() && !root.IsNull()) {
            fault(root, QStringLiteral("the front matter has lines such as \"title: Explain\""));
        } else {
            for (const auto &entry : root) {
                takeEntry(textIn(entry.first, QStringLiteral("a key")), entry.second,
                          lineOf(entry.first.Mark()));
            }
        }
        return m_fault.isEmpty() ? Result<void>() : Unexpected(ErrorKind::BadRequest, m_fault);
    }

private:
    void fault(const YAML::Node &node, const QString &what)
    {
        if (m_fault.isEmpty()) {
            m_fault = QStringLiteral("line %1: %2").arg(lineOf(node.Mark())).arg(what);
        }
    }

    QString textIn(const YAML::Node &node, const QString &what)
    {
        if (!node.IsScalar() && !node.IsNull()) {
            fault(node, QStringLiteral("%1 is a text").arg(what));
        }
        return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
    }

    // A list, or words between commas.
    QStringList textsIn(const YAML::Node &node, const QString &what)
    {
        QStringList texts;
        if (node.IsScalar()) {
            for (const QString &text : textIn(node, what).split(u',')) {
                texts.append(text.trimmed());
            }
        } else if (node.IsSequence()) {
            for (const YAML::Node &item : node) {
                texts.append(textIn(item, what));
            }
        } else if (!node.IsNull()) {
            fault(node, QStringLiteral("%1 is a list").arg(what));
        }
        texts.removeAll(QString());
        return texts;
    }

    bool yesIn(const YAML::Node &node, const QString &what)
    {
        bool yes = false;
        if (!YAML::convert<bool>::decode(node, yes)) {
            fault(node, QStringLiteral("%1 is true or false").arg(what));
        }
        return yes;
    }

    Kind kindIn(const YAML::Node &node)
    {
        const QString name = textIn(node, QStringLiteral("type"));
        const auto kind = variableKindFromName(name);
        if (!kind) {
            fault(node, QStringLiteral("the type of a variable is text, lines, number or choice; "
                                       "\"%1\" is none of them")
                            .arg(name.left(40)));
        }
        return kind.value_or(Kind::Text);
    }

    PromptVariable variableIn(const YAML::Node &node)
    {
        PromptVariable variable;
        if (node.IsScalar()) {
            variable.name = textIn(node, QStringLiteral("the name of a variable")).trimmed();
        } else if (node.IsMap()) {
            for (const auto &entry : node) {
                takeMember(variable, textIn(entry.first, QStringLiteral("a key")), entry.second,
                           lineOf(entry.first.Mark()));
            }
        } else {
            fault(node, QStringLiteral("a variable is a name, or has one"));
        }
        if (variable.name.isEmpty()) {
            fault(node, QStringLiteral("a variable has no name"));
        }
        return variable;
    }

    void takeMember(PromptVariable &variable, const QString &key, const YAML::Node &value, int line)
    {
        if (key == QLatin1String("name")) {
            variable.name = textIn(value, key).trimmed();
        } else if (key == QLatin1String("type")) {
            variable.kind = kindIn(value);
        } else if (key == QLatin1String("choices")) {
            variable.choices = textsIn(value, key);
        } else if (key == QLatin1String("value") || key == QLatin1String("default")) {
            variable.value = textIn(value, key);
        } else if (key == QLatin1String("required")) {
            variable.optional = !yesIn(value, key);
        } else {
            m_into.notes.append(QStringLiteral("line %1: \"%2\" of a variable has no meaning here")
                                    .arg(line)
                                    .arg(key.left(60)));
        }
    }

    void takeEntry(const QString &key, const YAML::Node &value, int line)
    {
        Prompt &prompt = m_into.prompt;
        if (key == QLatin1String("title") || key == QLatin1String("name")) {
            const QString title = textIn(value, key).trimmed();
            prompt.title = title.isEmpty() ? prompt.title : title;
        } else if (key == QLatin1String("command")) {
            const QString command = textIn(value, key).trimmed();
            prompt.command = command.startsWith(u'/') ? command.mid(1) : command;
        } else if (key == QLatin1String("tags")) {
            prompt.tags = textsIn(value, key);
        } else if (key == QLatin1String("system")) {
            prompt.system = textIn(value, key);
        } else if (key == QLatin1String("variables")) {
            takeVariables(value);
        } else {
            m_into.notes.append(
                QStringLiteral("line %1: \"%2\" has no meaning here").arg(line).arg(key.left(60)));
        }
    }

    void takeVariables(const YAML::Node &value)
    {
        if (!value.IsSequence() && !value.IsNull()) {
            fault(value, QStringLiteral("variables are a list"));
            return;
        }
        for (const YAML::Node &item : value) {
            m_into.prompt.variables.append(variableIn(item));
        }
    }

    ReadPrompt &m_into;
    QString m_fault;
};

void addVariable(YAML::Emitter &yaml, const PromptVariable &variable)
{
    yaml << YAML::BeginMap << YAML::Key << "name" << YAML::Value << variable.name.toStdString();
    yaml << YAML::Key << "type" << YAML::Value << variableKindName(variable.kind).data();
    if (!variable.choices.isEmpty()) {
        yaml << YAML::Key << "choices" << YAML::Value << YAML::BeginSeq;
        for (const QString &choice : variable.choices) {
            yaml << choice.toStdString();
        }
        yaml << YAML::EndSeq;
    }
    if (!variable.value.isEmpty()) {
        yaml << YAML::Key << "value" << YAML::Value << variable.value.toStdString();
    }
    if (variable.optional) {
        yaml << YAML::Key << "required" << YAML::Value << false;
    }
    yaml << YAML::EndMap;
}

} // namespace

QByteArray frontMatterOf(const Prompt &prompt)
{
    YAML::Emitter yaml;
    yaml << YAML::BeginMap << YAML::Key << "title" << YAML::Value << prompt.title.toStdString();
    if (!prompt.command.isEmpty()) {
        yaml << YAML::Key << "command" << YAML::Value << prompt.command.toStdString();
    }
    if (!prompt.tags.isEmpty()) {
        yaml << YAML::Key << "tags" << YAML::Value << YAML::BeginSeq;
        for (const QString &tag : prompt.tags) {
            yaml << tag.toStdString();
        }
        yaml << YAML::EndSeq;
    }
    if (!prompt.variables.isEmpty()) {
        yaml << YAML::Key << "variables" << YAML::Value << YAML::BeginSeq;
        for (const PromptVariable &variable : prompt.variables) {
            addVariable(yaml, variable);
        }
        yaml << YAML::EndSeq;
    }
    yaml << YAML::EndMap;
    return "---\n" + QByteArray(yaml.c_str(), static_cast<qsizetype>(yaml.size())) + "\n---\n";
}

Result<void> takeFrontMatter(ReadPrompt &into, const QString &yaml)
{
    try {
        return FrontMatterReader(into).read(YAML::Load(yaml.toStdString()));
    } catch (const YAML::Exception &found) {
        return Unexpected(ErrorKind::BadRequest, QStringLiteral("line %1: %2")
                                                     .arg(lineOf(found.mark))
                                                     .arg(QString::fromStdString(found.msg)));
    }
}

} // namespace parley
