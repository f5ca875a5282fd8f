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

} // namespace parley
