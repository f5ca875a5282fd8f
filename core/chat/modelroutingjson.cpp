// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/modelroutingjson.h"

#include "base/json.h"
#include "chat/answercheck.h"

namespace parley {

namespace {

constexpr qsizetype largest = 1'000'000; // bytes of a plan

Unexpected refusal(const QString &why)
{
    return Unexpected(ErrorKind::Configuration, why);
}

Result<void> checkMembers(const QJsonObject &object, std::initializer_list<const char *> known,
                          const QString &where)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&it](const char *name) {
            return it.key() == QLatin1String(name);
        });
        if (!isKnown) {
            QStringList names;
            for (const char *name : known) {
                names.append(QLatin1String(name));
            }
            return refusal(QStringLiteral("%1: nobody knows \"%2\": write one of %3")
                               .arg(where, it.key().left(60), names.join(QLatin1String(", "))));
        }
    }
    return {};
}

Result<QString> textOf(const QJsonObject &object, const char *name, const QString &where)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isString()
               ? Result<QString>(value.toString())
               : refusal(
                     QStringLiteral("%1: \"%2\" must be a text").arg(where, QLatin1String(name)));
}

Result<qint64> numberOf(const QJsonObject &object, const char *name, qint64 fallback,
                        const QString &where)
{
    if (!object.contains(QLatin1String(name))) {
        return fallback;
    }
    const auto number = json::integer(object, QLatin1String(name));
    return number ? Result<qint64>(*number)
                  : refusal(QStringLiteral("%1: \"%2\" must be a whole number")
                                .arg(where, QLatin1String(name)));
}

Result<ModelRef> modelOf(const QJsonObject &object, const char *name, const QString &where)
{
    const auto text = textOf(object, name, where);
    if (!text) {
        return Unexpected(text.error());
    }
    const auto model = ModelRef::fromString(*text);
    return model && !model->isEmpty()
               ? Result<ModelRef>(*model)
               : refusal(QStringLiteral("%1: \"%2\" must name a model as PROFILE/MODEL, not \"%3\"")
                             .arg(where, QLatin1String(name), text->left(80)));
}

Result<QStringList> textsOf(const QJsonObject &object, const char *name, const QString &where)
{
    const QJsonValue list = object.value(QLatin1String(name));
    QStringList texts;
    bool sound = list.isArray();
    for (const QJsonValue &one : list.toArray()) {
        sound = sound && one.isString();
        texts.append(one.toString());
    }
    return sound ? Result<QStringList>(texts)
                 : refusal(QStringLiteral("%1: \"%2\" must be a list of texts")
                               .arg(where, QLatin1String(name)));
}

QJsonObject ruleToJson(const RoutingRule &rule)
{
    QJsonObject object{{QStringLiteral("if"), subjectName(rule.when)},
                       {QStringLiteral("use"), routeName(rule.use)}};
    switch (rule.when) {
    case RoutingSubject::LongerThan:
    case RoutingSubject::ShorterThan:
    case RoutingSubject::ChatLongerThan:
        object.insert(QStringLiteral("characters"), rule.number);
        break;
    case RoutingSubject::Tags:
    case RoutingSubject::Words:
        object.insert(QStringLiteral("words"), QJsonArray::fromStringList(rule.words));
        break;
    case RoutingSubject::Pattern:
        object.insert(QStringLiteral("pattern"), rule.pattern);
        break;
    case RoutingSubject::Code:
    case RoutingSubject::Attachments:
    case RoutingSubject::Tools:
        break;
    }
    return object;
}

QJsonObject checkToJson(const RoutingCheck &check)
{
    QJsonObject object{{QStringLiteral("if"), answerCheckName(check.what)}};
    if (check.what == AnswerCheck::TooShort) {
        object.insert(QStringLiteral("characters"), check.number);
        object.insert(QStringLiteral("question_over"), check.questionOver);
    } else if (check.what == AnswerCheck::Pattern) {
        object.insert(QStringLiteral("pattern"), check.pattern);
    }
    return object;
}

template <class T>
Result<void> take(const Result<T> &read, T &into)
{
    if (!read) {
        return Unexpected(read.error());
    }
    into = *read;
    return {};
}

