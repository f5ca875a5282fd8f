// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/stepgrip.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace parley {

namespace {

constexpr int gripWidth = 20;
constexpr int gripHeight = 28;
constexpr int signSize = 16;

} // namespace

StepGrip::StepGrip(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag, or press Alt+Up and Alt+Down, to move the step"));
    setAccessibleDescription(tr("Up and Down move the step."));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize StepGrip::sizeHint() const
{
    return {gripWidth, m_theme.scaled(gripHeight)};
}

void StepGrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool near = underMouse() || hasFocus() || m_dragging;
    painter.drawPixmap((width() - signSize) / 2, (height() - signSize) / 2,
                       m_theme.pixmap(QStringLiteral("grip"), signSize,
                                      m_theme.color(near ? ColorRole::Ink2 : ColorRole::InkOff),
                                      devicePixelRatioF()));
}

void StepGrip::keyPressEvent(QKeyEvent *event)
{
    if (m_dragging && event->key() == Qt::Key_Escape) {
        m_dragging = false;
        Q_EMIT cancelled();
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void StepGrip::mousePressEvent(QMouseEvent *event)
{
    QAbstractButton::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    m_pressed = event->globalPosition().toPoint();
}

void StepGrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->globalPosition().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton) || !isDown()) {
        return;
    }
    const bool far = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    m_dragging = m_dragging || far;
    if (m_dragging) {
        setCursor(Qt::ClosedHandCursor);
        Q_EMIT dragged(at);
    }
}

void StepGrip::mouseReleaseEvent(QMouseEvent *event)
{
    setDown(false);
    setCursor(Qt::OpenHandCursor);
    if (std::exchange(m_dragging, false)) {
        Q_EMIT dropped(event->globalPosition().toPoint());
    }
    update();
}

} // namespace parley
