// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/sidebar/conversationlistmodel.h"

#include "ui/sidebar/draggedchat.h"

#include <algorithm>

namespace parley {

namespace {} // namespace

ConversationListModel::ConversationListModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock)
{}

void ConversationListModel::setAll(const QList<ConversationSummary> &summaries)
{
    m_all = summaries;
    std::stable_sort(m_all.begin(), m_all.end(),
                     [](const auto &a, const auto &b) { return a.updated > b.updated; });
    rebuild();
}

void ConversationListModel::put(const ConversationSummary &summary)
{
    const auto same = [&](const auto &one) { return one.id == summary.id; };
    const auto known = std::find_if(m_all.begin(), m_all.end(), same);
    if (known != m_all.end()) {
        if (*known == summary) {
            return;
        }
        // In its place still: no row moves.
        const bool stays = (known == m_all.begin() || (known - 1)->updated >= summary.updated) &&
                           (known + 1 == m_all.end() || (known + 1)->updated <= summary.updated);
        const DayWords words(m_clock.now());
        if (stays && known->place == summary.place &&
            words.heading(known->updated) == words.heading(summary.updated)) {
            *known = summary;
            touch(summary.id);
            return;
        }
        m_all.erase(known);
    }
    const auto place = std::find_if(m_all.begin(), m_all.end(), [&](const auto &one) {
        return one.updated <= summary.updated;
    });
    m_all.insert(place, summary);
    rebuild();
}

void ConversationListModel::remove(const ConversationId &id)
{
    for (auto &[mark, ids] : m_marked) {
        ids.remove(id);
    }
    if (m_all.removeIf([&](const auto &one) { return one.id == id; }) > 0) {
        rebuild();
    }
}

void ConversationListModel::mark(const ConversationId &id, Mark mark, bool on)
{
    if (on == isMarked(id, mark)) {
        return;
    }
    if (on) {
        m_marked[mark].insert(id);
    } else {
        m_marked[mark].remove(id);
    }
    touch(id);
}

bool ConversationListModel::isMarked(const ConversationId &id, Mark mark) const
{
    const auto ids = m_marked.find(mark);
    return ids != m_marked.end() && ids->second.contains(id);
}

void ConversationListModel::setOpen(const ConversationId &id)
{
    const ConversationId before = std::exchange(m_open, id);
    touch(before);
    touch(id);
}

void ConversationListModel::setWish(const ListWish &wish)
{
    if (wish != m_wish) {
        m_wish = wish;
        rebuild();
        Q_EMIT wishChanged();
    }
}

void ConversationListModel::refreshTimes()
{
    if (listRows(m_all, m_wish, DayWords(m_clock.now())) != m_rows) {
        rebuild();
    } else if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TimeRole});
    }
}

std::optional<ConversationSummary> ConversationListModel::find(const ConversationId &id) const
{
    for (const ConversationSummary &one : m_all) {
        if (one.id == id) {
            return one;
        }
    }
    return {};
}

QList<QModelIndex> ConversationListModel::answeringRows() const
{
    QList<QModelIndex> rows;
    const auto answering = m_marked.find(Mark::Answering);
    for (const ConversationId &id :
         answering == m_marked.end() ? QSet<ConversationId>() : answering->second) {
        rows.append(indexOf(id));
    }
    return rows;
}

QModelIndex ConversationListModel::indexOf(const ConversationId &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == ListRow::Kind::Chat && m_all.at(m_rows.at(row).entry).id == id) {
            return index(row);
        }
    }
    return {};
}

QModelIndex ConversationListModel::indexOf(const FolderId &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == ListRow::Kind::Folder && m_rows.at(row).folder == id) {
            return index(row);
        }
    }
    return {};
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ListRow &row = m_rows.at(index.row());
    switch (role) {
    case KindRole:
        return QVariant::fromValue(row.kind);
    case HeadingRole:
        return row.kind == ListRow::Kind::Heading;
    case FolderRole:
        return row.folder.isNull() ? QString() : row.folder.toString();
    default:
        break;
    }
    switch (row.kind) {
    case ListRow::Kind::Chat:
        return chatData(m_all.at(row.entry), role);
    case ListRow::Kind::Folder:
        return folderData(row, role);
    case ListRow::Kind::Heading:
        break;
    }
    return role == Qt::DisplayRole ? row.text : QVariant();
}

