// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/compaction.h"

#include <algorithm>
#include <array>

namespace parley {

namespace {

constexpr std::array rules = {FoldRule::Drop, FoldRule::Shorten, FoldRule::Summarise};

} // namespace

const Fold *Compaction::on(const QList<NodeId> &path) const
{
    const Fold *furthest = nullptr;
    qsizetype reach = -1;
    for (const Fold &fold : folds) {
        const qsizetype end = path.lastIndexOf(fold.last);
        if (end > reach) {
            furthest = &fold;
            reach = end;
        }
    }
    return furthest;
}

void Compaction::put(const Fold &fold)
{
    folds.removeIf([&fold](const Fold &old) { return old.last == fold.last; });
    folds.append(fold);
}

void Compaction::remove(const FoldId &id)
{
    folds.removeIf([&id](const Fold &fold) { return fold.id == id; });
}

Compaction Compaction::renamed(const QMap<NodeId, NodeId> &nodes) const
{
    Compaction copy = *this;
    copy.folds.removeIf([&nodes](const Fold &fold) { return !nodes.contains(fold.last); });
    for (Fold &fold : copy.folds) {
        fold.last = nodes.value(fold.last);
    }
    return copy;
}

QLatin1String foldRuleName(FoldRule rule)
{
    switch (rule) {
    case FoldRule::Drop:
        return QLatin1String("drop");
    case FoldRule::Shorten:
        return QLatin1String("shorten");
    case FoldRule::Summarise:
        return QLatin1String("summarise");
    }
    Q_UNREACHABLE();
}

std::optional<FoldRule> foldRuleFromName(QStringView name)
{
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [name](FoldRule rule) { return name == foldRuleName(rule); });
    return found == rules.end() ? std::nullopt : std::optional(*found);
}

} // namespace parley
