// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/toolgui.h"

namespace parley {

QList<ToolSpec> NamedTools::tools() const
{
    QList<ToolSpec> specs;
    for (const char *name :
         {"current_time", "calculator", "read_file", "search_conversations", "fetch_page"}) {
        specs.append({QLatin1String(name), {}, {}});
    }
    return specs;
}

Result<ToolAsk> NamedTools::check(const ToolCall &call) const
{
    if (call.name != QLatin1String("fetch_page")) {
        return ToolAsk{call.arguments, {}};
    }
    const QString url = call.arguments.section(u'"', 3, 3);
    return ToolAsk{url, url};
}

QFuture<Result<QString>> NamedTools::call(const ToolCall &call, const ToolContext &)
{
    called.append(call.name);
    return QtFuture::makeReadyFuture(Result<QString>(
        call.name == QLatin1String("calculator")
            ? QStringLiteral("3177.3")
            : QStringLiteral("- Roof plans, 2026-05-04, user: <b>larch</b> it is, see "
                             "https://example.org/larch")));
}

ToolGui::ToolGui(Theme &theme) : world(theme)
{
    world.fakes.services.tools = &tools;
    world.fakes.services.toolBook = &book;
    world.fakes.settings.set(Setting<QString>{"chat/model", {}}, QStringLiteral("fake/talker"));
}

ToolGui::~ToolGui() = default;

Script ToolGui::calling(const QList<Wanted> &calls, const QString &text)
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

void ToolGui::open(const QSize &size)
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

void ToolGui::run()
{
    using namespace std::chrono_literals;
    world.run(600ms);
}

void ToolGui::send(const QString &text)
{
    pane().composer().setText(text);
    pane().composer().submit();
    run();
}

void ToolGui::decide(ToolDecision decision)
{
    decideTool(*pane().session(), decision);
    run();
}

void ToolGui::openSettings()
{
    window().showSettings();
    window().settings().showSection(SettingsPage::Tools);
    run();
}

void ToolGui::openChoice()
{
    pane().editParameters();
    run();
}

} // namespace parley
