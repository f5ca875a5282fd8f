// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/formulas.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QSvgRenderer>
#include <QtMath>

namespace parley {

namespace {

constexpr int kept = 1'000;               // formulas
constexpr qreal overhang = 2;             // px around a picture: accents lean out of their box
constexpr qreal largestImage = 4'000'000; // device pixels; beyond it nothing is kept
constexpr qreal texHeight = 0.442;        // of the letter x in TeX's fonts, em

} // namespace

QByteArray Formula::inked(const QColor &ink) const
{
    QByteArray svg = m_picture.svg;
    return svg.replace("currentColor", ink.name().toLatin1());
}

void Formula::paint(QPainter &painter, const QPointF &baseline, qreal em, const QColor &ink,
                    qreal dpr) const
{
    // On whole device pixels: a blurred formula looks broken beside its text.
    const auto snap = [dpr](qreal value) { return qRound(value * dpr) / dpr; };
    const QRectF box(snap(baseline.x()), snap(baseline.y()) - m_picture.ascent * em,
                     m_picture.width * em, (m_picture.ascent + m_picture.descent) * em);
    const QRectF whole(snap(box.left() - overhang), snap(box.top() - overhang),
                       qCeil(box.width() + 2 * overhang + 1),
                       qCeil(box.height() + 2 * overhang + 1));
    if (whole.width() * whole.height() * dpr * dpr > largestImage) {
        QSvgRenderer(inked(ink)).render(&painter, box);
        return;
    }
    const QSize pixels = (whole.size() * dpr).toSize();
    if (m_image.size() != pixels || m_ink != ink || !qFuzzyCompare(m_em, em)) {
        m_image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        m_image.setDevicePixelRatio(dpr);
        m_image.fill(Qt::transparent);
        m_ink = ink;
        m_em = em;
        QPainter inside(&m_image);
        inside.setRenderHint(QPainter::Antialiasing);
        QSvgRenderer(inked(ink)).render(&inside, box.translated(-whole.topLeft()));
    }
    painter.drawImage(whole.topLeft(), m_image);
}

Formulas::Formulas(MathRenderer &renderer, QObject *parent)
    : QObject(parent), m_renderer(renderer), m_known(kept)
{}

std::shared_ptr<const Formula> Formulas::find(const QString &tex, bool display)
{
    const Key key(tex, display);
    if (const auto *known = m_known.object(key)) {
        return *known;
    }
    auto formula = std::make_shared<Formula>();
    m_known.insert(key, new std::shared_ptr<Formula>(formula));
    m_renderer.typeset(tex, display)
        .then(this, [this, formula](const Result<FormulaPicture> &picture) {
            if (picture) {
                formula->m_picture = *picture;
                formula->m_state = Formula::State::Typeset;
            } else {
                formula->m_fault = picture.error().detail;
                formula->m_state = Formula::State::Failed;
            }
            Q_EMIT changed();
        });
    return formula;
}

qreal formulaSize(const QFont &font)
{
    const qreal size = font.pixelSize();
    return qBound(size * 0.9, QFontMetricsF(font).xHeight() / texHeight, size * 1.25);
}

} // namespace parley
