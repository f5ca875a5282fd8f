// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/button.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace parley {

Button::Button(const Theme &theme, ButtonKind kind, const QString &text, const QString &iconName,
               QWidget *parent)
    : QPushButton(text, parent), m_theme(theme), m_iconName(iconName)
{
    setButtonKind(*this, kind);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    applyTheme();
    connect(&theme, &Theme::changed, this, &Button::applyTheme);
}

Button *Button::icon(const Theme &theme, const QString &iconName, const QString &name,
                     QWidget *parent)
{
    auto *button = new Button(theme, ButtonKind::Icon, {}, iconName, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void Button::follow(QAction &action)
{
    const auto sync = [this, &action] {
        setEnabled(action.isEnabled());
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        const QString name = action.text().remove(u'&');
        setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys));
        if (text().isEmpty()) {
            setAccessibleName(name);
        }
    };
    sync();
    connect(&action, &QAction::changed, this, sync);
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
}

void Button::makeSmall()
{
    setSmall(*this, true);
    applyTheme();
}

void Button::opens(QMenu &menu)
{
    connect(this, &QPushButton::clicked, this, [this, &menu] {
        menu.popup(mapToGlobal(QPoint(width() - menu.sizeHint().width(), height() + 4)));
    });
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange) {
        update();
    }
}

void Button::applyTheme()
{
    setFont(m_theme.font(isSmall(this) ? TextStyle::Small : TextStyle::Interface));
    if (!m_iconName.isEmpty()) {
        const ButtonKind kind = buttonKind(this);
        setIcon(m_theme.icon(m_iconName, kind == ButtonKind::Primary  ? ColorRole::OnAccent
                                         : kind == ButtonKind::Danger ? ColorRole::Danger
                                                                      : ColorRole::Ink2));
    }
    const int side = isSmall(this) ? (buttonKind(this) == ButtonKind::Icon ? 16 : 14)
                     : buttonKind(this) == ButtonKind::Icon ? 18
                                                            : 16;
    setIconSize({side, side});
    updateGeometry();
}

} // namespace parley
