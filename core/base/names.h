// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Names of the values of an enumeration, from a table of pairs: as they are stored, exported or
// typed. Pure, any thread.
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

namespace parley {

template <class Value, std::size_t Size>
using NameTable = std::array<std::pair<Value, const char *>, Size>;

// Each value must be in the table.
template <class Value, std::size_t Size>
[[nodiscard]] QLatin1String nameIn(const NameTable<Value, Size> &table, Value value)
{
    for (const auto &[known, name] : table) {
        if (known == value) {
            return QLatin1String(name);
        }
    }
    Q_UNREACHABLE();
}

template <class Value, std::size_t Size>
[[nodiscard]] std::optional<Value> valueIn(const NameTable<Value, Size> &table, QStringView name)
{
    for (const auto &[known, text] : table) {
        if (name == QLatin1String(text)) {
            return known;
        }
    }
    return std::nullopt;
}

} // namespace parley
