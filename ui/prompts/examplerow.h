// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One example: what is sent, and what the model is to have answered. Main thread.
#pragma once

#include "chat/prompt.h"
#include "ui/theme.h"

#include <QWidget>

class QMenu;

namespace parley {

class Button;
class PromptEdit;

class ExampleRow final : public QWidget
{
    Q_OBJECT
public:
    ExampleRow(const Theme &theme, const PromptExample &example, QWidget *parent = nullptr);

    [[nodiscard]] PromptExample example() const;
    // Which one it is, for who can't see it.
    void setNumber(int number);
    [[nodiscard]] QMenu &menu() { return *m_menu; }
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHalf(PromptEdit &edit, const QString &caption, QWidget *corner);

    const Theme &m_theme;
    PromptEdit *m_question;
    PromptEdit *m_answer;
    Button *m_more;
    QMenu *m_menu;
};

} // namespace parley
