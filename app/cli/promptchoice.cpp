// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/promptchoice.h"

#include "archive/promptfolder.h"

namespace parley {

namespace {

Unexpected wrong(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

} // namespace

Error noSuchPrompt(const QString &name)
{
    Error error;
    error.kind = ErrorKind::Configuration;
    error.detail =
        QStringLiteral("no prompt is called \"%1\"; \"parley-cli prompts\" shows them").arg(name);
    return error;
}

void PromptChoice::declare(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("prompt"),
                      QStringLiteral("Goes by this prompt of the library; what is asked besides "
                                     "stands below it."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("set"),
                      QStringLiteral("A variable of that prompt; may be repeated."),
                      QStringLiteral("NAME=VALUE")});
}

Result<void> PromptChoice::take(const QCommandLineParser &parser)
{
    m_name = parser.value(QStringLiteral("prompt"));
    for (const QString &given : parser.values(QStringLiteral("set"))) {
        const qsizetype at = given.indexOf(u'=');
        if (at < 1 || m_name.isEmpty()) {
            return wrong(m_name.isEmpty()
                             ? QStringLiteral("--set belongs to --prompt")
                             : QStringLiteral("--set takes NAME=VALUE, not \"%1\"").arg(given));
        }
        m_values.insert(given.left(at).trimmed(), given.mid(at + 1));
    }
    return {};
}

Result<FilledPrompt> PromptChoice::fill(const QList<StoredPrompt> &library) const
{
    const StoredPrompt *stored = findPrompt(library, m_name);
    if (!stored) {
        return Unexpected(noSuchPrompt(m_name));
    }
    PromptValues values = presetValues(stored->prompt);
    for (auto given = m_values.cbegin(); given != m_values.cend(); ++given) {
        if (!values.contains(given.key())) {
            return wrong(
                QStringLiteral("the prompt has no variable \"%1\"; it has: %2")
                    .arg(given.key(), QStringList(values.keys()).join(QLatin1String(", "))));
        }
        values.insert(given.key(), given.value());
    }
    const auto filled = fillPrompt(stored->prompt, values);
    return filled ? filled : Result<FilledPrompt>(wrong(filled.error().detail));
}

} // namespace parley
