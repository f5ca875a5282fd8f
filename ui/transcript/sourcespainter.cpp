// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/sourcespainter.h"

#include "ui/transcript/strokes.h"
#include "ui/transcript/textmarks.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QUrl>

namespace parley {

int SourcesPainter::layOut(const TranscriptItem &item, const ItemState &, int width)
{
    m_content = std::get<SourcesItem>(item.content);
    m_width = width;
    return m_environment.px(24) * (1 + static_cast<int>(m_content.sources.size()));
}

QRectF SourcesPainter::rowRect(int index) const
{
    return QRectF(0, m_environment.px(24) * (index + 1), m_width, m_environment.px(24));
}

void SourcesPainter::paint(QPainter &painter, const PaintMoment &moment) const
{
    const Strokes strokes(painter, m_environment, moment.dpr, m_width);
    strokes.text(QRectF(0, 0, m_width, m_environment.px(24)),
                 QCoreApplication::translate("parley::SourcesPainter", "Sources"),
                 TextStyle::SmallStrong, m_environment.color(ColorRole::Ink2));
    const QFontMetricsF metrics(m_environment.theme.font(TextStyle::Interface));
    qsizetype start = 0; // of its line in the text
    for (int i = 0; i < m_content.sources.size(); ++i) {
        const CitationPart &source = m_content.sources.at(i);
        const QRectF row = rowRect(i);
        const QString &said = source.title.isEmpty() ? source.url : source.title;
        if (!marksBetween(moment, start, start + said.size()).empty()) {
            strokes.box(row, m_environment.px(4), m_environment.color(ColorRole::Mark),
                        m_environment.theme.tintLine());
        }
        start += said.size() + 1;
        strokes.text(row, QStringLiteral("%1.").arg(i + 1), TextStyle::Interface,
                     m_environment.color(ColorRole::Ink3));
        const QString host = QUrl(source.url).host(QUrl::FullyEncoded);
        const int hostWidth = Strokes::textWidth(m_environment, host, TextStyle::Small);
        const qreal left = m_environment.px(28);
        const qreal room = qMax(0.0, row.width() - left - hostWidth - m_environment.px(8));
        const QString title = metrics.elidedText(said, Qt::ElideRight, room);
        const bool link = !source.url.isEmpty();
        strokes.text(row.adjusted(left, 0, 0, 0), title, TextStyle::Interface,
                     m_environment.color(link ? ColorRole::Accent : ColorRole::Ink2));
        strokes.text(
            row.adjusted(left + metrics.horizontalAdvance(title) + m_environment.px(8), 0, 0, 0),
            host, TextStyle::Small, m_environment.color(ColorRole::Ink3));
        if (moment.focusPart == i) {
            strokes.focusRing(row.adjusted(2, 3, -2, -3), 2);
        }
    }
}

QList<PaintedPart> SourcesPainter::parts() const
{
    return mirrored(plainParts(), m_width, m_environment);
}

QList<PaintedPart> SourcesPainter::plainParts() const
{
    QList<PaintedPart> parts;
    for (int i = 0; i < m_content.sources.size(); ++i) {
        const CitationPart &source = m_content.sources.at(i);
        PaintedPart part;
        part.kind = PartKind::Link;
        part.rect = rowRect(i);
        part.name = source.title.isEmpty() ? source.url : source.title;
        part.tip = source.url;
        part.target = source.url;
        part.enabled = !source.url.isEmpty();
        parts.append(part);
    }
    return parts;
}

} // namespace parley
