// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/responsechain.h"

#include "base/json.h"
#include "providers/openairesponsesdialect.h"

#include <QCryptographicHash>

namespace parley {

namespace {

using L1 = QLatin1String;

QByteArray digestOf(const QJsonArray &items, qsizetype count)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype i = 0; i < count; ++i) {
        hash.addData(json::compact(items.at(i)));
        hash.addData("\n");
    }
    return hash.result();
}

} // namespace

bool ResponseChain::shorten(QJsonObject &body) const
{
    const QJsonArray input = body.value(L1("input")).toArray();
    if (m_responseId.isEmpty() || input.size() <= m_items ||
        body.value(L1("model")).toString() != m_model || digestOf(input, m_items) != m_digest) {
        return false;
    }
    QJsonArray rest;
    for (qsizetype i = m_items; i < input.size(); ++i) {
        rest.append(input.at(i));
    }
    body.insert(L1("input"), rest);
    body.insert(L1("previous_response_id"), m_responseId);
    return true;
}

void ResponseChain::remember(const QJsonObject &body, const Message &answer,
                             const QString &responseId)
{
    QJsonArray items = body.value(L1("input")).toArray();
    for (const QJsonValue &item : responsesInput({answer})) {
        items.append(item);
    }
    m_responseId = responseId;
    m_model = body.value(L1("model")).toString();
    m_items = items.size();
    m_digest = digestOf(items, m_items);
}

} // namespace parley
