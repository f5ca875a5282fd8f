// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Members of a step that are written as words or chosen, one below the other. What can't be stays
// in its field with a sentence, and the step is as it was. Main thread.
#pragma once

#include "chat/workflow.h"
#include "ui/theme.h"

#include <QWidget>
#include <functional>

class QGridLayout;

namespace parley {

class NoteLine;

struct StepField
{
    enum class Kind { Line, Lines, Choice, Check };

    Kind kind = Kind::Line;
    QString caption;
    QString hint;
    QList<std::pair<QString, QString>> choices; // of Choice: value and words
    std::function<QString(const WorkflowStep &)> read;
    // What is wrong with it, as a sentence; then the step may be anything.
    std::function<QString(WorkflowStep &, const QString &)> write;
};

// What a step of that kind is about, besides its text, models and ways.
[[nodiscard]] QList<StepField> ownFields(WorkflowStep::Kind kind);
// When and how it runs.
[[nodiscard]] QList<StepField> settingFields(WorkflowStep::Kind kind);
// "2 tries more · up to $0.10 · only when …": those of its settings that are not as usual.
[[nodiscard]] QString settingWords(const WorkflowStep &step);

class StepFields final : public QWidget
{
    Q_OBJECT
public:
    StepFields(const Theme &theme, const QList<StepField> &fields, QWidget *parent = nullptr);

    // Fields that say the same keep what is written in them.
    void setStep(const WorkflowStep &step);
    void focusFirst();

Q_SIGNALS:
    void edited(const parley::WorkflowStep &step);

private:
    struct Row
    {
        StepField field;
        QWidget *input = nullptr;
        NoteLine *note = nullptr;
        std::function<void(const QString &)> set;
    };
    void addRow(QGridLayout &grid, const StepField &field);
    void makeLine(Row &row, int index);
    void makeLines(Row &row, int index);
    void makeChoice(Row &row, int index);
    void makeCheck(Row &row, int index);
    void take(int index, const QString &text);

    const Theme &m_theme;
    QList<Row> m_rows;
    WorkflowStep m_step;
    bool m_filling = false;
};

} // namespace parley
