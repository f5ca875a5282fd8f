// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/search/searchpage.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/searchfield.h"
#include "ui/errortext.h"
#include "ui/regions.h"
#include "ui/search/resultdelegate.h"
#include "ui/search/searchfilters.h"
#include "ui/search/searchpreview.h"
#include "ui/sidebar/conversationfeed.h"

#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int mostHits = 200;
constexpr int narrowPage = 720; // no room for the hits beside the rows
constexpr int pageGap = 8;

} // namespace

SearchPage::SearchPage(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_search(parts.services.clock,
               [this](const SearchRequest &request) {
                   return m_parts.services.conversations.search(request);
               })
    , m_results(parts.services.clock)
    , m_sheet(new Sheet(parts.theme, this))
    , m_field(new SearchField(parts.theme, tr("Search all chats"), this))
    , m_count(new Label(parts.theme, TextStyle::Small, ColorRole::Ink3, {}, this))
    , m_filters(
          new SearchFilters(parts.theme, parts.services.clock,
                            {[this] { return modelsOf(m_parts.feed.model().all()); },
                             [this](const ModelRef &model) { return m_parts.lists.title(model); },
                             [this] { return m_parts.feed.model().wish().folders; }},
                            this))
    , m_list(new QListView(this))
    , m_preview(new SearchPreview(parts.theme, m_results, this))
    , m_line(new Hairline(parts.theme, Qt::Vertical, this))
    , m_emptiness(new QWidget(this))
    , m_empty(new Label(parts.theme, TextStyle::Interface, ColorRole::Ink2, {}, m_emptiness))
    , m_widen(new Button(parts.theme, ButtonKind::Standard, tr("Search without filters"), {},
                         m_emptiness))
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, pageGap, pageGap, 0);
    around->addWidget(m_sheet);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeField());
    column->addWidget(new Hairline(parts.theme, Qt::Horizontal, m_sheet));
    column->addWidget(m_filters);
    column->addWidget(new Hairline(parts.theme, Qt::Horizontal, m_sheet));
    auto *below = new QVBoxLayout(m_emptiness);
    below->setContentsMargins(20, 20, 20, 20);
    below->setSpacing(12);
    m_empty->setWordWrap(true);
    below->addWidget(m_empty);
    below->addWidget(m_widen, 0, Qt::AlignLeft);
    below->addStretch(1);
    column->addWidget(m_emptiness, 1);
    makeList();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list, 65);
    row->addWidget(m_line);
    row->addWidget(m_preview, 38);
    column->addLayout(row, 1);
    connectParts();
    ask();
    markRegion(*this, *m_field, Region::Page);
}

QWidget *SearchPage::makeField()
{
    auto *head = new QWidget(m_sheet);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(11, 7, 11, 7);
    row->addWidget(m_field);
    m_field->setFixedHeight(m_parts.theme.scaled(38));
    m_field->installEventFilter(this);
    auto *inside = new QHBoxLayout(m_field);
    inside->setContentsMargins(0, 0, 6, 0);
    inside->addStretch(1);
    inside->addWidget(m_count);
    auto *close =
        Button::icon(m_parts.theme, QStringLiteral("close"), tr("Close the search"), m_field);
    close->setCursor(Qt::ArrowCursor);
    inside->addWidget(close);
    connect(close, &QPushButton::clicked, this, &SearchPage::closeWanted);
    return head;
}

