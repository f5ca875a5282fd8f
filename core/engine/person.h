// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Who asks: the name that stands with each entry of the ledger, so that a team that shares a key or
// puts its ledgers together knows who spent what. Main thread.
#pragma once

#include "engine/services.h"

namespace parley {

inline const Setting<QString> personSetting{"usage/person", {}}; // empty: as the account is called
inline constexpr const char *personVariable = "PARLEY_PERSON";   // of the environment: wins
inline constexpr qsizetype longestPerson = 100;                  // characters

// What this account of the computer is called; may be empty.
[[nodiscard]] QString accountName(const QProcessEnvironment &environment);
// By the environment; empty: it says nothing.
[[nodiscard]] QString personByEnvironment(const QProcessEnvironment &environment);
// One line, at most so long.
[[nodiscard]] QString personOf(const Services &services);

} // namespace parley
