// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/batches/batchlist.h"

#include "ui/batches/batchwords.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"
#include "ui/controls/sheet.h"
#include "ui/regions.h"
#include "ui/style/paint.h"

#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace parley {

namespace {

enum Role {
    IdRole = Qt::UserRole + 1,
    DetailRole,
    StateRole,
    ToneRole,
    PriceRole,
    ShareRole,
    EndedRole
};

constexpr int rowHeight = 66;

ColorRole colorOf(int tone)
{
    switch (static_cast<TagTone>(tone)) {
    case TagTone::Good:
        return ColorRole::Ok;
    case TagTone::Warning:
        return ColorRole::Warn;
    case TagTone::Danger:
        return ColorRole::Danger;
    case TagTone::Info:
    case TagTone::Accent:
        return ColorRole::Info;
    case TagTone::Plain:
        break;
    }
    return ColorRole::Ink2;
}

class BatchDelegate final : public QStyledItemDelegate
{
public:
    BatchDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
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
        const QRect text = row.adjusted(12, m_theme.scaled(8), -12, -m_theme.scaled(14));
        writePair(*painter, text, option.direction, Qt::AlignTop, TextStyle::InterfaceStrong,
                  {index.data().toString(), ColorRole::Ink},
                  {index.data(StateRole).toString(), colorOf(index.data(ToneRole).toInt())});
        writePair(*painter, text, option.direction, Qt::AlignBottom, TextStyle::Small,
                  {index.data(DetailRole).toString(), ColorRole::Ink3},
                  {index.data(PriceRole).toString(), ColorRole::Ink2});
        if (!index.data(EndedRole).toBool()) {
            drawShare(*painter, text, option.direction, index.data(ShareRole).toInt());
        }
        painter->restore();
    }

private:
    struct Piece
    {
        QString words;
        ColorRole role;
    };

    // The second piece is short and always whole; the first one has the rest of the line.
    void writePair(QPainter &painter, const QRect &text, Qt::LayoutDirection direction,
                   Qt::Alignment height, TextStyle style, const Piece &first,
                   const Piece &second) const
    {
        painter.setFont(m_theme.font(style));
        const QFontMetrics metrics = painter.fontMetrics();
        const QString end = metrics.elidedText(second.words, Qt::ElideRight, text.width() / 2);
        const int room = text.width() - metrics.horizontalAdvance(end) - m_theme.scaled(12);
        const auto write = [&](const QString &words, ColorRole role, Qt::Alignment side) {
            painter.setPen(m_theme.color(role));
            painter.drawText(
                text, static_cast<int>(QStyle::visualAlignment(direction, side | height)), words);
        };
        write(metrics.elidedText(first.words, Qt::ElideRight, room), first.role, Qt::AlignLeft);
        write(end, second.role, Qt::AlignRight);
    }
    void drawShare(QPainter &painter, const QRect &text, Qt::LayoutDirection direction,
                   int permille) const
    {
        constexpr int height = 3;
        constexpr int whole = 1000;
        const QRect track(text.left(), text.bottom() + m_theme.scaled(5), text.width(), height);
        drawTrack(painter, m_theme, track, height / 2.0);
        QRect done = track;
        done.setWidth(track.width() * permille / whole);
        drawBox(painter, QStyle::visualRect(direction, track, done), height / 2.0,
                m_theme.color(ColorRole::Accent));
    }

    const Theme &m_theme;
};

} // namespace

BatchList::BatchList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_nothing(new Label(theme, TextStyle::Interface, ColorRole::Ink2,
                          tr("No batches yet. A batch puts many questions to one model at about "
                             "half the price; the answers come within a day, also while Parley is "
                             "closed."),
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
    m_list->setAccessibleName(tr("Batches"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BatchDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    rows->addWidget(m_list, 1);
    rows->addStretch(0); // below the sentence
    const auto open = [this](const QModelIndex &index) {
        Q_EMIT opened(BatchId::fromString(index.data(IdRole).toString()));
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BatchList::noteCurrent);
    connect(&theme, &Theme::changed, m_list, [this] { m_list->doItemsLayout(); });
    setBatches({});
}

QWidget *BatchList::makeHead()
{
    const PageHead head = pageHead(m_theme, tr("Back"), tr("Batches"), this);
    head.row->addStretch(1);
    m_remove = Button::icon(m_theme, QStringLiteral("trash"), tr("Delete batch"), head.widget);
    head.row->addWidget(m_remove);
    m_new = new Button(m_theme, ButtonKind::Primary, tr("New batch"), QStringLiteral("plus"),
                       head.widget);
    head.row->addWidget(m_new);
    markRegion(*this, *m_new, Region::Page);
    connect(head.back, &QPushButton::clicked, this, &BatchList::backWanted);
    connect(m_new, &QPushButton::clicked, this, &BatchList::newWanted);
    connect(m_remove, &QPushButton::clicked, this, &BatchList::remove);
    return head.widget;
}

void BatchList::setBatches(const QList<BatchSummary> &batches)
{
    const BatchId before = current();
    int chosen = 0;
    m_model->clear();
    for (const BatchSummary &one : batches) {
        const QString title = batchTitle(one.batch);
        const QString state = batchStateText(one.progress);
        const QString detail = QStringList{one.batch.pane.model.model, batchCountsText(one),
                                           batchTimesText(one.progress)}
                                   .join(QStringLiteral(" · "));
        auto item = std::make_unique<QStandardItem>(title);
        item->setData(one.batch.id.toString(), IdRole);
        item->setData(detail, DetailRole);
        item->setData(state, StateRole);
        item->setData(static_cast<int>(batchStateTone(one.progress)), ToneRole);
        item->setData(batchPriceText(one), PriceRole);
        item->setData(batchPermille(one), ShareRole);
        item->setData(isFinal(one.progress.state), EndedRole);
        item->setData(QStringList{title, state, detail, batchPriceText(one)}.join(u", "),
                      Qt::AccessibleTextRole);
        chosen = one.batch.id == before ? m_model->rowCount() : chosen;
        m_model->appendRow(item.release()); // the model's
    }
    m_nothing->setVisible(batches.isEmpty());
    m_list->setVisible(!batches.isEmpty());
    m_list->setCurrentIndex(m_model->index(chosen, 0));
    noteCurrent();
    if (m_awaited && isVisible() && !batches.isEmpty()) {
        focusList();
    }
}

BatchId BatchList::current() const
{
    return BatchId::fromString(m_list->currentIndex().data(IdRole).toString());
}

void BatchList::noteCurrent()
{
    m_remove->setEnabled(m_list->currentIndex().data(EndedRole).toBool());
}

void BatchList::focusList()
{
    m_awaited = m_model->rowCount() == 0;
    if (m_awaited) {
        m_new->setFocus(Qt::OtherFocusReason);
    } else {
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void BatchList::tell(const QString &sentence)
{
    m_note->say(ColorRole::Danger, QStringLiteral("error"), sentence);
}

void BatchList::remove()
{
    Q_EMIT removeWanted(current());
}

bool BatchList::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->key() == Qt::Key_Delete && m_remove->isEnabled()) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parley
