// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What stands in the command palette: every command of the window that can be given now, what else
// can be done with the chat or comparison that is shown, every model, every chat that is not in the
// trash, every comparison, every prompt and flow, every part of the settings and every setting.
// Main thread; what it is given outlives the entries.
#pragma once

#include "chat/comparison.h"
#include "chat/promptstore.h"
#include "chat/workflowstore.h"
#include "ui/modellists.h"
#include "ui/palette/palettemodel.h"
#include "ui/settings/settingsindex.h"
#include "ui/sidebar/conversationlistmodel.h"

namespace parley {

class Actions;

[[nodiscard]] PaletteGroup paletteActions(const Actions &actions);
[[nodiscard]] PaletteGroup
paletteModels(const ModelLists &lists, const std::function<void(const ModelRef &)> &use,
              const std::function<QList<PaletteEntry>(const ModelRef &)> &more);
[[nodiscard]] PaletteGroup
paletteChats(const ConversationListModel &chats, const QDateTime &now,
             const std::function<void(const ConversationId &)> &open,
             const std::function<QList<PaletteEntry>(const ConversationId &)> &more);
[[nodiscard]] PaletteGroup
paletteComparisons(const QList<Comparison> &comparisons, const QDateTime &now,
                   const std::function<void(const ComparisonId &)> &open);
// Actions of a menu that are not the window's own, after that word: "Comparison: Rankings".
[[nodiscard]] PaletteGroup paletteMenu(const QString &about, const QString &icon,
                                       const QList<QAction *> &menu, const Actions &actions);
[[nodiscard]] PaletteGroup palettePrompts(const QList<StoredPrompt> &prompts,
                                          const std::function<void(const Prompt &)> &use);
[[nodiscard]] PaletteGroup paletteFlows(const QList<StoredWorkflow> &flows,
                                        const std::function<void(const WorkflowId &)> &run);
// `sections`: their names, by their numbers in the entries; `providers`: name and title.
[[nodiscard]] PaletteGroup
paletteSettings(const QList<SettingEntry> &settings, const QStringList &sections,
                const QList<std::pair<QString, QString>> &providers,
                const std::function<void(const SettingEntry &)> &showSetting,
                const std::function<void(const QString &)> &showProvider);

} // namespace parley
