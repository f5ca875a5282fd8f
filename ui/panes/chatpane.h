// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One chat on its sheet: header, transcript, composer, joined to one session. Does with the session
// what a person does here; what reaches beyond one chat (pictures of other pages, files, deleting)
// is told to the window. Main thread; `context` and the session outlive what is shown of them.
#pragma once

#include "engine/chatsession.h"
#include "ui/actions.h"
#include "ui/controls/sheet.h"

#include <QPointer>

class QHBoxLayout;

namespace parley {

class ChatHeader;
class ChatParameters;
class Composer;
class FindBar;
class Label;
class MessageBar;
class ModelLists;
class PictureFetcher;
class PictureLoader;
class Suggestions;
class ToolAsking;
class CodeLanguages;
class Formulas;
class TranscriptSteps;
class TranscriptView;
class TurnFlash;
class VersionComparison;

class ChatPane final : public Sheet
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Services &services;
        ModelLists &lists;
        CodeLanguages &languages;
        Formulas &formulas;
        Actions &actions;
    };

    explicit ChatPane(const Parts &parts, QWidget *parent = nullptr);
    ~ChatPane() override;

    // Null: nothing is shown but an empty page.
    void setSession(ChatSession *session);
    [[nodiscard]] ChatSession *session() const { return m_session; }
    void setSidebarButtonVisible(bool visible);
    // Less room for the composer in a low window.
    void setLow(bool low);

    [[nodiscard]] MessageBar &bar() { return *m_bar; }
    [[nodiscard]] ChatHeader &header() { return *m_header; }
    [[nodiscard]] TranscriptView &transcript() { return *m_view; }
    [[nodiscard]] Composer &composer() { return *m_composer; }
    [[nodiscard]] FindBar &findBar() { return *m_findBar; }
    // Without one, pictures from elsewhere stay placeholders. It outlives the pane.
    void setPictureFetcher(PictureFetcher &fetcher);
    // Scrolls to it, on the branch it is on, and makes the eye find it.
    void showMessage(const NodeId &id);
    void startRename();
    void editParameters();
    void answerAgain();
    void stop();

Q_SIGNALS:
    // A step of an error card that leads to the settings of a provider.
    void settingsWanted(const QString &profile);
    void modelWanted();
    void budgetsWanted();
    void linkActivated(const QUrl &url);
    // A file that can't be attached but holds chats was dropped here.
    void importWanted(const QString &path);
    // A chat of the sidebar was dropped here.
    void chatDropped(const parley::ConversationId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const Parts &parts);
    void connectParts();
    void connectTranscript();
    void nameModels();
    void connectSession();
    void showHead();
    void showStatus();
    void showEmptiness();
    void fitColumn();
    void submit();
    void editNode(const NodeId &id);
    void editLast();
    void keepDraft();
    void tell(const Result<void> &result);
    void tellAboutChat(const QString &sentence);
    [[nodiscard]] QString blockedReason() const;

    const Theme &m_theme;
    Services &m_services;
    ModelLists &m_lists;
    QPointer<ChatSession> m_session;
    ChatHeader *m_header;
    std::unique_ptr<ChatParameters> m_parameters;
    MessageBar *m_bar;
    FindBar *m_findBar;
    TranscriptView *m_view;
    TranscriptSteps *m_steps;
    PictureLoader *m_pictures;
    TurnFlash *m_flash;
    VersionComparison *m_versions;
    Label *m_greeting;
    Composer *m_composer;
    ToolAsking *m_asking;
    Suggestions *m_suggestions;
    QWidget *m_above; // what keeps the composer of an empty chat in the middle
    QWidget *m_below;
    QHBoxLayout *m_composerRow;
    bool m_low = false;
};

} // namespace parley
