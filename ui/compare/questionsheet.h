// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What all panes were asked last, on a sheet above them; can be edited and asked again. All answers
// together can be judged here: equally good, or none of use. Main thread.
#pragma once

#include "chat/vote.h"
#include "ui/controls/sheet.h"

class QAction;

namespace parley {

class Button;
class Label;

class QuestionSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit QuestionSheet(const Theme &theme, QWidget *parent = nullptr);

    void setQuestion(const Message &question);
    // What was said of all answers together; `possible`: there are answers to say it of.
    void setVerdict(bool possible, const std::optional<VoteKind> &said);
    [[nodiscard]] Button &verdict() { return *m_verdict; }
    // Why it can't be edited now; empty: it can.
    void setEditReason(const QString &reason);

Q_SIGNALS:
    void editWanted();
    void verdictWanted(parley::VoteKind kind); // Tie, Bad
    void noteWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildVerdict();

    const Theme &m_theme;
    Label *m_text;
    Label *m_more;
    Button *m_verdict;
    QAction *m_tie;
    QAction *m_bad;
    QAction *m_note;
    Button *m_edit;
};

} // namespace parley
