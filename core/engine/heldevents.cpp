// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/heldevents.h"

#include <algorithm>

namespace parley {

namespace {

bool replaces(const StreamEvent &event, const StreamEvent &older)
{
    if (const auto *detail = std::get_if<DetailReported>(&event)) {
        const auto *other = std::get_if<DetailReported>(&older);
        return other && other->name == detail->name;
    }
    return std::holds_alternative<UsageReported>(event) &&
           std::holds_alternative<UsageReported>(older);
}

} // namespace

bool HeldEvents::hasContent() const
{
    return std::any_of(m_events.cbegin(), m_events.cend(), [](const StreamEvent &event) {
        return !std::holds_alternative<Started>(event) &&
               !std::holds_alternative<DetailReported>(event) &&
               !std::holds_alternative<UsageReported>(event);
    });
}

std::optional<StreamEvent> HeldEvents::takeFirst()
{
    return m_events.isEmpty() ? std::nullopt : std::optional(m_events.takeFirst());
}

void HeldEvents::add(const StreamEvent &event)
{
    for (StreamEvent &held : m_events) {
        if (replaces(event, held)) {
            held = event;
            return;
        }
    }
    m_events.append(event);
}

} // namespace parley
