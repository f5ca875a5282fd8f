// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/sidebar/sidebarbutton.h"

#include "ui/style/paint.h"

#include <QAction>
#include <QStyle>

namespace parley {

SidebarButton::SidebarButton(const Theme &theme, QAction &action, QWidget *parent)
    : QPushButton(action.text(), parent)
    , m_theme(theme)
    , m_action(action)
    , m_icon(QStringLiteral("compose"))
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SidebarButton::makeField(const QString &placeholder)
{
    m_field = true;
    m_icon = QStringLiteral("search");
    setText(placeholder);
    setCursor(Qt::IBeamCursor);
}

QSize SidebarButton::sizeHint() const
{
    return {160, m_theme.scaled(m_field ? 32 : 36)};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool focus = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    drawBox(painter, rect(), 8,
            m_theme.color(isDown()       ? ColorRole::Pressed
                          : underMouse() ? ColorRole::Hover2
                          : m_field      ? ColorRole::Window
                                         : ColorRole::Raised),
            m_theme.color(focus ? ColorRole::Focus : ColorRole::LineStrong),
            focus ? m_theme.focusWidth() : 1);
    constexpr int iconSize = 16;
    const auto place = [this](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    painter.drawPixmap(place(11, iconSize).left(), (height() - iconSize) / 2,
                       m_theme.pixmap(m_icon, iconSize,
                                      m_theme.color(m_field ? ColorRole::Ink3 : ColorRole::Ink2),
                                      devicePixelRatioF()));
    painter.setFont(m_theme.font(TextStyle::Interface));
    painter.setPen(m_theme.color(m_field ? ColorRole::Ink3 : ColorRole::Ink));
    painter.drawText(place(33, width() - 93), Qt::AlignVCenter | Qt::AlignLeft, text());
    drawKeyCap(painter, m_theme, keyCapText(m_action.shortcut()), rect().adjusted(9, 0, -9, 0));
}

} // namespace parley
