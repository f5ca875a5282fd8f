// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Calls a prompt of the library into a composer: by "/" at its beginning or its button. Its system
// text and examples go to the chats the composer writes to, its message to the caret; nothing is
// sent. Main thread; what it is given outlives it.
#pragma once

#include "base/awaiting.h"
#include "chat/promptstore.h"
#include "engine/chatsession.h"

#include <QPointer>

namespace parley {

class Composer;
class PromptPicker;
class PromptSheet;
class Theme;

// The chats go by the prompt from now on and its message stands at the caret of the composer.
// What happened to the chats, as a sentence; empty: nothing.
[[nodiscard]] QString applyPrompt(const Prompt &prompt, const FilledPrompt &filled,
                                  const QList<ChatSession *> &sessions, Composer &composer);
// What it weighs and costs when it is sent to all of them, as estimated: "≈ 291 tokens · $0.0040".
[[nodiscard]] QString promptFigures(const FilledPrompt &filled, Services &services,
                                    const QList<ModelRef> &models);

class PromptCalling final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Services &services;
        Composer &composer;
        QWidget &window;
        std::function<QList<ChatSession *>()> sessions;
        // Is given what was done to the chats, or why nothing happened.
        std::function<void(const QString &sentence)> tell;
    };
    PromptCalling(const Parts &parts, QObject *parent);

private:
    enum class By { Slash, Button };
    void open(By by);
    void show(By by, const Result<QList<StoredPrompt>> &library);
    void openPicker(By by);
    void call(const PromptId &id);
    void apply(const Prompt &prompt, const FilledPrompt &filled);

    Parts m_parts;
    QPointer<PromptPicker> m_picker; // belong to the window
    QPointer<PromptSheet> m_sheet;
    QList<StoredPrompt> m_library;
    By m_by = By::Button;
    Awaiting<QList<StoredPrompt>> m_listing;
    Awaiting<void> m_counting;
};

} // namespace parley
