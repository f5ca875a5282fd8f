// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/passphrasequestion.h"

#include "seal/passphrase.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parley {

namespace {

QString words(const char *text)
{
    return QApplication::translate("parley::PassphraseQuestion", text);
}

QLineEdit *addField(QVBoxLayout &column, const Theme &theme, const QString &name, QWidget &dialog)
{
    auto *label = new Label(theme, TextStyle::Small, ColorRole::Ink2, name, &dialog);
    column.addWidget(label);
    auto *field = new QLineEdit(&dialog);
    field->setEchoMode(QLineEdit::Password);
    field->setFont(theme.font(TextStyle::Interface));
    field->setAccessibleName(name);
    column.addWidget(field);
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
        fields.note->say(ColorRole::Danger, QStringLiteral("error"), words("Type a passphrase."));
        return {};
    }
    if (fields.second && fields.first->text() != fields.second->text()) {
        fields.note->say(ColorRole::Danger, QStringLiteral("error"),
                         words("The two passphrases differ. Type the same one twice."));
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
    auto *dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("passphraseQuestion"));
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
    Fields fields{addField(*column, theme, words("Passphrase"), *dialog), nullptr, nullptr};
    if (question.fresh) {
        fields.second = addField(*column, theme, words("The same once more"), *dialog);
    }
    fields.note = new NoteLine(theme, dialog);
    fields.note->say(ColorRole::Danger, QStringLiteral("error"), question.trouble);
    column->addWidget(fields.note);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    auto *cancel = new Button(theme, ButtonKind::Standard, words("Cancel"), {}, dialog);
    auto *act = new Button(theme, ButtonKind::Primary, question.action, {}, dialog);
    cancel->setAutoDefault(false);
    act->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(act);
    column->addSpacing(8);
    column->addLayout(row);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(act, &QPushButton::clicked, &context, [dialog, fields, given] {
        if (const Secret passphrase = takePassphrase(fields); !passphrase.isEmpty()) {
            dialog->accept();
            given(passphrase);
        }
    });
    dialog->setMinimumWidth(420);
    fields.first->setFocus();
    dialog->open();
}

} // namespace parley
