// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/usage/sharerow.h"

#include "ui/style/paint.h"

#include <QStyle>

namespace parley {

namespace {

constexpr int plainHeight = 26;
constexpr int barHeight = 4;
constexpr int noteRoom = 52; // at least, for the figure behind a note

} // namespace

ShareRow::ShareRow(const Theme &theme, Share share, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_share(std::move(share))
{
    QStringList said{m_share.name, m_share.figure};
    if (!m_share.note.isEmpty()) {
        said.insert(1, m_share.note);
    }
    setAccessibleName(said.join(QLatin1String(", ")));
    setToolTip(m_share.name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ShareRow::makeCompact()
{
    m_compact = true;
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
}

QSize ShareRow::sizeHint() const
{
    if (m_compact) {
        const QFontMetrics small(m_theme.font(TextStyle::Small));
        const QFontMetrics strong(m_theme.font(TextStyle::SmallStrong));
        return {16 + small.horizontalAdvance(m_share.name) + 8 +
                    strong.horizontalAdvance(m_share.figure) + 2,
                m_theme.lineHeight(TextStyle::Small)};
    }
    return {200, m_theme.scaled(plainHeight) + (m_share.share ? barHeight + 6 : 0)};
}

QSize ShareRow::minimumSizeHint() const
{
    return {m_compact ? qMin(120, sizeHint().width()) : 120, sizeHint().height()};
}

void ShareRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto mirrored = [this](const QRect &area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    const int height = m_compact ? this->height() : m_theme.scaled(plainHeight);
    const QFontMetrics small(m_theme.font(TextStyle::Small));
    const QFontMetrics strong(m_theme.font(TextStyle::SmallStrong));
    int left = 0;
    if (m_share.dot) {
        drawDot(painter, QRectF(mirrored({0, 0, 8, height})).center(), 8,
                m_theme.color(*m_share.dot));
        left = 16;
    } else if (!m_share.icon.isEmpty()) {
        painter.drawPixmap(
            mirrored({0, (height - 14) / 2, 14, 14}),
            m_theme.pixmap(m_share.icon, 14, m_theme.color(ColorRole::Ink2), devicePixelRatioF()));
        left = 22;
    }
    const int figure = qMax(strong.horizontalAdvance(m_share.figure) + 1,
                            m_share.note.isEmpty() ? 0 : m_theme.scaled(noteRoom));
    const int note = m_share.note.isEmpty() ? 0 : small.horizontalAdvance(m_share.note) + 1;
    const int room = width() - left - figure - note - (note > 0 ? 16 : 8);
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(ColorRole::Ink2));
    painter.drawText(mirrored({left, 0, room, height}), Qt::AlignVCenter | Qt::AlignLeft,
                     small.elidedText(m_share.name, Qt::ElideRight, room));
    painter.setPen(m_theme.color(ColorRole::Ink3));
    painter.drawText(mirrored({width() - figure - note - 4, 0, note, height}),
                     Qt::AlignVCenter | Qt::AlignLeft, m_share.note);
    painter.setFont(m_theme.font(TextStyle::SmallStrong));
    painter.setPen(m_theme.color(ColorRole::Ink));
    painter.drawText(mirrored({width() - figure, 0, figure, height}),
                     Qt::AlignVCenter | Qt::AlignRight, m_share.figure);
    if (m_share.share) {
        const QRect track(0, height, width(), barHeight);
        drawTrack(painter, m_theme, track, 2);
        const int filled = qRound(width() * qBound(0.0, *m_share.share, 1.0));
        if (filled > 0) {
            drawBox(painter, mirrored({0, height, qMax(filled, barHeight), barHeight}), 2,
                    m_theme.color(m_share.dot.value_or(ColorRole::Accent)));
        }
    }
}

} // namespace parley
