// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/sendcount.h"

#include "ui/controls/focusring.h"
#include "ui/panes/sendwords.h"
#include "ui/style/paint.h"
#include "ui/transcript/figures.h"

namespace parley {

namespace {

constexpr int side = 6;
constexpr int fullHeight = 24;
constexpr int dotSize = 8;
constexpr int dotStep = 5;
constexpr int mostDots = 8;

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

// "to ●●● 3 models"
QList<SendCount::Piece> SendCount::addressees() const
{
    if (m_audience.isEmpty()) {
        return {};
    }
    const QStringList words = tr("to %1 %n models", nullptr, static_cast<int>(m_audience.size()))
                                  .split(QStringLiteral("%1"));
    return {{words.first(), false}, {{}, false, true}, {words.value(1), true}};
}

QList<SendCount::Piece> SendCount::weight(const SendEstimate &estimate) const
{
    const int plural = pluralOf(estimate.draft.tokens);
    const QString words = (m_audience.isEmpty() ? tr("%1 tokens", nullptr, plural)
                                                : tr("%1 tokens each", nullptr, plural))
                              .arg(QStringLiteral("\v"));
    QList<Piece> pieces;
    for (const QString &part : words.split(u'\v')) {
        if (!pieces.isEmpty()) {
            pieces.append({countText(estimate.draft), m_audience.isEmpty()});
        }
        pieces.append({part, false});
    }
    return pieces;
}

void SendCount::show(const std::optional<SendEstimate> &estimate, const QString &model,
                     const QStringList &audience)
{
    m_audience = audience;
    m_short = addressees();
    m_pieces = m_short;
    setEnabled(estimate.has_value() && audience.isEmpty());
    m_fits = !estimate || estimate->fits();
    const Piece between{QStringLiteral("  ·  "), false};
    if (estimate && (audience.isEmpty() || estimate->draft.tokens > 0)) {
        if (!audience.isEmpty()) {
            m_pieces.append(between);
        }
        m_pieces += weight(*estimate);
        m_short = audience.isEmpty() ? m_pieces : m_short;
        if (!m_fits) {
            m_pieces += Piece{QStringLiteral(" · ") + tr("doesn't fit"), true};
        } else if (estimate->draft.tokens > 0) {
            const QString price = sendPriceText(*estimate);
            const bool priced = estimate->price == Bill::Status::Priced;
            const qsizetype amount = priced ? price.indexOf(moneyText(estimate->about)) : -1;
            m_pieces += Piece{QStringLiteral("  ·  ") + price.left(amount), false};
            m_pieces += Piece{amount < 0 ? QString() : price.mid(amount), true};
        }
    }
    QString text;
    for (const Piece &piece : std::as_const(m_pieces)) {
        text += piece.text;
    }
    setAccessibleName(text.isEmpty()         ? tr("What will be sent")
                      : m_audience.isEmpty() ? text
                                             : text.simplified());
    setToolTip(!estimate || !audience.isEmpty() ? model : sendDetails(*estimate, model));
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
        width += piece.dots ? dotsWidth() : 0;
        width += metrics.horizontalAdvance(piece.text);
    }
    return width;
}

int SendCount::dotsWidth() const
{
    const auto dots = static_cast<int>(qMin<qsizetype>(m_audience.size(), mostDots));
    return (dots - 1) * dotStep + dotSize;
}

void SendCount::paintDots(QPainter &painter, int left) const
{
    const qreal middle = height() / 2.0;
    for (int i = 0; i < static_cast<int>(m_audience.size()) && i < mostDots; ++i) {
        const QPointF center(left + i * dotStep + dotSize / 2.0, middle);
        drawDot(painter, center, dotSize + 2, m_theme.color(ColorRole::Raised)); // halo
        drawDot(painter, center, dotSize, m_theme.color(m_theme.modelColor(m_audience.at(i))));
    }
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
    drawKeyboardFocus(painter, *this, m_theme);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int left = mirrored ? width() - side : side;
    for (const Piece &piece : shown()) {
        if (piece.dots) {
            left -= mirrored ? dotsWidth() : 0;
            paintDots(painter, left);
            left += mirrored ? 0 : dotsWidth();
            continue;
        }
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
