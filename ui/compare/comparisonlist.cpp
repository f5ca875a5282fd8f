// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/comparisonlist.h"

#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/searchfield.h"
#include "ui/style/paint.h"
#include "ui/transcript/figures.h"

#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace parley {

namespace {

enum Role { IdRole = Qt::UserRole + 1, DetailRole, CurrentRole };

constexpr int rowHeight = 36;

class RowDelegate final : public QStyledItemDelegate
{
public:
    RowDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
    {}
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, m_theme.scaled(rowHeight)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QRect row = option.rect.adjusted(8, 1, -8, -1);
        if (option.state.testFlag(QStyle::State_Selected)) {
            drawBox(*painter, row, 8, m_theme.color(ColorRole::AccentSoft),
                    m_theme.color(ColorRole::Accent));
        }
        const bool current = index.data(CurrentRole).toBool();
        const QString detail = index.data(DetailRole).toString();
        painter->setFont(m_theme.font(TextStyle::Small));
        const int wide = painter->fontMetrics().horizontalAdvance(detail);
        const auto place = [&](int left, int width) {
            return QStyle::visualRect(option.direction, row,
                                      QRect(row.left() + left, row.top(), width, row.height()));
        };
        painter->setPen(m_theme.color(ColorRole::Ink3));
        painter->drawText(place(row.width() - 12 - wide, wide + 1),
                          Qt::AlignVCenter | Qt::AlignLeft, detail);
        painter->setFont(m_theme.font(current ? TextStyle::InterfaceStrong : TextStyle::Interface));
        painter->setPen(m_theme.color(ColorRole::Ink));
        const int room = row.width() - 12 - 24 - wide;
        painter->drawText(
            place(12, room), Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
    }

private:
    const Theme &m_theme;
};

} // namespace

ComparisonList::ComparisonList(const Theme &theme, QWidget &window)
    : Popup(theme, window)
    , m_search(new SearchField(theme, tr("Search comparisons"), &box()))
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(&box()))
    , m_nothing(new Label(theme, TextStyle::Interface, ColorRole::Ink2, {}, &box()))
{
    setAccessibleName(tr("All comparisons"));
    QVBoxLayout *column = searchedRows(box(), theme, *m_search, *m_nothing, 1);
    m_search->lead([this](int step) { move(step); }, [this] { choose(m_list->currentIndex()); });
    m_list->setAccessibleName(tr("All comparisons"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(theme, m_list));
    makeChoosing(*m_list);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ComparisonList::fill);
    connect(m_list, &QListView::clicked, this, &ComparisonList::choose);
}

void ComparisonList::openBelow(QWidget &anchor, const QList<Comparison> &comparisons,
                               const ComparisonId &current)
{
    m_all = comparisons;
    m_current = current;
    m_search->clear();
    fill();
    openAt(anchor, {420, 400});
    m_search->setFocus(Qt::PopupFocusReason);
}

void ComparisonList::fill()
{
    const QString wanted = m_search->text().trimmed();
    m_model->clear();
    for (const Comparison &comparison : std::as_const(m_all)) {
        const QString title = comparison.title.isEmpty() ? tr("New comparison") : comparison.title;
        if (!title.contains(wanted, Qt::CaseInsensitive)) {
            continue;
        }
        auto *item = new QStandardItem(title);
        const QString models = tr("%n models", nullptr, static_cast<int>(comparison.panes.size()));
        const QString detail =
            models + QStringLiteral(" · ") + dayText(comparison.updated.toLocalTime().date());
        item->setData(comparison.id.toString(), IdRole);
        item->setData(detail, DetailRole);
        item->setData(comparison.id == m_current, CurrentRole);
        item->setData(title + QLatin1String(", ") + detail, Qt::AccessibleTextRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    const bool any = m_model->rowCount() > 0;
    m_nothing->setText(m_all.isEmpty() ? tr("No comparisons yet.")
                                       : tr("Nothing matches “%1”.").arg(wanted));
    m_nothing->setVisible(!any);
    m_list->setVisible(any);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void ComparisonList::choose(const QModelIndex &index)
{
    if (index.isValid()) {
        const auto id = ComparisonId::fromString(index.data(IdRole).toString());
        dismiss();
        Q_EMIT chosen(id);
    }
}

void ComparisonList::move(int step)
{
    const int row = qBound(0, m_list->currentIndex().row() + step, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
}

} // namespace parley
