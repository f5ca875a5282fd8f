// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/batches/batchpage.h"

#include "ui/batches/batchwords.h"
#include "ui/controls/button.h"
#include "ui/controls/framed.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"
#include "ui/controls/progressline.h"
#include "ui/controls/sheet.h"
#include "ui/regions.h"
#include "ui/style/paint.h"
#include "ui/transcript/figures.h"

#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int lineHeight = 48;

class RowDelegate final : public QStyledItemDelegate
{
public:
    RowDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
    {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, m_theme.scaled(lineHeight)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(3, 1, -3, -1);
        if (option.state & QStyle::State_Selected) {
            drawBox(*painter, row, 6, m_theme.color(ColorRole::AccentSoft), m_theme.tintLine());
        } else if (option.state & QStyle::State_MouseOver) {
            drawBox(*painter, row, 6, m_theme.color(ColorRole::Hover2));
        }
        if (option.state & QStyle::State_HasFocus) {
            drawFocus(*painter, m_theme, row, 6);
        }
        const QRect text = row.adjusted(9, m_theme.scaled(5), -9, -m_theme.scaled(5));
        const auto write = [&](TextStyle style, ColorRole role, Qt::Alignment height,
                               const QString &words) {
            painter->setFont(m_theme.font(style));
            painter->setPen(m_theme.color(role));
            painter->drawText(
                text,
                static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | height)),
                painter->fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
        };
        const auto state =
            static_cast<BatchRowState>(index.data(BatchRowsModel::StateRole).toInt());
        const bool open = state == BatchRowState::Waiting;
        const ColorRole said = state == BatchRowState::Answered ? ColorRole::Ink2
                               : open                           ? ColorRole::Ink3
                                                                : ColorRole::Danger;
        write(TextStyle::Interface, ColorRole::Ink, Qt::AlignTop, index.data().toString());
        write(TextStyle::Small, said, Qt::AlignBottom,
              index.data(BatchRowsModel::SaidRole).toString());
        painter->restore();
    }

private:
    const Theme &m_theme;
};

// As a question reads that a person wants to check.
QString questionOf(const Batch &batch, const BatchRow &row)
{
    return batch.pane.system.isEmpty() ? row.prompt
                                       : batch.pane.system + QStringLiteral("\n\n") + row.prompt;
}

} // namespace

BatchPage::BatchPage(const Theme &theme, BatchStore &store, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_store(store)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(new Hairline(theme, Qt::Horizontal, this));
    rows->addWidget(makeStatus());
    rows->addWidget(new Hairline(theme, Qt::Horizontal, this));
    rows->addWidget(makeRows(), 1);
    markRegion(*this, *m_list, Region::Page);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BatchPage::showRow);
    connect(&m_rows, &BatchRowsModel::fetched, this, [this] {
        if (!m_list->currentIndex().isValid()) {
            m_list->setCurrentIndex(m_rows.index(0));
        }
    });
    connect(&theme, &Theme::changed, m_list, [this] { m_list->doItemsLayout(); });
}

QWidget *BatchPage::makeHead()
{
    const PageHead head = pageHead(m_theme, tr("All batches"), {}, this);
    m_title = head.title;
    m_title->setElided(true);
    m_state = new Tag(m_theme, TagTone::Plain, {}, head.widget);
    head.row->addWidget(m_state);
    head.row->addStretch(1);
    m_hurry =
        Button::icon(m_theme, QStringLiteral("refresh"), tr("Ask the provider now"), head.widget);
    head.row->addWidget(m_hurry);
    m_retry = new Button(m_theme, ButtonKind::Standard, tr("Ask failed again…"),
                         QStringLiteral("refresh"), head.widget);
    head.row->addWidget(m_retry);
    m_cancel = new Button(m_theme, ButtonKind::Standard, tr("Cancel batch…"),
                          QStringLiteral("stop"), head.widget);
    head.row->addWidget(m_cancel);
    m_export = new Button(m_theme, ButtonKind::Standard, tr("Export"), QStringLiteral("export"),
                          head.widget);
    m_export->setAccessibleName(tr("Export batch"));
    auto *formats = new QMenu(m_export);
    connect(formats->addAction(tr("Table (CSV)")), &QAction::triggered, this,
            [this] { Q_EMIT exportWanted(true); });
    connect(formats->addAction(tr("JSON")), &QAction::triggered, this,
            [this] { Q_EMIT exportWanted(false); });
    m_export->setMenu(formats);
    head.row->addWidget(m_export);
    connect(head.back, &QPushButton::clicked, this, &BatchPage::backWanted);
    connect(m_hurry, &QPushButton::clicked, this, &BatchPage::hurryWanted);
    connect(m_retry, &QPushButton::clicked, this, &BatchPage::retryWanted);
    connect(m_cancel, &QPushButton::clicked, this, &BatchPage::cancelWanted);
    return head.widget;
}

