// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/askcommand.h"
#include "app/cli/batchcommand.h"
#include "app/cli/blockscommand.h"
#include "app/cli/cachecommand.h"
#include "app/cli/command.h"
#include "app/cli/costcommand.h"
#include "app/cli/decodecommand.h"
#include "app/cli/doctorcommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/framescommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/listcommand.h"
#include "app/cli/modelscommand.h"
#include "app/cli/pricecommand.h"
#include "app/cli/pricescommand.h"
#include "app/cli/profilecommand.h"
#include "app/cli/promptscommand.h"
#include "app/cli/rankingscommand.h"
#include "app/cli/replaycommand.h"
#include "app/cli/routingcommand.h"
#include "app/cli/searchcommand.h"
#include "app/cli/tokenscommand.h"
#include "app/cli/usagecommand.h"
#include "app/cli/workflowcommand.h"

namespace parley {

namespace {

template <class T>
std::unique_ptr<Command> make(CommandLine line)
{
    return std::make_unique<T>(std::move(line));
}

} // namespace

const std::vector<CommandEntry> &commandTable()
{
    static const std::vector<CommandEntry> table = {
        {"ask", "asks one or several models at once", make<AskCommand>},
        {"profile", "adds, lists, removes and tests provider profiles", make<ProfileCommand>},
        {"models", "what each profile offers", make<ModelsCommand>},
        {"list", "the conversations", make<ListCommand>},
        {"search", "finds words in all conversations", make<SearchCommand>},
        {"export", "writes a conversation, or all, to a file", make<ExportCommand>},
        {"import", "reads a Parley archive or another program's export", make<ImportCommand>},
        {"tokens", "counts tokens", make<TokensCommand>},
        {"price", "what so many tokens of a model cost", make<PriceCommand>},
        {"prices", "of which day prices are; refreshes them", make<PricesCommand>},
        {"cost", "what a usage object costs, as it came on the wire", make<CostCommand>},
        {"usage", "what was used and what it cost", make<UsageCommand>},
        {"prompts", "the library of prompts", make<PromptsCommand>},
        {"cache", "the cache of answers: what it holds and saved; clears it", make<CacheCommand>},
        {"replay", "puts each prompt of a file to each model", make<ReplayCommand>},
        {"workflow", "runs workflows, checks them, and lists their runs", make<WorkflowCommand>},
        {"routing", "plans that choose a cheap or a strong model", make<RoutingCommand>},
        {"batch", "sends many questions at once at about half the price", make<BatchCommand>},
        {"rankings", "which models you prefer, by your votes", make<RankingsCommand>},
        {"doctor", "what is found and what is not", make<DoctorCommand>},
        {"frames", "wire bytes to frames", make<FramesCommand>},
        {"decode", "wire bytes to stream events", make<DecodeCommand>},
        {"blocks", "Markdown to blocks", make<BlocksCommand>},
    };
    return table;
}

} // namespace parley
