// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/replay/replaygrid.h"

#include "ui/style/paint.h"
#include "ui/transcript/figures.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace parley {

namespace {

constexpr int cellHeight = 92;
constexpr int headHeight = 64;
constexpr int promptWidth = 240;
constexpr int leastColumn = 220;
constexpr int pad = 12;
constexpr int textLines = 3;

// Up to so many lines, the last one elided.
void drawLines(QPainter &painter, const QRect &area, const QString &text, int lines,
               Qt::LayoutDirection direction)
{
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto); // of the words, not of the window
    const auto side = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    option.setAlignment(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const int step = painter.fontMetrics().lineSpacing();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(area.width());
        line.setPosition({0, qreal(i) * step});
        const bool cut = i == lines - 1 && line.textStart() + line.textLength() < text.size();
        if (cut) {
            layout.endLayout();
            for (int j = 0; j < i; ++j) {
                layout.lineAt(j).draw(&painter, area.topLeft());
            }
            const QRect last(area.left(), area.top() + i * step, area.width(), step);
            painter.drawText(last, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(text.mid(line.textStart()),
                                                              Qt::ElideRight, area.width()));
            return;
        }
    }
    layout.endLayout();
    layout.draw(&painter, area.topLeft());
}

class CellDelegate final : public QStyledItemDelegate
{
public:
    CellDelegate(const Theme &theme, const ReplayGridModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setLayoutDirection(option.direction);
        if (option.state & QStyle::State_Selected) {
            drawBox(*painter, option.rect, 0, m_theme.color(ColorRole::AccentSoft),
                    m_theme.tintLine());
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(option.rect, m_theme.color(ColorRole::Hover2));
        }
        const QColor line = m_theme.color(ColorRole::Line);
        const QRect box = option.rect;
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), line);
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->fillRect(QRect(mirrored ? box.left() : box.right(), box.top(), 1, box.height()),
                          line);
        const QRect area = box.adjusted(pad, 8, -pad, -8);
        if (index.column() == 0) {
            paintPrompt(*painter, area, option, index);
        } else {
            paintCell(*painter, area, option, index);
        }
        if (option.state & QStyle::State_HasFocus) {
            drawFocus(*painter, m_theme, box.adjusted(1, 1, -2, -2), 4);
        }
        painter->restore();
    }

private:
    void paintPrompt(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const
    {
        painter.setFont(m_theme.font(TextStyle::Micro));
        painter.setPen(m_theme.color(ColorRole::Ink3));
        painter.drawText(area, Qt::AlignTop | Qt::AlignLeft,
                         groupedNumber(m_model.promptAt(index.row()) + 1));
        painter.setFont(m_theme.font(TextStyle::Interface));
        painter.setPen(m_theme.color(ColorRole::Ink));
        drawLines(painter, area.adjusted(0, m_theme.scaled(18), 0, 0), index.data().toString(),
                  textLines, option.direction);
    }
    void paintCell(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
    {
        const ReplayCell *cell = m_model.cellAt(index);
        const bool asking = m_model.isAsking(index);
        const bool open = !cell || cell->answer.state == NodeState::Streaming;
        painter.setFont(m_theme.font(TextStyle::Interface));
        if (open) {
            painter.setPen(m_theme.color(asking ? ColorRole::Info : ColorRole::Ink3));
            painter.drawText(area, Qt::AlignTop | Qt::AlignLeft,
                             asking ? ReplayGridModel::tr("Asking…")
                             : cell ? ReplayGridModel::tr("Not finished")
                                    : QStringLiteral("–"));
            return;
        }
        painter.setPen(m_theme.color(cell->isFailed() ? ColorRole::Danger : ColorRole::Ink));
        drawLines(painter, area, index.data().toString(), textLines, option.direction);
        paintFoot(painter, area, index, *cell, asking);
    }
    void paintFoot(QPainter &painter, const QRect &area, const QModelIndex &index,
                   const ReplayCell &cell, bool asking) const
    {
        const QRect foot(area.left(), area.bottom() - m_theme.scaled(14), area.width(),
                         m_theme.scaled(16));
        painter.setFont(m_theme.font(TextStyle::Micro));
        painter.setPen(m_theme.color(ColorRole::Ink3));
        const QString figures = cell.isFailed() ? QString() : replayFigures(cell);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                         asking ? ReplayGridModel::tr("Being judged…") : figures);
        if (const auto score = m_model.scoreAt(index)) {
            painter.setFont(m_theme.font(TextStyle::MicroStrong));
            painter.setPen(m_theme.color(ColorRole::AccentInk));
            painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                             ReplayGridModel::tr("%1 of 10").arg(QLocale().toString(*score)));
        }
    }

    const Theme &m_theme;
    const ReplayGridModel &m_model;
};

