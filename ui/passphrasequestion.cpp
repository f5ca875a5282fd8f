// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/passphrasequestion.h"

#include "seal/passphrase.h"
#include "ui/controls/button.h"
#include "ui/controls/noteline.h"
#include "ui/controls/questionbox.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::PassphraseQuestion)
};

QLineEdit *addField(const QuestionBox &box, const Theme &theme, const QString &name)
{
    addWords(box, theme, TextStyle::Small, ColorRole::Ink2, name);
    auto *field = new QLineEdit(box.dialog);
    field->setEchoMode(QLineEdit::Password);
    field->setFont(theme.font(TextStyle::Interface));
    field->setAccessibleName(name);
    box.rows->addWidget(field);
    return field;
}

struct Fields
{
    QLineEdit *first;
    QLineEdit *second; // null: asked once
    NoteLine *note;
};

// Nothing while it can't be used, which is said.
Secret takePassphrase(const Fields &fields)
{
    if (fields.first->text().isEmpty()) {
        fields.note->say(ColorRole::Danger, QStringLiteral("error"),
                         Words::tr("Type a passphrase."));
        return {};
    }
    if (fields.second && fields.first->text() != fields.second->text()) {
        fields.note->say(ColorRole::Danger, QStringLiteral("error"),
                         Words::tr("The two passphrases differ. Type the same one twice."));
        return {};
    }
    const Secret passphrase = passphraseOf(fields.first->text());
    for (QLineEdit *field : {fields.first, fields.second}) {
        if (field) {
            field->clear();
        }
    }
    return passphrase;
}

} // namespace

void askPassphrase(QWidget &window, const Theme &theme, const PassphraseQuestion &question,
                   QObject &context, const std::function<void(const Secret &passphrase)> &given)
{
    const QuestionBox box = questionBox(theme, window, question.title);
    addQuestion(box, theme, question.title, question.body);
    QDialog *dialog = box.dialog;
    dialog->setObjectName(QStringLiteral("passphraseQuestion"));
    Fields fields{addField(box, theme, Words::tr("Passphrase")), nullptr, nullptr};
    if (question.fresh) {
        fields.second = addField(box, theme, Words::tr("The same once more"));
    }
    fields.note = new NoteLine(theme, dialog);
    fields.note->say(ColorRole::Danger, QStringLiteral("error"), question.trouble);
    box.rows->addWidget(fields.note);
    QHBoxLayout *row = addAnswers(box);
    row->addStretch(1);
    auto *cancel = new Button(theme, ButtonKind::Standard, Words::tr("Cancel"), {}, dialog);
    auto *act = new Button(theme, ButtonKind::Primary, question.action, {}, dialog);
    cancel->setAutoDefault(false);
    act->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(act);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(act, &QPushButton::clicked, &context, [dialog, fields, given] {
        if (const Secret passphrase = takePassphrase(fields); !passphrase.isEmpty()) {
            dialog->accept();
            given(passphrase);
        }
    });
    fields.first->setFocus();
    dialog->open();
}

} // namespace parley
