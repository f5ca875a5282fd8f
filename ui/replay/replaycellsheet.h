// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One answer of a replay whole: the prompt, the answer as a chat shows it, what the judge said and
// the figures. With Alt, left and right go to the other models, up and down to the other prompts.
// Only to be read. Main thread; child of the window; what it is given outlives it.
#pragma once

#include "chat/replay.h"
#include "ui/controls/popup.h"

class QPlainTextEdit;

namespace parley {

class Button;
class Clock;
class CodeLanguages;
class Formulas;
class Label;
class TranscriptView;

class ReplayCellSheet final : public Popup
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Clock &clock;
        CodeLanguages &languages;
        Formulas &formulas;
        QWidget &window;
    };
    explicit ReplayCellSheet(const Parts &parts);
    ~ReplayCellSheet() override;

    // `cell` null: nothing was answered there.
    void show(const QString &title, const QString &prompt, const ReplayCell *cell);
    [[nodiscard]] TranscriptView &view() { return *m_view; }
    [[nodiscard]] Button &compare() { return *m_compare; }
    [[nodiscard]] QString verdict() const;

Q_SIGNALS:
    void moveWanted(int rows, int columns);
    void compareWanted();

private:
    Parts m_parts;
    Label *m_title;
    Label *m_figures;
    Label *m_verdict;
    QPlainTextEdit *m_prompt;
    TranscriptView *m_view;
    Button *m_compare;
    Conversation m_shown;
};

} // namespace parley
