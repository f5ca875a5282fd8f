// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The strip under the header of a chat while its model is out of reach, or when questions that
// waited want the person's word: what is so, what can be done. Main thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace parley {

class Button;
class Label;

class OfflineBanner final : public QWidget
{
    Q_OBJECT
public:
    explicit OfflineBanner(const Theme &theme, QWidget *parent = nullptr);

    struct Words
    {
        QString head; // empty: nothing is shown
        QString body;
        QString yes; // on the buttons; empty: there is none
        QString no;
        friend bool operator==(const Words &, const Words &) = default;
    };
    // The same words again change nothing, also where they were put away.
    void say(const Words &words);
    [[nodiscard]] const Words &words() const { return m_words; }

Q_SIGNALS:
    void agreed();
    void declined();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Words m_words;
    Label *m_head;
    Label *m_body;
    Button *m_yes;
    Button *m_no;
};

} // namespace parley
