// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/noteline.h"

#include "ui/controls/label.h"
#include "ui/style/announcement.h"

#include <QHBoxLayout>
#include <QPainter>

namespace parley {

namespace {

constexpr int iconSize = 14;
constexpr int textLeft = 20;

} // namespace

NoteLine::NoteLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new Label(theme, TextStyle::Small, ColorRole::Ink2, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(textLeft, 0, 0, 0);
    m_text->setWordWrap(true);
    row->addWidget(m_text);
    setVisible(false);
}

void NoteLine::say(ColorRole role, const QString &icon, const QString &sentence)
{
    m_role = role;
    m_icon = icon;
    const bool calm = role == ColorRole::Ink2 || role == ColorRole::Ok;
    m_text->setRole(calm ? ColorRole::Ink2 : role);
    const bool news = sentence != m_text->text();
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (news && isVisible() && role != ColorRole::Ink2) { // what only explains is no news
        announce(*this, sentence, role == ColorRole::Danger ? Urgency::Assertive : Urgency::Polite);
    }
    update();
}

QString NoteLine::sentence() const
{
    return m_text->text();
}

void NoteLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColorRole role = m_role == ColorRole::Ink2 ? ColorRole::Ink3 : m_role;
    const int x = isRightToLeft() ? width() - iconSize : 0;
    painter.drawPixmap(x, (m_theme.lineHeight(TextStyle::Small) - iconSize) / 2 + 1,
                       m_theme.pixmap(m_icon, iconSize, m_theme.color(role), devicePixelRatioF()));
}

} // namespace parley
