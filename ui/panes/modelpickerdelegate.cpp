// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/modelpickerdelegate.h"

#include "ui/panes/modelpickermodel.h"
#include "ui/panes/pickerwords.h"
#include "ui/style/paint.h"
#include "ui/transcript/figures.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QStyle>
#include <QToolTip>

namespace parley {

namespace {

using Kind = ModelPickerModel::Kind;

Kind kindOf(const QModelIndex &index)
{
    return index.data(ModelPickerModel::KindRole).value<Kind>();
}

// Figures stay as they are written; only their place is mirrored.
class FiguresPainting
{
public:
    explicit FiguresPainting(QPainter &painter)
        : m_painter(painter), m_direction(painter.layoutDirection())
    {
        painter.setLayoutDirection(Qt::LeftToRight);
    }
    ~FiguresPainting() { m_painter.setLayoutDirection(m_direction); }
    Q_DISABLE_COPY_MOVE(FiguresPainting)

    // Against the end of the line, over its gap where it is long.
    void draw(const QRect &place, const QString &text) const
    {
        constexpr int over = 6;
        const bool mirrored = m_direction == Qt::RightToLeft;
        m_painter.drawText(mirrored ? place.adjusted(0, 0, over, 0)
                                    : place.adjusted(-over, 0, 0, 0),
                           (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, text);
    }

private:
    QPainter &m_painter;
    Qt::LayoutDirection m_direction;
};

// The waits against their median: as long is the middle, at once the bottom, twice as long the top.
void drawSparkline(QPainter &painter, const QRectF &place, const FirstTokens &waits,
                   const QColor &color)
{
    constexpr qreal dot = 3.8;
    const QRectF area = place.adjusted(1, 4, -dot / 2 - 1, -4);
    const auto median = static_cast<qreal>(qMax<qint64>(1, waits.median.count()));
    const qreal step = waits.last.size() > 1
                           ? area.width() / static_cast<qreal>(waits.last.size() - 1)
                           : area.width();
    QPolygonF line;
    for (const auto &wait : waits.last) {
        const qreal part = qBound(0.0, static_cast<qreal>(wait.count()) / median / 2, 1.0);
        const qreal x = area.left() + step * static_cast<qreal>(line.size());
        line.append(
            {waits.last.size() > 1 ? x : area.right(), area.bottom() - part * area.height()});
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
    drawDot(painter, line.last(), dot, color);
}

} // namespace

ModelPickerDelegate::ModelPickerDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize ModelPickerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, m_theme.scaled(kindOf(index) == Kind::Heading ? 30 : 36)};
}

QRect ModelPickerDelegate::starOf(const QRect &row, Qt::LayoutDirection direction) const
{
    return pickerLine(m_theme, row, direction, m_next).star;
}

void ModelPickerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const Kind kind = kindOf(index);
    if (kind == Kind::Heading) {
        paintHeading(*painter, option, index);
    } else {
        const QRect row = option.rect.adjusted(8, 0, -8, 0);
        const bool live = (option.state & QStyle::State_Enabled) && kind != Kind::Note;
        if (option.state & QStyle::State_Selected) {
            drawBox(*painter, row, 8, m_theme.color(ColorRole::AccentSoft),
                    m_theme.color(ColorRole::Accent));
        } else if ((option.state & QStyle::State_MouseOver) && live) {
            drawBox(*painter, row, 8, m_theme.color(ColorRole::Hover2));
        }
        if (kind == Kind::Model) {
            paintModel(*painter, option, index);
        } else {
            paintSentence(*painter, option, index);
        }
    }
    painter->restore();
}

void ModelPickerDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    const QRect line = option.rect.adjusted(16, 0, -16, -5);
    const auto put = [&](int left, const QString &text) {
        const QRect place(left, line.top(), line.right() + 1 - left, line.height());
        painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                         Qt::AlignLeft | Qt::AlignBottom, text);
        return left + painter.fontMetrics().horizontalAdvance(text) + 6;
    };
    painter.setFont(m_theme.font(TextStyle::MicroStrong));
    painter.setPen(m_theme.color(ColorRole::Ink2));
    const int after = put(line.left(), index.data(Qt::DisplayRole).toString());
    painter.setFont(m_theme.font(TextStyle::Micro));
    painter.setPen(m_theme.color(ColorRole::Ink3));
    put(after, index.data(ModelPickerModel::DetailRole).toString());
}

void ModelPickerDelegate::paintIcon(QPainter &painter, const QString &name, const QRect &place,
                                    int size, ColorRole role) const
{
    const QRect square = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {size, size}, place);
    painter.drawPixmap(square.topLeft(), m_theme.pixmap(name, size, m_theme.color(role),
                                                        painter.device()->devicePixelRatioF()));
}

