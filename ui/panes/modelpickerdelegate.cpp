// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/modelpickerdelegate.h"

#include "ui/panes/modelpickermodel.h"
#include "ui/style/paint.h"

namespace parley {

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
    const int room = line.right() - left - detailWidth - 28;
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, room);
    painter.drawText(QRect(left, line.top(), room, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     shown);
    if (index.data(ModelPickerModel::CurrentRole).toBool()) {
        const int after = left + painter.fontMetrics().horizontalAdvance(shown) + 8;
        painter.drawPixmap(after, line.center().y() - 6,
                           m_theme.pixmap(QStringLiteral("check"), 14,
                                          m_theme.color(ColorRole::Accent),
                                          painter.device()->devicePixelRatioF()));
    }
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
}

} // namespace parley
