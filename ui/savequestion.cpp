// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/savequestion.h"

#include <QFileDialog>

namespace parley {

void askWhereToSave(QWidget &window, const SaveQuestion &question, QObject &context,
                    const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(&window, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(question.filter);
    dialog->setDefaultSuffix(QFileInfo(question.name).suffix());
    dialog->selectFile(question.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, &context, chosen);
    dialog->open();
}

} // namespace parley
