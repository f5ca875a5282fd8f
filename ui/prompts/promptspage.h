// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The page of prompts: the library as a list, the prompt that is open, trying it. In a narrow
// window one after the other. Joins them to the library; what reaches beyond the page is told. Main
// thread; what it is given outlives it.
#pragma once

#include "ui/prompts/promptlibrary.h"
#include "ui/prompts/prompttrial.h"

namespace parley {

class EmptyPage;
class ImportReport;
class Parting;
class PromptEditor;
class PromptFiles;
class PromptList;
class PromptVersions;
class TurnsSheet;

class PromptsPage final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        PromptTrial::Parts trial;
        PromptLibrary &library;
        QWidget &window;
        // The chat that was open last; null: none.
        std::function<const Conversation *()> chat;
    };
    explicit PromptsPage(const Parts &parts, QWidget *parent = nullptr);
    ~PromptsPage() override;

    // Reads the library again; the keyboard goes to the list.
    void open();
    void show(const PromptId &id);
    void newPrompt();
    [[nodiscard]] PromptTrial &trial() { return *m_trial; }
    [[nodiscard]] PromptEditor &editor() { return *m_editor; }
    [[nodiscard]] PromptFiles &files() { return *m_files; }
    [[nodiscard]] PromptList &list() { return *m_list; }

Q_SIGNALS:
    void useWanted(const parley::Prompt &prompt);
    void compareWanted(const parley::Prompt &prompt, const parley::FilledPrompt &filled);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Front { List, Prompt, Trial };
    void connectList();
    void connectEditor();
    void connectTrial();
    void connectFiles();
    void refresh();
    void arrange();
    [[nodiscard]] bool isNarrow() const;
    void bring(Front front);
    void remove(const PromptId &id);
    void addStarters();
    void showVersions();
    void takeTurns();
    [[nodiscard]] QHash<QString, QString> commandsOfOthers() const;
    void tell(const Error &error);

    Parts m_parts;
    PromptLibrary &m_library;
    PromptList *m_list;
    PromptEditor *m_editor;
    PromptTrial *m_trial;
    EmptyPage *m_nothing;
    PromptFiles *m_files;
    PromptVersions *m_versions = nullptr; // these belong to the window
    TurnsSheet *m_turns = nullptr;
    ImportReport *m_report = nullptr;
    std::unique_ptr<Parting> m_parting;
    Awaiting<QList<PromptVersion>> m_reading;
    PromptId m_shown;
    Front m_front = Front::List;
    bool m_loaded = false;
};

} // namespace parley
