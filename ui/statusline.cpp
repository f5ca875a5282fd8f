// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/statusline.h"

#include "ui/style/paint.h"
#include "ui/transcript/figures.h"

#include <QStyle>

namespace parley {

StatusLine::StatusLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(theme.scaled(28));
    connect(&theme, &Theme::changed, this, [this] {
        setFixedHeight(m_theme.scaled(28));
        update();
    });
    show(StatusFigures());
}

void StatusLine::show(const StatusFigures &figures)
{
    m_figures = figures;
    QStringList spoken{providersText()};
    if (m_figures.answering > 0) {
        spoken.append(answeringText());
    }
    if (m_figures.cost) {
        spoken.append(tr("this chat %1").arg(moneyText(*m_figures.cost)));
    }
    if (!m_figures.naming.isEmpty()) {
        spoken.append(m_figures.naming);
    }
    setToolTip(m_figures.naming);
    setAccessibleName(tr("Status: %1").arg(spoken.join(QStringLiteral(", "))));
    update();
}

QString StatusLine::providersText() const
{
    if (m_figures.providers == 0) {
        return tr("No provider yet");
    }
    return tr("%n providers ready", nullptr, m_figures.providers);
}

QString StatusLine::answeringText() const
{
    return tr("%n chats answering", nullptr, m_figures.answering);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(TextStyle::Small));
    const QFontMetrics plain(m_theme.font(TextStyle::Small));
    const auto place = [&](int left, int width) {
        return style()->visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    const auto write = [&](int left, const QString &text) {
        const int width = plain.horizontalAdvance(text) + 1;
        painter.drawText(place(left, width), Qt::AlignVCenter | Qt::AlignLeft, text);
        return left + width;
    };
    const auto separate = [&](int left) {
        painter.fillRect(QRect(place(left, 1).left(), height() / 2 - 6, 1, 12),
                         m_theme.color(ColorRole::LineStrong));
    };
    const QColor dot = m_theme.color(m_figures.providers == 0 ? ColorRole::Control : ColorRole::Ok);
    drawDot(painter, QRectF(place(16, 8)).center(), 8, dot);
    painter.setPen(m_theme.color(ColorRole::Ink2));
    int x = write(30, providersText());
    if (m_figures.answering > 0) {
        separate(x + 16);
        write(x + 33, answeringText());
    }
    if (m_figures.cost) {
        const QString label = tr("This chat");
        const QString figure = moneyText(*m_figures.cost);
        const QFontMetrics strong(m_theme.font(TextStyle::SmallStrong));
        const int figureWidth = strong.horizontalAdvance(figure) + 1;
        const int left = width() - 14 - figureWidth;
        write(left - 4 - plain.horizontalAdvance(label), label);
        painter.setFont(m_theme.font(TextStyle::SmallStrong));
        painter.setPen(m_theme.color(ColorRole::Ink));
        painter.drawText(place(left, figureWidth), Qt::AlignVCenter | Qt::AlignLeft, figure);
    }
}

} // namespace parley