class Head final : public QHeaderView
{
public:
    Head(const Theme &theme, const ReplayGridModel &model, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent), m_theme(theme), m_model(model)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(), m_theme.scaled(headHeight)};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(rect, m_theme.color(ColorRole::Sunken));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                          m_theme.color(ColorRole::LineStrong));
        QRect area = rect.adjusted(pad, 8, -pad, -8);
        if (section == 0) {
            painter->setFont(m_theme.font(TextStyle::SmallStrong));
            painter->setPen(m_theme.color(ColorRole::Ink2));
            painter->drawText(area, Qt::AlignTop | Qt::AlignLeft,
                              model()->headerData(0, Qt::Horizontal).toString());
        } else {
            paintColumn(*painter, area, m_model.column(section));
        }
        painter->restore();
    }

private:
    void paintColumn(QPainter &painter, const QRect &area, const ReplayColumn &column) const
    {
        const bool mirrored = isRightToLeft();
        const int line = m_theme.scaled(20);
        const int dot = mirrored ? area.right() - 4 : area.left() + 4;
        drawDot(painter, QPointF(dot, area.top() + line / 2.0), 8,
                m_theme.color(m_theme.modelColor(column.model.toString())));
        painter.setFont(m_theme.font(TextStyle::InterfaceStrong));
        painter.setPen(m_theme.color(ColorRole::Ink));
        const QRect name =
            QRect(area.left() + (mirrored ? 0 : 16), area.top(), area.width() - 16, line);
        const auto leading = Qt::AlignLeft | Qt::AlignVCenter;
        painter.drawText(
            name, QStyle::visualAlignment(layoutDirection(), leading),
            painter.fontMetrics().elidedText(column.title, Qt::ElideRight, name.width()));
        if (column.answered == 0) {
            return;
        }
        QStringList sums{moneyText(column.cost)};
        if (column.unpriced > 0) {
            sums.first() += u'+';
        }
        if (column.firstToken) {
            sums.append(ReplayGridModel::tr("first token %1").arg(secondsText(*column.firstToken)));
        }
        if (column.score) {
            sums.append(
                ReplayGridModel::tr("score %1").arg(QLocale().toString(*column.score, 'f', 1)));
        }
        painter.setFont(m_theme.font(TextStyle::Micro));
        painter.setPen(m_theme.color(ColorRole::Ink2));
        const QRect below(area.left(), area.top() + line + 4, area.width(), m_theme.scaled(16));
        painter.drawText(below, QStyle::visualAlignment(layoutDirection(), leading),
                         painter.fontMetrics().elidedText(sums.join(QStringLiteral(" · ")),
                                                          Qt::ElideRight, below.width()));
    }

    const Theme &m_theme;
    const ReplayGridModel &m_model;
};

} // namespace

ReplayGrid::ReplayGrid(const Theme &theme, ReplayGridModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_model(model)
{
    setModel(&model);
    setItemDelegate(new CellDelegate(theme, model, this));
    setHorizontalHeader(new Head(theme, model, this));
    setAccessibleName(tr("Results"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    connect(this, &QTableView::doubleClicked, this, &ReplayGrid::opened);
    connect(&model, &QAbstractItemModel::modelReset, this, &ReplayGrid::arrange);
    connect(&theme, &Theme::changed, this, &ReplayGrid::applyTheme);
    applyTheme();
}

void ReplayGrid::applyTheme()
{
    verticalHeader()->setDefaultSectionSize(m_theme.scaled(cellHeight));
    horizontalHeader()->setFixedHeight(m_theme.scaled(headHeight));
    verticalScrollBar()->setSingleStep(m_theme.scaled(cellHeight) / 2);
    arrange();
    viewport()->update();
}

// As wide as there is room, never too narrow to read.
void ReplayGrid::arrange()
{
    const int panes = m_model.columnCount() - 1;
    if (panes < 1) {
        return;
    }
    const int room = viewport()->width();
    const int prompt = qMin(m_theme.scaled(promptWidth), qMax(120, room / 3));
    const int each = qMax(m_theme.scaled(leastColumn), (room - prompt) / panes);
    setColumnWidth(0, prompt);
    for (int section = 1; section <= panes; ++section) {
        setColumnWidth(section, each);
    }
}

void ReplayGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void ReplayGrid::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ReplayGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid()) {
        const QPoint place = byKey ? visualRect(index).center() : event->pos();
        Q_EMIT menuWanted(index, viewport()->mapToGlobal(place));
    }
}

} // namespace parley
