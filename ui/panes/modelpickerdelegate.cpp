// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/modelpickerdelegate.h"

#include "ui/panes/modelpickermodel.h"
#include "ui/style/paint.h"

namespace parley {

namespace {

// Right edges of the columns, counted from the right; where there is no room the first ones go.
struct Column
{
    int width;     // px
    int shownFrom; // px of the line
    const char *name;
};
constexpr Column columns[] = {
    {70, 600, QT_TRANSLATE_NOOP("parley::PickerColumns", "Can do")},
    {64, 380, QT_TRANSLATE_NOOP("parley::PickerColumns", "Context")},
    {124, 500, QT_TRANSLATE_NOOP("parley::PickerColumns", "In / out per 1M")},
    {92, 300, QT_TRANSLATE_NOOP("parley::PickerColumns", "Next send")},
};
constexpr std::size_t abilities = 0;
constexpr std::size_t nextSend = 3;

// Calls with each column in sight and its place; returns where they begin.
template <class F>
int eachColumn(const QRect &line, const F &call)
{
    int right = line.right() + 1;
    for (std::size_t i = std::size(columns); i-- > 0;) {
        if (line.width() >= columns[i].shownFrom) {
            right -= columns[i].width;
            call(i, QRect(right, line.top(), columns[i].width, line.height()));
        }
    }
    return right;
}

} // namespace

ModelPickerDelegate::ModelPickerDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize ModelPickerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto kind = index.data(ModelPickerModel::KindRole).value<ModelPickerModel::Kind>();
    return {0, m_theme.scaled(kind == ModelPickerModel::Kind::Heading ? 30 : 36)};
}

void ModelPickerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    painter->save();
    const auto kind = index.data(ModelPickerModel::KindRole).value<ModelPickerModel::Kind>();
    if (kind == ModelPickerModel::Kind::Heading) {
        paintHeading(*painter, option.rect, index);
    } else {
        paintChoice(*painter, option, index);
    }
    painter->restore();
}

void ModelPickerDelegate::paintHeading(QPainter &painter, const QRect &row,
                                       const QModelIndex &index) const
{
    const QRect line = row.adjusted(16, 0, -16, -5);
    painter.setFont(m_theme.font(TextStyle::MicroStrong));
    painter.setPen(m_theme.color(ColorRole::Ink2));
    const QString text = index.data(Qt::DisplayRole).toString();
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, text);
    const int width = painter.fontMetrics().horizontalAdvance(text) + 6;
    painter.setFont(m_theme.font(TextStyle::Micro));
    painter.setPen(m_theme.color(ColorRole::Ink3));
    painter.drawText(line.adjusted(width, 0, 0, 0), Qt::AlignLeft | Qt::AlignBottom,
                     index.data(ModelPickerModel::DetailRole).toString());
}

int ModelPickerDelegate::paintFigures(QPainter &painter, const QRect &line,
                                      const QModelIndex &index) const
{
    const auto figures = index.data(ModelPickerModel::FiguresRole).value<ModelFigures>();
    const QString texts[] = {{}, figures.context, figures.prices, figures.next};
    const qreal ratio = painter.device()->devicePixelRatioF();
    const auto icon = [&](const QString &name, int size, ColorRole role, int left) {
        painter.drawPixmap(left, line.center().y() - size / 2 + 1,
                           m_theme.pixmap(name, size, m_theme.color(role), ratio));
    };
    return eachColumn(line, [&](std::size_t i, const QRect &place) {
        constexpr int step = 22;
        if (i == abilities) {
            int left = place.right() - step * static_cast<int>(figures.abilities.size());
            for (const QString &ability : figures.abilities) {
                icon(ability, 16, ColorRole::Ink2, left);
                left += step;
            }
            return;
        }
        painter.setFont(m_theme.font(TextStyle::Small));
        const bool tight = i == 1 && !figures.fits;
        painter.setPen(m_theme.color(tight           ? ColorRole::Warn
                                     : i == nextSend ? ColorRole::Ink
                                                     : ColorRole::Ink2));
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, texts[i]);
        if (i == nextSend && figures.warm) {
            const int text = painter.fontMetrics().horizontalAdvance(texts[i]);
            icon(QStringLiteral("cache"), 14, ColorRole::Ok, place.right() - text - 20);
        }
    });
}