void ModelPickerDelegate::paintModel(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const PickerLine line = pickerLine(m_theme, option.rect, option.direction, m_next);
    const auto figures = index.data(ModelPickerModel::FiguresRole).value<ModelFigures>();
    const bool favourite = index.data(ModelPickerModel::FavouriteRole).toBool();
    paintIcon(painter, favourite ? QStringLiteral("star-filled") : QStringLiteral("star"),
              line.star, 14, favourite ? ColorRole::ModelGold : ColorRole::Control);
    const QString ref = index.data(ModelPickerModel::RefRole).toString();
    drawDot(painter, QRectF(line.dot).center(), 10, m_theme.color(m_theme.modelColor(ref)));
    paintName(painter, line, index, figures.fits);
    paintFigures(painter, line, index, figures);
    paintFirstToken(painter, line, index);
}

// Behind it what marks the model: where it runs, that it is too small, that it is in use, and whose
// it is where that is not in the heading.
void ModelPickerDelegate::paintName(QPainter &painter, const PickerLine &line,
                                    const QModelIndex &index, bool fits) const
{
    constexpr int gap = 8;
    const QFontMetrics micro(m_theme.font(TextStyle::Micro));
    const auto tagWidth = [&](const QString &word) { return micro.horizontalAdvance(word) + 12; };
    const QString local =
        index.data(ModelPickerModel::LocalRole).toBool() ? tr("Local") : QString();
    const QString tight = fits ? QString() : tr("Chat won't fit");
    const bool current = index.data(ModelPickerModel::CurrentRole).toBool();
    const QString owner = index.data(ModelPickerModel::DetailRole).toString();
    int room = line.name.width();
    room -= current ? 14 + gap : 0;
    room -= tight.isEmpty() ? 0 : tagWidth(tight) + gap;
    const bool showsLocal = !local.isEmpty() && room - tagWidth(local) - gap > m_theme.scaled(90);
    room -= showsLocal ? tagWidth(local) + gap : 0;
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    int left = line.name.left();
    const auto place = [&](int width) {
        const QRect part(left, line.name.top(), width, line.name.height());
        left += width + gap;
        return QStyle::visualRect(mirrored ? Qt::RightToLeft : Qt::LeftToRight, line.name, part);
    };
    const auto words = [&](TextStyle style, ColorRole role, const QString &text, int most) {
        painter.setFont(m_theme.font(style));
        painter.setPen(m_theme.color(role));
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, most);
        const int width = painter.fontMetrics().horizontalAdvance(shown);
        painter.drawText(place(width), Qt::AlignLeft | Qt::AlignVCenter, shown);
        return width + gap;
    };
    const auto tag = [&](const QString &word, ColorRole fill, ColorRole ink) {
        const QRect part = place(tagWidth(word));
        const int height = m_theme.scaled(18);
        drawBox(painter,
                QRect(part.left(), part.center().y() - height / 2 + 1, part.width(), height), 5,
                m_theme.color(fill), m_theme.tintLine());
        painter.setFont(m_theme.font(TextStyle::Micro));
        painter.setPen(m_theme.color(ink));
        painter.drawText(part, Qt::AlignCenter, word);
    };
    room -=
        words(TextStyle::Interface, ColorRole::Ink, index.data(Qt::DisplayRole).toString(), room);
    if (showsLocal) {
        tag(local, ColorRole::OkSoft, ColorRole::Ok);
    }
    if (!tight.isEmpty()) {
        tag(tight, ColorRole::WarnSoft, ColorRole::Warn);
    }
    if (current) {
        paintIcon(painter, QStringLiteral("check"), place(14), 14, ColorRole::Accent);
    }
    if (!owner.isEmpty() && room > m_theme.scaled(40)) {
        words(TextStyle::Small, ColorRole::Ink3, owner, room);
    }
}

