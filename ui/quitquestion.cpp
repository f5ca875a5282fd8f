// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/quitquestion.h"

#include "ui/controls/button.h"
#include "ui/controls/questionbox.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>

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
    const QuestionBox box = questionBox(theme, window, question.title);
    addQuestion(box, theme, question.title, question.text);
    QHBoxLayout *row = addAnswers(box);
    row->addStretch(1);
    QDialog *dialog = box.dialog;
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
