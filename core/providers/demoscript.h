// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a demo model does: its answer as events with a pause before each. Pure; any thread.
#pragma once

#include "chat/chatrequest.h"
#include "chat/streamevent.h"

#include <chrono>

namespace parley {

struct DemoStep
{
    std::chrono::milliseconds pause{0};
    StreamEvent event;
};

// Ids and titles of all demo models, the usual one first.
struct DemoModel
{
    QString id;
    QString title;
};
[[nodiscard]] QList<DemoModel> demoModels();

// Always ends with Finished or Failed; an unknown model ends with ModelNotFound.
[[nodiscard]] QList<DemoStep> demoScript(const ChatRequest &request);

} // namespace parley
