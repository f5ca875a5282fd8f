// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the request writers of all vendors share: addresses below a profile's base, a JSON POST with
// the profile's headers and timeouts, attachments as text or base64. Pure; any thread. Errors are
// Configuration: nothing has been sent then.
#pragma once

#include "chat/chatrequest.h"
#include "chat/providerprofile.h"
#include "net/transport.h"

#include <QJsonObject>

namespace parley {

// The base address with `path` below it ("/chat/completions"); a trailing slash is no difference.
[[nodiscard]] QUrl urlBelow(const QUrl &base, const QString &path);

// The profile's own headers.
[[nodiscard]] HttpHeaders extraHeaders(const ProviderProfile &profile);
// Headers, timeouts and authority of the profile; no key.
[[nodiscard]] HttpRequest getRequest(const ProviderProfile &profile, const QUrl &url);
[[nodiscard]] HttpRequest jsonRequest(const ProviderProfile &profile, const QUrl &url,
                                      const QJsonObject &body);

// A question with the profile's own members laid under it.
[[nodiscard]] QJsonObject withExtra(const ProviderProfile &profile, const QJsonObject &body);
// A JSON POST that asks the model something, with the same.
[[nodiscard]] HttpRequest questionRequest(const ProviderProfile &profile, const QUrl &url,
                                          const QJsonObject &body);

// "data:image/png;base64,…"
[[nodiscard]] QString dataUrl(const QString &mediaType, const QByteArray &data);

// Whether a file can travel as plain text inside a message.
[[nodiscard]] bool isTextFile(const FilePart &file);
// Its text between marks that name it, so that a model can tell it from what the person wrote.
[[nodiscard]] QString fencedText(const FilePart &file);

// The content of an answer that paused, as its vendor wants it back: the opaque bytes of a
// reasoning part (DetailReported "replay_content"), where this dialect made them.
[[nodiscard]] std::optional<QJsonObject> replayFor(const Message &message, const QString &dialect);

// A question to carry on an answer (ChatRequest::carriesOn) goes as it is to a vendor who paused
// it, and to a model that takes a begun answer (Quirks::prefill); every other one is asked for it
// in words.
[[nodiscard]] ChatRequest asModelTakesIt(const ChatRequest &request,
                                         const ProviderProfile &profile);

// Tells a vendor that waits to be told to keep the question for the next one, which will begin with
// the same bytes: one mark for the whole question (its last block), beside the messages, so that
// these stay as they are. Only where it pays: writing costs a quarter more than reading, and no
// vendor keeps what is short.
void addCacheMark(QJsonObject &body, const ChatRequest &request, const ProviderProfile &profile);

// OpenAI itself sorts questions to servers by this name, so that the next one meets what was kept
// of the last. How long it is kept stays as usual (half an hour): longer costs more. Others may
// refuse a member they don't know.
void addCacheKey(QJsonObject &body, const ChatRequest &request, const ProviderProfile &profile);

// Whether the id of a call is ours, or none at all: the vendor gave none and is told none.
[[nodiscard]] bool isMadeUp(const QString &callId);
// The JSON schema of a tool.
[[nodiscard]] Result<QJsonObject> toolParameters(const ToolSpec &tool);

// The first of these members that is a count, from the answer of an endpoint that counts tokens.
[[nodiscard]] Result<qint64> countFrom(const QByteArray &body,
                                       std::initializer_list<const char *> names);

// The list a JSON answer must have under this name.
[[nodiscard]] Result<QJsonArray> listFrom(const QByteArray &body, const char *name);

// Numbers of a vector, from a JSON array; empty when anything in it is no number.
[[nodiscard]] QList<float> vectorFrom(const QJsonValue &numbers);

} // namespace parley
