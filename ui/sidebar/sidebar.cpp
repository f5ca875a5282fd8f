// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/sidebar/sidebar.h"

#include "ui/actions.h"
#include "ui/confirm.h"
#include "ui/controls/label.h"
#include "ui/controls/searchfield.h"
#include "ui/regions.h"
#include "ui/sidebar/chatmenu.h"
#include "ui/sidebar/conversationdelegate.h"
#include "ui/sidebar/newchatbutton.h"
#include "ui/sidebar/shelfbar.h"

#include <QKeyEvent>
#include <QListView>
#include <QPaintEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int ringInterval = 50; // ms
constexpr qreal ringStep = ringInterval / 900.0;

} // namespace

Sidebar::Sidebar(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_theme(parts.theme)
    , m_feed(parts.feed)
    , m_cabinet(parts.cabinet)
    , m_actions(parts.actions)
    , m_filter(new SearchField(m_theme, tr("Search or jump to"), this))
    , m_head(new ShelfHead(m_theme, this))
    , m_list(new QListView(this))
    , m_delegate(new ConversationDelegate(m_theme, m_list))
    , m_empty(new Label(m_theme, TextStyle::Interface, ColorRole::Ink3, {}, this))
{
    build();
    buildList();
    connectActions();
    m_turning.setInterval(ringInterval);
    connect(&m_turning, &QTimer::timeout, this, &Sidebar::turnRings);
    connect(&m_theme, &Theme::changed, m_list, [this] {
        m_list->doItemsLayout();
        m_list->viewport()->update();
    });
    updateState();
    markRegion(*this, *m_list, Region::Sidebar);
}

void Sidebar::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 12, 12, 0);
    column->setSpacing(0);
    column->addWidget(new NewChatButton(m_theme, *m_actions.get(Command::NewChat), this));
    column->addSpacing(8);
    column->addWidget(m_filter);
    column->addSpacing(4);
    column->addWidget(m_head);
    m_empty->setWordWrap(true);
    m_empty->setMargin(8);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(new ShelfFoot(m_theme, m_actions, this));
    m_filter->setKeyHint(m_actions.get(Command::FocusFilter)->shortcut());
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_feed.model().setFilter(text);
        updateState();
    });
    connect(m_head, &ShelfHead::backWanted, this, [this] { showShelf(Shelf::Chats); });
    connect(m_head, &ShelfHead::emptyWanted, this, [this] {
        QList<ConversationId> ids;
        for (const ConversationSummary &chat : m_feed.model().all()) {
            if (shelfOf(chat.place) == Shelf::Trash) {
                ids.append(chat.id);
            }
        }
        askToRemove(ids);
    });
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
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDragDropOverwriteMode(true); // onto rows, never between them
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &Sidebar::activate);
    connect(m_list, &QWidget::customContextMenuRequested, this, &Sidebar::showMenu);
    // A reset forgets the current row and may move the list; both are found again.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &Sidebar::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        const ConversationListModel &rows = m_feed.model();
        const QModelIndex chat = rows.indexOf(ConversationId::fromString(m_current));
        m_list->setAutoScroll(false); // while the current row is set
        m_list->setCurrentIndex(chat.isValid() ? chat
                                               : rows.indexOf(FolderId::fromString(m_current)));
        m_list->setAutoScroll(true);
        m_list->doItemsLayout();
        m_list->verticalScrollBar()->setValue(m_scrolled);
        updateState();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &Sidebar::updateState);
    connect(&m_feed, &ConversationFeed::loaded, this, &Sidebar::updateState);
}

void Sidebar::connectActions()
{
    connect(m_actions.get(Command::ShowChats), &QAction::triggered, this,
            [this] { m_feed.model().setShelf(Shelf::Chats); });
    connect(m_actions.get(Command::ShowArchive), &QAction::triggered, this,
            [this] { showShelf(Shelf::Archive); });
    connect(m_actions.get(Command::ShowTrash), &QAction::triggered, this,
            [this] { showShelf(Shelf::Trash); });
    connect(m_actions.get(Command::NewFolder), &QAction::triggered, this, [this] {
        Q_EMIT needed();
        makeFolder({});
    });
}