QVariant ConversationListModel::folderData(const ListRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return spokenFolder(row);
    case ExpandedRole:
        return row.expanded;
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

QVariant ConversationListModel::chatData(const ConversationSummary &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return entry.title.isEmpty() ? tr("New chat") : entry.title;
    case Qt::EditRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return spokenChat(entry, timeText(entry),
                          {isMarked(entry.id, Mark::Answering), isMarked(entry.id, Mark::Unread),
                           entry.id == m_open});
    case Qt::ToolTipRole: // what the dot's colour stands for; titles are what somebody wrote
        return entry.model.isEmpty()
                   ? QVariant()
                   : QStringLiteral("<p>%1</p>").arg(entry.model.model.toHtmlEscaped());
    case IdRole:
        return entry.id.toString();
    case TimeRole:
        return timeText(entry);
    case ModelColorRole:
        return entry.model.toString();
    case AnsweringRole:
        return isMarked(entry.id, Mark::Answering);
    case UnreadRole:
        return isMarked(entry.id, Mark::Unread);
    case OpenRole:
        return entry.id == m_open;
    default:
        return {};
    }
}

Qt::ItemFlags ConversationListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).kind == ListRow::Kind::Heading) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
    if (m_wish.shelf == Shelf::Chats) {
        flags |= Qt::ItemIsDropEnabled;
        if (m_rows.at(index.row()).kind == ListRow::Kind::Chat &&
            !isMarked(conversationOf(index), Mark::Temporary)) {
            flags |= Qt::ItemIsDragEnabled;
        }
    }
    return flags;
}

bool ConversationListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ConversationId id = conversationOf(index);
    const FolderId folder = folderOf(index);
    const QString title = value.toString().simplified();
    if (role != Qt::EditRole || (id.isNull() && folder.isNull()) || title.isEmpty()) {
        return false;
    }
    if (title == index.data(Qt::EditRole).toString()) {
        return true;
    }
    if (folder.isNull()) {
        Q_EMIT renameRequested(id, title);
    } else {
        Q_EMIT folderRenameRequested(folder, title);
    }
    return true;
}

QStringList ConversationListModel::mimeTypes() const
{
    return {chatMime};
}

QMimeData *ConversationListModel::mimeData(const QModelIndexList &indexes) const
{
    auto data = std::make_unique<QMimeData>();
    for (const QModelIndex &index : indexes) {
        data->setData(chatMime, index.data(IdRole).toString().toLatin1());
    }
    return data.release(); // the view's drag takes it over
}

bool ConversationListModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                            const QModelIndex &parent) const
{
    const auto chat = find(draggedChat(*data));
    return chat && parent.isValid() && droppedOn(m_rows.at(parent.row()), chat->place);
}

bool ConversationListModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                         const QModelIndex &parent)
{
    const auto chat = find(draggedChat(*data));
    if (chat && parent.isValid()) {
        if (const auto place = droppedOn(m_rows.at(parent.row()), chat->place)) {
            Q_EMIT placeRequested(chat->id, *place);
        }
    }
    return false;
}

void ConversationListModel::rebuild()
{
    // Rows move across headings here, so the whole list is told anew; the view finds its current
    // conversation again by id.
    beginResetModel();
    m_rows = listRows(m_all, m_wish, DayWords(m_clock.now()));
    endResetModel();
}

void ConversationListModel::touch(const ConversationId &id)
{
    if (const QModelIndex at = indexOf(id); at.isValid()) {
        Q_EMIT dataChanged(at, at);
    }
}

QString ConversationListModel::timeText(const ConversationSummary &summary) const
{
    if (summary.place.trashed.isValid()) {
        const qint64 left = trashDays - summary.place.trashed.daysTo(m_clock.now());
        return tr("%1 d left", "days").arg(qBound<qint64>(0, left, trashDays));
    }
    if (isMarked(summary.id, Mark::Temporary)) {
        return tr("temporary", "instead of the time of a chat");
    }
    return DayWords(m_clock.now()).time(summary.updated);
}

ConversationId conversationOf(const QModelIndex &index)
{
    return ConversationId::fromString(index.data(ConversationListModel::IdRole).toString());
}

FolderId folderOf(const QModelIndex &index)
{
    const auto kind = index.data(ConversationListModel::KindRole).value<ListRow::Kind>();
    return kind == ListRow::Kind::Folder
               ? FolderId::fromString(index.data(ConversationListModel::FolderRole).toString())
               : FolderId();
}

} // namespace parley