QWidget *BatchPage::makeStatus()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(27, 14, 27, 12);
    column->setSpacing(8);
    m_progress = new ProgressLine(m_theme, tr("Progress of the batch"), box);
    m_progress->setRange(0, 1000);
    column->addWidget(m_progress);
    m_counts = new Label(m_theme, TextStyle::Interface, ColorRole::Ink, {}, box);
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    m_price = new Label(m_theme, TextStyle::Small, ColorRole::Ink2, {}, box);
    m_price->setWordWrap(true);
    column->addWidget(m_price);
    m_note = new NoteLine(m_theme, box);
    column->addWidget(m_note);
    return box;
}

QWidget *BatchPage::makeRows()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(15, 12, 27, 16);
    row->setSpacing(16);
    m_list = new QListView(box);
    m_list->setAccessibleName(tr("Rows of the batch"));
    m_list->setModel(&m_rows);
    m_list->setItemDelegate(new RowDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    row->addWidget(m_list, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    const auto add = [&](const QString &title, int height, int share) {
        column->addWidget(new Label(m_theme, TextStyle::SmallStrong, ColorRole::Ink2, title, box));
        QPlainTextEdit *field = textField(m_theme, title, height, box);
        field->setMaximumHeight(QWIDGETSIZE_MAX);
        field->setMinimumHeight(m_theme.scaled(48));
        field->setReadOnly(true);
        field->setFont(m_theme.font(TextStyle::Interface));
        column->addWidget(framed(m_theme, *field), share);
        return field;
    };
    m_question = add(tr("Question"), 100, 1);
    m_answer = add(tr("Answer"), 200, 2);
    row->addLayout(column, 1);
    return box;
}

void BatchPage::setBatch(const BatchSummary &summary)
{
    const bool same = summary.batch.id == m_summary.batch.id;
    const bool news = summary.answered != m_summary.answered || summary.failed != m_summary.failed;
    m_summary = summary;
    const BatchProgress &progress = summary.progress;
    const bool ended = isFinal(progress.state);
    m_title->setText(batchTitle(summary.batch));
    m_state->set(batchStateTone(progress), batchStateText(progress));
    m_hurry->setVisible(!ended);
    m_cancel->setVisible(!ended);
    m_cancel->setEnabled(!progress.cancelling);
    m_retry->setVisible(ended && summary.failed > 0);
    m_progress->setValue(batchPermille(summary));
    m_counts->setText(QStringList{summary.batch.pane.model.model, batchCountsText(summary),
                                  batchPriceText(summary)}
                          .join(QStringLiteral(" · ")));
    m_price->setText(batchTimesText(progress));
    m_price->setVisible(!m_price->text().isEmpty());
    if (progress.error) {
        m_note->say(ended ? ColorRole::Danger : ColorRole::Warn,
                    ended ? QStringLiteral("error") : QStringLiteral("warning"),
                    batchErrorText(*progress.error));
    } else if (progress.unknown > 0) {
        m_note->say(ColorRole::Warn, QStringLiteral("warning"),
                    tr("%1 lines of the results belong to no row of this batch.", nullptr,
                       pluralOf(progress.unknown))
                        .arg(groupedNumber(progress.unknown)));
    } else if (!same || news) {
        m_note->say(ColorRole::Ink2, {}, {});
    }
    if (!same || news) {
        m_rows.show(m_store, summary.batch.id, summary.rows);
        m_list->setCurrentIndex(m_rows.index(0));
        showRow();
    }
}

void BatchPage::tell(ColorRole role, const QString &icon, const QString &sentence)
{
    m_note->say(role, icon, sentence);
}

void BatchPage::showRow()
{
    const BatchRow *row = m_rows.row(m_list->currentIndex());
    m_question->setPlainText(row ? questionOf(m_summary.batch, *row) : QString());
    const auto error = row ? row->answer.meta.error : std::nullopt;
    QString said = row ? row->answer.message.text() : QString();
    if (error) {
        said = said.isEmpty() ? batchErrorText(*error)
                              : said + QStringLiteral("\n\n") + batchErrorText(*error);
    } else if (row && said.isEmpty()) {
        said = batchRowStateText(row->state);
    }
    m_answer->setPlainText(said);
}

QString BatchPage::question() const
{
    return m_question->toPlainText();
}

QString BatchPage::answer() const
{
    return m_answer->toPlainText();
}

} // namespace parley
