// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The header of the flow that is open: its title to be changed in place, whether it is kept, what a
// run costs, the text behind it, inputs, run. Main thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QMenu;

namespace parley {

class Button;
class Label;
class Tag;
class TitleEdit;

class FlowHead final : public QWidget
{
    Q_OBJECT
public:
    enum class Kept { Saved, Saving, Refused };

    explicit FlowHead(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setKept(Kept kept);
    // "about $0.11 a run"
    void setPrice(const QString &price);
    void setAsText(bool asText);
    // Why it can't be run now, as a sentence; empty: it can.
    void setHindrance(const QString &sentence);
    // A way back to the list; a way to the run, which is not in sight.
    void setWays(bool back, bool run);
    void rename();
    [[nodiscard]] QMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void titled(const QString &title);
    void backWanted();
    void textToggled();
    void inputsWanted();
    void runWanted();
    void traceWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void fit();

    Button *m_back;
    Label *m_title;
    TitleEdit *m_edit;
    Tag *m_kept;
    Label *m_price;
    Button *m_text;
    Button *m_inputs;
    Button *m_trace;
    Button *m_run;
    Button *m_more;
    QMenu *m_menu;
};

} // namespace parley
