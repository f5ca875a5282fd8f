// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "tools/builtintools.h"

#include "base/json.h"
#include "tools/calculator.h"
#include "tools/conversationsearch.h"
#include "tools/worldclock.h"

#include <QJsonArray>
#include <algorithm>
#include <array>
#include <climits>

namespace parley {

namespace {

using L1 = QLatin1String;

enum class Kind { Time, Calculator, File, Search, Page };

struct Parameter
{
    const char *name;
    const char *type;
    const char *description;
    bool required = false;
};

struct Tool
{
    Kind kind;
    const char *name;
    const char *description;
    std::array<Parameter, 3> parameters; // without a name: none
};

constexpr std::array table = {
    Tool{Kind::Time,
         "current_time",
         "Tells the current date and time in a time zone.",
         {{{"zone", "string", "IANA name such as Europe/Berlin; default: the user's own"}}}},
    Tool{Kind::Calculator,
         "calculator",
         "Calculates exactly: + - * / % ^, brackets, decimal numbers, pi, e and the functions abs, "
         "sqrt, round, floor, ceil, min, max, fact, exp, ln, log, log2, sin, cos, tan, asin, acos, "
         "atan (angles in radians). The rest of % has the sign of the divisor.",
         {{{"expression", "string", "such as 2 * (3 + 4.5) ^ 2", true}}}},
    Tool{Kind::File,
         "read_file",
         "Reads lines of a file that the user attached to this conversation.",
         {{{"name", "string", "name of the file; may be left out when there is only one"},
           {"from_line", "integer", "first line, counted from 1; default: 1"},
           {"lines", "integer", "how many lines, at most 2000; default: 400"}}}},
    Tool{Kind::Search,
         "search_conversations",
         "Searches the user's earlier conversations for words and returns short excerpts.",
         {{{"words", "string", "words that must all occur; \"in quotes\" for a phrase", true},
           {"limit", "integer", "how many results, at most 20; default: 10"}}}},
    Tool{Kind::Page,
         "fetch_page",
         "Fetches one public web page and returns its text. Redirects are not followed.",
         {{{"url", "string", "whole address, beginning with https:// or http://", true}}}},
};

const Tool *toolNamed(const QString &name)
{
    for (const Tool &tool : table) {
        if (name == L1(tool.name)) {
            return &tool;
        }
    }
    return nullptr;
}

QByteArray schemaOf(const Tool &tool)
{
    QJsonObject properties;
    QJsonArray required;
    for (const Parameter &parameter : tool.parameters) {
        if (parameter.name) {
            properties.insert(L1(parameter.name),
                              QJsonObject{{L1("type"), L1(parameter.type)},
                                          {L1("description"), L1(parameter.description)}});
        }
        if (parameter.name && parameter.required) {
            required.append(L1(parameter.name));
        }
    }
    return json::compact(QJsonObject{{L1("type"), L1("object")},
                                     {L1("properties"), properties},
                                     {L1("required"), required},
                                     {L1("additionalProperties"), false}});
}

Unexpected builtInRefused(const QString &why)
{
    return Unexpected(ErrorKind::Configuration, why);
}

QString fault(const Tool &tool, const QJsonObject &given)
{
    for (auto it = given.begin(); it != given.end(); ++it) {
        const auto known = std::find_if(tool.parameters.begin(), tool.parameters.end(),
                                        [&it](const Parameter &parameter) {
                                            return parameter.name && it.key() == L1(parameter.name);
                                        });
        if (known == tool.parameters.end()) {
            return QStringLiteral("has no argument \"%1\"").arg(it.key().left(100));
        }
        const bool number =
            it.value().isDouble() && it.value().toDouble() == double(it.value().toInteger());
        if (L1(known->type) == L1("integer") ? !number : !it.value().isString()) {
            return QStringLiteral("takes a %1 as \"%2\"").arg(L1(known->type), it.key());
        }
    }
    for (const Parameter &parameter : tool.parameters) {
        const auto value = parameter.name ? given.value(L1(parameter.name)) : QJsonValue();
        if (parameter.required && value.toString().trimmed().isEmpty()) {
            return QStringLiteral("needs \"%1\"").arg(L1(parameter.name));
        }
    }
    return {};
}

struct Checked
{
    const Tool *tool;
    QJsonObject given;
    QString shown; // what was given, or the address that will be asked for

