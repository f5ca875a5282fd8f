// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/sidebar/sidebar.h"

#include "ui/actions.h"
#include "ui/controls/label.h"
#include "ui/controls/searchfield.h"
#include "ui/regions.h"
#include "ui/sidebar/conversationdelegate.h"
#include "ui/sidebar/newchatbutton.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPaintEvent>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int ringInterval = 50; // ms
constexpr qreal ringStep = ringInterval / 900.0;

} // namespace

Sidebar::Sidebar(const Theme &theme, ConversationFeed &feed, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_feed(feed)
    , m_actions(actions)
    , m_filter(new SearchField(theme, tr("Search or jump to"), this))
    , m_list(new QListView(this))
    , m_delegate(new ConversationDelegate(theme, m_list))
    , m_empty(new Label(theme, TextStyle::Interface, ColorRole::Ink3, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 12, 12, 0);
    column->setSpacing(0);
    column->addWidget(new NewChatButton(theme, *actions.get(Command::NewChat), this));
    column->addSpacing(8);
    column->addWidget(m_filter);
    column->addSpacing(4);
    m_empty->setWordWrap(true);
    m_empty->setMargin(8);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    m_filter->setKeyHint(actions.get(Command::FocusFilter)->shortcut());
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_feed.model().setFilter(text);
        updateState();
    });
    buildList();
    m_turning.setInterval(ringInterval);
    connect(&m_turning, &QTimer::timeout, this, &Sidebar::turnRings);
    connect(&theme, &Theme::changed, m_list, [this] {
        m_list->doItemsLayout();
        m_list->viewport()->update();
    });
    updateState();
    markRegion(*this, *m_list, Region::Sidebar);
}

void Sidebar::buildList()
{
    ConversationListModel &model = m_feed.model();
    m_list->setAccessibleName(tr("Chats"));
    m_list->setModel(&model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    const auto open = [this](const QModelIndex &index) {
        if (const ConversationId id = ConversationListModel::idOf(index); !id.isNull()) {
            Q_EMIT opened(id);
        }
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QWidget::customContextMenuRequested, this, &Sidebar::showMenu);
    // A reset forgets the current row; it is found again by its conversation.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_list->setProperty("current", m_list->currentIndex().data(ConversationListModel::IdRole));
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        const auto id = ConversationId::fromString(m_list->property("current").toString());
        m_list->setCurrentIndex(m_feed.model().indexOf(id));
        updateState();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &Sidebar::updateState);
    connect(&m_feed, &ConversationFeed::loaded, this, &Sidebar::updateState);
}

void Sidebar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void Sidebar::focusList()
{
    m_list->setFocus(Qt::TabFocusReason);
    if (!m_list->currentIndex().isValid() && m_feed.model().rowCount() > 1) {
        m_list->setCurrentIndex(m_feed.model().index(1));
    }
}

void Sidebar::updateState()
{
    const ConversationListModel &model = m_feed.model();
    const bool nothing = model.rowCount() == 0;
    if (m_feed.isLoaded() && nothing) {
        m_empty->setText(model.conversations() == 0
                             ? tr("No chats yet. Ctrl+N starts one.")
                             : tr("Nothing matches “%1”. Try fewer words or another spelling.")
                                   .arg(m_filter->text().trimmed()));
    }
    m_empty->setVisible(m_feed.isLoaded() && nothing);
    if (model.isAnyAnswering() && isVisible()) {
        if (!m_turning.isActive()) {
            m_turning.start();
        }
    } else {
        m_turning.stop();
    }
}

void Sidebar::turnRings()
{
    m_turn += ringStep;
    m_turn -= static_cast<int>(m_turn);
    m_delegate->setTurn(m_turn);
    const ConversationListModel &model = m_feed.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        if (index.data(ConversationListModel::AnsweringRole).toBool()) {
            m_list->viewport()->update(
                ConversationDelegate::leadRect(m_list->visualRect(index), layoutDirection()));
        }
    }
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Paint) {
        m_delegate->setDirty(static_cast<QPaintEvent *>(event)->rect());
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        const ConversationId current = ConversationListModel::idOf(m_list->currentIndex());
        const bool editing = m_list->isPersistentEditorOpen(m_list->currentIndex());
        if (watched == m_filter && (key == Qt::Key_Down || enter)) {
            m_list->setCurrentIndex({});
            focusList();
            if (enter && m_list->currentIndex().isValid()) {
                Q_EMIT opened(ConversationListModel::idOf(m_list->currentIndex()));
            }
            return true;
        }
        if (watched == m_list && !current.isNull() && !editing) {
            if (enter || key == Qt::Key_Space) {
                Q_EMIT opened(current);
                return true;
            }
            if (key == Qt::Key_Delete) {
                Q_EMIT removeRequested(current);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Sidebar::showMenu(const QPoint &at)
{
    QModelIndex index = m_list->indexAt(at);
    if (!index.isValid()) {
        index = m_list->currentIndex();
    }
    const ConversationId id = ConversationListModel::idOf(index);
    if (id.isNull()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex row(index);
    const QAction *rename = menu->addAction(m_theme.icon(QStringLiteral("edit")),
                                            tr("Rename") + QStringLiteral("\tF2"));
    connect(rename, &QAction::triggered, m_list, [this, row] { m_list->edit(row); });
    menu->addSeparator();
    const QAction *remove =
        menu->addAction(m_theme.icon(QStringLiteral("trash"), ColorRole::Danger),
                        tr("Delete") + QStringLiteral("\tDel"));
    connect(remove, &QAction::triggered, this, [this, id] { Q_EMIT removeRequested(id); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace parley
