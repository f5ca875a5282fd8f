// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The window with tools of the names of the real ones, and a chat that has them on. Header only.
#pragma once

#include "gui/guiworld.h"
#include "support/faketools.h"
#include "ui/chatdesk.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/settings/settingspage.h"

#include <QTest>

namespace parley {

// Each says what it was given; a page is allowed by itself.
class NamedTools final : public ToolHost
{
public:
    [[nodiscard]] QList<ToolSpec> tools() const override
    {
        QList<ToolSpec> specs;
        for (const char *name :
             {"current_time", "calculator", "read_file", "search_conversations", "fetch_page"}) {
            specs.append({QLatin1String(name), {}, {}});
        }
        return specs;
    }
    [[nodiscard]] Result<ToolAsk> check(const ToolCall &call) const override
    {
        if (call.name != QLatin1String("fetch_page")) {
            return ToolAsk{call.arguments, {}};
        }
        const QString url = call.arguments.section(u'"', 3, 3);
        return ToolAsk{url, url};
    }
    [[nodiscard]] QFuture<Result<QString>> call(const ToolCall &call, const ToolContext &) override
    {
        called.append(call.name);
        return QtFuture::makeReadyFuture(Result<QString>(
            call.name == QLatin1String("calculator")
                ? QStringLiteral("3177.3")
                : QStringLiteral("- Roof plans, 2026-05-04, user: <b>larch</b> it is, see "
                                 "https://example.org/larch")));
    }

    QStringList called;
};

class ToolGui
{
public:
    struct Wanted
    {
        const char *name;
        QString arguments;
    };

    explicit ToolGui(Theme &theme) : world(theme)
    {
        world.fakes.services.tools = &tools;
        world.fakes.services.toolBook = &book;
        world.fakes.settings.set(Setting<QString>{"chat/model", {}}, QStringLiteral("fake/talker"));
    }

    static Script calling(const QList<Wanted> &calls, const QString &text = {})
    {
        using namespace std::chrono_literals;
        Script script{{10ms, Started{}}};
        if (!text.isEmpty()) {
            script.append({0ms, TextDelta{text}});
        }
        int index = 0;
        for (const Wanted &call : calls) {
            script.append({0ms, ToolCallStarted{index, QStringLiteral("c%1").arg(index),
                                                QLatin1String(call.name), false}});
            script.append({0ms, ToolCallDelta{index, call.arguments}});
            ++index;
        }
        script.append({0ms, Finished{StopReason::ToolCalls, QStringLiteral("tool_calls")}});
        return script;
    }

    void open(const QSize &size)
    {
        world.open(size);
        window().desk().newChat(Keeping::Stored);
        QStringList names;
        for (const ToolSpec &tool : tools.tools()) {
            names.append(tool.name);
        }
        setTools(*pane().session(), names);
        run();
    }
    void run()
    {
        using namespace std::chrono_literals;
        world.run(600ms);
    }
    void send(const QString &text)
    {
        pane().composer().setText(text);
        pane().composer().submit();
        run();
    }
    void decide(ToolDecision decision)
    {
        decideTool(*pane().session(), decision);
        run();
    }
    void openSettings()
    {
        window().showSettings();
        window().settings().showSection(SettingsPage::Tools);
        run();
    }
    void openChoice()
    {
        pane().editParameters();
        run();
    }
    [[nodiscard]] MainWindow &window() { return world.window(); }
    [[nodiscard]] ChatPane &pane() { return window().desk().pane(); }
    [[nodiscard]] ScriptedProvider &provider() { return world.fakes.provider; }

    NamedTools tools;
    MemoryToolBook book;
    GuiWorld world;
};

} // namespace parley