void Sidebar::keepPlace()
{
    const QModelIndex current = m_list->currentIndex();
    const ConversationId id = ConversationListModel::idOf(current);
    m_current = id.isNull() ? ConversationListModel::folderOf(current).toString() : id.toString();
    m_scrolled = m_list->verticalScrollBar()->value();
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

void Sidebar::showShelf(Shelf shelf)
{
    Q_EMIT needed();
    m_feed.model().setShelf(shelf);
    m_list->scrollToTop();
    updateState();
    focusList();
}

void Sidebar::updateState()
{
    const ConversationListModel &model = m_feed.model();
    const Shelf shelf = model.shelf();
    const bool anything = model.conversations(shelf) > 0;
    const bool nothing = m_feed.isLoaded() && (anything ? model.rowCount() == 0 : true);
    if (anything) {
        m_empty->setText(tr("Nothing matches “%1”. Try fewer words or another spelling.")
                             .arg(m_filter->text().trimmed()));
    } else {
        m_empty->setText(shelf == Shelf::Chats     ? tr("No chats yet. Ctrl+N starts one.")
                         : shelf == Shelf::Archive ? tr("No chats are archived.")
                                                   : tr("The trash is empty."));
    }
    m_empty->setVisible(nothing);
    m_head->show(shelf, anything);
    m_list->setAccessibleName(shelf == Shelf::Chats     ? tr("Chats")
                              : shelf == Shelf::Archive ? tr("Archived chats")
                                                        : tr("Deleted chats"));
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
    for (const QModelIndex &index : m_feed.model().answeringRows()) {
        m_list->viewport()->update(
            ConversationDelegate::leadRect(m_list->visualRect(index), index, layoutDirection()));
    }
}

void Sidebar::activate(const QModelIndex &index)
{
    const FolderId folder = ConversationListModel::folderOf(index);
    const ConversationId id = ConversationListModel::idOf(index);
    if (!folder.isNull()) {
        m_feed.model().setExpanded(folder,
                                   !index.data(ConversationListModel::ExpandedRole).toBool());
    } else if (!id.isNull()) {
        Q_EMIT opened(id);
    }
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Paint) {
        m_delegate->setDirty(static_cast<QPaintEvent *>(event)->rect());
    }
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (watched == m_filter && (key.key() == Qt::Key_Down || enter)) {
            m_list->setCurrentIndex({});
            focusList();
            if (enter && m_list->currentIndex().isValid()) {
                activate(m_list->currentIndex());
            }
            return true;
        }
        if (watched == m_list && handleListKey(key)) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool Sidebar::handleListKey(const QKeyEvent &event)
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_list->isPersistentEditorOpen(current)) {
        return false;
    }
    const FolderId folder = ConversationListModel::folderOf(current);
    const bool mirrored = isRightToLeft();
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(current);
        return true;
    case Qt::Key_Delete:
        removeRow(current);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        // A chat in a folder leads back to its folder.
        const bool open = (event.key() == Qt::Key_Right) != mirrored;
        const auto inside =
            FolderId::fromString(current.data(ConversationListModel::FolderRole).toString());
        if (!folder.isNull()) {
            m_feed.model().setExpanded(folder, open);
        } else if (!inside.isNull() && !open) {
            m_list->setCurrentIndex(m_feed.model().indexOf(inside));
        }
        return !folder.isNull() || !inside.isNull();
    }
    default:
        return false;
    }
}

void Sidebar::removeRow(const QModelIndex &index)
{
    const FolderId folder = ConversationListModel::folderOf(index);
    const ConversationId id = ConversationListModel::idOf(index);
    // The keyboard goes on with the row that takes its place.
    const int row = index.row();
    if (!folder.isNull()) {
        m_cabinet.removeFolder(folder);
    } else if (m_feed.model().shelf() == Shelf::Trash) {
        askToRemove({id});
        return;
    } else {
        m_cabinet.trash(id);
    }
    const ConversationListModel &model = m_feed.model();
    for (int next = qMin(row, model.rowCount() - 1); next >= 0; --next) {
        if (model.flags(model.index(next)) & Qt::ItemIsSelectable) {
            m_list->setCurrentIndex(model.index(next));
            return;
        }
    }
}

void Sidebar::askToRemove(const QList<ConversationId> &ids)
{
    const int count = static_cast<int>(ids.size());
    const auto chat = count == 1 ? m_feed.model().find(ids.first()) : std::nullopt;
    Question question;
    question.title = chat ? tr("Delete “%1” for good?").arg(chat->title)
                          : tr("Delete %n chats for good?", nullptr, count);
    question.body = tr("Nothing can bring them back, unless a backup has them.");
    question.action = tr("Delete for good");
    confirm(*window(), m_theme, question, [this, ids] { m_cabinet.remove(ids); });
}

void Sidebar::makeFolder(const ConversationId &inside)
{
    m_feed.model().setShelf(Shelf::Chats);
    m_filter->clear();
    const FolderId folder = m_cabinet.addFolder(tr("New folder"));
    if (!inside.isNull()) {
        m_cabinet.setFolder(inside, folder);
    }
    const QModelIndex row = m_feed.model().indexOf(folder);
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->setCurrentIndex(row);
    m_list->scrollTo(row);
    m_list->edit(row);
}

void Sidebar::showMenu(const QPoint &at)
{
    const bool byMouse = m_list->indexAt(at).isValid();
    const QModelIndex index = byMouse ? m_list->indexAt(at) : m_list->currentIndex();
    const FolderId folder = ConversationListModel::folderOf(index);
    const ConversationId id = ConversationListModel::idOf(index);
    auto *menu = new ChatMenu(m_theme, m_cabinet, m_feed.model(), this);
    if (!folder.isNull()) {
        menu->addFolder(folder);
    } else if (!id.isNull()) {
        menu->addChat(id);
    } else {
        menu->addNewFolder();
    }
    const QPersistentModelIndex row(index);
    connect(menu, &ChatMenu::renameWanted, m_list, [this, row] { m_list->edit(row); });
    connect(menu, &ChatMenu::newFolderWanted, this, &Sidebar::makeFolder);
    connect(menu, &ChatMenu::removeWanted, this, [this, row] { removeRow(row); });
    const QPoint place = byMouse ? at : m_list->visualRect(index).center();
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

} // namespace parley
