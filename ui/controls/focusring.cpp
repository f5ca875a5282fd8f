// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/focusring.h"

#include "ui/controls/button.h"
#include "ui/style/paint.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QTableView>
#include <QTextEdit>

namespace parley {

namespace {

constexpr int ringGap = 2; // px

// All others paint one themselves or show a cursor.
bool needsRing(const QWidget &widget)
{
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget)) {
        return text->isReadOnly();
    }
    if (const auto *list = qobject_cast<const QAbstractItemView *>(&widget)) {
        return !list->currentIndex().isValid() || qobject_cast<const QTableView *>(list);
    }
    return qobject_cast<const Button *>(&widget) || qobject_cast<const QScrollArea *>(&widget);
}

// Tab may come from outside of what scrolls.
void bringIntoSight(QWidget &widget)
{
    for (QWidget *at = widget.parentWidget(); at; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at)) {
            area->ensureWidgetVisible(&widget);
        }
    }
}

} // namespace

FocusRing::FocusRing(const Theme &theme, QWidget &window) : QWidget(&window), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *widget)
{
    for (const QPointer<QWidget> &watched : std::as_const(m_watched)) {
        if (watched) {
            watched->removeEventFilter(this);
        }
    }
    m_watched.clear();
    m_target = nullptr;
    if (!widget || widget->window() != window() ||
        !window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        place();
        return;
    }
    bringIntoSight(*widget);
    if (needsRing(*widget)) {
        m_target = widget;
        for (QWidget *at = widget; at && at != window(); at = at->parentWidget()) {
            at->installEventFilter(this);
            m_watched.append(at);
        }
    }
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    const QRect box(m_target->mapTo(window(), QPoint()), m_target->size());
    const int reach = ringGap + m_theme.focusWidth();
    setGeometry(box.adjusted(-reach, -reach, reach, reach));
    raise();
    show();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFocus(painter, m_theme, rect(), 12);
}

void drawKeyboardFocus(QPainter &painter, const QWidget &control, const Theme &theme)
{
    if (control.hasFocus() && control.window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        drawFocus(painter, theme, control.rect(), 6);
    }
}

} // namespace parley
