// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/chatspending.h"

#include "engine/titlewriter.h"
#include "ui/transcript/figures.h"

#include <QCoreApplication>

namespace parley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ChatDesk)
};

QString namingText(const AnswerMeta &took)
{
    const qint64 tokens = took.usage->input.value_or(0) + took.usage->output.value_or(0);
    const QString model = took.asked.toString();
    return took.cost ? Words::tr("The name of this chat: %1, %2 tokens, %3")
                           .arg(model, groupedNumber(tokens), moneyText(took.cost->amount))
                     : Words::tr("The name of this chat: %1, %2 tokens")
                           .arg(model, groupedNumber(tokens));
}

} // namespace

void addSpending(StatusFigures &figures, const Conversation &chat)
{
    const auto add = [&figures](Money amount) {
        figures.cost = figures.cost.value_or(Money()) + amount;
    };
    if (const Money summaries = chat.head().compaction.spent; summaries > Money()) {
        add(summaries);
    }
    for (const Node &node : chat.nodes()) {
        const auto title = WrittenTitle::fromJson(node.meta.details.value(titleDetail));
        for (const auto &cost : {node.meta.cost, title ? title->took.cost : std::nullopt}) {
            if (cost) {
                add(cost->amount);
            }
        }
        if (title && title->took.usage) {
            figures.naming = namingText(title->took);
        }
    }
}

} // namespace parley
