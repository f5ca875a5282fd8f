// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/popup.h"

#include "ui/controls/sheet.h"
#include "ui/style/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace parley {

namespace {

constexpr int windowMargin = 8;
constexpr int leastHeight = 240;

} // namespace

Popup::Popup(const Theme &theme, QWidget &window) : QWidget(&window), m_theme(theme)
{
    auto *sheet = new Sheet(theme, this);
    sheet->setFill(ColorRole::Raised, ColorRole::LineStrong, 12);
    m_box = sheet;
    setFocusPolicy(Qt::ClickFocus); // Tab goes to what is in it
    hide();
}

void Popup::openAt(QWidget &anchor, const QSize &wanted)
{
    m_anchor = &anchor;
    m_wanted = wanted;
    begin();
}

void Popup::openCentered(const QSize &wanted)
{
    m_anchor = nullptr;
    m_wanted = wanted;
    begin();
}

void Popup::begin()
{
    m_focusBefore = QApplication::focusWidget();
    place();
    raise();
    show();
    parentWidget()->installEventFilter(this);
    qApp->installEventFilter(this);
}

void Popup::dismiss()
{
    if (isHidden()) { // isVisible() asks the window as well, which may be hidden itself
        return;
    }
    qApp->removeEventFilter(this);
    parentWidget()->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    hide();
    if (hadFocus && m_focusBefore) {
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    }
    Q_EMIT dismissed();
}

void Popup::place()
{
    const QRect area =
        parentWidget()->rect().adjusted(windowMargin, windowMargin, -windowMargin, -windowMargin);
    QRect target(QPoint(), m_wanted.boundedTo(area.size()));
    if (m_anchor) {
        const QPoint corner =
            m_anchor->mapTo(parentWidget(), QPoint(m_anchor->width(), m_anchor->height() + 8));
        const int room = area.bottom() - corner.y();
        const int least = qMin(qMin(leastHeight, area.height()), target.height());
        target.setHeight(qBound(least, room, target.height()));
        target.moveTopRight({corner.x(), corner.y()});
        target.moveBottom(qMin(target.bottom(), area.bottom()));
    } else {
        target.moveCenter(area.center());
        target.moveTop(qMax(area.top(), qMin(target.top(), area.top() + 56)));
    }
    target.moveLeft(qBound(area.left(), target.left(), area.right() + 1 - target.width()));
    if (m_anchor) {
        constexpr int m = popupShadowMargin;
        setGeometry(target.adjusted(-m, -m, m, m + 8));
        m_box->setGeometry(m, m, target.width(), target.height());
    } else {
        setGeometry(parentWidget()->rect());
        m_box->setGeometry(target);
    }
}

void Popup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_anchor) {
        painter.fillRect(rect(), m_theme.color(ColorRole::Scrim));
    }
    drawPopupShadow(painter, m_box->geometry(), m_theme.color(ColorRole::Shadow));
}

void Popup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool Popup::focusNextPrevChild(bool next)
{
    QWidget *from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from)) {
        from = this;
    }
    const auto takesIt = [this](const QWidget *one) {
        return one != this && isAncestorOf(one) && (one->focusPolicy() & Qt::TabFocus) &&
               !one->focusProxy() && one->isEnabled() && one->isVisible();
    };
    QWidget *one = from;
    do {
        one = next ? one->nextInFocusChain() : one->previousInFocusChain();
    } while (one != from && !takesIt(one));
    one->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool Popup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    } else if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        const bool inside = widget == m_box || m_box->isAncestorOf(widget);
        // Menus and message boxes of our own are windows of their own.
        if (!inside && widget->window() == window()) {
            // The click only closes; what lies below does not also react, except the control
            // this belongs to, which would open it again.
            dismiss();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void makeChoosing(QAbstractItemView &list)
{
    constexpr int wheelStep = 36;
    list.setFrameShape(QFrame::NoFrame);
    list.setFocusPolicy(Qt::NoFocus);
    list.setMouseTracking(true);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.verticalScrollBar()->setSingleStep(wheelStep);
    list.viewport()->setAutoFillBackground(false);
}

} // namespace parley
