// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The bottom line of a pane: take this answer, thumbs, go on with it alone; while it answers, stop
// and for how long it has. Main thread.
#pragma once

#include "chat/vote.h"
#include "ui/theme.h"

#include <QWidget>

namespace parley {

class Button;
class Label;

class PaneFooter final : public QWidget
{
    Q_OBJECT
public:
    PaneFooter(const Theme &theme, QWidget *parent = nullptr);

    struct State
    {
        bool busy = false;
        bool unasked = false; // there is a question it was not asked
        bool mayPick = false;
        bool mayThumb = false;
        bool picked = false;
        bool mayContinue = false;
        std::optional<VoteKind> thumb;
        std::optional<QStringList> tags = {}; // of what was said of it; absent: nothing was
        // Whether what differs from the pick is shown; absent: there is no pick to compare with.
        std::optional<bool> diff;
        QString name;  // of the pane, for screen readers
        QString doing; // "Answering for 5 s"
        QString where; // "Ollama · this computer"
        friend bool operator==(const State &, const State &) = default;
    };
    void show(const State &state);
    using QWidget::show;

Q_SIGNALS:
    void pickWanted();
    void thumbWanted(parley::VoteKind kind);
    // Tags and a note; beside `anchor`.
    void noteWanted(QWidget *anchor);
    void diffWanted(bool shown);
    void continueWanted();
    void askWanted();
    void stopWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void name(const QString &pane);

    const Theme &m_theme;
    State m_state;
    Button *m_pick;
    Button *m_up;
    Button *m_down;
    Button *m_note;
    Button *m_diff;
    Button *m_ask;
    Button *m_stop;
    Label *m_doing;
    Label *m_where;
    Button *m_continue;
};

} // namespace parley