void ModelPickerDelegate::paintChoice(QPainter &painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const auto kind = index.data(ModelPickerModel::KindRole).value<ModelPickerModel::Kind>();
    const QRect row = option.rect.adjusted(8, 0, -8, 0);
    if (option.state & QStyle::State_Selected) {
        drawBox(painter, row, 8, m_theme.color(ColorRole::AccentSoft),
                m_theme.color(ColorRole::Accent));
    } else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled)) {
        drawBox(painter, row, 8, m_theme.color(ColorRole::Hover2));
    }
    const QRect line = row.adjusted(8, 0, -10, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(ModelPickerModel::DetailRole).toString();
    painter.setFont(m_theme.font(TextStyle::Small));
    const int detailWidth = painter.fontMetrics().horizontalAdvance(detail);
    painter.setPen(m_theme.color(kind == ModelPickerModel::Kind::Problem ? ColorRole::Accent
                                                                         : ColorRole::Ink2));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, detail);
    int left = line.left();
    int end = line.right() - detailWidth;
    if (kind == ModelPickerModel::Kind::Model) {
        end = paintFigures(painter, line, index);
    }
    if (kind == ModelPickerModel::Kind::Model || kind == ModelPickerModel::Kind::Typed) {
        const QString ref = index.data(ModelPickerModel::RefRole).toString();
        drawDot(painter, QPointF(left + 5, line.center().y() + 0.5), 10,
                m_theme.color(m_theme.modelColor(ref)));
        left += 18;
    } else if (kind == ModelPickerModel::Kind::Problem) {
        painter.drawPixmap(left - 2, line.center().y() - 7,
                           m_theme.pixmap(QStringLiteral("warning"), 16,
                                          m_theme.color(ColorRole::Warn),
                                          painter.device()->devicePixelRatioF()));
        left += 18;
    }
    const bool quiet = kind == ModelPickerModel::Kind::Note;
    painter.setFont(m_theme.font(TextStyle::Interface));
    painter.setPen(m_theme.color(quiet ? ColorRole::Ink3 : ColorRole::Ink));
    const int room = end - left - 28;
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, room);
    painter.drawText(QRect(left, line.top(), room, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     shown);
    int after = left + painter.fontMetrics().horizontalAdvance(shown) + 8;
    const auto figures = index.data(ModelPickerModel::FiguresRole).value<ModelFigures>();
    if (!figures.fits) {
        painter.setFont(m_theme.font(TextStyle::Micro));
        const QString note = tr("Chat won't fit");
        const int wide = painter.fontMetrics().horizontalAdvance(note) + 12;
        if (after + wide < end) {
            const QRect tag(after, line.center().y() - 8, wide, 18);
            drawBox(painter, tag, 4, m_theme.color(ColorRole::WarnSoft));
            painter.setPen(m_theme.color(ColorRole::Warn));
            painter.drawText(tag, Qt::AlignCenter, note);
            after += wide + 8;
        }
    }
    if (index.data(ModelPickerModel::CurrentRole).toBool()) {
        painter.drawPixmap(after, line.center().y() - 6,
                           m_theme.pixmap(QStringLiteral("check"), 14,
                                          m_theme.color(ColorRole::Accent),
                                          painter.device()->devicePixelRatioF()));
    }
}

PickerColumns::PickerColumns(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(theme.scaled(28));
    connect(&theme, &Theme::changed, this, [this] { setFixedHeight(m_theme.scaled(28)); });
}

void PickerColumns::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(TextStyle::Micro));
    painter.setPen(m_theme.color(ColorRole::Ink3));
    const QRect line = rect().adjusted(16, 0, -18, 0);
    eachColumn(line, [&](std::size_t i, const QRect &place) {
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, tr(columns[i].name));
    });
    painter.drawText(line.adjusted(18, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, tr("Model"));
}

void KeyHints::setLegend(const QString &icon, const QString &meaning)
{
    m_icon = icon;
    m_meaning = meaning;
    update();
}

KeyHints::KeyHints(const Theme &theme, const QList<std::pair<QString, QString>> &hints,
                   QWidget *parent)
    : QWidget(parent), m_theme(theme), m_hints(hints)
{
    setFixedHeight(40);
}

void KeyHints::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int x = 16;
    for (const auto &[keys, meaning] : m_hints) {
        painter.setFont(m_theme.font(TextStyle::Micro));
        const int cap = painter.fontMetrics().horizontalAdvance(keys) + 12;
        drawKeyCap(painter, m_theme, keys, QRect(x, 0, cap, height()));
        x += cap + 6;
        painter.setFont(m_theme.font(TextStyle::Small));
        painter.setPen(m_theme.color(ColorRole::Ink2));
        const int width = painter.fontMetrics().horizontalAdvance(meaning);
        painter.drawText(QRect(x, 0, width + 1, height()), Qt::AlignVCenter, meaning);
        x += width + 14;
    }
    painter.setFont(m_theme.font(TextStyle::Small));
    const int wide = painter.fontMetrics().horizontalAdvance(m_meaning);
    const int left = width() - 18 - wide;
    if (!m_meaning.isEmpty() && left - 22 > x) {
        painter.setPen(m_theme.color(ColorRole::Ink2));
        painter.drawText(QRect(left, 0, wide + 1, height()), Qt::AlignVCenter, m_meaning);
        painter.drawPixmap(
            left - 20, height() / 2 - 7,
            m_theme.pixmap(m_icon, 14, m_theme.color(ColorRole::Ok), devicePixelRatioF()));
    }
}

} // namespace parley
