// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/button.h"

#include <QAction>
#include <QHelpEvent>
#include <QLayout>
#include <QMenu>
#include <QStyleOptionButton>
#include <QToolTip>

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

void Button::setWordless(bool wordless)
{
    if (wordless != m_wordless) {
        m_wordless = wordless;
        updateGeometry();
        update();
    }
}

int Button::roomOfWords() const
{
    const QSize whole = QPushButton::sizeHint();
    return isHidden() ? 0 : whole.width() - whole.height();
}

QSize Button::sizeHint() const
{
    const QSize whole = QPushButton::sizeHint(); // Qt's own is kept as long as the text is
    return m_wordless ? QSize(whole.height(), whole.height()) : whole;
}

void Button::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (m_wordless) {
        option->text.clear();
    }
}

void Button::opens(QMenu &menu)
{
    connect(this, &QPushButton::clicked, this, [this, &menu] {
        menu.popup(mapToGlobal(QPoint(width() - menu.sizeHint().width(), height() + 4)));
    });
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_wordless) {
        const QString more = toolTip();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           more.isEmpty() || more == text() ? text() : text() + u'\n' + more, this);
        return true;
    }
    return QPushButton::event(event);
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
    setIconSize(QSize(side, side) * m_theme.textScale() / 100);
    updateGeometry();
}

void fitWords(QLayout &row, int width, std::initializer_list<Button *> buttons)
{
    int needed = row.minimumSize().width();
    for (const Button *button : buttons) {
        needed += button->isWordless() ? button->roomOfWords() : 0;
    }
    for (Button *button : buttons) {
        const bool tooWide = needed > width;
        needed -= tooWide ? button->roomOfWords() : 0;
        button->setWordless(tooWide);
    }
}

} // namespace parley
