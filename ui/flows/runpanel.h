// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A run of a flow beside it: how it stands, what it took, its steps in time, the one that is open.
// Shows what it is told and tells what a person wants. Main thread; what it is given outlives it.
#pragma once

#include "ui/controls/sheet.h"
#include "ui/flows/stepreading.h"
#include "ui/flows/tracemodel.h"

class QListView;
class QMenu;

namespace parley {

class NoteLine;
class Tag;
class TraceDelegate;

struct RunView
{
    // Counted: nothing was asked, only what it would cost.
    enum class State { None, Running, Done, Failed, Stopped, Interrupted, Counted };

    State state = State::None;
    QString title; // "Run 14"
    QString time;  // figures for people; empty: not known
    QString tokens;
    QString cost;
    int done = 0; // of the steps
    int total = 0;
    QList<TraceStep> steps;
    std::chrono::milliseconds whole{0};
    QString note; // why it ended as it did
    bool canResume = false;
};

class RunPanel final : public Sheet
{
    Q_OBJECT
public:
    explicit RunPanel(const StepReading::Parts &parts, QWidget *parent = nullptr);

    void setRun(const RunView &run);
    [[nodiscard]] const RunView &run() const { return m_run; }
    // The step that is read; none: the newest.
    [[nodiscard]] QString openStep() const;
    void openStep(const QString &id);
    // A way back to the flow, which is not in sight.
    void setBack(bool back);
    void focusFirst();
    // What else can be done with runs; filled by who does it.
    [[nodiscard]] QMenu &menu() { return *m_menu; }
    [[nodiscard]] StepReading &reading() { return *m_reading; }

Q_SIGNALS:
    void backWanted();
    void stopWanted();
    void resumeWanted();
    // Another step is open.
    void stepOpened();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFigures();
    void makeList();
    void showFigures();
    void turn();
    void follow();

    const Theme &m_theme;
    Clock &m_clock;
    RunView m_run;
    Button *m_back = nullptr;
    Label *m_title = nullptr;
    Tag *m_state = nullptr;
    Button *m_stop = nullptr;
    Button *m_resume = nullptr;
    Button *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QWidget *m_figures = nullptr;
    Label *m_time = nullptr;
    Label *m_tokens = nullptr;
    Label *m_cost = nullptr;
    Label *m_done = nullptr;
    NoteLine *m_note;
    Label *m_nothing;
    TraceModel *m_steps;
    TraceDelegate *m_delegate;
    QListView *m_list;
    StepReading *m_reading;
    bool m_follows = true;                   // the newest step is open by itself
    std::unique_ptr<Clock::Timer> m_turning; // while something runs in sight
};

} // namespace parley
