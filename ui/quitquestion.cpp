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

struct QuitWords
{
    QString title;
    QString text;
    QString yes;
};

void ask(QWidget &window, const Theme &theme, const QuitWords &question,
         const std::function<void()> &quit)
{
    auto *dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    dialog->setWindowTitle(question.title);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(
        new Label(theme, TextStyle::SheetTitle, ColorRole::Ink, question.title, dialog));
    auto *text = new Label(theme, TextStyle::Interface, ColorRole::Ink2, question.text, dialog);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    auto *yes = new Button(theme, ButtonKind::Danger, question.yes, {}, dialog);
    QObject::connect(yes, &QPushButton::clicked, dialog, [dialog, quit] {
        dialog->accept();
        quit();
    });
    row->addWidget(yes);
    auto *stay = new Button(theme, ButtonKind::Primary, Words::tr("Stay"), {}, dialog);
    stay->setDefault(true);
    QObject::connect(stay, &QPushButton::clicked, dialog, &QDialog::reject);
    row->addWidget(stay);
    column->addSpacing(8);
    column->addLayout(row);
    dialog->setMinimumWidth(400);
    dialog->open();
}

void askAboutUnsaved(QWidget &window, const Theme &theme, int chats,
                     const std::function<void()> &quit)
{
    ask(window, theme,
        {Words::tr("Something is not saved"),
         QApplication::translate("parley::QuitQuestion", "%1 chats hold text that is not saved.",
                                 nullptr, chats)
                 .arg(chats) +
             u' ' + Words::tr("It is lost when you quit now."),
         Words::tr("Quit and lose it")},
        quit);
}

void askAboutAnswers(QWidget &window, const Theme &theme, int answers,
                     const std::function<void()> &quit)
{
    ask(window, theme,
        {Words::tr("Answers are on their way"),
         QApplication::translate("parley::QuitQuestion", "%n answers are still being written.",
                                 nullptr, answers) +
             u' ' +
             Words::tr("When you quit now they stop there. What has arrived is kept, and each can "
                       "be asked for again."),
         Words::tr("Quit now")},
        quit);
}

} // namespace

bool askBeforeQuit(QWidget &window, const Theme &theme, const SettingsStore &settings,
                   const QuitLosses &losses, const std::function<void()> &quit)
{
    if (losses.unsaved > 0) {
        askAboutUnsaved(window, theme, losses.unsaved, quit);
        return true;
    }
    const bool asks =
        losses.answering > 0 && settings.get(askBeforeQuitSetting) && !qApp->isSavingSession();
    if (asks) {
        askAboutAnswers(window, theme, losses.answering, quit);
    }
    return asks;
}

} // namespace parley
