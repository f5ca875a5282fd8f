// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The line below the panes that makes one answer of theirs: who writes it and in which way, what it
// will cost; unfolded, the instruction that is sent, to be changed. Told what to show; knows no
// session. Main thread.
#pragma once

#include "chat/merge.h"
#include "ui/controls/sheet.h"

class QHBoxLayout;
class QPlainTextEdit;

namespace parley {

class Button;
class Label;
class ModelPill;
class Segmented;

class MergeBar final : public Sheet
{
    Q_OBJECT
public:
    explicit MergeBar(const Theme &theme, QWidget *parent = nullptr);

    struct State
    {
        MergePlan plan;
        QString instruction; // as it would be sent
        QString title;       // of the model; empty: none chosen
        qsizetype ready = 0;
        qsizetype asked = 0;
        QString price; // "about $0.023"; empty: not known
        friend bool operator==(const State &, const State &) = default;
    };
    void show(const State &state);
    using QWidget::show;
    // Unfolds the instruction and puts the keyboard into it.
    void openInstruction();
    [[nodiscard]] ModelPill &pill() { return *m_pill; }
    [[nodiscard]] QPlainTextEdit &instruction() { return *m_instruction; }

Q_SIGNALS:
    void modelWanted();
    void wayChosen(parley::MergeWay way);
    void instructionEdited(const QString &instruction);
    void resetWanted();
    void mergeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildInstruction();
    void arrange();

    const Theme &m_theme;
    State m_state;
    bool m_narrow = false;
    Label *m_title;
    Label *m_with;
    ModelPill *m_pill;
    Segmented *m_ways;
    Button *m_unfold;
    Label *m_status;
    Button *m_merge;
    QWidget *m_fold;
    QPlainTextEdit *m_instruction;
    Button *m_reset;
    QHBoxLayout *m_row;
    QHBoxLayout *m_second;
};

} // namespace parley
