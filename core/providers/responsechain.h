// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a WebSocket connection of OpenAI's remembers of the newest answer it gave: a request that
// goes on from there names it and sends only what is new. Pure; any one thread. Keeps a digest, not
// the texts. Source: the WebSocket mode's rule that with store:false only the newest response
// lives, and only as long as its connection.
#pragma once

#include "chat/message.h"

#include <QJsonObject>

namespace parley {

class ResponseChain
{
public:
    // Leaves out of a whole request what the connection remembers; false: nothing, it stays whole.
    bool shorten(QJsonObject &body) const;
    // The whole request was answered with that.
    void remember(const QJsonObject &body, const Message &answer, const QString &responseId);
    void forget() { m_responseId.clear(); }

private:
    QString m_responseId; // empty: nothing is remembered
    QString m_model;
    qsizetype m_items = 0;
    QByteArray m_digest; // of the first m_items input items
};

} // namespace parley
