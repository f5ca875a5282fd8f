// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A strip under the header of the sheet that tells something which lasts: chats can't be saved, a
// file was not attached. One sentence and a button to put it away; the newest is shown, the others
// wait behind it. Main thread.
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

    // Of this chat: gone when another one is opened. Of its disk: that too, and can't be put away
    // before it is over. Of the program: stays until it is put away.
    enum class About { Chat, Disk, Program };

    void tell(Tone tone, const QString &sentence, About about);
    void forget(About about);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Notice
    {
        Tone tone;
        QString sentence;
        About about;
    };

    void showLast();

    const Theme &m_theme;
    QList<Notice> m_notices;
    Label *m_text;
    Button *m_close;
};

} // namespace parley
