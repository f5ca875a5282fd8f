// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/usage/costchart.h"

#include "base/currency.h"
#include "ui/style/paint.h"
#include "ui/transcript/figures.h"
#include "ui/usage/usagerange.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QPainterPath>

namespace parley {

namespace {

constexpr int mostSteps = 5;
constexpr int chartHeight = 216;
constexpr qreal widestBar = 22;

// Of the scale: as many decimals as its step needs.
QString scaleText(Money amount, Money step)
{
    const double size = displayCurrency().fromDollars(step).dollars();
    const int decimals = size >= 0.01 ? 2 : size >= 0.0001 ? 4 : 6;
    return moneyText(amount, decimals);
}

QPainterPath roundedAbove(const QRectF &rect)
{
    const qreal radius = qMin(3.0, qMin(rect.height(), rect.width() / 2));
    QPainterPath path(rect.bottomLeft());
    path.lineTo(rect.left(), rect.top() + radius);
    path.quadTo(rect.topLeft(), {rect.left() + radius, rect.top()});
    path.lineTo(rect.right() - radius, rect.top());
    path.quadTo(rect.topRight(), {rect.right(), rect.top() + radius});
    path.lineTo(rect.bottomRight());
    path.closeSubpath();
    return path;
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *chart = qobject_cast<CostChart *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart)
                 : nullptr; // QAccessible owns it
}

} // namespace

Money ChartColumn::sum() const
{
    Money all;
    for (const ChartPiece &piece : pieces) {
        all += piece.amount;
    }
    return all;
}

QString ChartColumn::spoken() const
{
    QStringList parts;
    for (const ChartPiece &piece : pieces) {
        parts.append(piece.name + u' ' + moneyText(piece.amount));
    }
    const QString whole = CostChart::tr("%1: %2", "day, money").arg(name, moneyText(sum()));
    return parts.isEmpty() ? whole : whole + QStringLiteral(". ") + parts.join(QLatin1String(", "));
}

CostChart::CostChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setMouseTracking(true);
    QAccessible::installFactory(makeInterface); // once, however often it is called
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(280, theme.scaled(160));
    connect(&theme, &Theme::changed, this, [this] {
        setMinimumSize(280, m_theme.scaled(160));
        updateGeometry();
        setColumns(std::exchange(m_columns, {})); // perhaps in another currency now
    });
    setColumns({});
}

QSize CostChart::sizeHint() const
{
    return {600, m_theme.scaled(chartHeight)};
}

void CostChart::setColumns(const QList<ChartColumn> &columns)
{
    if (m_columns == columns && !columns.isEmpty()) {
        return;
    }
    m_columns = columns;
    Money most;
    QStringList spoken;
    for (const ChartColumn &column : columns) {
        most = qMax(most, column.sum());
        if (column.sum() != Money()) {
            spoken.append(column.spoken());
        }
    }
    const Currency &shown = displayCurrency(); // its steps are whole, not the dollar's
    m_step = shown.toDollars(most > Money() ? scaleStep(shown.fromDollars(most), mostSteps)
                                            : Money::fromNano(10'000'000));
    m_steps = static_cast<int>(qMax<qint64>(1, (most.nano() + m_step.nano() - 1) / m_step.nano()));
    m_current = -1;
    setAccessibleName(tr("Cost over time"));
    setAccessibleDescription(spoken.isEmpty() ? tr("Nothing was spent") : spoken.join(u'\n'));
    update();
}

QString CostChart::asTable() const
{
    QStringList names;
    for (const ChartColumn &column : m_columns) {
        for (const ChartPiece &piece : column.pieces) {
            if (!names.contains(piece.name)) {
                names.append(piece.name);
            }
        }
    }
    QStringList lines{(QStringList{tr("Day")} + names + QStringList{tr("All")}).join(u'\t')};
    for (const ChartColumn &column : m_columns) {
        QStringList cells{column.name};
        for (const QString &name : names) {
            Money amount;
            for (const ChartPiece &piece : column.pieces) {
                amount += piece.name == name ? piece.amount : Money();
            }
            cells.append(QString::number(displayCurrency().fromDollars(amount).dollars(), 'f', 6));
        }
        cells.append(
            QString::number(displayCurrency().fromDollars(column.sum()).dollars(), 'f', 6));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QRectF CostChart::plot() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Micro));
    int widest = 0;
    for (int i = 0; i <= m_steps; ++i) {
        const Money amount = Money::fromNano(m_step.nano() * i);
        widest = qMax(widest, metrics.horizontalAdvance(scaleText(amount, m_step)));
    }
    return QRectF(rect()).adjusted(widest + 10, 10, -1, -m_theme.lineHeight(TextStyle::Micro) - 10);
}

QRectF CostChart::place(int column) const
{
    const QRectF area = plot();
    const qreal step = area.width() / static_cast<qreal>(qMax<qsizetype>(1, m_columns.size()));
    return {area.left() + step * column, area.top(), step, area.height()};
}

void CostChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // as its columns: time goes to the right
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextStyle::Micro));
    if (m_current >= 0) {
        QRectF behind = place(m_current);
        const qreal most = 64;
        if (behind.width() > most) {
            behind.adjust((behind.width() - most) / 2, 0, -(behind.width() - most) / 2, 0);
        }
        drawBox(painter, behind, 6, m_theme.color(ColorRole::Hover2), m_theme.tintLine());
    }
    paintScale(painter);
    for (int i = 0; i < m_columns.size(); ++i) {
        paintColumn(painter, i);
    }
    if (m_current >= 0) {
        paintTold(painter);
    }
}