Result<void> takeRuleValue(const QJsonObject &object, const QString &where, RoutingRule &rule)
{
    switch (rule.when) {
    case RoutingSubject::LongerThan:
    case RoutingSubject::ShorterThan:
    case RoutingSubject::ChatLongerThan:
        return take(numberOf(object, "characters", 0, where), rule.number);
    case RoutingSubject::Tags:
    case RoutingSubject::Words:
        return take(textsOf(object, "words", where), rule.words);
    case RoutingSubject::Pattern:
        return take(textOf(object, "pattern", where), rule.pattern);
    case RoutingSubject::Code:
    case RoutingSubject::Attachments:
    case RoutingSubject::Tools:
        break;
    }
    return {};
}

Result<RoutingCheck> checkFromJson(const QJsonObject &object, const QString &where)
{
    if (const auto known =
            checkMembers(object, {"if", "characters", "question_over", "pattern"}, where);
        !known) {
        return Unexpected(known.error());
    }
    const auto name = textOf(object, "if", where);
    const auto what = name ? answerCheckFromName(*name) : std::nullopt;
    if (!what) {
        return refusal(QStringLiteral("%1: \"if\" must be one of %2")
                           .arg(where, answerCheckNames().join(QLatin1String(", "))));
    }
    RoutingCheck check{*what};
    const auto number = numberOf(object, "characters", check.number, where);
    const auto over = numberOf(object, "question_over", check.questionOver, where);
    if (!number || !over) {
        return Unexpected(number ? over.error() : number.error());
    }
    check.number = *number;
    check.questionOver = *over;
    if (*what == AnswerCheck::Pattern) {
        const auto pattern = textOf(object, "pattern", where);
        if (!pattern) {
            return Unexpected(pattern.error());
        }
        check.pattern = *pattern;
    }
    return check;
}

template <class Item, class Read>
Result<QList<Item>> listOf(const QJsonObject &plan, const char *name, const char *each, Read read)
{
    const QJsonValue value = plan.value(QLatin1String(name));
    if (!value.isUndefined() && !value.isArray()) {
        return refusal(QStringLiteral("\"%1\" must be a list").arg(QLatin1String(name)));
    }
    QList<Item> items;
    for (const QJsonValue &one : value.toArray()) {
        const QString where =
            QStringLiteral("%1 %2").arg(QLatin1String(each)).arg(items.size() + 1);
        const auto item = one.isObject()
                              ? read(one.toObject(), where)
                              : refusal(QStringLiteral("%1 must be an object").arg(where));
        if (!item) {
            return Unexpected(item.error());
        }
        items.append(*item);
    }
    return items;
}

Result<RoutingClassifier> classifierFromJson(const QJsonValue &value)
{
    RoutingClassifier classifier;
    if (value.isUndefined() || value.isNull()) {
        return classifier;
    }
    const QString where = QStringLiteral("classifier");
    const QJsonObject object = value.toObject();
    if (const auto known = checkMembers(object, {"model", "instruction", "confidence"}, where);
        !known) {
        return Unexpected(known.error());
    }
    const auto model = modelOf(object, "model", where);
    if (!model) {
        return Unexpected(model.error());
    }
    classifier.model = *model;
    classifier.instruction = usualClassifierInstruction();
    if (object.contains(QLatin1String("instruction"))) {
        const auto instruction = textOf(object, "instruction", where);
        if (!instruction) {
            return Unexpected(instruction.error());
        }
        classifier.instruction = *instruction;
    }
    if (const QJsonValue sure = object.value(QLatin1String("confidence")); !sure.isUndefined()) {
        if (!sure.isDouble()) {
            return refusal(
                QStringLiteral("classifier: \"confidence\" must be a number from 0 to 1"));
        }
        classifier.confidence = sure.toDouble();
    }
    return classifier;
}

Result<void> takeParts(const QJsonObject &object, RoutingPlan &plan)
{
    const auto rules = listOf<RoutingRule>(object, "rules", "rule", routingRuleFromJson);
    if (!rules) {
        return Unexpected(rules.error());
    }
    const auto checks = listOf<RoutingCheck>(object, "checks", "check", checkFromJson);
    if (!checks) {
        return Unexpected(checks.error());
    }
    const auto classifier = classifierFromJson(object.value(QLatin1String("classifier")));
    if (!classifier) {
        return Unexpected(classifier.error());
    }
    plan.rules = *rules;
    plan.checks = *checks;
    plan.classifier = *classifier;
    return {};
}

} // namespace

