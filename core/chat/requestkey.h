// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Names a question by everything its answer depends on: who is asked and where, model, system text,
// messages, attachments by their content, parameters. SHA-256 of a canonical form: texts in Unicode
// form C with line ends as \n and without outer whitespace, each with its length before it. What
// only speeds a question up (marks for the vendor's prompt cache, keys) is left out. Pure, any
// thread: attachments take a while.
#pragma once

#include "base/result.h"
#include "chat/chatrequest.h"
#include "chat/providerprofile.h"

namespace parley {

// Configuration error that says why no answer to it may be kept: tools, or the rest of an answer.
[[nodiscard]] Result<QByteArray> requestKey(const ProviderProfile &profile,
                                            const ChatRequest &request);

// What two questions must share before the answer to one may be given to the other: all of the key
// but the question itself, and by whose vectors they are compared. `question` is what is left.
struct QuestionScope
{
    QByteArray scope; // SHA-256
    QString question;
};
struct EmbeddingSource
{
    ProviderProfile profile;
    QString model;
};
// Configuration error that says why it is compared with none: besides the above, attachments, or
// no text at the end.
[[nodiscard]] Result<QuestionScope> questionScope(const ProviderProfile &profile,
                                                  const ChatRequest &request,
                                                  const EmbeddingSource &source);

} // namespace parley
