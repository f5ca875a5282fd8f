// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Every command of the window once: text, shortcut, icon. Menus, buttons and the sheet of shortcuts
// take it from here. Main thread; the actions belong to this object, which belongs to the window.
#pragma once

#include "ui/theme.h"

#include <QAction>
#include <map>

namespace parley {

enum class Command {
    NewChat,
    NewTemporaryChat,
    OpenPalette,
    SearchMessages,
    PickModel,
    AnswerParameters,
    PreviewSend,
    MakeRoom,
    ToggleSidebar,
    ShowChats,
    ShowCompare,
    NewComparison,
    AddPane,
    MergeAnswers,
    DiffAnswers,
    HideNames,
    ShowReplays,
    ShowBatches,
    ShowFlows,
    ShowPrompts,
    ShowUsage,
    ShowSettings,
    RenameChat,
    PinChat,
    ArchiveChat,
    DeleteChat,
    CopyChat,
    OpenInWindow,
    ShowQuickWindow,
    NewFolder,
    ShowArchive,
    ShowTrash,
    AnswerAgain,
    StopAnswer,
    CopyLastAnswer,
    CopyLastCode,
    FindInChat,
    FindNext,
    FindPrevious,
    ExportChat,
    PrintChat,
    ExportAll,
    ImportChats,
    NextRegion,
    PreviousRegion,
    LargerText,
    SmallerText,
    NormalText,
    ShowShortcuts,
    LockNow,
    Quit,
};

class Actions final : public QObject
{
    Q_OBJECT
public:
    Actions(const Theme &theme, QWidget &window);

    [[nodiscard]] QAction *get(Command command) const { return m_actions.at(command); }
    // Name in resources/icons; empty: none.
    [[nodiscard]] QString iconName(const QAction *action) const;
    // In the order of the table, for the sheet of shortcuts and the palette.
    [[nodiscard]] QList<QAction *> all() const;

private:
    void applyIcons();

    const Theme &m_theme;
    std::map<Command, QAction *> m_actions;
};

} // namespace parley
