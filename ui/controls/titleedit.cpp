// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/titleedit.h"

#include "ui/controls/label.h"

#include <QKeyEvent>

namespace parley {

TitleEdit::TitleEdit(Label &title, const QString &name, QWidget *parent)
    : QLineEdit(parent), m_title(title)
{
    setAccessibleName(name);
    hide();
}

void TitleEdit::begin()
{
    setText(m_title.text());
    m_title.hide();
    show();
    selectAll();
    setFocus(Qt::OtherFocusReason);
}

void TitleEdit::end(bool keep)
{
    if (isHidden()) {
        return;
    }
    hide();
    m_title.show();
    const QString title = text().simplified();
    if (keep && !title.isEmpty() && title != m_title.text()) {
        Q_EMIT entered(title);
    }
}

void TitleEdit::focusOutEvent(QFocusEvent *event)
{
    end(true);
    QLineEdit::focusOutEvent(event);
}

void TitleEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
        end(key != Qt::Key_Escape);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace parley
