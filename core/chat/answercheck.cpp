// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/answercheck.h"

#include "base/json.h"
#include "base/names.h"
#include "chat/boundedpattern.h"
#include "chat/saidwords.h"

namespace parley {

namespace {

constexpr qsizetype beginning = 200;       // characters in which an excuse stands, if any
constexpr qsizetype longestAsking = 4'000; // of a question, from its beginning and its end
constexpr qsizetype longestJson = 2'000'000;

constexpr std::array checkNames = {
    std::pair{AnswerCheck::Empty, "empty"},        std::pair{AnswerCheck::Refused, "refused"},
    std::pair{AnswerCheck::CutOff, "cut_off"},     std::pair{AnswerCheck::TooShort, "too_short"},
    std::pair{AnswerCheck::SaysCant, "says_cant"}, std::pair{AnswerCheck::WrongJson, "wrong_json"},
    std::pair{AnswerCheck::Pattern, "pattern"}};

// One a line: how models begin when they can't or don't know. The verb belongs to it: "I can't
// recommend it enough" is an answer.
const QStringList &excuses()
{
    static const QStringList all =
        QString::fromUtf8("i can't help|i cannot help|i can't assist|i cannot assist|"
                          "i can't answer|i cannot answer|i can't provide|i cannot provide|"
                          "i'm unable to|i am unable to|i'm not able to|i am not able to|"
                          "i'm sorry, but i can't|i'm sorry, but i cannot|"
                          "i don't know|i do not know|i'm not sure|i am not sure|"
                          "i don't have enough information|i do not have enough information|"
                          "i don't have access|i do not have access|as an ai language model|"
                          "ich kann leider nicht|ich kann dabei nicht|ich weiß es nicht|"
                          "ich weiß nicht|ich bin nicht in der lage|das kann ich leider nicht|"
                          "dabei kann ich nicht helfen|"
                          "je ne peux pas|je ne sais pas|je suis désolé, mais je ne|"
                          "je ne suis pas en mesure|"
                          "no puedo ayudar|no puedo responder|no lo sé|no sé la respuesta|"
                          "lo siento, pero no puedo|"
                          "non posso aiutar|non lo so|mi dispiace, ma non posso|"
                          "não posso ajudar|não sei|desculpe, mas não posso|"
                          "я не могу|я не знаю|к сожалению, я не|"
                          "ik kan niet helpen|ik weet het niet|nie mogę pomóc|nie wiem|"
                          "我无法|我不能|我不知道|抱歉，我|無法回答|"
                          "お答えできません|わかりません|分かりません|できません|"
                          "모르겠습니다|도와드릴 수 없|답변할 수 없|"
                          "لا أستطيع|لا أعرف|मुझे नहीं पता|मैं नहीं कर सकता|אני לא יכול|אני לא יודע")
            .split(u'|');
    return all;
}

const QStringList &jsonWishes()
{
    static const QStringList all =
        QString::fromUtf8("as json|in json|to json|into json|only json|json only|valid json|"
                          "return json|output json|reply with json|respond with json|"
                          "answer with json|answer in json|json format|json object|json array|"
                          "als json|im json-format|nur json|en json|au format json|formato json|"
                          "em json|in formato json|в json|в формате json|"
                          "json 格式|json格式|jsonで|json 形式|json形式|json으로|بصيغة json")
            .split(u'|');
    return all;
}

// About it, not in it.
const QStringList &jsonTalk()
{
    static const QStringList all =
        QString::fromUtf8("what is|what's|what are|how do|how to|how can|explain|why|difference|"
                          "was ist|wie|warum|qu'est-ce|comment|qué es|cómo|что такое|как|"
                          "什么是|とは|무엇")
            .split(u'|');
    return all;
}

QString edgesOf(const QString &text)
{
    return text.size() <= 2 * longestAsking
               ? text
               : text.left(longestAsking) + u'\n' + text.right(longestAsking);
}

bool parses(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return (trimmed.startsWith(u'{') || trimmed.startsWith(u'[')) &&
           json::parseValue(trimmed.toUtf8()).has_value();
}

// The whole of it, or the first fenced block.
bool isJson(const QString &answer)
{
    const QStringView text = QStringView(answer).left(longestJson);
    if (parses(text)) {
        return true;
    }
    const qsizetype fence = text.indexOf(QLatin1String("```"));
    const qsizetype line = fence < 0 ? -1 : text.indexOf(u'\n', fence);
    const qsizetype end = line < 0 ? -1 : text.indexOf(QLatin1String("```"), line);
    return end > 0 && parses(text.mid(line + 1, end - line - 1));
}

bool isRefused(const Message &answer, std::optional<StopReason> reason)
{
    return reason == StopReason::Refusal || reason == StopReason::ContentFilter ||
           std::any_of(answer.parts.cbegin(), answer.parts.cend(),
                       [](const Part &part) { return std::holds_alternative<RefusalPart>(part); });
}

QString found(bool fails, const char *why)
{
    return fails ? QString::fromLatin1(why) : QString();
}

struct Checked
{
    const QString &question;
    const QString &system;
    const Message &answer;
    std::optional<StopReason> reason;
    QString text; // of the answer
};

// Why it fails; empty: it passes.
QString failure(const RoutingCheck &check, const Checked &checked)
{
    const QString &text = checked.text;
    switch (check.what) {
    case AnswerCheck::Empty:
        return found(text.isEmpty() && !isRefused(checked.answer, checked.reason),
                     "the answer was empty");
    case AnswerCheck::Refused:
        return found(isRefused(checked.answer, checked.reason), "the answer was refused");
    case AnswerCheck::CutOff:
        return found(checked.reason == StopReason::Length ||
                         checked.reason == StopReason::ContextLength,
                     "the answer was cut off");
    case AnswerCheck::TooShort:
        return found(text.size() < check.number &&
                         checked.question.trimmed().size() > check.questionOver,
                     "the answer was too short for a long question");
    case AnswerCheck::SaysCant:
        return found(!firstSaid(text.left(beginning), excuses()).isEmpty(),
                     "the answer says it can't");
    case AnswerCheck::WrongJson:
        return found((asksForJson(checked.question) || asksForJson(checked.system)) &&
                         !isJson(text),
                     "the answer is not the JSON that was asked for");
    case AnswerCheck::Pattern: {
        const auto pattern = BoundedPattern::make(check.pattern);
        return pattern && pattern->in(text) == BoundedPattern::Found::Yes
                   ? QStringLiteral("the answer matches %1").arg(check.pattern)
                   : QString();
    }
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<FailedCheck> failedCheck(const RoutingPlan &plan, const QString &question,
                                       const QString &system, const Message &answer,
                                       std::optional<StopReason> reason)
{
    const Checked checked{question, system, answer, reason, answer.text().trimmed()};
    for (const RoutingCheck &check : plan.checks) {
        if (const QString why = failure(check, checked); !why.isEmpty()) {
            return FailedCheck{check.what, why};
        }
    }
    return std::nullopt;
}

bool asksForJson(const QString &text)
{
    const QString edges = edgesOf(text);
    return edges.contains(QLatin1String("json"), Qt::CaseInsensitive) &&
           !firstSaid(edges, jsonWishes()).isEmpty() &&
           firstSaid(edges.trimmed().left(30), jsonTalk()).isEmpty();
}

QString checkText(const RoutingCheck &check)
{
    switch (check.what) {
    case AnswerCheck::Empty:
        return QStringLiteral("the answer is empty");
    case AnswerCheck::Refused:
        return QStringLiteral("the answer is refused");
    case AnswerCheck::CutOff:
        return QStringLiteral("the answer is cut off");
    case AnswerCheck::TooShort:
        return QStringLiteral("the answer is shorter than %1 characters, the question longer than "
                              "%2")
            .arg(check.number)
            .arg(check.questionOver);
    case AnswerCheck::SaysCant:
        return QStringLiteral("the answer says that it can't");
    case AnswerCheck::WrongJson:
        return QStringLiteral("JSON was asked for, and the answer is none");
    case AnswerCheck::Pattern:
        return QStringLiteral("the answer matches %1").arg(check.pattern);
    }
    Q_UNREACHABLE();
}

QLatin1String answerCheckName(AnswerCheck what)
{
    return nameIn(checkNames, what);
}

std::optional<AnswerCheck> answerCheckFromName(QStringView name)
{
    return valueIn(checkNames, name);
}

QStringList answerCheckNames()
{
    QStringList names;
    for (const auto &[what, name] : checkNames) {
        names.append(QLatin1String(name));
    }
    return names;
}

} // namespace parley
