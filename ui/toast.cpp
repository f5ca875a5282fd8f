// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/toast.h"

#include "ui/style/announcement.h"
#include "ui/style/paint.h"

#include <QEvent>
#include <QPushButton>

namespace parley {

// The underlined word at the end.
class Toast::ToastButton final : public QPushButton
{
public:
    ToastButton(const Theme &theme, QWidget *parent) : QPushButton(parent), m_theme(theme)
    {
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont font = m_theme.font(TextStyle::InterfaceStrong);
        font.setUnderline(true);
        painter.setFont(font);
        painter.setPen(m_theme.color(ColorRole::Sheet));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            drawBox(painter, rect(), 6, QColor(), m_theme.color(ColorRole::Sheet), 2);
        }
    }

private:
    const Theme &m_theme;
};

Toast::Toast(const Theme &theme, QWidget &sheet)
    : QWidget(&sheet), m_theme(theme), m_button(new ToastButton(theme, this))
{
    hide();
    sheet.installEventFilter(this);
    connect(m_button, &QPushButton::clicked, this, &Toast::chosen);
}

void Toast::offer(const QString &sentence, const QString &action)
{
    m_sentence = sentence;
    m_button->setText(action);
    setAccessibleName(sentence);
    place();
    raise();
    show();
    announce(*this, sentence + u' ' + action);
}

void Toast::place()
{
    const QFontMetrics metrics(m_theme.font(TextStyle::InterfaceStrong));
    const int text = metrics.horizontalAdvance(m_sentence);
    const int button =
        qMax(metrics.horizontalAdvance(m_button->text()) + 16, m_button->sizeHint().width());
    const int height = qMax(m_theme.scaled(36), m_button->sizeHint().height() + 8);
    const int width = 14 + text + 16 + button + 6;
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() - height - 20,
                width, height);
    m_button->setGeometry(isRightToLeft() ? 6 : width - button - 6, 4, button, height - 8);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), 10, m_theme.color(ColorRole::Ink));
    painter.setFont(m_theme.font(TextStyle::Interface));
    painter.setPen(m_theme.color(ColorRole::Sheet));
    painter.drawText(rect().adjusted(14, 0, -14, 0), Qt::AlignVCenter | Qt::AlignLeft, m_sentence);
}

void Toast::enterEvent(QEnterEvent *)
{
    Q_EMIT hovered(true);
}

void Toast::leaveEvent(QEvent *)
{
    Q_EMIT hovered(false);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parley
