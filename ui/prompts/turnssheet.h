// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The turns of a chat, to choose examples from. Main thread; child of the window.
#pragma once

#include "chat/conversation.h"
#include "chat/prompt.h"
#include "ui/controls/popup.h"

class QListWidget;

namespace parley {

class Button;
class Label;

class TurnsSheet final : public Popup
{
    Q_OBJECT
public:
    TurnsSheet(const Theme &theme, QWidget &window);

    void open(const Conversation &chat);

Q_SIGNALS:
    void taken(const QList<parley::PromptExample> &examples);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    void showCount();
    [[nodiscard]] QList<PromptExample> chosen() const;

    Label *m_title;
    QListWidget *m_list;
    Label *m_nothing;
    Button *m_take;
    QList<PromptExample> m_turns;
};

// Each question of the branch that is shown with its whole answer.
[[nodiscard]] QList<PromptExample> turnsOf(const Conversation &chat);

} // namespace parley
