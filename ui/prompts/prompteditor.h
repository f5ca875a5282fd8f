// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The prompt that is open, all of it, to be written at. Every change is told at once; nothing is
// refused, what is wrong has its sentence where it is. Main thread.
#pragma once

#include "chat/promptstore.h"
#include "ui/controls/sheet.h"
#include "ui/prompts/promptcounts.h"

class QBoxLayout;

namespace parley {

class FieldBox;
class Label;
class MessageBar;
class NoteLine;
class PromptEdit;
class PromptExamples;
class PromptHead;
class PromptTags;
class PromptVariables;

class PromptEditor final : public Sheet
{
    Q_OBJECT
public:
    PromptEditor(const Theme &theme, Clock &clock, QWidget *parent = nullptr);

    // What stands here stays where it is the same.
    void setPrompt(const StoredPrompt &stored);
    [[nodiscard]] const Prompt &prompt() const { return m_prompt; }
    // Commands of the others, each with whose it is.
    void setTaken(const QHash<QString, QString> &commands) { m_taken = commands; }
    // Decides how words are counted.
    void setModel(const QString &model);
    void addExamples(const QList<PromptExample> &examples);
    void focusText();

    [[nodiscard]] PromptHead &head() { return *m_head; }
    [[nodiscard]] MessageBar &bar() { return *m_bar; }

Q_SIGNALS:
    void edited(const parley::Prompt &prompt);
    void examplesWanted();

private:
    struct Text
    {
        PromptEdit *edit = nullptr;
        FieldBox *box = nullptr;
        Label *weight = nullptr;
        NoteLine *note = nullptr;
    };
    void build();
    [[nodiscard]] Text makeText(QBoxLayout &column, const QString &name, const QString &hint,
                                int lines);
    void connectParts();
    void change(const std::function<void(Prompt &)> &how);
    void followPlaces();
    void rename(const QString &from, const QString &to);
    void insertPlace(const PromptVariable &variable);
    void showFaults();
    void showFault(const Text &text, const QString &content);
    void showCounts(const PromptCounts::Counts &counts);

    const Theme &m_theme;
    PromptCounts m_counts;
    PromptHead *m_head;
    MessageBar *m_bar;
    NoteLine *m_clash;
    Text m_system;
    Text m_message;
    PromptVariables *m_variables;
    PromptExamples *m_examples;
    PromptTags *m_tags;
    PromptEdit *m_last = nullptr; // written in last
    Prompt m_prompt;
    QSet<QString> m_byItself; // variables that came with their place, and go with it
    QHash<QString, QString> m_taken;
    QString m_model;
};

} // namespace parley
