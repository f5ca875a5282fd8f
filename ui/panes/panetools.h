// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the pane of a chat needs beside itself, in whatever window it stands: the model picker, what
// the next message weighs and costs, the sheet that makes room, prompts of the library, the
// question before a link is opened. Main thread; child of the window; all references outlive it.
#pragma once

#include "engine/chatsession.h"
#include "ui/theme.h"

namespace parley {

class Actions;
class ChatPane;
class Folding;
class ModelLists;
class ModelPicker;
class SendFigures;
struct ChatLook;

class PaneTools final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Services &services;
        ChatLook &look;
        ModelLists &lists;
        Actions &actions;
        ChatPane &pane;
        QWidget &window;
    };
    explicit PaneTools(const Parts &parts);

    void setSession(ChatSession *session);
    void pickModel();
    // Answers next, here and in new chats.
    void setModel(const ModelRef &model);
    [[nodiscard]] ModelPicker &picker() { return *m_picker; }

private:
    Parts m_parts;
    ModelPicker *m_picker;
    SendFigures *m_figures;
    Folding *m_folding;
};

} // namespace parley
