// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/codehighlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <QCoreApplication>
#include <QHash>

namespace parley {

namespace {

namespace Syntax = KSyntaxHighlighting;

constexpr qsizetype longestName = 32;

// What models write after a fence and the highlighter knows under another name.
QString properName(const QString &name)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("js"), QStringLiteral("JavaScript")},
        {QStringLiteral("jsx"), QStringLiteral("JavaScript React (JSX)")},
        {QStringLiteral("ts"), QStringLiteral("TypeScript")},
        {QStringLiteral("tsx"), QStringLiteral("TypeScript React (TSX)")},
        {QStringLiteral("cpp"), QStringLiteral("C++")},
        {QStringLiteral("c++"), QStringLiteral("C++")},
        {QStringLiteral("csharp"), QStringLiteral("C#")},
        {QStringLiteral("h"), QStringLiteral("C++")},
        {QStringLiteral("cs"), QStringLiteral("C#")},
        {QStringLiteral("py"), QStringLiteral("Python")},
        {QStringLiteral("python3"), QStringLiteral("Python")},
        {QStringLiteral("rb"), QStringLiteral("Ruby")},
        {QStringLiteral("rs"), QStringLiteral("Rust")},
        {QStringLiteral("golang"), QStringLiteral("Go")},
        {QStringLiteral("sh"), QStringLiteral("Bash")},
        {QStringLiteral("shell"), QStringLiteral("Bash")},
        {QStringLiteral("console"), QStringLiteral("Bash")},
        {QStringLiteral("ps1"), QStringLiteral("PowerShell")},
        {QStringLiteral("yml"), QStringLiteral("YAML")},
        {QStringLiteral("make"), QStringLiteral("Makefile")},
        {QStringLiteral("docker"), QStringLiteral("Dockerfile")},
        {QStringLiteral("tex"), QStringLiteral("LaTeX")},
        {QStringLiteral("objc"), QStringLiteral("Objective-C")},
        {QStringLiteral("objective-c"), QStringLiteral("Objective-C")},
        {QStringLiteral("vb"), QStringLiteral("VB.NET")},
        {QStringLiteral("md"), QStringLiteral("Markdown")},
        {QStringLiteral("kt"), QStringLiteral("Kotlin")},
        {QStringLiteral("hs"), QStringLiteral("Haskell")},
        {QStringLiteral("text"), QString()},
        {QStringLiteral("txt"), QString()},
        {QStringLiteral("plaintext"), QString()},
        {QStringLiteral("sql"), QStringLiteral("SQL")},
        {QStringLiteral("asm"), QStringLiteral("GNU Assembler")},
    };
    return names.value(name.toLower(), name);
}

ColorRole roleOf(Syntax::Theme::TextStyle style)
{
    using Style = Syntax::Theme;
    switch (style) {
    case Style::Keyword:
    case Style::ControlFlow:
    case Style::Preprocessor:
    case Style::Import:
    case Style::Annotation:
        return ColorRole::CodeKeyword;
    case Style::String:
    case Style::VerbatimString:
    case Style::SpecialString:
    case Style::Char:
    case Style::SpecialChar:
        return ColorRole::CodeString;
    case Style::DecVal:
    case Style::BaseN:
    case Style::Float:
    case Style::Constant:
        return ColorRole::CodeNumber;
    case Style::Function:
    case Style::BuiltIn:
        return ColorRole::CodeFunction;
    case Style::DataType:
    case Style::Extension:
    case Style::Attribute:
        return ColorRole::CodeType;
    case Style::Comment:
    case Style::Documentation:
    case Style::CommentVar:
    case Style::RegionMarker:
    case Style::Information:
    case Style::Warning:
    case Style::Alert:
        return ColorRole::CodeComment;
    default:
        return ColorRole::Ink;
    }
}

class LineHighlighter final : public CodeHighlighter, private Syntax::AbstractHighlighter
{
public:
    explicit LineHighlighter(const Syntax::Definition &definition) { setDefinition(definition); }

    QList<CodeSpan> highlight(QStringView line, CodeHighlighter::State &state) override
    {
        m_spans.clear();
        const auto *before = std::any_cast<Syntax::State>(&state);
        state = highlightLine(line, before ? *before : Syntax::State());
        return std::exchange(m_spans, {});
    }

protected:
    void applyFormat(int offset, int length, const Syntax::Format &format) override
    {
        const ColorRole role = roleOf(format.textStyle());
        if (role == ColorRole::Ink || length <= 0) {
            return;
        }
        if (!m_spans.isEmpty() && m_spans.last().role == role &&
            m_spans.last().start + m_spans.last().length == offset) {
            m_spans.last().length += length;
        } else {
            m_spans.append({offset, length, role});
        }
    }

private:
    QList<CodeSpan> m_spans;
};

} // namespace

class CodeLanguages::Private
{
public:
    Syntax::Definition find(const QString &written)
    {
        const QString name = properName(written.trimmed());
        if (name.isEmpty() || name.size() > longestName) {
            return {};
        }
        if (!m_repository) {
            m_repository = std::make_unique<Syntax::Repository>();
        }
        if (m_names.isEmpty()) {
            const auto definitions = m_repository->definitions();
            for (const Syntax::Definition &definition : definitions) {
                m_names.insert(definition.name().toLower(), definition.name());
            }
        }
        Syntax::Definition definition =
            m_repository->definitionForName(m_names.value(name.toLower()));
        if (!definition.isValid()) {
            definition = m_repository->definitionForFileName(QStringLiteral("a.") + name.toLower());
        }
        return definition;
    }

private:
    QHash<QString, QString> m_names;                  // lower case -> as the repository has it
    std::unique_ptr<Syntax::Repository> m_repository; // reads its index: not before it is needed
};

CodeLanguages::CodeLanguages() : d(std::make_unique<Private>()) {}
CodeLanguages::~CodeLanguages() = default;

std::unique_ptr<CodeHighlighter> CodeLanguages::highlighter(const QString &name)
{
    const Syntax::Definition definition = d->find(name);
    return definition.isValid() ? std::make_unique<LineHighlighter>(definition) : nullptr;
}

QString CodeLanguages::title(const QString &name)
{
    const Syntax::Definition definition = d->find(name);
    if (definition.isValid()) {
        return definition.name();
    }
    const QString written = name.trimmed().left(longestName);
    const bool plain = properName(written).isEmpty();
    return plain ? QCoreApplication::translate("parley::CodeLanguages", "Text") : written;
}

} // namespace parley
