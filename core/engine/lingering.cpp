// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/lingering.h"

namespace parley {

void Lingering::keep(std::unique_ptr<ReplyStream> stream, Clock &clock)
{
    using namespace std::chrono_literals;
    constexpr std::chrono::milliseconds longEnough = 500ms;
    m_stays.push_back({std::move(stream), nullptr});
    const auto place = std::prev(m_stays.end());
    place->timer = clock.after(longEnough, [this, place] { m_stays.erase(place); });
}

} // namespace parley
