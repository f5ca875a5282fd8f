// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/questionbox.h"

#include "ui/controls/focusring.h"
#include "ui/controls/label.h"

#include <QDialog>
#include <QVBoxLayout>

namespace parley {

QuestionBox questionBox(const Theme &theme, QWidget &window, const QString &title)
{
    auto *dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(420);
    auto *rows = new QVBoxLayout(dialog);
    rows->setContentsMargins(20, 20, 20, 16);
    rows->setSpacing(8);
    new FocusRing(theme, *dialog);
    return {dialog, rows};
}

Label *addWords(const QuestionBox &box, const Theme &theme, TextStyle style, ColorRole role,
                const QString &text)
{
    auto *label = new Label(theme, style, role, text, box.dialog);
    label->setWordWrap(true);
    box.rows->addWidget(label);
    return label;
}

void addQuestion(const QuestionBox &box, const Theme &theme, const QString &title,
                 const QString &body)
{
    addWords(box, theme, TextStyle::SheetTitle, ColorRole::Ink, title);
    addWords(box, theme, TextStyle::Interface, ColorRole::Ink2, body);
}

QHBoxLayout *addAnswers(const QuestionBox &box)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    box.rows->addSpacing(8);
    box.rows->addLayout(row);
    return row;
}

} // namespace parley
