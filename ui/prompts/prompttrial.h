// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "Try it" beside a prompt: whom to ask, the form, what it will weigh and cost, the answer. A try
// is a temporary chat of its own: counted, priced and held by budgets like any other, kept nowhere.
// Main thread; what it is given outlives it.
#pragma once

#include "chat/prompt.h"
#include "engine/sendestimator.h"
#include "ui/controls/sheet.h"

class QPlainTextEdit;
class QScrollArea;

namespace parley {

class Button;
class CodeLanguages;
class Formulas;
class Label;
class ModelLists;
class ModelPicker;
class ModelPill;
class NoteLine;
class PromptForm;
class TranscriptSteps;
class TranscriptView;

class PromptTrial final : public Sheet
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Services &services;
        ModelLists &lists;
        CodeLanguages &languages;
        Formulas &formulas;
    };
    explicit PromptTrial(const Parts &parts, QWidget *parent = nullptr);
    ~PromptTrial() override;

    void setPrompt(const Prompt &prompt);
    [[nodiscard]] const ModelRef &model() const { return m_model; }
    void setModel(const ModelRef &model);
    // A way back to the prompt, which is not in sight.
    void setBack(bool back);
    // How many models a comparison would ask.
    void setAudience(int models);
    void focusFirst();
    [[nodiscard]] TranscriptView &view() { return *m_view; }
    // Null before the first try.
    [[nodiscard]] const ChatSession *session() const { return m_session.get(); }

Q_SIGNALS:
    void backWanted();
    void modelChanged();
    // It was sent.
    void tried();
    void compareWanted(const parley::FilledPrompt &filled);
    void settingsWanted(const QString &profile);
    void budgetsWanted();
    void linkActivated(const QUrl &url);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeForm();
    QWidget *makeActions();
    void makeView();
    void connectParts();
    [[nodiscard]] FilledPrompt asFarAsFilled() const;
    // Nothing, with a sentence, while something is missing.
    [[nodiscard]] std::optional<FilledPrompt> filled(bool messageNeeded);
    [[nodiscard]] std::unique_ptr<ChatSession> sessionFor(const FilledPrompt &filled);
    void prepareSoon();
    void prepare();
    void tryIt();
    void showModel();
    void showFigures();
    void showStatus();
    void pickModel();

    Parts m_parts;
    Prompt m_prompt;
    ModelRef m_model;
    QScrollArea *m_area = nullptr;
    Button *m_back;
    ModelPill *m_pill;
    ModelPicker *m_picker = nullptr; // at first use; child of the window
    PromptForm *m_form;
    Label *m_messageLabel;
    QPlainTextEdit *m_message; // of a prompt that has none
    Button *m_try;
    Button *m_compare;
    Label *m_figures;
    NoteLine *m_note;
    TranscriptView *m_view;
    TranscriptSteps *m_steps;
    std::unique_ptr<Clock::Timer> m_timer;
    std::unique_ptr<ChatSession> m_next;    // what would be sent now
    std::unique_ptr<ChatSession> m_session; // that is seen
    SendEstimator m_estimator;
};

} // namespace parley