QJsonObject routingPlanToJson(const RoutingPlan &plan)
{
    QJsonArray rules;
    for (const RoutingRule &rule : plan.rules) {
        rules.append(ruleToJson(rule));
    }
    QJsonArray checks;
    for (const RoutingCheck &check : plan.checks) {
        checks.append(checkToJson(check));
    }
    QJsonObject object{{QStringLiteral("name"), plan.name},
                       {QStringLiteral("cheap"), plan.cheap.toString()},
                       {QStringLiteral("strong"), plan.strong.toString()},
                       {QStringLiteral("rules"), rules},
                       {QStringLiteral("otherwise"), routeName(plan.otherwise)},
                       {QStringLiteral("checks"), checks},
                       {QStringLiteral("max_escalations"), plan.maxEscalations}};
    if (!plan.formerly.isEmpty()) {
        object.insert(QStringLiteral("formerly"), QJsonArray::fromStringList(plan.formerly));
    }
    if (!plan.classifier.model.isEmpty()) {
        object.insert(QStringLiteral("classifier"),
                      QJsonObject{{QStringLiteral("model"), plan.classifier.model.toString()},
                                  {QStringLiteral("instruction"), plan.classifier.instruction},
                                  {QStringLiteral("confidence"), plan.classifier.confidence}});
    }
    return object;
}

Result<RoutingRule> routingRuleFromJson(const QJsonObject &object, const QString &where)
{
    if (const auto known =
            checkMembers(object, {"if", "characters", "words", "pattern", "use"}, where);
        !known) {
        return Unexpected(known.error());
    }
    const auto subject = subjectFromName(object.value(QLatin1String("if")).toString());
    const auto use = routeFromName(object.value(QLatin1String("use")).toString());
    if (!subject) {
        return refusal(QStringLiteral("%1: \"if\" must be one of longer_than, shorter_than, "
                                      "chat_longer_than, code, attachments, tools, tags, words, "
                                      "pattern")
                           .arg(where));
    }
    if (!use) {
        return refusal(QStringLiteral("%1: \"use\" must be cheap or strong").arg(where));
    }
    RoutingRule rule{*subject, 0, {}, {}, *use};
    if (const auto taken = takeRuleValue(object, where, rule); !taken) {
        return Unexpected(taken.error());
    }
    return rule;
}

Result<RoutingPlan> routingPlanFromJson(const QJsonObject &object)
{
    const QString where = QStringLiteral("the plan");
    if (const auto known = checkMembers(object,
                                        {"name", "cheap", "strong", "rules", "otherwise",
                                         "classifier", "checks", "max_escalations", "formerly"},
                                        where);
        !known) {
        return Unexpected(known.error());
    }
    const auto name = textOf(object, "name", where);
    const auto cheap = modelOf(object, "cheap", where);
    const auto strong = modelOf(object, "strong", where);
    if (!name || !cheap || !strong) {
        return Unexpected(!name ? name.error() : !cheap ? cheap.error() : strong.error());
    }
    RoutingPlan plan{*name, *cheap, *strong, {}};
    if (object.contains(QLatin1String("otherwise"))) {
        const auto route = routeFromName(object.value(QLatin1String("otherwise")).toString());
        if (!route) {
            return refusal(QStringLiteral("the plan: \"otherwise\" must be cheap or strong"));
        }
        plan.otherwise = *route;
    }
    const auto most = numberOf(object, "max_escalations", plan.maxEscalations, where);
    if (!most) {
        return Unexpected(most.error());
    }
    plan.maxEscalations = static_cast<int>(std::clamp<qint64>(*most, -1, 1'000'000));
    Result<void> sound = takeParts(object, plan);
    if (sound && object.contains(QLatin1String("formerly"))) {
        sound = take(textsOf(object, "formerly", where), plan.formerly);
    }
    sound = sound ? checkPlan(plan) : sound;
    return sound ? Result<RoutingPlan>(plan) : Unexpected(sound.error());
}

Result<RoutingPlan> routingPlanFromBytes(const QByteArray &json)
{
    if (json.size() > largest) {
        return refusal(QStringLiteral("the file has more than a million bytes: it is no plan"));
    }
    const auto object = json::parseObject(json);
    return object ? routingPlanFromJson(*object)
                  : refusal(QStringLiteral("this is no JSON: %1").arg(object.error().detail));
}

} // namespace parley
