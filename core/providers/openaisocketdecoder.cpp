// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/openaisocketdecoder.h"

#include "base/json.h"
#include "providers/wireerror.h"
#include "providers/wireusage.h"

#include <algorithm>
#include <array>

namespace parley {

namespace {

using L1 = QLatin1String;

HttpHead headOf(const QJsonObject &event)
{
    HttpHead head;
    const int status = event.value(L1("status")).toInt();
    head.status = status >= 400 && status < 600 ? status : 0;
    const QJsonObject headers = event.value(L1("error")).toObject().value(L1("headers")).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        head.headers.emplaceBack(it.key().toLower().toUtf8(), it->toVariant().toString().toUtf8());
    }
    return head;
}

Error errorOf(const QJsonObject &event, const QDateTime &now)
{
    const QJsonObject body{{L1("error"), responsesErrorOf(event)}};
    Error error = errorFromHttp(WireVendor::OpenAi, headOf(event), json::compact(body), now);
    if (error.detail.isEmpty()) {
        error.detail = QStringLiteral("the server reported an error without a message");
    }
    return error;
}

} // namespace

bool mayReopen(int closeCode)
{
    constexpr std::array passing = {1001, 1005, 1006, 1011, 1012, 1013, 1015};
    return std::find(passing.begin(), passing.end(), closeCode) != passing.end();
}

QList<StreamEvent> OpenAiSocketDecoder::event(const QJsonObject &event, const QDateTime &now)
{
    const QString type = json::text(event, "type");
    if (m_ended) {
        return {};
    }
    if (type == L1("error") || (type.isEmpty() && event.contains(L1("error")))) {
        return fail(errorOf(event, now));
    }
    if (type.startsWith(L1("response.steer."))) {
        return steer(type, event);
    }
    const QJsonObject response = event.value(L1("response")).toObject();
    if (type == L1("response.created")) {
        m_responseId = json::text(response, "id");
        m_waits = false;
    }
    const bool steered =
        type == L1("response.incomplete") &&
        json::text(response.value(L1("incomplete_details")).toObject(), "reason") == L1("steered");
    return steered ? supersede(response) : accept(m_decoder.feed(event));
}

// Its successor follows by itself, as a response of its own.
QList<StreamEvent> OpenAiSocketDecoder::supersede(const QJsonObject &response)
{
    QList<StreamEvent> events;
    if (const QJsonObject usage = response.value(L1("usage")).toObject(); !usage.isEmpty()) {
        events.append(UsageReported{usageFromChat(usage), json::compact(usage)});
    }
    events.append(Superseded{QStringLiteral("steered")});
    endResponse(QStringLiteral("steered"));
    m_decoder = {};
    m_waits = true;
    return accept(events);
}

QList<StreamEvent> OpenAiSocketDecoder::steer(const QString &type, const QJsonObject &event)
{
    const QString state = type.mid(type.lastIndexOf(u'.') + 1);
    if (state == L1("failed") && m_waits) {
        return fail(errorFromStream(WireVendor::OpenAi, event)); // no successor will come
    }
    QJsonObject told{{L1("state"), state}};
    for (const char *member : {"reason", "required_input", "error"}) {
        if (event.contains(L1(member))) {
            told.insert(L1(member), event.value(L1(member)));
        }
    }
    return note(L1("steer"), told);
}

QList<StreamEvent> OpenAiSocketDecoder::closed(int code, const QString &reason)
{
    Error error;
    error.kind = ErrorKind::Transport;
    error.detail =
        code == 1009
            ? QStringLiteral("the connection was closed because a message was larger "
                             "than allowed (here: 16 MiB)")
            : QStringLiteral("the connection was closed (%1) before the answer ended").arg(code);
    if (code != 1009 && !reason.isEmpty()) {
        error.detail += QStringLiteral(": ") + reason;
    }
    if (!mayReopen(code)) {
        error.shouldRetry = false;
    }
    return fail(error);
}

QList<StreamEvent> OpenAiSocketDecoder::fail(const Error &error)
{
    return accept(m_decoder.refuse(error));
}

QList<StreamEvent> OpenAiSocketDecoder::note(QLatin1String name, const QJsonValue &value)
{
    return accept(m_decoder.note(name, value));
}

QList<StreamEvent> OpenAiSocketDecoder::accept(const QList<StreamEvent> &events)
{
    QList<StreamEvent> accepted;
    for (StreamEvent event : events) {
        if (const auto *delta = std::get_if<TextDelta>(&event)) {
            m_text += delta->text;
        }
        if (m_size.outgrows(event)) {
            event = Failed{AnswerSize::error(), {}, {}};
        }
        if (auto *failed = std::get_if<Failed>(&event)) {
            failed->error.phase = ErrorPhase::WebSocket;
        }
        m_ended = std::holds_alternative<Finished>(event) || std::holds_alternative<Failed>(event);
        const auto *finished = std::get_if<Finished>(&event);
        if (finished && !m_responses.isEmpty()) {
            endResponse(finished->rawReason);
            accepted.append(DetailReported{L1("responses"), json::compact(m_responses)});
        }
        accepted.append(event);
        if (m_ended) {
            break;
        }
    }
    return accepted;
}

void OpenAiSocketDecoder::endResponse(const QString &rawStop)
{
    m_responses.append(QJsonObject{{L1("id"), m_responseId},
                                   {L1("text"), std::exchange(m_text, {})},
                                   {L1("raw_stop"), rawStop}});
}

} // namespace parley
