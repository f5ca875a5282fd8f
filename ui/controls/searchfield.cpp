// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/searchfield.h"

#include "ui/style/paint.h"

#include <QStyle>

#include <QKeyEvent>

namespace parley {

SearchField::SearchField(const Theme &theme, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent), m_theme(theme)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    applyTheme();
    connect(&theme, &Theme::changed, this, &SearchField::applyTheme);
}

void SearchField::setKeyHint(const QKeySequence &keys)
{
    m_keys = keyCapText(keys);
    update();
}

void SearchField::makeBare()
{
    m_bare = true;
    setFrame(false);
    applyTheme();
}

void SearchField::lead(std::function<void(int step)> move, std::function<void()> choose)
{
    m_move = std::move(move);
    m_choose = std::move(choose);
}

void SearchField::applyTheme()
{
    setFont(m_theme.font(m_bare ? TextStyle::Reading : TextStyle::Interface));
    const int icon = m_bare ? 44 : 24;
    const int end = m_bare ? 16 : 0;
    setTextMargins(isRightToLeft() ? QMargins(end, 0, icon, 0) : QMargins(icon, 0, end, 0));
    if (isRightToLeft()) {
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute); // also what is typed from left to right
    }
    QPalette colors = palette();
    colors.setColor(QPalette::Base,
                    m_bare ? QColor(Qt::transparent) : m_theme.color(ColorRole::Window));
    setPalette(colors);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = m_bare ? 18 : 16;
    const QRect icon = style()->visualRect(
        layoutDirection(), rect(), QRect(m_bare ? 16 : 11, (height() - side) / 2, side, side));
    painter.drawPixmap(icon.topLeft(),
                       m_theme.pixmap(QStringLiteral("search"), side,
                                      m_theme.color(ColorRole::Ink3), devicePixelRatioF()));
    if (text().isEmpty() && !m_keys.isEmpty()) {
        drawKeyCap(painter, m_theme, m_keys, rect().adjusted(9, 0, -9, 0));
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    if (m_move) {
        switch (event->key()) {
        case Qt::Key_Down:
            m_move(1);
            return;
        case Qt::Key_Up:
            m_move(-1);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (event->modifiers() & Qt::ControlModifier) {
                event->ignore(); // another way of choosing: whoever has one
            } else {
                m_choose();
            }
            return;
        default:
            break;
        }
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace parley
