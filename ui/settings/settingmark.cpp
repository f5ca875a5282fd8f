// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/settingmark.h"

#include "ui/style/paint.h"

#include <QEvent>

using namespace std::chrono_literals;

namespace parley {

namespace {

constexpr auto lasts = 2000ms;
constexpr int around = 6; // px

} // namespace

SettingMark::SettingMark(const Theme &theme, Clock &clock, QWidget &parent)
    : QWidget(&parent), m_theme(theme), m_clock(clock)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void SettingMark::mark(QWidget &control)
{
    end();
    m_control = &control;
    // The page lays itself out anew and scrolls after this.
    for (QWidget *part = &control; part && part != parentWidget(); part = part->parentWidget()) {
        part->installEventFilter(this);
    }
    raise();
    show();
    follow();
    m_timer = m_clock.after(lasts, [this] { end(); });
}

bool SettingMark::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show) {
        follow();
    }
    return QWidget::eventFilter(watched, event);
}

void SettingMark::follow()
{
    if (m_control) {
        const QPoint at = m_control->mapTo(parentWidget(), QPoint());
        setGeometry(QRect(at, m_control->size()).adjusted(-around, -around, around, around));
        update();
    }
}

void SettingMark::end()
{
    m_timer.reset();
    hide();
    for (QWidget *part = m_control; part && part != parentWidget(); part = part->parentWidget()) {
        part->removeEventFilter(this);
    }
    m_control.clear();
}

void SettingMark::paintEvent(QPaintEvent *)
{
    // Around the control only: a tint over it would take the strength out of its words.
    QPainter painter(this);
    painter.setClipRegion(QRegion(rect()) - rect().adjusted(around, around, -around, -around));
    drawBox(painter, rect(), 8, m_theme.color(ColorRole::Mark), m_theme.color(ColorRole::Accent),
            2);
}

} // namespace parley
