// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A new replay, before anything of it is asked: who answers, what is asked, who judges and by which
// instruction, within which budget, and what all of it would cost. Main thread; what it is given
// outlives it.
#pragma once

#include "ui/replay/replaypanes.h"
#include "ui/replay/replayprice.h"
#include "ui/replay/replayprompts.h"

class QLineEdit;

namespace parley {

class EarlierQuestions;
class LibraryPrompts;
class ModelPill;

class ReplaySetup final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Services &services;
        ModelLists &lists;
        ReplayPanes::Sources sources;
        QWidget &window;
    };
    explicit ReplaySetup(const Parts &parts, QWidget *parent = nullptr);

    // Empty but for who answers; takes the keyboard.
    void open(const QList<LineUpPane> &panes);
    [[nodiscard]] ReplayPanes &panes() { return *m_panes; }
    // Where other sources of prompts are added.
    [[nodiscard]] ReplayPrompts &prompts() { return *m_prompts; }
    [[nodiscard]] Button &startButton() { return *m_start; }
    void setJudge(const ModelRef &model);
    // As it stands now; without id and time.
    [[nodiscard]] Replay replay() const;
    // Why it could not be begun.
    void tell(const QString &sentence);

Q_SIGNALS:
    void backWanted();
    void startWanted(const parley::Replay &replay);

private:
    QWidget *makeHead();
    QWidget *makeContent();
    QVBoxLayout *addSection(const QString &title, const QString &hint = {});
    void addJudge();
    void chooseJudge();
    void addBudget();
    void addPrice();
    void ask();
    void showPrice();
    [[nodiscard]] QString priceSentence(const ReplayEstimate &estimate) const;
    [[nodiscard]] QString problemWith(const ReplayEstimate &estimate) const;
    [[nodiscard]] std::optional<Money> budget() const;

    Parts m_parts;
    ReplayPrice m_price;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    ReplayPanes *m_panes = nullptr;
    ReplayPrompts *m_prompts = nullptr;
    EarlierQuestions *m_earlier = nullptr; // at first use, as the next; belong to the window
    LibraryPrompts *m_library = nullptr;
    ModelRef m_judge;
    ModelPill *m_judgePill = nullptr;
    Button *m_noJudge = nullptr;
    ModelPicker *m_picker = nullptr;
    Label *m_instructionName = nullptr;
    QPlainTextEdit *m_instruction = nullptr;
    QLineEdit *m_budget = nullptr;
    Label *m_sum = nullptr;
    Label *m_shares = nullptr;
    NoteLine *m_note = nullptr;
    Button *m_start = nullptr;
};

} // namespace parley
