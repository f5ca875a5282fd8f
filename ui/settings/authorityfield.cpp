// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/authorityfield.h"

#include "chat/connectionfields.h"
#include "ui/controls/button.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace parley {

AuthorityField::AuthorityField(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
    , m_choose(new Button(theme, ButtonKind::Standard, tr("Choose…"), {}, this))
    , m_clear(Button::icon(theme, QStringLiteral("close"), tr("Remove the certificate authority"),
                           this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_path->setAccessibleName(tr("File of the certificate authority"));
    m_path->setPlaceholderText(tr("A PEM file, where the server has its own authority"));
    m_path->setFont(theme.font(TextStyle::Interface));
    m_path->setMinimumWidth(120);
    row->addWidget(m_path, 1);
    row->addWidget(m_clear);
    m_choose->setAccessibleName(tr("Choose the certificate authority"));
    row->addWidget(m_choose);
    m_clear->hide();
    connect(m_path, &QLineEdit::editingFinished, this, &AuthorityField::leave);
    connect(m_choose, &QPushButton::clicked, this, &AuthorityField::choose);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_path->clear();
        leave();
    });
}

void AuthorityField::setPath(const QString &path)
{
    m_path->setText(path);
    m_clear->setVisible(!path.isEmpty());
    setFaulty(*m_path, false);
}

QString AuthorityField::path() const
{
    return m_path->text().trimmed();
}

Result<QString> AuthorityField::judged(const QString &kept)
{
    const QString file = path();
    if (file.isEmpty() || file == kept) {
        setFaulty(*m_path, false);
        return file;
    }
    const Result<void> usable = checkAuthorityFile(file);
    setFaulty(*m_path, !usable);
    return usable ? Result<QString>(file) : Result<QString>(Unexpected(usable.error()));
}

void AuthorityField::leave()
{
    m_clear->setVisible(!m_path->text().isEmpty());
    Q_EMIT edited();
}

void AuthorityField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose the certificate authority"), {},
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_path->setText(path);
        leave();
    });
    dialog->open();
}

} // namespace parley
