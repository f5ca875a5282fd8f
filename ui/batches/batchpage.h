// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One batch: how far it is, what it costs and when it ends; its rows, each with its question and
// its answer or what stood in its way; cancelling, asking failed rows again, export. What it shows
// is given to it. Main thread; what it is given outlives it.
#pragma once

#include "ui/batches/batchrowsmodel.h"
#include "ui/theme.h"

#include <QWidget>

class QListView;
class QPlainTextEdit;

namespace parley {

class Button;
class Label;
class NoteLine;
class ProgressLine;
class Tag;

class BatchPage final : public QWidget
{
    Q_OBJECT
public:
    BatchPage(const Theme &theme, BatchStore &store, QWidget *parent = nullptr);

    // The same one again: rows are read anew only where something became of them.
    void setBatch(const BatchSummary &summary);
    [[nodiscard]] const BatchSummary &batch() const { return m_summary; }
    void tell(ColorRole role, const QString &icon, const QString &sentence);
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] Button &retryButton() { return *m_retry; }
    [[nodiscard]] Button &cancelButton() { return *m_cancel; }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString answer() const;

Q_SIGNALS:
    void backWanted();
    void hurryWanted();
    void retryWanted();
    void cancelWanted();
    void exportWanted(bool csv);

private:
    QWidget *makeHead();
    QWidget *makeStatus();
    QWidget *makeRows();
    void showRow();

    const Theme &m_theme;
    BatchStore &m_store;
    BatchSummary m_summary;
    BatchRowsModel m_rows;
    Label *m_title = nullptr;
    Tag *m_state = nullptr;
    Button *m_hurry = nullptr;
    Button *m_retry = nullptr;
    Button *m_cancel = nullptr;
    Button *m_export = nullptr;
    ProgressLine *m_progress = nullptr;
    Label *m_counts = nullptr;
    Label *m_price = nullptr;
    NoteLine *m_note = nullptr;
    QListView *m_list = nullptr;
    QPlainTextEdit *m_question = nullptr;
    QPlainTextEdit *m_answer = nullptr;
};

} // namespace parley
