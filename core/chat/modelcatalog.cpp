// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/modelcatalog.h"

#include <algorithm>

namespace parley {

namespace {

// "claude-x" and "claude-x-20251101", "llama3" and "llama3:latest", "models/gemini-x" and
// "gemini-x" may be one model: vendors take names that their lists don't spell out.
bool mayBeTheSame(QStringView a, QStringView b)
{
    const auto bare = [](QStringView id) { return id.sliced(id.lastIndexOf(u'/') + 1); };
    const QStringView left = bare(a);
    const QStringView right = bare(b);
    return left.startsWith(right, Qt::CaseInsensitive) ||
           right.startsWith(left, Qt::CaseInsensitive);
}

} // namespace

void ModelCatalog::learn(const QString &profile, const QList<ModelInfo> &models,
                         std::optional<Clock::Steady> heard)
{
    m_lists.insert(profile, {models, heard});
}

std::optional<ModelInfo> ModelCatalog::find(const ModelRef &model) const
{
    const QList<ModelInfo> models = m_lists.value(model.profile).models;
    const auto found =
        std::find_if(models.cbegin(), models.cend(),
                     [&model](const ModelInfo &info) { return info.id == model.model; });
    return found == models.cend() ? std::nullopt : std::optional(*found);
}

bool ModelCatalog::rulesOut(const ProviderProfile &profile, QStringView model,
                            Clock::Steady now) const
{
    using namespace std::chrono_literals;
    constexpr std::chrono::milliseconds young = 5min;
    const List list = m_lists.value(profile.name);
    if (!profile.quirks.wholeModelList || list.models.isEmpty() || !list.heard ||
        now - *list.heard > young) {
        return false;
    }
    return std::none_of(list.models.cbegin(), list.models.cend(),
                        [model](const ModelInfo &info) { return mayBeTheSame(info.id, model); });
}

} // namespace parley
