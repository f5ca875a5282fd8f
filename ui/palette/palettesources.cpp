// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/palette/palettesources.h"

#include "ui/actions.h"
#include "ui/style/paint.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPointer>
#include <QSet>

namespace parley {

namespace {

struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(parley::PaletteSources)
};

} // namespace

PaletteGroup paletteActions(const Actions &actions)
{
    PaletteGroup group{SourceText::tr("Actions"), {}, 8};
    for (QAction *action : actions.all()) {
        if (!action->isEnabled() || action == actions.get(Command::OpenPalette)) {
            continue;
        }
        PaletteEntry entry;
        entry.id = QStringLiteral("action/") + action->objectName();
        entry.text = action->text();
        entry.icon = actions.iconName(action);
        entry.keys = keyCapText(action->shortcut());
        entry.run = [action] { action->trigger(); };
        group.entries.append(entry);
    }
    return group;
}

PaletteGroup paletteModels(const ModelLists &lists,
                           const std::function<void(const ModelRef &)> &use,
                           const std::function<QList<PaletteEntry>(const ModelRef &)> &more)
{
    PaletteGroup group{SourceText::tr("Models"), {}, 5};
    for (const ProviderProfile &profile : lists.profiles()) {
        for (const ModelInfo &info : lists.list(profile.name).models) {
            const ModelRef model{profile.name, info.id};
            PaletteEntry entry;
            entry.id = QStringLiteral("model/") + model.toString();
            entry.text = SourceText::tr("Switch to %1").arg(lists.title(model));
            entry.detail = [title = profile.title] { return title; };
            entry.model = model.toString();
            entry.run = [use, model] { use(model); };
            entry.more = [more, model] { return more(model); };
            group.entries.append(entry);
        }
    }
    return group;
}

PaletteGroup paletteChats(const ConversationListModel &chats, const QDateTime &now,
                          const std::function<void(const ConversationId &)> &open,
                          const std::function<QList<PaletteEntry>(const ConversationId &)> &more)
{
    PaletteGroup group{SourceText::tr("Chats"), {}, 8};
    const DayWords words(now);
    QHash<FolderId, QString> folders;
    for (const Folder &folder : chats.wish().folders) {
        folders.insert(folder.id, folder.name);
    }
    for (const ConversationSummary &chat : chats.all()) {
        if (shelfOf(chat.place) == Shelf::Trash || chat.title.isEmpty()) {
            continue;
        }
        PaletteEntry entry;
        entry.id = QStringLiteral("chat/") + chat.id.toString();
        entry.text = chat.title;
        entry.detail = [words, folder = folders.value(chat.place.folder), time = chat.updated] {
            const QString ago = words.time(time);
            return folder.isEmpty() ? ago : folder + QStringLiteral(" · ") + ago;
        };
        entry.icon = chat.place.archived ? QStringLiteral("archive") : QStringLiteral("chat");
        entry.run = [open, id = chat.id] { open(id); };
        entry.more = [more, id = chat.id] { return more(id); };
        group.entries.append(entry);
    }
    return group;
}

PaletteGroup paletteComparisons(const QList<Comparison> &comparisons, const QDateTime &now,
                                const std::function<void(const ComparisonId &)> &open)
{
    PaletteGroup group{SourceText::tr("Comparisons"), {}, 5};
    const DayWords words(now);
    for (const Comparison &comparison : comparisons) {
        if (comparison.title.isEmpty()) {
            continue;
        }
        PaletteEntry entry;
        entry.id = QStringLiteral("comparison/") + comparison.id.toString();
        entry.text = comparison.title;
        entry.detail = [words, time = comparison.updated] { return words.time(time); };
        entry.icon = QStringLiteral("columns");
        entry.run = [open, id = comparison.id] { open(id); };
        group.entries.append(entry);
    }
    return group;
}

PaletteGroup paletteMenu(const QString &about, const QString &icon, const QList<QAction *> &menu,
                         const Actions &actions)
{
    PaletteGroup group{about, {}, 8};
    const QList<QAction *> own = actions.all();
    for (QAction *action : menu) {
        if (action->isSeparator() || action->menu() || !action->isEnabled() ||
            !action->isVisible() || own.contains(action)) {
            continue;
        }
        PaletteEntry entry;
        entry.text = SourceText::tr("%1: %2", "what it is about, and what is done")
                         .arg(about, action->text().remove(u'&'));
        entry.id = QStringLiteral("menu/") + entry.text;
        entry.icon = icon;
        entry.run = [action = QPointer<QAction>(action)] {
            if (action) {
                action->trigger();
            }
        };
        group.entries.append(entry);
    }
    return group;
}

PaletteGroup palettePrompts(const QList<StoredPrompt> &prompts,
                            const std::function<void(const Prompt &)> &use)
{
    PaletteGroup group{SourceText::tr("Prompts"), {}, 5};
    for (const StoredPrompt &stored : prompts) {
        PaletteEntry entry;
        entry.id = QStringLiteral("prompt/") + stored.prompt.id.toString();
        entry.text = SourceText::tr("Use the prompt %1").arg(stored.prompt.title);
        entry.icon = QStringLiteral("book");
        entry.run = [use, prompt = stored.prompt] { use(prompt); };
        group.entries.append(entry);
    }
    return group;
}

PaletteGroup paletteFlows(const QList<StoredWorkflow> &flows,
                          const std::function<void(const WorkflowId &)> &run)
{
    PaletteGroup group{SourceText::tr("Flows"), {}, 5};
    for (const StoredWorkflow &flow : flows) {
        PaletteEntry entry;
        entry.id = QStringLiteral("flow/") + flow.id.toString();
        entry.text = SourceText::tr("Run the flow %1").arg(flow.title);
        entry.icon = QStringLiteral("workflow");
        entry.run = [run, id = flow.id] { run(id); };
        group.entries.append(entry);
    }
    return group;
}

PaletteGroup paletteSettings(const QList<SettingEntry> &settings, const QStringList &sections,
                             const QList<std::pair<QString, QString>> &providers,
                             const std::function<void(const SettingEntry &)> &showSetting,
                             const std::function<void(const QString &)> &showProvider)
{
    PaletteGroup group{SourceText::tr("Settings"), {}, 5};
    const auto add = [&](const QString &id, const QString &text, auto run) {
        PaletteEntry entry;
        entry.id = QStringLiteral("settings/") + id;
        entry.text = text;
        entry.icon = QStringLiteral("settings");
        entry.run = run;
        group.entries.append(entry);
    };
    // The parts themselves first: that is what stands there before anything is typed.
    for (const bool parts : {true, false}) {
        QSet<QString> seen; // a row of buttons says the same many times
        for (const SettingEntry &entry : settings) {
            const QString section = sections.value(entry.section);
            const QString id = parts ? section : section + u'/' + entry.title;
            if ((entry.title == section) != parts || seen.contains(id)) {
                continue;
            }
            seen.insert(id);
            add(id, SourceText::tr("Settings: %1").arg(entry.title),
                [showSetting, entry] { showSetting(entry); });
            if (!parts) {
                group.entries.last().detail = [section] { return section; };
            }
        }
    }
    for (const auto &[name, title] : providers) {
        add(QStringLiteral("provider/") + name, SourceText::tr("Settings: %1").arg(title),
            [showProvider, name = name] { showProvider(name); });
    }
    add(QStringLiteral("add"), SourceText::tr("Settings: %1").arg(SourceText::tr("Add a provider")),
        [showProvider] { showProvider({}); });
    return group;
}

} // namespace parley