void SearchPage::makeList()
{
    m_list->setAccessibleName(tr("Found chats"));
    m_list->setModel(&m_results);
    m_list->setItemDelegate(new ResultDelegate(m_parts.theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setSpacing(0);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->verticalScrollBar()->setSingleStep(36);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
}

void SearchPage::connectParts()
{
    m_results.setNaming([this](const ModelRef &model) { return m_parts.lists.title(model); });
    connect(m_field, &QLineEdit::textChanged, this, &SearchPage::ask);
    connect(m_filters, &SearchFilters::changed, this, &SearchPage::ask);
    connect(m_widen, &QPushButton::clicked, m_filters, &SearchFilters::clear);
    connect(&m_search, &LiveSearch::found, this, &SearchPage::show);
    connect(&m_search, &LiveSearch::failed, this, [this](const Error &error) {
        m_results.setHits({});
        say(errorTitle(error));
    });
    connect(m_list, &QListView::doubleClicked, this, &SearchPage::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SearchPage::showPreview);
    connect(&m_results, &QAbstractItemModel::dataChanged, this, &SearchPage::showPreview);
    connect(m_preview, &SearchPreview::hitChosen, this,
            [this](int hit) { m_results.setCurrent(row(), hit); });
    connect(m_preview, &SearchPreview::stepWanted, this, &SearchPage::stepHit);
    connect(m_preview, &SearchPreview::openWanted, this, &SearchPage::openCurrent);
}

void SearchPage::open(const QString &words, const ConversationId &here)
{
    m_results.setHere(here);
    m_filters->refresh();
    if (!words.isEmpty() && words != m_field->text()) {
        m_field->setText(words); // asks
    } else {
        ask(); // what was found last time may have changed
    }
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchPage::ask()
{
    SearchRequest request;
    request.words = m_field->text();
    request.limit = mostHits;
    m_filters->apply(request);
    if (request.words.trimmed().isEmpty()) {
        m_search.forget();
        m_results.setHits({});
        say(tr("Finds every word ever said in a chat, in any script. “Whole phrases” go in "
               "quotation marks, -words are left out."));
        m_widen->hide();
        return;
    }
    m_search.ask(request);
}

void SearchPage::show(const QList<SearchHit> &hits, std::chrono::milliseconds took)
{
    m_results.setHits(hits);
    if (hits.isEmpty()) {
        say(tr("Nothing matches “%1”. Try fewer words or another spelling.")
                .arg(m_field->text().trimmed()));
        return;
    }
    m_count->setText(tr("%1 · %2 ms").arg(m_results.summary(mostHits)).arg(took.count()));
    m_field->setAccessibleDescription(m_results.summary(mostHits));
    m_emptiness->hide();
    m_list->show();
    m_list->setCurrentIndex(m_results.index(0));
    m_list->scrollToTop();
    showPreview();
}

void SearchPage::say(const QString &sentence)
{
    m_count->setText({});
    m_field->setAccessibleDescription(sentence);
    m_empty->setText(sentence);
    m_widen->setVisible(m_filters->isNarrowing());
    m_emptiness->show();
    m_list->hide();
    showPreview();
}

int SearchPage::row() const
{
    return m_list->currentIndex().row();
}

void SearchPage::moveRow(int step)
{
    const QModelIndex next = m_results.index(row() + step);
    if (next.isValid()) {
        m_list->setCurrentIndex(next);
    }
}

void SearchPage::stepHit(int step)
{
    if (row() >= 0) {
        m_results.setCurrent(row(), m_results.current(row()) + step);
    }
}

void SearchPage::openCurrent()
{
    if (row() >= 0) {
        const SearchHit hit = m_results.hits(row()).at(m_results.current(row()));
        Q_EMIT opened(hit.conversation, hit.node);
    }
}

bool SearchPage::handleKey(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event.key() == Qt::Key_Down ? 1 : -1;
        if (control) {
            stepHit(step);
        } else {
            moveRow(step);
        }
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_Escape:
        Q_EMIT closeWanted();
        return true;
    default:
        return false;
    }
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_field || watched == m_list)) {
        return handleKey(*static_cast<QKeyEvent *>(event));
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted(); // from wherever in the page
        return;
    }
    QWidget::keyPressEvent(event);
}

void SearchPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_wide = width() >= m_parts.theme.scaled(narrowPage);
    showPreview();
}

void SearchPage::showPreview()
{
    const bool beside = m_wide && !m_list->isHidden();
    m_line->setVisible(beside);
    m_preview->show(beside ? row() : -1);
}

} // namespace parley
