// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The tools Parley brings along: current_time, calculator, read_file, search_conversations and
// fetch_page. Main thread; what it is given outlives it; destroying it ends calls under way.
#pragma once

#include "base/awaiting.h"
#include "chat/conversationstore.h"
#include "chat/toolbook.h"
#include "tools/attachedfiles.h"
#include "tools/pagefetch.h"

namespace parley {

class BuiltInTools final : public ToolHost
{
public:
    struct Needs
    {
        Clock &clock;
        SettingsStore &settings;
        ConversationStore &conversations;
        Transport &transport;
        FileText fileText = {}; // of attached files that are no text
        HostLookup lookup = lookUpHost;
    };

    explicit BuiltInTools(Needs needs);

    [[nodiscard]] QList<ToolSpec> tools() const override;
    [[nodiscard]] Result<ToolAsk> check(const ToolCall &call) const override;
    [[nodiscard]] QFuture<Result<QString>> call(const ToolCall &call,
                                                const ToolContext &context) override;

private:
    [[nodiscard]] PageReach reach() const;
    [[nodiscard]] QFuture<Result<QString>> search(const QString &words, int limit);

    Clock &m_clock;
    SettingsStore &m_settings;
    ConversationStore &m_conversations;
    FileText m_fileText;
    PageFetch m_pages;
};

} // namespace parley
