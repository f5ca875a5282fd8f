// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a flow begins with: the names of its inputs in a row, and on demand the table they are
// changed in. Main thread.
#pragma once

#include "chat/workflow.h"
#include "ui/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace parley {

class Label;
class PromptVariables;

class FlowStart final : public QWidget
{
    Q_OBJECT
public:
    explicit FlowStart(const Theme &theme, QWidget *parent = nullptr);

    // `used`: the names that stand in steps.
    void setInputs(const QList<WorkflowInput> &inputs, const QStringList &used);
    void setTableOpen(bool open);
    [[nodiscard]] bool isTableOpen() const;

Q_SIGNALS:
    void edited(const QList<parley::PromptVariable> &variables);
    void renamed(const QString &from, const QString &to);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QWidget *m_row;
    Label *m_words;
    QHBoxLayout *m_names;
    Label *m_when;
    PromptVariables *m_table;
    QList<PromptVariable> m_variables;
};

} // namespace parley