    QString text(const char *name) const { return given.value(L1(name)).toString(); }
    int number(const char *name, int standard, int most) const
    {
        const qint64 value = given.value(L1(name)).toInteger(standard);
        return static_cast<int>(qBound(qint64(1), value, qint64(most)));
    }
};

Result<Checked> checked(const ToolCall &call, PageReach reach)
{
    const Tool *tool = toolNamed(call.name);
    if (!tool) {
        return builtInRefused(QStringLiteral("There is no tool \"%1\".").arg(call.name.left(100)));
    }
    const QString written = call.arguments.trimmed();
    const auto given = json::parseObject(written.isEmpty() ? "{}" : written.toUtf8());
    if (!given) {
        return builtInRefused(QStringLiteral("The arguments of %1 are no JSON object: %2.")
                                  .arg(call.name, given.error().detail));
    }
    if (const QString why = fault(*tool, *given); !why.isEmpty()) {
        return builtInRefused(QStringLiteral("%1 %2.").arg(call.name, why));
    }
    Checked result{tool, *given, written};
    if (tool->kind == Kind::Page) {
        const auto url = PageFetch::address(result.text("url"), reach);
        if (!url) {
            return Unexpected(url.error());
        }
        result.shown = url->toString(QUrl::FullyEncoded);
    }
    return result;
}

QFuture<Result<QString>> ready(const Result<QString> &text)
{
    return QtFuture::makeReadyFuture(text);
}

} // namespace

BuiltInTools::BuiltInTools(Needs needs)
    : m_clock(needs.clock)
    , m_settings(needs.settings)
    , m_conversations(needs.conversations)
    , m_fileText(std::move(needs.fileText))
    , m_pages(needs.transport, needs.clock, std::move(needs.lookup))
{}

QList<ToolSpec> BuiltInTools::tools() const
{
    QList<ToolSpec> specs;
    for (const Tool &tool : table) {
        specs.append({L1(tool.name), L1(tool.description), schemaOf(tool)});
    }
    return specs;
}

PageReach BuiltInTools::reach() const
{
    return m_settings.get(privatePagesSetting) ? PageReach::Anywhere : PageReach::Internet;
}

// A yes to a page is a yes to this very address: another one may carry away what was read.
Result<ToolAsk> BuiltInTools::check(const ToolCall &call) const
{
    return checked(call, reach()).transform([](const Checked &made) {
        return ToolAsk{made.shown, made.tool->kind == Kind::Page ? made.shown : QString()};
    });
}

QFuture<Result<QString>> BuiltInTools::call(const ToolCall &call, const ToolContext &context)
{
    const auto made = checked(call, reach());
    if (!made) {
        return ready(Unexpected(made.error()));
    }
    constexpr int mostLines = 2000;
    switch (made->tool->kind) {
    case Kind::Time:
        return ready(timeIn(made->text("zone"), m_clock.now()));
    case Kind::Calculator:
        return ready(calculated(made->text("expression")));
    case Kind::File:
        return ready(readAttached(context.files,
                                  {made->text("name"), made->number("from_line", 1, INT_MAX),
                                   made->number("lines", FileRange().lines, mostLines)},
                                  m_fileText));
    case Kind::Search:
        return search(made->text("words"), made->number("limit", mostFound / 2, mostFound));
    case Kind::Page:
        return m_pages.fetch(QUrl(made->shown, QUrl::StrictMode), reach());
    }
    Q_UNREACHABLE();
}

QFuture<Result<QString>> BuiltInTools::search(const QString &words, int limit)
{
    SearchRequest request;
    request.words = words;
    request.limit = limit;
    request.order = SearchRequest::Order::Best;
    return m_conversations.search(request).then([words](const Result<QList<SearchHit>> &hits) {
        return hits ? Result<QString>(foundText(words, *hits)) : Unexpected(hits.error());
    });
}

} // namespace parley
