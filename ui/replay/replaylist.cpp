// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/replay/replaylist.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"
#include "ui/controls/sheet.h"
#include "ui/regions.h"
#include "ui/style/paint.h"
#include "ui/transcript/figures.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace parley {

namespace {

enum Role { IdRole = Qt::UserRole + 1, DetailRole, RunningRole };

constexpr int rowHeight = 52;

class RowDelegate final : public QStyledItemDelegate
{
public:
    RowDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
    {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, m_theme.scaled(rowHeight)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(15, 1, -15, -1);
        if (option.state & QStyle::State_Selected) {
            drawBox(*painter, row, 8, m_theme.color(ColorRole::AccentSoft),
                    m_theme.color(ColorRole::Accent));
        } else if (option.state & QStyle::State_MouseOver) {
            drawBox(*painter, row, 8, m_theme.color(ColorRole::Hover2));
        }
        if (option.state & QStyle::State_HasFocus) {
            drawFocus(*painter, m_theme, row, 8);
        }
        const QRect text = row.adjusted(12, m_theme.scaled(6), -12, -m_theme.scaled(6));
        const auto write = [&](TextStyle style, ColorRole role, Qt::Alignment side,
                               const QString &words) {
            painter->setFont(m_theme.font(style));
            painter->setPen(m_theme.color(role));
            painter->drawText(
                text, static_cast<int>(QStyle::visualAlignment(option.direction, side)),
                painter->fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
        };
        write(TextStyle::InterfaceStrong, ColorRole::Ink, Qt::AlignLeft | Qt::AlignTop,
              index.data().toString());
        const bool running = index.data(RunningRole).toBool();
        write(TextStyle::Small, running ? ColorRole::Info : ColorRole::Ink3,
              Qt::AlignLeft | Qt::AlignBottom, index.data(DetailRole).toString());
        painter->restore();
    }

private:
    const Theme &m_theme;
};

QString detailOf(const ReplayRow &row)
{
    const ReplaySummary &one = row.summary;
    QStringList words{ReplayList::tr("%1 of %2 answered")
                          .arg(groupedNumber(one.answered), groupedNumber(one.cells))};
    if (one.failed > 0) {
        words.append(ReplayList::tr("%1 failed").arg(groupedNumber(one.failed)));
    }
    if (row.running) {
        words.append(ReplayList::tr("running"));
    }
    words.append(momentText(one.created));
    return words.join(QStringLiteral(" · "));
}

} // namespace

ReplayList::ReplayList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_nothing(new Label(theme, TextStyle::Interface, ColorRole::Ink2,
                          tr("No replays yet. A replay puts a list of prompts to several models "
                             "and shows their answers side by side, with what they cost."),
                          this))
    , m_note(new NoteLine(theme, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(new Hairline(theme, Qt::Horizontal, this));
    m_note->setContentsMargins(27, 12, 27, 0);
    m_note->say(ColorRole::Ink2, {}, {});
    rows->addWidget(m_note);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(24);
    rows->addWidget(m_nothing);
    m_list->setAccessibleName(tr("Replays"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    rows->addWidget(m_list, 1);
    rows->addStretch(0); // below the sentence
    const auto open = [this](const QModelIndex &index) {
        Q_EMIT opened(ReplayId::fromString(index.data(IdRole).toString()));
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    connect(m_list, &QListView::customContextMenuRequested, this, &ReplayList::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReplayList::noteCurrent);
    connect(&theme, &Theme::changed, m_list, [this] { m_list->doItemsLayout(); });
    setRows({});
}

QWidget *ReplayList::makeHead()
{
    const PageHead head = pageHead(m_theme, tr("Back"), tr("Replays"), this);
    head.row->addStretch(1);
    m_rename = Button::icon(m_theme, QStringLiteral("edit"), tr("Rename replay"), head.widget);
    m_remove = Button::icon(m_theme, QStringLiteral("trash"), tr("Delete replay"), head.widget);
    head.row->addWidget(m_rename);
    head.row->addWidget(m_remove);
    auto *make = new Button(m_theme, ButtonKind::Primary, tr("New replay"), QStringLiteral("plus"),
                            head.widget);
    head.row->addWidget(make);
    markRegion(*this, *make, Region::Page);
    connect(head.back, &QPushButton::clicked, this, &ReplayList::backWanted);
    connect(make, &QPushButton::clicked, this, &ReplayList::newWanted);
    connect(m_rename, &QPushButton::clicked, this, &ReplayList::rename);
    connect(m_remove, &QPushButton::clicked, this, &ReplayList::remove);
    return head.widget;
}

void ReplayList::setRows(const QList<ReplayRow> &rows)
{
    const ReplayId before = current();
    int chosen = 0;
    m_model->clear();
    for (const ReplayRow &row : rows) {
        const QString title = row.summary.title.isEmpty() ? tr("Replay") : row.summary.title;
        auto item = std::make_unique<QStandardItem>(title);
        const QString detail = detailOf(row);
        item->setData(row.summary.id.toString(), IdRole);
        item->setData(detail, DetailRole);
        item->setData(row.running, RunningRole);
        item->setData(title + QLatin1String(", ") + detail, Qt::AccessibleTextRole);
        chosen = row.summary.id == before ? m_model->rowCount() : chosen;
        m_model->appendRow(item.release()); // the model's
    }
    m_nothing->setVisible(rows.isEmpty());
    m_list->setVisible(!rows.isEmpty());
    m_list->setCurrentIndex(m_model->index(chosen, 0));
    noteCurrent();
    if (m_awaited && isVisible() && !rows.isEmpty()) {
        focusList();
    }
}

ReplayId ReplayList::current() const
{
    return ReplayId::fromString(m_list->currentIndex().data(IdRole).toString());
}

void ReplayList::noteCurrent()
{
    const bool any = m_list->currentIndex().isValid();
    m_rename->setEnabled(any);
    m_remove->setEnabled(any);
}

void ReplayList::focusList()
{
    m_awaited = m_model->rowCount() == 0;
    if (m_awaited) {
        focusNextChild();
    } else {
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void ReplayList::tell(const QString &sentence)
{
    m_note->say(ColorRole::Danger, QStringLiteral("error"), sentence);
}

void ReplayList::rename()
{
    Q_EMIT renameWanted(current(), m_list->currentIndex().data().toString());
}

void ReplayList::remove()
{
    Q_EMIT removeWanted(current());
}

void ReplayList::showMenu(const QPoint &place)
{
    const QModelIndex index = m_list->indexAt(place);
    if (!index.isValid()) {
        return;
    }
    m_list->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this,
            [this] { Q_EMIT opened(current()); });
    connect(menu->addAction(tr("Rename…")), &QAction::triggered, this, &ReplayList::rename);
    menu->addSeparator();
    connect(menu->addAction(tr("Delete")), &QAction::triggered, this, &ReplayList::remove);
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

bool ReplayList::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool known = key && m_list->currentIndex().isValid();
    if (known && key->key() == Qt::Key_F2) {
        rename();
        return true;
    }
    if (known && key->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parley
