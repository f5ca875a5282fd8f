// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/quitquestion.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"

#include <QApplication>
#include <QDialog>
#include <QVBoxLayout>

namespace parley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::QuitQuestion)
};

} // namespace

void askToQuit(QWidget &window, const Theme &theme, int chats, const std::function<void()> &quit)
{
    auto *dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    dialog->setWindowTitle(Words::tr("Something is not saved"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(new Label(theme, TextStyle::SheetTitle, ColorRole::Ink,
                                Words::tr("Something is not saved"), dialog));
    auto *text =
        new Label(theme, TextStyle::Interface, ColorRole::Ink2,
                  QApplication::translate("parley::QuitQuestion",
                                          "%1 chats hold text that is not saved.", nullptr, chats)
                          .arg(chats) +
                      u' ' + Words::tr("It is lost when you quit now."),
                  dialog);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    auto *lose = new Button(theme, ButtonKind::Danger, Words::tr("Quit and lose it"), {}, dialog);
    QObject::connect(lose, &QPushButton::clicked, dialog, [dialog, quit] {
        dialog->accept();
        quit();
    });
    row->addWidget(lose);
    auto *stay = new Button(theme, ButtonKind::Primary, Words::tr("Stay"), {}, dialog);
    stay->setDefault(true);
    QObject::connect(stay, &QPushButton::clicked, dialog, &QDialog::reject);
    row->addWidget(stay);
    column->addSpacing(8);
    column->addLayout(row);
    dialog->setMinimumWidth(400);
    dialog->open();
}

} // namespace parley
