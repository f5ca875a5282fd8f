// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/welcome/keyfield.h"

#include "ui/style/paint.h"

#include <QStyle>

namespace parley {

namespace {

constexpr qsizetype recognisable = 16; // characters

} // namespace

KeyField::KeyField(const Theme &theme, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent), m_theme(theme)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setMaxLength(4096);
    setLayoutDirection(Qt::LeftToRight);
    applyTheme();
    connect(&theme, &Theme::changed, this, &KeyField::applyTheme);
}

void KeyField::makeBare()
{
    setFrame(false);
    applyTheme();
}

Secret KeyField::secret() const
{
    return Secret(text().trimmed().toUtf8());
}

bool KeyField::isBlank() const
{
    return text().trimmed().isEmpty();
}

QString KeyField::beginning() const
{
    return text().trimmed().left(recognisable);
}

void KeyField::wipe()
{
    setText(QString(text().size(), u' '));
    clear();
}

void KeyField::applyTheme()
{
    setFont(m_theme.font(TextStyle::Code));
    setTextMargins(hasFrame() ? 25 : 38, 0, 0, 0);
    QPalette colors = m_theme.palette();
    if (!hasFrame()) {
        colors.setColor(QPalette::Base, Qt::transparent);
    }
    setPalette(colors);
}

void KeyField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    constexpr int side = 16;
    painter.drawPixmap(13, (height() - side) / 2,
                       m_theme.pixmap(QStringLiteral("key"), side, m_theme.color(ColorRole::Ink3),
                                      devicePixelRatioF()));
}

} // namespace parley
