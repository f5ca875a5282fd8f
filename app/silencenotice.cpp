// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/silencenotice.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"

#include <QApplication>
#include <QDialog>
#include <QVBoxLayout>
#include <cstdio>

namespace parley {

namespace {

struct SilenceNotice
{
    Q_DECLARE_TR_FUNCTIONS(parley::SilenceNotice)
};

} // namespace

bool tellSilence(const Theme &theme)
{
    const QString title = SilenceNotice::tr("Parley does not answer");
    const QString body =
        SilenceNotice::tr("Parley is running already, but it does not answer. Wait a moment and "
                          "try again. If that doesn't help, end that program and start Parley "
                          "anew: what was saved is not lost.");
    std::fprintf(stderr, "parley: %s\n", qPrintable(body));
    QDialog dialog;
    dialog.setWindowTitle(title);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(8);
    column->addWidget(new Label(theme, TextStyle::SheetTitle, ColorRole::Ink, title, &dialog));
    auto *text = new Label(theme, TextStyle::Interface, ColorRole::Ink2, body, &dialog);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    auto *close = new Button(theme, ButtonKind::Standard, SilenceNotice::tr("Close"), {}, &dialog);
    auto *again =
        new Button(theme, ButtonKind::Primary, SilenceNotice::tr("Try again"), {}, &dialog);
    again->setDefault(true);
    row->addWidget(close);
    row->addWidget(again);
    column->addSpacing(8);
    column->addLayout(row);
    dialog.setMinimumWidth(440);
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(again, &QPushButton::clicked, &dialog, &QDialog::accept);
    QObject::connect(&dialog, &QDialog::finished, qApp, &QCoreApplication::quit);
    dialog.show();
    QApplication::exec();
    return dialog.result() == QDialog::Accepted;
}

} // namespace parley
