// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/starterprompts.h"

#include <QCoreApplication>

namespace parley {

namespace {

using VariableKind = PromptVariable::Kind;

QString say(const char *text)
{
    return QCoreApplication::translate("parley::StarterPrompts", text);
}

Prompt begun(const char *title, const char *command, const char *system, const char *message)
{
    Prompt prompt;
    prompt.id = PromptId::create();
    prompt.title = say(title);
    prompt.command = QString::fromLatin1(command);
    prompt.system = say(system);
    prompt.message = say(message);
    prompt.tags = {say(QT_TRANSLATE_NOOP("parley::StarterPrompts", "starter"))};
    return prompt;
}

Prompt explaining()
{
    Prompt prompt =
        begun(QT_TRANSLATE_NOOP("parley::StarterPrompts", "Explain to someone"), "explain",
              QT_TRANSLATE_NOOP(
                  "parley::StarterPrompts",
                  "You explain to {{audience}} in under {{words}} words. Begin with what it "
                  "means for them, use one comparison from everyday life, and define a term "
                  "in the sentence that needs it. End with one question they should ask."),
              QT_TRANSLATE_NOOP("parley::StarterPrompts", "Explain {{topic}}."));
    PromptVariable audience{QStringLiteral("audience"), VariableKind::Choice};
    audience.choices = {say(QT_TRANSLATE_NOOP("parley::StarterPrompts", "a client")),
                        say(QT_TRANSLATE_NOOP("parley::StarterPrompts", "a new colleague")),
                        say(QT_TRANSLATE_NOOP("parley::StarterPrompts", "a child of ten"))};
    prompt.variables = {{QStringLiteral("topic")},
                        audience,
                        {QStringLiteral("words"), VariableKind::Number, {}, QStringLiteral("150")}};
    return prompt;
}

Prompt plainly()
{
    Prompt prompt =
        begun(QT_TRANSLATE_NOOP("parley::StarterPrompts", "Say it plainly"), "plain",
              QT_TRANSLATE_NOOP(
                  "parley::StarterPrompts",
                  "You rewrite texts in plain words. Keep every fact, number and name. Short "
                  "sentences, active verbs, nothing added. If something can be read in two "
                  "ways, keep the wording and say so below the text."),
              QT_TRANSLATE_NOOP("parley::StarterPrompts", "{{text}}"));
    prompt.variables = {{QStringLiteral("text"), VariableKind::Lines}};
    prompt.examples = {
        {say(QT_TRANSLATE_NOOP(
             "parley::StarterPrompts",
             "Utilisation of the facility is contingent upon prior registration.")),
         say(QT_TRANSLATE_NOOP("parley::StarterPrompts", "Register before you use the room."))}};
    return prompt;
}

Prompt reviewing()
{
    Prompt prompt =
        begun(QT_TRANSLATE_NOOP("parley::StarterPrompts", "Review a change"), "review",
              QT_TRANSLATE_NOOP(
                  "parley::StarterPrompts",
                  "You review changes of code. Name only what can go wrong: bugs, races, lost "
                  "data, surprises for whoever calls it. For each: the line, what happens, "
                  "how to show it with a test. No remarks on style. If there is nothing, say "
                  "so in one sentence."),
              QT_TRANSLATE_NOOP("parley::StarterPrompts",
                                "What is it for: {{purpose}}\n\n```diff\n{{diff}}\n```"));
    prompt.variables = {{QStringLiteral("purpose")}, {QStringLiteral("diff"), VariableKind::Lines}};
    return prompt;
}

Prompt deciding()
{
    Prompt prompt =
        begun(QT_TRANSLATE_NOOP("parley::StarterPrompts", "Argue both sides"), "sides",
              QT_TRANSLATE_NOOP(
                  "parley::StarterPrompts",
                  "You help to decide. Give the strongest case for each side, each as someone "
                  "who holds it would put it, then what would have to be true for either to "
                  "be right, and which of that can be found out within a week. Don't decide."),
              QT_TRANSLATE_NOOP("parley::StarterPrompts",
                                "The decision: {{decision}}\n\nWhat matters to me: {{criteria}}"));
    PromptVariable criteria{QStringLiteral("criteria"), VariableKind::Lines};
    criteria.optional = true;
    prompt.variables = {{QStringLiteral("decision")}, criteria};
    return prompt;
}

} // namespace

QList<Prompt> starterPrompts()
{
    return {explaining(), plainly(), reviewing(), deciding()};
}

} // namespace parley
