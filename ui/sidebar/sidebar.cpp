// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/sidebar/sidebar.h"

#include "ui/actions.h"
#include "ui/confirm.h"
#include "ui/controls/label.h"
#include "ui/regions.h"
#include "ui/sidebar/chatmenu.h"
#include "ui/sidebar/conversationdelegate.h"
#include "ui/sidebar/shelfbar.h"
#include "ui/sidebar/sidebarbutton.h"
#include "ui/style/motion.h"

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
        updateState();
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
    column->addWidget(new SidebarButton(m_theme, *m_actions.get(Command::NewChat), this));
    column->addSpacing(8);
    auto *jump = new SidebarButton(m_theme, *m_actions.get(Command::OpenPalette), this);
    jump->makeField(tr("Search or jump to"));
    column->addWidget(jump);
    column->addSpacing(4);
    column->addWidget(m_head);
    m_empty->setWordWrap(true);
    m_empty->setMargin(8);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    setTabOrder(jump, m_list);
    column->addWidget(new ShelfFoot(m_theme, m_actions, this));
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
            [this] { setShelf(Shelf::Chats); });
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
    const ConversationId id = conversationOf(current);
    m_current = id.isNull() ? folderOf(current).toString() : id.toString();
    m_scrolled = m_list->verticalScrollBar()->value();
}

void Sidebar::focusList()
{
    m_list->setFocus(Qt::TabFocusReason);
    if (!m_list->currentIndex().isValid() && m_feed.model().rowCount() > 1) {
        m_list->setCurrentIndex(m_feed.model().index(1));
    }
}

void Sidebar::setShelf(Shelf shelf)
{
    ListWish wish = m_feed.model().wish();
    wish.shelf = shelf;
    m_feed.model().setWish(wish);
}

void Sidebar::setExpanded(const FolderId &folder, bool expanded)
{
    ListWish wish = m_feed.model().wish();
    wish.collapsed.remove(folder);
    if (!expanded) {
        wish.collapsed.insert(folder);
    }
    m_feed.model().setWish(wish);
}

void Sidebar::showShelf(Shelf shelf)
{
    Q_EMIT needed();
    setShelf(shelf);
    m_list->scrollToTop();
    updateState();
    focusList();
}

void Sidebar::updateState()
{
    const ConversationListModel &model = m_feed.model();
    const Shelf shelf = model.wish().shelf;
    const bool anything = countOn(shelf, model.all()) > 0;
    m_empty->setText(shelf == Shelf::Chats     ? tr("No chats yet. Ctrl+N starts one.")
                     : shelf == Shelf::Archive ? tr("No chats are archived.")
                                               : tr("The trash is empty."));
    m_empty->setVisible(m_feed.isLoaded() && !anything);
    m_head->show(shelf, anything);
    m_list->setAccessibleName(shelf == Shelf::Chats     ? tr("Chats")
                              : shelf == Shelf::Archive ? tr("Archived chats")
                                                        : tr("Deleted chats"));
    const bool moves = mayMove(*this);
    m_delegate->setTurn(moves ? qMax(0.0, m_turn) : -1);
    if (!model.answeringRows().isEmpty() && isVisible() && moves) {
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
    const FolderId folder = folderOf(index);
    const ConversationId id = conversationOf(index);
    if (!folder.isNull()) {
        setExpanded(folder, !index.data(ConversationListModel::ExpandedRole).toBool());
    } else if (!id.isNull()) {
        Q_EMIT opened(id);
    }
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Paint) {
        m_delegate->setDirty(static_cast<QPaintEvent *>(event)->rect());
    }
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        handleListKey(*static_cast<QKeyEvent *>(event))) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool Sidebar::handleListKey(const QKeyEvent &event)
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_list->isPersistentEditorOpen(current)) {
        return false;
    }
    const FolderId folder = folderOf(current);
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
            setExpanded(folder, open);
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
    const FolderId folder = folderOf(index);
    const ConversationId id = conversationOf(index);
    // The keyboard goes on with the row that takes its place.
    const int row = index.row();
    if (!folder.isNull()) {
        m_cabinet.removeFolder(folder);
    } else if (!removeChat(id)) {
        return;
    }
    const ConversationListModel &model = m_feed.model();
    for (int next = qMin(row, model.rowCount() - 1); next >= 0; --next) {
        if (model.flags(model.index(next)) & Qt::ItemIsSelectable) {
            m_list->setCurrentIndex(model.index(next));
            return;
        }
    }
}

bool Sidebar::removeChat(const ConversationId &id)
{
    const auto chat = m_feed.model().find(id);
    if (!chat) {
        return false;
    }
    if (shelfOf(chat->place) == Shelf::Trash ||
        m_feed.model().isMarked(id, ConversationListModel::Mark::Temporary)) {
        askToRemove({id});
        return false;
    }
    m_cabinet.trash(id);
    return true;
}

void Sidebar::askToRemove(const QList<ConversationId> &ids)
{
    const int count = static_cast<int>(ids.size());
    const auto chat = count == 1 ? m_feed.model().find(ids.first()) : std::nullopt;
    Question question;
    question.title = chat ? tr("Delete “%1” for good?").arg(chat->title)
                          : tr("Delete %n chats for good?", nullptr, count);
    question.body =
        chat && m_feed.model().isMarked(chat->id, ConversationListModel::Mark::Temporary)
            ? tr("It was never saved: nothing can bring it back.")
            : tr("Nothing can bring them back, unless a backup has them.");
    question.action = tr("Delete for good");
    confirm(*window(), m_theme, question, [this, ids] { m_cabinet.remove(ids); });
}

void Sidebar::makeFolder(const ConversationId &inside)
{
    setShelf(Shelf::Chats);
    const FolderId folder = m_cabinet.addFolder(tr("New folder"));
    if (!inside.isNull()) {
        m_cabinet.setFolder(inside, folder);
    }
    editRow(m_feed.model().indexOf(folder));
}

void Sidebar::editRow(const QModelIndex &row)
{
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->setCurrentIndex(row);
    m_list->scrollTo(row);
    m_list->edit(row);
}

void Sidebar::rename(const ConversationId &id)
{
    const auto chat = m_feed.model().find(id);
    if (!chat) {
        return;
    }
    Q_EMIT needed();
    setShelf(shelfOf(chat->place));
    setExpanded(chat->place.folder, true);
    editRow(m_feed.model().indexOf(id));
}

void Sidebar::showMenu(const QPoint &at)
{
    const bool byMouse = m_list->indexAt(at).isValid();
    const QModelIndex index = byMouse ? m_list->indexAt(at) : m_list->currentIndex();
    const FolderId folder = folderOf(index);
    const ConversationId id = conversationOf(index);
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
    connect(menu, &ChatMenu::windowWanted, this, &Sidebar::windowWanted);
    connect(menu, &ChatMenu::newFolderWanted, this, &Sidebar::makeFolder);
    connect(menu, &ChatMenu::removeWanted, this, [this, row] { removeRow(row); });
    const QPoint place = byMouse ? at : m_list->visualRect(index).center();
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

} // namespace parley
