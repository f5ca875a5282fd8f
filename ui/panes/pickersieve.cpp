// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/pickersieve.h"

#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype mostRecent = 4; // in a group of their own

bool hasAll(const QString &searched, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&searched](const QString &word) { return searched.contains(word); });
}

// Counts where one more trait would matter; whether it passes as it is.
bool passes(const PickerEntry &entry, const PickerSieve &sieve, PickerFinds &finds)
{
    std::size_t failed = 0;
    std::size_t last = 0;
    for (std::size_t i = 0; i < traitCount; ++i) {
        if (sieve.wanted[i] && !entry.traits[i].value_or(false)) {
            ++failed;
            last = i;
        }
    }
    if (failed == 0) {
        for (std::size_t i = 0; i < traitCount; ++i) {
            finds.able[i] += entry.traits[i].value_or(false);
        }
    } else if (failed == 1 && !entry.traits[last]) {
        ++finds.untold[last];
    }
    return failed == 0;
}

// By what a member says of an entry, the least first.
template <class Value>
void sortBy(QList<qsizetype> &places, const QList<PickerEntry> &entries,
            std::optional<Value> PickerEntry::*value)
{
    std::stable_sort(places.begin(), places.end(), [&entries, value](qsizetype a, qsizetype b) {
        return entries.at(a).*value < entries.at(b).*value;
    });
}

template <class Value>
void takeKnown(QList<PickerGroup> &groups, QList<qsizetype> &left,
               const QList<PickerEntry> &entries, std::optional<Value> PickerEntry::*value,
               PickerGroup::Kind kind, qsizetype most = std::numeric_limits<qsizetype>::max())
{
    PickerGroup group{kind, -1, {}};
    std::copy_if(left.cbegin(), left.cend(), std::back_inserter(group.entries),
                 [&](qsizetype at) { return (entries.at(at).*value).has_value(); });
    if (group.entries.isEmpty()) {
        return;
    }
    sortBy(group.entries, entries, value);
    group.entries = group.entries.mid(0, most);
    const QSet<qsizetype> taken(group.entries.cbegin(), group.entries.cend());
    left.removeIf([&taken](qsizetype at) { return taken.contains(at); });
    groups.append(group);
}

void groupByProvider(QList<PickerGroup> &groups, const QList<qsizetype> &left,
                     const QList<PickerEntry> &entries)
{
    for (const qsizetype at : left) {
        const qsizetype profile = entries.at(at).profile;
        if (groups.isEmpty() || groups.last().profile != profile) {
            groups.append({PickerGroup::Kind::Provider, profile, {}});
        }
        groups.last().entries.append(at);
    }
}

} // namespace

PickerEntry pickerEntry(const ModelInfo &info, const ProviderProfile &profile)
{
    PickerEntry entry;
    entry.model = {profile.name, info.id};
    entry.info = info;
    entry.title = info.title.isEmpty() ? info.id : info.title;
    entry.provider = profile.title;
    entry.searched = QStringList{entry.title, info.id, profile.title}.join(u'\n').toCaseFolded();
    entry.traits = {info.vision, info.tools, info.reasoning, profile.quirks.local, std::nullopt};
    return entry;
}

bool PickerSieve::wantsAny() const
{
    return std::find(wanted.begin(), wanted.end(), true) != wanted.end();
}

PickerFinds sift(const QList<PickerEntry> &entries, const PickerSieve &sieve)
{
    PickerFinds finds;
    finds.all = entries.size();
    const QStringList words = sieve.text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    QList<qsizetype> left;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (hasAll(entries.at(i).searched, words)) {
            ++finds.named;
            if (passes(entries.at(i), sieve, finds)) {
                left.append(i);
            }
        }
    }
    using Kind = PickerGroup::Kind;
    takeKnown(finds.groups, left, entries, &PickerEntry::favourite, Kind::Favourites);
    switch (sieve.order) {
    case PickerOrder::Provider:
        takeKnown(finds.groups, left, entries, &PickerEntry::recent, Kind::Recent, mostRecent);
        groupByProvider(finds.groups, left, entries);
        return finds;
    case PickerOrder::Price:
        takeKnown(finds.groups, left, entries, &PickerEntry::price, Kind::Sorted);
        break;
    case PickerOrder::FirstToken:
        takeKnown(finds.groups, left, entries, &PickerEntry::firstToken, Kind::Sorted);
        break;
    case PickerOrder::Recent:
        takeKnown(finds.groups, left, entries, &PickerEntry::recent, Kind::Sorted);
        break;
    }
    if (!left.isEmpty()) {
        finds.groups.append({Kind::Rest, -1, left});
    }
    return finds;
}

} // namespace parley
