// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/frontmatter.h"

#include <yaml-cpp/yaml.h>

namespace parley {

namespace {

using Kind = PromptVariable::Kind;

// Thrown within this file alone, where yaml-cpp throws too.
struct Fault
{
    int line;
    QString what;
};

int lineOf(const YAML::Mark &mark)
{
    return mark.line + 2; // counted from 0, behind the fence
}

QString textIn(const YAML::Node &node, const QString &what)
{
    if (node.IsNull()) {
        return {};
    }
    if (!node.IsScalar()) {
        throw Fault{lineOf(node.Mark()), QStringLiteral("%1 is a text").arg(what)};
    }
    return QString::fromStdString(node.Scalar());
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
        throw Fault{lineOf(node.Mark()), QStringLiteral("%1 is a list").arg(what)};
    }
    texts.removeAll(QString());
    return texts;
}

bool yesIn(const YAML::Node &node, const QString &what)
{
    bool yes = false;
    if (!YAML::convert<bool>::decode(node, yes)) {
        throw Fault{lineOf(node.Mark()), QStringLiteral("%1 is true or false").arg(what)};
    }
    return yes;
}

PromptVariable variableIn(const YAML::Node &node, QStringList &notes)
{
    PromptVariable variable;
    if (node.IsScalar()) {
        variable.name = textIn(node, QStringLiteral("the name of a variable")).trimmed();
        return variable;
    }
    if (!node.IsMap()) {
        throw Fault{lineOf(node.Mark()), QStringLiteral("a variable is a name, or has one")};
    }
    for (const auto &entry : node) {
        const QString key = textIn(entry.first, QStringLiteral("a key"));
        const YAML::Node &value = entry.second;
        if (key == QLatin1String("name")) {
            variable.name = textIn(value, key).trimmed();
        } else if (key == QLatin1String("type")) {
            const auto kind = variableKindFromName(textIn(value, key));
            if (!kind) {
                throw Fault{lineOf(value.Mark()),
                            QStringLiteral("the type of a variable is text, lines, number or "
                                           "choice; \"%1\" is none of them")
                                .arg(textIn(value, key).left(40))};
            }
            variable.kind = *kind;
        } else if (key == QLatin1String("choices")) {
            variable.choices = textsIn(value, key);
        } else if (key == QLatin1String("value") || key == QLatin1String("default")) {
            variable.value = textIn(value, key);
        } else if (key == QLatin1String("required")) {
            variable.optional = !yesIn(value, key);
        } else {
            notes.append(QStringLiteral("line %1: \"%2\" of a variable has no meaning here")
                             .arg(lineOf(entry.first.Mark()))
                             .arg(key.left(60)));
        }
    }
    if (variable.name.isEmpty()) {
        throw Fault{lineOf(node.Mark()), QStringLiteral("a variable has no name")};
    }
    return variable;
}

void takeEntry(ReadPrompt &into, const QString &key, const YAML::Node &value, int line)
{
    Prompt &prompt = into.prompt;
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
        if (!value.IsSequence() && !value.IsNull()) {
            throw Fault{lineOf(value.Mark()), QStringLiteral("variables are a list")};
        }
        for (const YAML::Node &item : value) {
            prompt.variables.append(variableIn(item, into.notes));
        }
    } else {
        into.notes.append(
            QStringLiteral("line %1: \"%2\" has no meaning here").arg(line).arg(key.left(60)));
    }
}

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
    const auto fault = [](int line, const QString &what) -> Result<void> {
        return Unexpected(ErrorKind::BadRequest, QStringLiteral("line %1: %2").arg(line).arg(what));
    };
    try {
        const YAML::Node root = YAML::Load(yaml.toStdString());
        if (!root.IsMap() && !root.IsNull()) {
            return fault(2,
                         QStringLiteral("the front matter has lines such as \"title: Explain\""));
        }
        for (const auto &entry : root) {
            takeEntry(into, textIn(entry.first, QStringLiteral("a key")), entry.second,
                      lineOf(entry.first.Mark()));
        }
        return {};
    } catch (const Fault &found) {
        return fault(found.line, found.what);
    } catch (const YAML::Exception &found) {
        return fault(lineOf(found.mark), QString::fromStdString(found.msg));
    }
}

} // namespace parley
