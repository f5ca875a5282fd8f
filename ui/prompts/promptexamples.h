// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The examples of a prompt as rows "You send | Model answers", written in place. Main thread.
#pragma once

#include "chat/prompt.h"
#include "ui/theme.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace parley {

class ExampleRow;
class Label;
class Tag;

class PromptExamples final : public QWidget
{
    Q_OBJECT
public:
    explicit PromptExamples(const Theme &theme, QWidget *parent = nullptr);

    void setExamples(const QList<PromptExample> &examples);
    // "164 tokens"; empty: nothing is known.
    void setWeight(const QString &weight);
    // Half an example is nothing.
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void edited(const QList<parley::PromptExample> &examples);
    // Turns of a chat are to be taken.
    void takeWanted();

private:
    void addRow(const PromptExample &example);
    void fillMenu(QMenu &menu, ExampleRow *row);
    void move(ExampleRow *row, int step);
    void remove(ExampleRow *row);
    void tell();
    void renumber();

    const Theme &m_theme;
    Tag *m_count;
    Label *m_weight;
    QVBoxLayout *m_rows;
    Label *m_problem;
    QList<ExampleRow *> m_examples;
};

} // namespace parley
