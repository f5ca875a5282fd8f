// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What all panes were asked last, on a sheet above them; can be edited and asked again. Main
// thread.
#pragma once

#include "chat/message.h"
#include "ui/controls/sheet.h"

namespace parley {

class Button;
class Label;

class QuestionSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit QuestionSheet(const Theme &theme, QWidget *parent = nullptr);

    void setQuestion(const Message &question);
    // Why it can't be edited now; empty: it can.
    void setEditReason(const QString &reason);

Q_SIGNALS:
    void editWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Label *m_text;
    Label *m_more;
    Button *m_edit;
};

} // namespace parley
