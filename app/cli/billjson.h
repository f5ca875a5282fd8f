// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A bill as the terminal prints it: {"status","nano_usd" (text, null while unknown),"row",
// "prices_of","terms":[{"what","count","nano_usd_per_million","long_prompt"}],"missing","notes",
// "listed_nano_usd": by the list, where a reported cost is over 1 % off it}. Pure.
#pragma once

#include "providers/catalogpricing.h"

namespace parley {

[[nodiscard]] QJsonObject billToJson(const PriceAnswer &answer);

} // namespace parley