void CostChart::paintScale(QPainter &painter) const
{
    const QRectF area = plot();
    for (int i = 0; i <= m_steps; ++i) {
        const qreal y = std::round(area.bottom() - area.height() * i / m_steps);
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), m_theme.color(ColorRole::Line));
        painter.setPen(m_theme.color(ColorRole::Ink3));
        painter.drawText(QRectF(0, y - 10, area.left() - 10, 20), Qt::AlignRight | Qt::AlignVCenter,
                         scaleText(Money::fromNano(m_step.nano() * i), m_step));
    }
}

void CostChart::paintColumn(QPainter &painter, int column) const
{
    const QRectF area = place(column);
    const qreal width = qBound(2.0, area.width() * 0.4, widestBar);
    const qreal left = area.center().x() - width / 2;
    const double most = m_step.dollars() * m_steps;
    qreal bottom = area.bottom();
    const QList<ChartPiece> &pieces = m_columns.at(column).pieces;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const double part = qMax(0.0, pieces[i].amount.dollars() / most);
        QRectF bar(left, bottom - area.height() * part, width, area.height() * part);
        if (bar.height() < 0.5) {
            continue;
        }
        bottom = bar.top();
        const bool top = i + 1 == pieces.size();
        if (!top && bar.height() > 2) {
            bar.setTop(bar.top() + 1); // a hairline between two
        }
        painter.fillPath(top ? roundedAbove(bar) :
                             [&bar] {
                                 QPainterPath path;
                                 path.addRect(bar);
                                 return path;
                             }(),
                         m_theme.color(pieces[i].color));
    }
    // Labels thin out where they would touch.
    const QString &label = m_columns.at(column).label;
    const int wide = painter.fontMetrics().horizontalAdvance(m_columns.last().label) + 14;
    const int every = qMax(1, static_cast<int>(std::ceil(wide / qMax(1.0, area.width()))));
    if (column % every == 0) {
        painter.setPen(m_theme.color(ColorRole::Ink3));
        painter.drawText(QRectF(area.center().x() - 60, area.bottom() + 6, 120,
                                m_theme.lineHeight(TextStyle::Micro) + 2),
                         Qt::AlignCenter, label);
    }
}

// Beside the bar, on the side that has room.
void CostChart::paintTold(QPainter &painter) const
{
    const ChartColumn &column = m_columns.at(m_current);
    const QFont strong = m_theme.font(TextStyle::InterfaceStrong);
    const QFont small = m_theme.font(TextStyle::Small);
    const QFontMetrics strongly(strong);
    const QFontMetrics smally(small);
    const int line = m_theme.lineHeight(TextStyle::Small) + 4;
    int width = strongly.horizontalAdvance(column.name + moneyText(column.sum())) + 40;
    for (const ChartPiece &piece : column.pieces) {
        width = qMax(width, smally.horizontalAdvance(piece.name + moneyText(piece.amount)) + 54);
    }
    const int head = m_theme.lineHeight(TextStyle::InterfaceStrong);
    QRect box(0, 4, qMin(width, this->width() - 8),
              head + 20 + line * static_cast<int>(column.pieces.size()));
    const QRectF bar = place(m_current);
    box.moveLeft(static_cast<int>(bar.right()) + 8);
    if (box.right() > this->width() - 4) {
        box.moveRight(qMax(box.width() + 4, static_cast<int>(bar.left()) - 8));
    }
    drawPopupShadow(painter, box, m_theme.color(ColorRole::Shadow));
    drawBox(painter, box, 10, m_theme.color(ColorRole::Raised),
            m_theme.color(ColorRole::LineStrong));
    QRect row = box.adjusted(12, 10, -12, 0);
    row.setHeight(head);
    painter.setFont(strong);
    painter.setPen(m_theme.color(ColorRole::Ink));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, column.name);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, moneyText(column.sum()));
    painter.setFont(small);
    row.setTop(row.bottom() + 1);
    row.setHeight(line);
    for (const ChartPiece &piece : column.pieces) {
        drawDot(painter, {row.left() + 4.0, row.center().y() + 1.0}, 8, m_theme.color(piece.color));
        painter.setPen(m_theme.color(ColorRole::Ink2));
        const QString amount = moneyText(piece.amount);
        const int room = row.width() - 22 - smally.horizontalAdvance(amount);
        painter.drawText(row.adjusted(14, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         smally.elidedText(piece.name, Qt::ElideMiddle, room));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, amount);
        row.translate(0, line);
    }
}

void CostChart::setCurrent(int column)
{
    const int wanted = m_columns.isEmpty() ? -1 : qBound(-1, column, int(m_columns.size()) - 1);
    if (wanted == m_current) {
        return;
    }
    m_current = wanted;
    update();
    if (m_current >= 0 && hasFocus()) {
        setAccessibleName(m_columns.at(m_current).spoken());
        QAccessibleEvent said(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&said);
    }
}

void CostChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    const bool inside = area.contains(event->position()) && !m_columns.isEmpty();
    const qreal step = area.width() / static_cast<qreal>(qMax<qsizetype>(1, m_columns.size()));
    setCurrent(inside ? static_cast<int>((event->position().x() - area.left()) / step) : -1);
}

void CostChart::leaveEvent(QEvent *)
{
    setCurrent(-1);
}

void CostChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_columns.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(qMax(0, m_current - 1));
        return;
    case Qt::Key_Right:
        setCurrent(qMin(last, m_current + 1));
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    case Qt::Key_Escape:
        if (m_current >= 0) {
            setCurrent(-1);
            return;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void CostChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        setCurrent(static_cast<int>(m_columns.size()) - 1);
    }
}

void CostChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
    setAccessibleName(tr("Cost over time"));
}

void CostChart::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy as table")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(asTable()); });
    menu->popup(event->globalPos());
}

} // namespace parley
