// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which models the picker shows, and in which groups: by what was typed, by what they must be able
// to do, in the order chosen. What is not known of a model counts as neither. Pure functions of
// values; any thread.
#pragma once

#include "chat/provider.h"

#include <array>

namespace parley {

enum class PickerOrder { Provider, Price, FirstToken, Recent };
enum class ModelTrait { Vision, Tools, Reasoning, Local, Fits };
constexpr std::size_t traitCount = 5;
template <class Value>
using PerTrait = std::array<Value, traitCount>;

struct PickerEntry
{
    ModelRef model;
    ModelInfo info;
    QString title;
    QString provider; // title of its profile
    QString searched; // what words are looked for in, case folded
    qsizetype profile = 0;
    bool twice = false; // another profile has one of the same title
    PerTrait<std::optional<bool>> traits;
    std::optional<qsizetype> favourite; // its place among them
    std::optional<qsizetype> recent;    // likewise; 0: chosen last
    std::optional<Money> price;         // what prices are compared by
    std::optional<std::chrono::milliseconds> firstToken;
};
// With title, words and what the model itself tells of its traits.
[[nodiscard]] PickerEntry pickerEntry(const ModelInfo &info, const ProviderProfile &profile);

struct PickerSieve
{
    QString text;
    PerTrait<bool> wanted = {};
    PickerOrder order = PickerOrder::Provider;

    [[nodiscard]] bool wantsAny() const;
    friend bool operator==(const PickerSieve &, const PickerSieve &) = default;
};

struct PickerGroup
{
    enum class Kind {
        Favourites,
        Recent,
        Provider, // of `profile`
        Sorted,   // by the order, the best first
        Rest,     // of which is not known what the order goes by
    };
    Kind kind = Kind::Provider;
    qsizetype profile = -1;
    QList<qsizetype> entries;
    friend bool operator==(const PickerGroup &, const PickerGroup &) = default;
};

struct PickerFinds
{
    QList<PickerGroup> groups;
    qsizetype all = 0;               // models
    qsizetype named = 0;             // of them: those the text finds
    PerTrait<qsizetype> able = {};   // of those that would be left with this trait as well
    PerTrait<qsizetype> untold = {}; // left out only because nobody told this trait of them
};
[[nodiscard]] PickerFinds sift(const QList<PickerEntry> &entries, const PickerSieve &sieve);

} // namespace parley
