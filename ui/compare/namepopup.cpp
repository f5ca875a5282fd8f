// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/namepopup.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int longestName = 200;

} // namespace

NamePopup::NamePopup(const Theme &theme, QWidget &window)
    : Popup(theme, window)
    , m_question(new Label(theme, TextStyle::InterfaceStrong, ColorRole::Ink, {}, &box()))
    , m_edit(new QLineEdit(&box()))
{
    auto *column = new QVBoxLayout(&box());
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_edit->setFont(theme.font(TextStyle::Interface));
    m_edit->setMaxLength(longestName);
    auto *save = new Button(theme, ButtonKind::Primary, tr("Save"), {}, &box());
    column->addWidget(m_question);
    column->addWidget(m_edit);
    column->addWidget(save, 0, Qt::AlignTrailing);
    connect(save, &QPushButton::clicked, this, &NamePopup::accept);
    connect(m_edit, &QLineEdit::textChanged, save,
            [save](const QString &text) { save->setEnabled(!text.trimmed().isEmpty()); });
}

void NamePopup::ask(const QString &question, const QString &name,
                    const std::function<void(const QString &)> &done)
{
    m_done = done;
    m_question->setText(question);
    m_edit->setAccessibleName(question);
    m_edit->setText(name);
    m_edit->selectAll();
    openCentered(box().layout()->sizeHint().expandedTo({360, 0}));
    m_edit->setFocus(Qt::PopupFocusReason);
}

void NamePopup::accept()
{
    const QString name = m_edit->text().simplified();
    if (!name.isEmpty()) {
        dismiss();
        m_done(name);
    }
}

void NamePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        accept();
        return;
    }
    Popup::keyPressEvent(event);
}

} // namespace parley
