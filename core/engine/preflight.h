// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What can be known to fail before any byte leaves: a question that no server would take costs no
// request. Only what is certain is refused; where nothing is known the server decides. Main thread.
#pragma once

#include "engine/exchange.h"

namespace parley {

// Phase Local, with a detail that says what is wrong: Configuration (a malformed question, a limit
// or a picture the model does not take), ModelNotFound (its profile's list rules it out) or
// ContextLengthExceeded.
[[nodiscard]] Result<void> checkBeforeSending(Services &services, const ExchangeTarget &target,
                                              const ChatRequest &request);

} // namespace parley
