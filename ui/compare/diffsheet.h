// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Two answers side by side on a sheet over the window, with what only one of them says tinted. Only
// to be read. Main thread; child of the window; what it is given outlives it.
#pragma once

#include "chat/conversation.h"
#include "ui/controls/popup.h"

class QHBoxLayout;

namespace parley {

class Button;
class Clock;
class CodeLanguages;
class DiffMarks;
class Formulas;
class Label;
class TranscriptView;

struct ShownAnswer
{
    Node node;
    QString title; // of the model, and which version
};

class DiffSheet final : public Popup
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

    explicit DiffSheet(const Parts &parts);
    ~DiffSheet() override;

    void open(const ShownAnswer &left, const ShownAnswer &right);
    // Null before it was opened.
    [[nodiscard]] const DiffMarks *marks() const { return m_marks.get(); }
    [[nodiscard]] TranscriptView &left() { return *m_left.view; }
    [[nodiscard]] TranscriptView &right() { return *m_right.view; }
    void setFolded(bool folded);

private:
    class Caption;
    struct Column
    {
        Caption *caption = nullptr;
        TranscriptView *view = nullptr;
        Conversation shown;
    };

    QHBoxLayout *makeHead();
    void fill(Column &column, const ShownAnswer &answer);

    Parts m_parts;
    Label *m_same;
    Button *m_fold;
    Column m_left;
    Column m_right;
    std::unique_ptr<DiffMarks> m_marks;
};

} // namespace parley
