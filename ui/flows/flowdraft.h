// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The flow that is open, as its text and as what the text says. Changed as either; nothing that was
// typed is lost on the way, and changes of its steps can be taken back. Plain value, main thread.
#pragma once

#include "archive/workflowfile.h"

namespace parley {

class FlowDraft
{
public:
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const Workflow &workflow() const { return m_read.workflow; }
    [[nodiscard]] const QList<WorkflowFault> &faults() const { return m_read.faults; }
    [[nodiscard]] bool isSound() const { return m_read.faults.isEmpty(); }
    // Everything in the text was understood; only then its steps may be changed but as text.
    [[nodiscard]] bool isWhole() const { return m_whole; }

    // Of a text that is whole.
    void change(const Workflow &workflow);
    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }
    void undo();
    void forgetUndo() { m_before.clear(); }

private:
    void read();

    QString m_text;
    ReadWorkflow m_read;
    bool m_whole = true;
    QStringList m_before; // texts, oldest first
};

// As the program writes it.
[[nodiscard]] QString flowText(const Workflow &workflow);
// With a step called otherwise, wherever it is named. An empty name changes nothing.
[[nodiscard]] Workflow withStepRenamed(Workflow workflow, qsizetype step, const QString &title);
// With an input called otherwise, in texts and conditions too.
[[nodiscard]] Workflow withInputRenamed(Workflow workflow, const QString &from, const QString &to);
// The title, or one with a number behind it that no step has yet.
[[nodiscard]] QString freeStepTitle(const Workflow &workflow, const QString &title);

} // namespace parley
