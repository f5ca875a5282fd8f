// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/pickerwords.h"

#include "ui/transcript/figures.h"

#include <QCoreApplication>

namespace parley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ModelPicker)
};

} // namespace

QString traitName(ModelTrait trait)
{
    switch (trait) {
    case ModelTrait::Vision:
        return Words::tr("Vision");
    case ModelTrait::Tools:
        return Words::tr("Tools");
    case ModelTrait::Reasoning:
        return Words::tr("Reasoning");
    case ModelTrait::Local:
        return Words::tr("Local");
    case ModelTrait::Fits:
        return Words::tr("Fits this chat");
    }
    Q_UNREACHABLE();
}

QString traitIcon(ModelTrait trait)
{
    switch (trait) {
    case ModelTrait::Vision:
        return QStringLiteral("vision");
    case ModelTrait::Tools:
        return QStringLiteral("tool");
    case ModelTrait::Reasoning:
        return QStringLiteral("reasoning");
    case ModelTrait::Local:
        return QStringLiteral("server");
    case ModelTrait::Fits:
        return {};
    }
    Q_UNREACHABLE();
}

QString untoldText(ModelTrait trait, qsizetype models)
{
    const int n = pluralOf(models);
    switch (trait) {
    case ModelTrait::Vision:
        return Words::tr("%n models don't say whether they see images", nullptr, n);
    case ModelTrait::Tools:
        return Words::tr("%n models don't say whether they use tools", nullptr, n);
    case ModelTrait::Reasoning:
        return Words::tr("%n models don't say whether they reason", nullptr, n);
    case ModelTrait::Fits:
        return Words::tr("%n models don't say how much fits", nullptr, n);
    case ModelTrait::Local:
        break; // always known
    }
    return {};
}

QString modelsText(qsizetype models)
{
    return Words::tr("%n models", nullptr, pluralOf(models));
}

QString orderName(PickerOrder order)
{
    switch (order) {
    case PickerOrder::Provider:
        return Words::tr("By provider");
    case PickerOrder::Price:
        return Words::tr("By price");
    case PickerOrder::FirstToken:
        return Words::tr("By first token");
    case PickerOrder::Recent:
        return Words::tr("Recent");
    }
    Q_UNREACHABLE();
}

QString orderHeading(PickerOrder order, PickerGroup::Kind kind)
{
    const bool sorted = kind == PickerGroup::Kind::Sorted;
    switch (order) {
    case PickerOrder::Price:
        return sorted ? Words::tr("Cheapest first, counting three tokens in for one out")
                      : Words::tr("Price not known");
    case PickerOrder::FirstToken:
        return sorted ? Words::tr("Soonest first, by the median of 24 hours")
                      : Words::tr("Not measured in the last 24 hours");
    case PickerOrder::Recent:
        return sorted ? Words::tr("Chosen lately") : Words::tr("Others");
    case PickerOrder::Provider:
        break; // its groups are named after the providers
    }
    return {};
}

} // namespace parley
