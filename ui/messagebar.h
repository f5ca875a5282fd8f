// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A strip under the header of the sheet that tells something which lasts: chats can't be saved, a
// file was not attached. One sentence, at most one action, a button to put it away. Main thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace parley {

class Button;
class Label;

class MessageBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Good, Warning, Danger };

    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    // Replaces what it says now. Without `action` there is no button for it. A bar that can't be
    // put away stays until clear().
    void tell(Tone tone, const QString &sentence, const QString &action = {},
              bool canBeClosed = true);
    void clear();
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone = Tone::Warning;
    Label *m_text;
    Button *m_action;
    Button *m_close;
};

} // namespace parley
