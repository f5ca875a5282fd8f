// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A new batch, before anything of it leaves: who answers, what is asked, and what it would cost at
// the price of batches and asked one by one. Main thread; what it is given outlives it.
#pragma once

#include "engine/batchplanner.h"
#include "ui/modellists.h"
#include "ui/replay/replayprompts.h"

class QLineEdit;
class QVBoxLayout;

namespace parley {

class Button;
class ModelPicker;
class ModelPill;

class BatchSetup final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Services &services;
        ModelLists &lists;
        QWidget &window;
    };
    explicit BatchSetup(const Parts &parts, QWidget *parent = nullptr);

    // Empty but for who answers; takes the keyboard.
    void open(const ModelRef &model);
    void setModel(const ModelRef &model);
    [[nodiscard]] ReplayPrompts &prompts() { return *m_prompts; }
    [[nodiscard]] Button &sendButton() { return *m_send; }
    [[nodiscard]] QString price() const;
    [[nodiscard]] QString note() const;
    // Why it could not be kept.
    void tell(const QString &sentence);

Q_SIGNALS:
    void backWanted();
    void sendWanted(const parley::BatchPlan &plan);

private:
    QWidget *makeHead();
    QWidget *makeContent();
    QVBoxLayout *addSection(const QString &title, const QString &hint);
    void addWords();
    void addPrice();
    void chooseModel();
    void soon();
    void plan();
    void show(const Result<BatchPlan> &plan);
    [[nodiscard]] BatchOrder order() const;
    [[nodiscard]] std::optional<int> longest() const;

    Parts m_parts;
    BatchPlanner m_planner;
    std::optional<BatchPlan> m_plan;
    ModelRef m_model;
    std::unique_ptr<Clock::Timer> m_soon;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    ModelPill *m_pill = nullptr;
    ModelPicker *m_picker = nullptr; // at first use; the window's
    ReplayPrompts *m_prompts = nullptr;
    QPlainTextEdit *m_system = nullptr;
    QLineEdit *m_longest = nullptr;
    Label *m_price = nullptr;
    NoteLine *m_note = nullptr;
    Button *m_send = nullptr;
};

} // namespace parley
