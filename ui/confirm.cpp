// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/confirm.h"

#include "ui/controls/button.h"
#include "ui/controls/questionbox.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>

namespace parley {

void confirm(QWidget &window, const Theme &theme, const Question &question,
             const std::function<void()> &agreed)
{
    const QuestionBox box = questionBox(theme, window, question.title);
    addQuestion(box, theme, question.title, question.body);
    QDialog *dialog = box.dialog;
    auto *cancel = new Button(theme, ButtonKind::Standard,
                              QCoreApplication::translate("parley::Confirm", "Cancel"), {}, dialog);
    auto *act = new Button(theme, ButtonKind::Danger, question.action, {}, dialog);
    cancel->setDefault(true);
    cancel->setFocus();
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(act, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, dialog, agreed);
    QHBoxLayout *row = addAnswers(box);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(act);
    dialog->open();
}

} // namespace parley
