// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is asked in a replay: prompts from one of several sources, made from a text with places and
// a table of what belongs there, and a look at them. Whoever has prompts adds a source and gives
// them to take(). Main thread; what it is given outlives it.
#pragma once

#include "base/clock.h"
#include "chat/promptlist.h"
#include "ui/theme.h"

#include <QWidget>

class QHBoxLayout;
class QListView;
class QPlainTextEdit;
class QStringListModel;

namespace parley {

class Label;
class NoteLine;

class ReplayPrompts final : public QWidget
{
    Q_OBJECT
public:
    ReplayPrompts(const Theme &theme, Clock &clock, QWidget *parent = nullptr);

    // A button that calls `choose`, which ends in take() sooner or later.
    void addSource(const QString &title, const QString &icon, std::function<void()> choose);
    void take(const PromptSet &set);
    // A table of a file; a sentence says what is wrong with it.
    void takeFile(const QString &path);
    // What stands in a field, one prompt a line.
    void takeText();
    void clear();
    // Empty: none yet, or something is wrong with them.
    [[nodiscard]] const QStringList &prompts() const { return m_prompts; }
    [[nodiscard]] const QString &from() const { return m_set.from; }
    // What they are made from; may be empty.
    [[nodiscard]] const PromptTable &table() const { return m_set.table; }
    // Says it where the prompts are told of; what was there stays.
    void refuse(const QString &sentence);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QPlainTextEdit &promptTemplate() { return *m_template; }
    [[nodiscard]] QPlainTextEdit &text() { return *m_text; }

Q_SIGNALS:
    void changed();

private:
    void chooseFile();
    void showSet();
    void fill();
    void soon(std::function<void()> call);

    const Theme &m_theme;
    Clock &m_clock;
    QHBoxLayout *m_sources;
    QPlainTextEdit *m_text;
    Label *m_columns;
    QPlainTextEdit *m_template;
    NoteLine *m_note;
    QStringListModel *m_model;
    QListView *m_preview;
    PromptSet m_set;
    QStringList m_prompts;
    bool m_typed = false; // the prompts are what stands in the field
    std::unique_ptr<Clock::Timer> m_soon;
};

} // namespace parley
