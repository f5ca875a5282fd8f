// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/actions.h"

#include <QWidget>
#include <array>

namespace parley {

namespace {

struct ActionRow
{
    Command command;
    const char *text;
    const char *keys; // portable; several separated by "; "
    const char *icon;
};

constexpr auto actionRows = std::to_array<ActionRow>({
    {Command::NewChat, QT_TRANSLATE_NOOP("parley::Actions", "New chat"), "Ctrl+N", "compose"},
    {Command::NewTemporaryChat, QT_TRANSLATE_NOOP("parley::Actions", "New temporary chat"),
     "Ctrl+Shift+N", "eye-off"},
    {Command::OpenPalette, QT_TRANSLATE_NOOP("parley::Actions", "Command palette"), "Ctrl+K",
     "search"},
    {Command::SearchMessages, QT_TRANSLATE_NOOP("parley::Actions", "Search inside messages"),
     "Ctrl+Shift+F", "search"},
    {Command::PickModel, QT_TRANSLATE_NOOP("parley::Actions", "Choose a model"), "Ctrl+M", ""},
    {Command::AnswerParameters, QT_TRANSLATE_NOOP("parley::Actions", "Answer parameters"),
     "Ctrl+Shift+M", "sliders"},
    {Command::PreviewSend, QT_TRANSLATE_NOOP("parley::Actions", "What will be sent"),
     "Ctrl+Shift+U", "send"},
    {Command::MakeRoom, QT_TRANSLATE_NOOP("parley::Actions", "Make room in this chat"), "",
     "gauge"},
    {Command::ToggleSidebar, QT_TRANSLATE_NOOP("parley::Actions", "Show or hide the sidebar"),
     "Ctrl+B", "sidebar"},
    {Command::ShowChats, QT_TRANSLATE_NOOP("parley::Actions", "Chats"), "Ctrl+1", "chat"},
    {Command::ShowCompare, QT_TRANSLATE_NOOP("parley::Actions", "Compare"), "Ctrl+2", "columns"},
    {Command::NewComparison, QT_TRANSLATE_NOOP("parley::Actions", "New comparison"), "", "columns"},
    {Command::AddPane, QT_TRANSLATE_NOOP("parley::Actions", "Add a pane to compare"), "Ctrl+\\",
     "plus"},
    {Command::MergeAnswers, QT_TRANSLATE_NOOP("parley::Actions", "Merge the compared answers"), "",
     "merge"},
    {Command::DiffAnswers, QT_TRANSLATE_NOOP("parley::Actions", "Tint what only one answer says"),
     "Ctrl+D", "diff"},
    {Command::HideNames, QT_TRANSLATE_NOOP("parley::Actions", "Hide or show who answers"), "",
     "eye-off"},
    {Command::ShowReplays, QT_TRANSLATE_NOOP("parley::Actions", "Replay prompts…"), "", "play"},
    {Command::ShowBatches, QT_TRANSLATE_NOOP("parley::Actions", "Batches…"), "", "coin"},
    {Command::ShowFlows, QT_TRANSLATE_NOOP("parley::Actions", "Flows"), "Ctrl+3", "workflow"},
    {Command::ShowPrompts, QT_TRANSLATE_NOOP("parley::Actions", "Prompts"), "Ctrl+4", "book"},
    {Command::ShowUsage, QT_TRANSLATE_NOOP("parley::Actions", "Usage"), "Ctrl+5", "chart"},
    {Command::ShowSettings, QT_TRANSLATE_NOOP("parley::Actions", "Settings"), "Ctrl+,", "settings"},
    {Command::RenameChat, QT_TRANSLATE_NOOP("parley::Actions", "Rename"), "", "edit"},
    {Command::PinChat, QT_TRANSLATE_NOOP("parley::Actions", "Pin or unpin"), "", "pin"},
    {Command::ArchiveChat, QT_TRANSLATE_NOOP("parley::Actions", "Archive chat"), "", "archive"},
    {Command::DeleteChat, QT_TRANSLATE_NOOP("parley::Actions", "Delete chat"), "", "trash"},
    {Command::CopyChat, QT_TRANSLATE_NOOP("parley::Actions", "Copy to a new chat"), "", "branch"},
    {Command::OpenInWindow, QT_TRANSLATE_NOOP("parley::Actions", "Open in a window of its own"),
     "Ctrl+Shift+O", "external"},
    {Command::ShowQuickWindow, QT_TRANSLATE_NOOP("parley::Actions", "Quick window"), "", "bolt"},
    {Command::NewFolder, QT_TRANSLATE_NOOP("parley::Actions", "New folder"), "", "folder"},
    {Command::ShowArchive, QT_TRANSLATE_NOOP("parley::Actions", "Archived chats"), "", "archive"},
    {Command::ShowTrash, QT_TRANSLATE_NOOP("parley::Actions", "Deleted chats"), "", "trash"},
    {Command::AnswerAgain, QT_TRANSLATE_NOOP("parley::Actions", "Answer again"), "Ctrl+Shift+R",
     "refresh"},
    {Command::StopAnswer, QT_TRANSLATE_NOOP("parley::Actions", "Stop the answer"), "Esc", "stop"},
    {Command::CopyLastAnswer, QT_TRANSLATE_NOOP("parley::Actions", "Copy the last answer"),
     "Ctrl+Shift+C", "copy"},
    {Command::CopyLastCode, QT_TRANSLATE_NOOP("parley::Actions", "Copy the last code block"),
     "Ctrl+Shift+K", "code"},
    {Command::FindInChat, QT_TRANSLATE_NOOP("parley::Actions", "Find in this chat"), "Ctrl+F",
     "search"},
    {Command::FindNext, QT_TRANSLATE_NOOP("parley::Actions", "Next match"), "F3; Ctrl+G", ""},
    {Command::FindPrevious, QT_TRANSLATE_NOOP("parley::Actions", "Previous match"),
     "Shift+F3; Ctrl+Shift+G", ""},
    {Command::ExportChat, QT_TRANSLATE_NOOP("parley::Actions", "Export…"), "Ctrl+E", "export"},
    {Command::PrintChat, QT_TRANSLATE_NOOP("parley::Actions", "Print…"), "Ctrl+P", "print"},
    {Command::ExportAll, QT_TRANSLATE_NOOP("parley::Actions", "Export all chats…"), "Ctrl+Shift+E",
     "archive"},
    {Command::ImportChats, QT_TRANSLATE_NOOP("parley::Actions", "Import chats…"), "Ctrl+Shift+I",
     "arrow-down"},
    {Command::NextRegion, QT_TRANSLATE_NOOP("parley::Actions", "Next part of the window"), "F6",
     ""},
    {Command::PreviousRegion, QT_TRANSLATE_NOOP("parley::Actions", "Previous part of the window"),
     "Shift+F6", ""},
    {Command::LargerText, QT_TRANSLATE_NOOP("parley::Actions", "Larger text"),
     "Ctrl++; Ctrl+=", ""},
    {Command::SmallerText, QT_TRANSLATE_NOOP("parley::Actions", "Smaller text"), "Ctrl+-", ""},
    {Command::NormalText, QT_TRANSLATE_NOOP("parley::Actions", "Normal text size"), "Ctrl+0", ""},
    {Command::ShowShortcuts, QT_TRANSLATE_NOOP("parley::Actions", "All shortcuts"), "F1; Ctrl+/",
     "keyboard"},
    {Command::LockNow, QT_TRANSLATE_NOOP("parley::Actions", "Lock Parley"), "Ctrl+L", "lock"},
    {Command::Quit, QT_TRANSLATE_NOOP("parley::Actions", "Quit"), "Ctrl+Q", ""},
});

} // namespace

Actions::Actions(const Theme &theme, QWidget &window) : QObject(&window), m_theme(theme)
{
    for (const ActionRow &row : actionRows) {
        auto *action = new QAction(tr(row.text), this);
        action->setObjectName(QString::fromLatin1(row.text)); // the same in every language
        action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(row.keys),
                                                          QKeySequence::PortableText));
        action->setShortcutVisibleInContextMenu(true);
        m_actions[row.command] = action;
        window.addAction(action);
    }
    applyIcons();
    connect(&theme, &Theme::changed, this, &Actions::applyIcons);
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> list;
    for (const ActionRow &row : actionRows) {
        list.append(get(row.command));
    }
    return list;
}

QString Actions::iconName(const QAction *action) const
{
    for (const ActionRow &row : actionRows) {
        if (get(row.command) == action) {
            return QString::fromLatin1(row.icon);
        }
    }
    return {};
}

void Actions::applyIcons()
{
    for (const ActionRow &row : actionRows) {
        const QString name = QString::fromLatin1(row.icon);
        if (!name.isEmpty()) {
            const bool danger = row.command == Command::DeleteChat;
            get(row.command)
                ->setIcon(m_theme.icon(name, danger ? ColorRole::Danger : ColorRole::Ink2));
        }
    }
}

} // namespace parley
