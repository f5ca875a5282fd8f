// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/rankingrow.h"

#include "ui/style/paint.h"
#include "ui/transcript/figures.h"

#include <QStyle>
#include <algorithm>

namespace parley {

namespace {

// px at 100 % text size
constexpr int rowHeight = 40;
constexpr int headHeight = 28;
constexpr int placeWidth = 40;
constexpr int scoreWidth = 64;
constexpr int countWidth = 64;
constexpr int gap = 16;
constexpr int barHeight = 6;
constexpr int leastName = 120;
constexpr int narrow = 620; // below it only scores and votes are told

// Where the columns stand in a left-to-right interface.
struct Columns
{
    Columns(const Theme &theme, const QSize &size)
    {
        const int height = size.height();
        int right = size.width();
        const auto take = [&](int wide) {
            right -= theme.scaled(wide);
            return QRect(right, 0, theme.scaled(wide), height);
        };
        const bool all = size.width() >= theme.scaled(narrow);
        thumbs = all ? take(countWidth) : QRect();
        wins = all ? take(countWidth) : QRect();
        votes = take(countWidth);
        score = take(scoreWidth);
        const int left = theme.scaled(placeWidth);
        const int room = right - left - 2 * gap;
        const int wide = qMax(theme.scaled(leastName), room * 2 / 5);
        place = QRect(0, 0, left, height);
        name = QRect(left, 0, wide, height);
        bar = QRect(left + wide + gap, 0, qMax(0, room - wide), height);
    }

    QRect place;
    QRect name;
    QRect bar;
    QRect score;
    QRect votes;
    QRect wins;
    QRect thumbs;
};

QString thumbsOf(const ModelStanding &model)
{
    return model.up + model.down == 0
               ? QString()
               : QStringLiteral("+%1 −%2").arg(groupedNumber(model.up), groupedNumber(model.down));
}

} // namespace

ScoreScale ScoreScale::of(const Standings &standings)
{
    ScoreScale scale;
    for (const ModelStanding &model : standings.models) {
        scale.low = std::min(scale.low, model.low);
        scale.high = std::max(scale.high, model.high);
    }
    return scale;
}

double ScoreScale::at(double score) const
{
    return std::clamp((score - low) / (high - low), 0.0, 1.0);
}

RankingRow::RankingRow(const Theme &theme, const ModelStanding &model, const QString &title,
                       const ScoreScale &scale, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_title(title), m_scale(scale)
{
    const QString place = model.enough ? tr("Place %1").arg(model.rank) : tr("Too few votes");
    setAccessibleName(tr("%1: %2, score %3, between %4 and %5")
                          .arg(title, place)
                          .arg(qRound(model.score))
                          .arg(qRound(model.low))
                          .arg(qRound(model.high)));
    setToolTip(title + QStringLiteral("\n") +
               tr("%1, and with 95 % certainty between %2 and %3")
                   .arg(qRound(model.score))
                   .arg(qRound(model.low))
                   .arg(qRound(model.high)));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize RankingRow::sizeHint() const
{
    return {m_theme.scaled(narrow), m_theme.scaled(rowHeight)};
}

QSize RankingRow::minimumSizeHint() const
{
    return {m_theme.scaled(360), m_theme.scaled(rowHeight)};
}

void RankingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto mirrored = [this](const QRect &area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    const Columns columns(m_theme, size());
    const auto write = [&](const QRect &area, const QString &text, TextStyle style, ColorRole role,
                           Qt::Alignment side) {
        painter.setFont(m_theme.font(style));
        painter.setPen(m_theme.color(role));
        painter.drawText(mirrored(area),
                         Qt::AlignVCenter | side, // mirrored by the painter
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    };
    const ColorRole color = m_theme.modelColor(m_model.model.toString());
    const ColorRole ink = m_model.enough ? ColorRole::Ink : ColorRole::Ink3;
    write(columns.place, m_model.enough ? QString::number(m_model.rank) : QStringLiteral("–"),
          TextStyle::InterfaceStrong, ink, Qt::AlignLeft);
    drawDot(painter, QRectF(mirrored({columns.name.left(), 0, 10, height()})).center(), 10,
            m_theme.color(color));
    write(columns.name.adjusted(18, 0, 0, 0), m_title, TextStyle::Interface, ink, Qt::AlignLeft);
    write(columns.score, QString::number(qRound(m_model.score)), TextStyle::InterfaceStrong, ink,
          Qt::AlignRight);
    write(columns.votes, groupedNumber(m_model.votes), TextStyle::Interface, ColorRole::Ink2,
          Qt::AlignRight);
    write(columns.wins, groupedNumber(m_model.wins), TextStyle::Interface, ColorRole::Ink2,
          Qt::AlignRight);
    write(columns.thumbs, thumbsOf(m_model), TextStyle::Small, ColorRole::Ink2, Qt::AlignRight);

    const int wide = columns.bar.width();
    const int y = (height() - barHeight) / 2;
    const auto x = [&](double score) {
        return columns.bar.left() + qRound(m_scale.at(score) * wide);
    };
    drawBox(painter, mirrored({columns.bar.left(), height() / 2, wide, 1}), 0,
            m_theme.color(ColorRole::Line));
    QColor soft = m_theme.color(color);
    soft.setAlphaF(m_model.enough ? 0.35F : 0.15F);
    drawBox(
        painter,
        mirrored({x(m_model.low), y, qMax(barHeight, x(m_model.high) - x(m_model.low)), barHeight}),
        3, soft);
    drawDot(painter, QRectF(mirrored({x(m_model.score) - 5, 0, 10, height()})).center(), 10,
            m_theme.color(m_model.enough ? color : ColorRole::Control));
}

RankingHead::RankingHead(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize RankingHead::sizeHint() const
{
    return {m_theme.scaled(narrow), m_theme.scaled(headHeight)};
}

void RankingHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(TextStyle::MicroStrong));
    painter.setPen(m_theme.color(ColorRole::Ink3));
    const Columns columns(m_theme, size());
    const auto write = [&](const QRect &area, const QString &text, Qt::Alignment side) {
        if (!area.isEmpty()) {
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), area),
                             Qt::AlignVCenter | side, // mirrored by the painter
                             text);
        }
    };
    write(columns.place, tr("Place"), Qt::AlignLeft);
    write(columns.name, tr("Model"), Qt::AlignLeft);
    write(columns.bar, tr("Between, with 95 % certainty"), Qt::AlignLeft);
    write(columns.score, tr("Score"), Qt::AlignRight);
    write(columns.votes, tr("Votes"), Qt::AlignRight);
    write(columns.wins, tr("Won"), Qt::AlignRight);
    write(columns.thumbs, tr("Thumbs"), Qt::AlignRight);
}

} // namespace parley