void ModelPickerDelegate::paintFigures(QPainter &painter, const PickerLine &line,
                                       const QModelIndex &index, const ModelFigures &figures) const
{
    if (const QRect &able = line.column(PickerColumn::Abilities); !able.isEmpty()) {
        const auto traits =
            index.data(ModelPickerModel::TraitsRole).value<PerTrait<std::optional<bool>>>();
        constexpr int shown = 3; // each ability has its place
        for (int i = 0; i < shown; ++i) {
            const int step = able.width() / shown;
            const QRect place = QStyle::visualRect(
                painter.layoutDirection(), able,
                QRect(able.left() + i * (step - 1), able.top(), step - 4, able.height()));
            if (traits[static_cast<std::size_t>(i)].value_or(false)) {
                paintIcon(painter, traitIcon(static_cast<ModelTrait>(i)), place, 16,
                          ColorRole::Ink2);
            }
        }
    }
    painter.setFont(m_theme.font(TextStyle::Small));
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const FiguresPainting plain(painter);
    const auto put = [&](PickerColumn column, ColorRole role, const QString &text) {
        if (!line.column(column).isEmpty()) {
            painter.setPen(m_theme.color(role));
            plain.draw(line.column(column), text);
        }
    };
    put(PickerColumn::Context, figures.fits ? ColorRole::Ink2 : ColorRole::Warn, figures.context);
    put(PickerColumn::Prices, ColorRole::Ink2, figures.prices);
    put(PickerColumn::Next, ColorRole::Ink, figures.next);
    if (const QRect &next = line.column(PickerColumn::Next); figures.warm && !next.isEmpty()) {
        const int text = painter.fontMetrics().horizontalAdvance(figures.next) + 5;
        const QRect mark(mirrored ? next.left() + text : next.right() + 1 - text - 14, next.top(),
                         14, next.height());
        paintIcon(painter, QStringLiteral("cache"), mark, 14, ColorRole::Ok);
    }
}

void ModelPickerDelegate::paintFirstToken(QPainter &painter, const PickerLine &line,
                                          const QModelIndex &index) const
{
    const QRect &place = line.column(PickerColumn::FirstToken);
    if (place.isEmpty()) {
        return;
    }
    painter.setFont(m_theme.font(TextStyle::Small));
    const auto told = index.data(ModelPickerModel::FirstTokensRole);
    painter.setPen(m_theme.color(told.isValid() ? ColorRole::Ink2 : ColorRole::Ink3));
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const FiguresPainting plain(painter);
    if (!told.isValid()) {
        plain.draw(place, QStringLiteral("–"));
        return;
    }
    const auto waits = told.value<FirstTokens>();
    plain.draw(place, tenthsText(waits.median));
    if (line.sparkline) {
        constexpr int width = 54;
        const QString ref = index.data(ModelPickerModel::RefRole).toString();
        const int left = mirrored ? place.right() + 1 - width : place.left();
        drawSparkline(painter, QRect(left, place.center().y() - 9, width, 18), waits,
                      m_theme.color(m_theme.modelColor(ref)));
    }
}

// Trouble, a note, what was typed: a sentence, and what choosing it does.
void ModelPickerDelegate::paintSentence(QPainter &painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const Kind kind = kindOf(index);
    const QRect line = option.rect.adjusted(16, 0, -18, 0);
    const QString detail = index.data(ModelPickerModel::DetailRole).toString();
    const auto place = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    painter.setFont(m_theme.font(TextStyle::Small));
    const int detailWidth =
        detail.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(detail) + 12;
    painter.setPen(m_theme.color(ColorRole::Accent));
    painter.drawText(place(line), Qt::AlignRight | Qt::AlignVCenter, detail);
    int left = line.left();
    const QRect mark(left, line.top(), 14, line.height());
    if (kind == Kind::Typed) {
        const QString ref = index.data(ModelPickerModel::RefRole).toString();
        drawDot(painter, QRectF(place(mark)).center(), 10, m_theme.color(m_theme.modelColor(ref)));
        left += 22;
    } else if (kind == Kind::Problem) {
        paintIcon(painter, QStringLiteral("warning"), place(mark), 16, ColorRole::Warn);
        left += 22;
    }
    painter.setFont(m_theme.font(TextStyle::Interface));
    painter.setPen(m_theme.color(kind == Kind::Note ? ColorRole::Ink3 : ColorRole::Ink));
    const QRect words(left, line.top(), line.right() + 1 - detailWidth - left, line.height());
    painter.drawText(place(words), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                      Qt::ElideMiddle, words.width()));
}

bool ModelPickerDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || kindOf(index) != Kind::Model) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const bool favourite = index.data(ModelPickerModel::FavouriteRole).toBool();
    const bool star = starOf(option.rect, option.direction).contains(event->pos());
    const QString words = !star       ? index.data(Qt::AccessibleTextRole).toString()
                          : favourite ? tr("Remove from favourites (Ctrl+D)")
                                      : tr("Add to favourites (Ctrl+D)");
    QToolTip::showText(event->globalPos(),
                       QStringLiteral("<p>%1</p>").arg(words.left(1000).toHtmlEscaped()), view,
                       option.rect);
    return true;
}

} // namespace parley
