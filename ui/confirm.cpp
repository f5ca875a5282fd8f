// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/confirm.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QVBoxLayout>

namespace parley {

void confirm(QWidget &window, const Theme &theme, const Question &question,
             const std::function<void()> &agreed)
{
    auto *dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(8);
    auto *title = new Label(theme, TextStyle::SheetTitle, ColorRole::Ink, question.title, dialog);
    auto *body = new Label(theme, TextStyle::Interface, ColorRole::Ink2, question.body, dialog);
    title->setWordWrap(true);
    body->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(body);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    auto *cancel = new Button(theme, ButtonKind::Standard,
                              QCoreApplication::translate("parley::Confirm", "Cancel"), {}, dialog);
    auto *act = new Button(theme, ButtonKind::Danger, question.action, {}, dialog);
    cancel->setDefault(true);
    cancel->setFocus();
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(act, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, dialog, agreed);
    row->addWidget(cancel);
    row->addWidget(act);
    column->addSpacing(8);
    column->addLayout(row);
    dialog->setMinimumWidth(420);
    dialog->open();
}

} // namespace parley
