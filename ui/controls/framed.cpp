// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/framed.h"

#include "ui/style/paint.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace parley {

namespace {

// Looks as the frame of a line edit does, and comes and goes with its field.
class Frame final : public QWidget
{
public:
    Frame(const Theme &theme, QAbstractScrollArea &field)
        : QWidget(field.parentWidget()), m_theme(theme), m_field(field)
    {
        auto *rows = new QVBoxLayout(this);
        rows->setContentsMargins(4, 4, 4, 4);
        rows->addWidget(&field);
        field.setFrameShape(QFrame::NoFrame);
        field.viewport()->setAutoFillBackground(false);
        field.installEventFilter(this);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::ShowToParent:
            show();
            break;
        case QEvent::HideToParent:
            hide();
            break;
        case QEvent::FocusIn:
        case QEvent::FocusOut:
        case QEvent::EnabledChange:
            update();
            break;
        default:
            break;
        }
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent *) override
    {
        constexpr int radius = 8;
        const bool focus = m_field.hasFocus();
        const bool usable = m_field.isEnabled();
        QPainter painter(this);
        drawBox(painter, rect(), radius,
                usable ? m_theme.color(ColorRole::Sheet) : QColor(Qt::transparent),
                m_theme.color(focus    ? ColorRole::Focus
                              : usable ? ColorRole::Control
                                       : ColorRole::Line),
                focus ? m_theme.focusWidth() : 1);
    }

private:
    const Theme &m_theme;
    const QAbstractScrollArea &m_field;
};

} // namespace

QWidget *framed(const Theme &theme, QAbstractScrollArea &field)
{
    return new Frame(theme, field);
}

} // namespace parley
