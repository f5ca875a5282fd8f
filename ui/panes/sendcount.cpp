// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/sendcount.h"

#include "ui/panes/sendwords.h"
#include "ui/style/paint.h"
#include "ui/transcript/figures.h"

namespace parley {

namespace {

constexpr int side = 6;
constexpr int fullHeight = 24;

} // namespace

SendCount::SendCount(const Theme &theme, QWidget *parent) : QPushButton(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAutoDefault(false);
    setFlat(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    show({}, {});
}

void SendCount::show(const std::optional<SendEstimate> &estimate, const QString &model)
{
    m_pieces.clear();
    m_short.clear();
    setEnabled(estimate.has_value());
    m_fits = !estimate || estimate->fits();
    if (estimate) {
        const QString number = countText(estimate->draft);
        const QString words =
            tr("%1 tokens", nullptr, pluralOf(estimate->draft.tokens)).arg(QStringLiteral("\v"));
        for (const QString &part : words.split(u'\v')) {
            if (!m_short.isEmpty()) {
                m_short.append({number, true});
            }
            m_short.append({part, false});
        }
        m_pieces = m_short;
        if (!m_fits) {
            m_pieces += Piece{QStringLiteral(" · ") + tr("doesn't fit"), true};
        } else if (estimate->draft.tokens > 0) {
            const QString price = sendPriceText(*estimate);
            const qsizetype amount = price.indexOf(u'$');
            m_pieces += Piece{QStringLiteral("  ·  ") + price.left(amount), false};
            m_pieces += Piece{amount < 0 ? QString() : price.mid(amount), true};
        }
    }
    QString text;
    for (const Piece &piece : std::as_const(m_pieces)) {
        text += piece.text;
    }
    setAccessibleName(text.isEmpty() ? tr("What will be sent") : text);
    setToolTip(estimate ? sendDetails(*estimate, model) : QString());
    setAccessibleDescription(toolTip());
    updateGeometry();
    update();
}

void SendCount::setFresh(bool fresh)
{
    if (m_fresh != fresh) {
        m_fresh = fresh;
        update();
    }
}

int SendCount::widthOf(const QList<Piece> &pieces) const
{
    int width = 2 * side;
    for (const Piece &piece : pieces) {
        const QFontMetrics metrics(
            m_theme.font(piece.strong ? TextStyle::SmallStrong : TextStyle::Small));
        width += metrics.horizontalAdvance(piece.text);
    }
    return width;
}

const QList<SendCount::Piece> &SendCount::shown() const
{
    return widthOf(m_pieces) <= width() ? m_pieces : m_short;
}

QSize SendCount::sizeHint() const
{
    return {m_pieces.isEmpty() ? 0 : widthOf(m_pieces), m_theme.scaled(fullHeight)};
}

QSize SendCount::minimumSizeHint() const
{
    return {m_short.isEmpty() ? 0 : widthOf(m_short), m_theme.scaled(fullHeight)};
}

void SendCount::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() && isEnabled()) {
        drawBox(painter, rect(), 6, m_theme.color(ColorRole::Hover2));
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int left = mirrored ? width() - side : side;
    for (const Piece &piece : shown()) {
        painter.setFont(m_theme.font(piece.strong ? TextStyle::SmallStrong : TextStyle::Small));
        const int wide = painter.fontMetrics().horizontalAdvance(piece.text);
        const ColorRole calm = piece.strong ? ColorRole::Ink : ColorRole::Ink2;
        painter.setPen(m_theme.color(!m_fits   ? ColorRole::Danger
                                     : m_fresh ? calm
                                               : ColorRole::Ink3));
        left -= mirrored ? wide : 0;
        painter.drawText(QRect(left, 0, wide + 1, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         piece.text);
        left += mirrored ? 0 : wide;
    }
}

} // namespace parley
