// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The window with tools of the names of the real ones, and a chat that has them on. Main thread.
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
    [[nodiscard]] QList<ToolSpec> tools() const override;
    [[nodiscard]] Result<ToolAsk> check(const ToolCall &call) const override;
    [[nodiscard]] QFuture<Result<QString>> call(const ToolCall &call, const ToolContext &) override;

    QStringList called;
};

class ToolGui
{
    Q_DISABLE_COPY_MOVE(ToolGui)
public:
    struct Wanted
    {
        const char *name;
        QString arguments;
    };

    explicit ToolGui(Theme &theme);
    ~ToolGui();

    static Script calling(const QList<Wanted> &calls, const QString &text = {});

    void open(const QSize &size);
    void run();
    void send(const QString &text);
    void decide(ToolDecision decision);
    void openSettings();
    void openChoice();
    [[nodiscard]] MainWindow &window() { return world.window(); }
    [[nodiscard]] ChatPane &pane() { return window().desk().pane(); }
    [[nodiscard]] ScriptedProvider &provider() { return world.fakes.provider; }

    NamedTools tools;
    MemoryToolBook book;
    GuiWorld world;
};

} // namespace parley
