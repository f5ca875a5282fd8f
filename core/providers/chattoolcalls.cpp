// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/chattoolcalls.h"

#include "base/json.h"

#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype maxCalls = 4096;

// As text; a server that sends a ready object gets it written out.
QString argumentText(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    return value.isObject() ? QString::fromUtf8(json::compact(value)) : QString();
}

bool isWholeJson(const QString &text)
{
    constexpr qsizetype maxLooked = 64 * 1024; // asked per fragment: keeps the whole linear enough
    return text.size() <= maxLooked && text.trimmed().endsWith(u'}') &&
           json::parseObject(text.toUtf8()).has_value();
}

} // namespace

ChatToolCalls::Fragment ChatToolCalls::read(const QJsonObject &object)
{
    const QJsonObject custom = object.value(QLatin1String("custom")).toObject();
    const QJsonObject function = object.value(QLatin1String("function")).toObject();
    Fragment fragment;
    const QJsonValue index = object.value(QLatin1String("index"));
    if (index.isDouble()) {
        fragment.index = index.toInt();
    }
    fragment.custom = !custom.isEmpty() ||
                      object.value(QLatin1String("type")).toString() == QLatin1String("custom");
    const QJsonObject &named = fragment.custom ? custom : function;
    fragment.id = object.value(QLatin1String("id")).toString();
    fragment.name = named.value(QLatin1String("name")).toString();
    fragment.arguments =
        argumentText(named.value(QLatin1String(fragment.custom ? "input" : "arguments")));
    return fragment;
}

bool ChatToolCalls::startsNewCall(const Call &call, const Fragment &fragment)
{
    if (!fragment.id.isEmpty() && !call.id.isEmpty()) {
        return fragment.id != call.id;
    }
    if (fragment.name.isEmpty() || call.name.isEmpty()) {
        return false;
    }
    // The same name again: a server that repeats it with each fragment, or the next call.
    return fragment.name != call.name ||
           (!fragment.arguments.isEmpty() && isWholeJson(call.arguments));
}

ChatToolCalls::Call *ChatToolCalls::callFor(const Fragment &fragment)
{
    const auto sameId = [&fragment](const Call &call) { return call.id == fragment.id; };
    const auto known = fragment.id.isEmpty()
                           ? m_calls.rend()
                           : std::find_if(m_calls.rbegin(), m_calls.rend(), sameId);
    if (known != m_calls.rend()) {
        return &*known;
    }
    const auto place = std::find_if(m_calls.rbegin(), m_calls.rend(), [&](const Call &call) {
        return !fragment.index || call.vendorIndex == *fragment.index;
    });
    if (place != m_calls.rend() && !startsNewCall(*place, fragment)) {
        return &*place;
    }
    if (m_calls.size() >= maxCalls) {
        return nullptr;
    }
    const int next = m_calls.isEmpty() ? 0 : m_calls.last().vendorIndex + 1;
    Call call;
    call.vendorIndex = fragment.index.value_or(next);
    m_calls.append(call);
    return &m_calls.last();
}

void ChatToolCalls::tell(Call &call)
{
    call.number = m_told++;
    m_events.add(ToolCallStarted{call.number, call.id, call.name, call.custom});
    if (!call.arguments.isEmpty()) {
        m_events.add(ToolCallDelta{call.number, call.arguments});
    }
}

void ChatToolCalls::add(const QJsonObject &object)
{
    add(read(object));
}

void ChatToolCalls::addArguments(int index, const QString &arguments)
{
    add(Fragment{index, {}, {}, arguments, false});
}

void ChatToolCalls::add(const Fragment &fragment)
{
    Call *call = callFor(fragment);
    if (!call) {
        return;
    }
    call->custom = call->custom || fragment.custom;
    if (call->id.isEmpty()) {
        call->id = fragment.id;
    }
    if (call->name.isEmpty()) {
        call->name = fragment.name;
    }
    call->arguments += fragment.arguments;
    if (call->number < 0) {
        if (!call->name.isEmpty()) {
            tell(*call);
        }
    } else if (!fragment.arguments.isEmpty()) {
        m_events.add(ToolCallDelta{call->number, fragment.arguments});
    }
}

void ChatToolCalls::settle()
{
    for (Call &call : m_calls) {
        if (call.number < 0) {
            tell(call);
        }
    }
}

} // namespace parley
