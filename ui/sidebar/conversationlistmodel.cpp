// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/sidebar/conversationlistmodel.h"

#include <QLocale>
#include <algorithm>

namespace parley {

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
        const QString heading = headingFor(known->updated);
        if (stays && m_filter.isEmpty() && heading == headingFor(summary.updated)) {
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
    m_answering.remove(id);
    m_unread.remove(id);
    if (m_all.removeIf([&](const auto &one) { return one.id == id; }) > 0) {
        rebuild();
    }
}

void ConversationListModel::setAnswering(const ConversationId &id, bool answering)
{
    if (answering == m_answering.contains(id)) {
        return;
    }
    if (answering) {
        m_answering.insert(id);
    } else {
        m_answering.remove(id);
    }
    touch(id);
}

void ConversationListModel::setUnread(const ConversationId &id, bool unread)
{
    if (unread == m_unread.contains(id)) {
        return;
    }
    if (unread) {
        m_unread.insert(id);
    } else {
        m_unread.remove(id);
    }
    touch(id);
}

void ConversationListModel::setOpen(const ConversationId &id)
{
    const ConversationId before = std::exchange(m_open, id);
    touch(before);
    touch(id);
}

void ConversationListModel::setFilter(const QString &text)
{
    if (text.trimmed() != m_filter) {
        m_filter = text.trimmed();
        rebuild();
    }
}

void ConversationListModel::refreshTimes()
{
    if (wantedRows() != m_rows) {
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

QList<ModelRef> ConversationListModel::modelsInUse() const
{
    QList<ModelRef> models;
    for (const ConversationSummary &one : m_all) {
        if (!models.contains(one.model)) {
            models.append(one.model);
        }
    }
    return models;
}

QModelIndex ConversationListModel::indexOf(const ConversationId &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).entry >= 0 && m_all.at(m_rows.at(row).entry).id == id) {
            return index(row);
        }
    }
    return {};
}

ConversationId ConversationListModel::idOf(const QModelIndex &index)
{
    return ConversationId::fromString(index.data(IdRole).toString());
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
    const Row &row = m_rows.at(index.row());
    if (row.entry < 0) {
        switch (role) {
        case Qt::DisplayRole:
            return row.heading;
        case HeadingRole:
            return true;
        default:
            return {};
        }
    }
    const ConversationSummary &entry = m_all.at(row.entry);
    switch (role) {
    case Qt::DisplayRole:
        return entry.title.isEmpty() ? tr("New chat") : entry.title;
    case Qt::EditRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return spokenText(entry);
    case IdRole:
        return entry.id.toString();
    case HeadingRole:
        return false;
    case TimeRole:
        return timeText(entry.updated);
    case ModelColorRole:
        return entry.model.toString();
    case AnsweringRole:
        return m_answering.contains(entry.id);
    case UnreadRole:
        return m_unread.contains(entry.id);
    case OpenRole:
        return entry.id == m_open;
    default:
        return {};
    }
}

Qt::ItemFlags ConversationListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).entry < 0) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

bool ConversationListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ConversationId id = idOf(index);
    const QString title = value.toString().simplified();
    if (role != Qt::EditRole || id.isNull() || title.isEmpty()) {
        return false;
    }
    if (title != index.data(Qt::EditRole).toString()) {
        Q_EMIT renameRequested(id, title);
    }
    return true;
}

QList<ConversationListModel::Row> ConversationListModel::wantedRows() const
{
    QList<Row> rows;
    QString heading;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const ConversationSummary &entry = m_all.at(i);
        if (!m_filter.isEmpty() && !entry.title.contains(m_filter, Qt::CaseInsensitive)) {
            continue;
        }
        if (const QString own = headingFor(entry.updated); own != heading) {
            heading = own;
            rows.append({heading, -1});
        }
        rows.append({{}, i});
    }
    return rows;
}

void ConversationListModel::rebuild()
{
    // Rows move across headings here, so the whole list is told anew; the view finds its current
    // conversation again by id.
    beginResetModel();
    m_rows = wantedRows();
    endResetModel();
}

void ConversationListModel::touch(const ConversationId &id)
{
    if (const QModelIndex at = indexOf(id); at.isValid()) {
        Q_EMIT dataChanged(at, at);
    }
}

QString ConversationListModel::headingFor(const QDateTime &updated) const
{
    const QDate today = m_clock.now().toLocalTime().date();
    const qint64 days = updated.toLocalTime().date().daysTo(today);
    if (days <= 0) {
        return tr("Today");
    }
    if (days == 1) {
        return tr("Yesterday");
    }
    return days <= 7 ? tr("Previous 7 days") : tr("Older");
}

QString ConversationListModel::timeText(const QDateTime &updated) const
{
    const QDateTime now = m_clock.now();
    const QDateTime local = updated.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    const qint64 minutes = updated.secsTo(now) / 60;
    const QLocale locale;
    if (days <= 0) {
        if (minutes < 1) {
            return tr("now");
        }
        return minutes < 60 ? tr("%1 min").arg(minutes) : tr("%1 h", "hours").arg(minutes / 60);
    }
    if (days == 1) {
        return locale.toString(local.time(), QStringLiteral("HH:mm"));
    }
    if (days <= 7) {
        return locale.standaloneDayName(local.date().dayOfWeek(), QLocale::ShortFormat);
    }
    const bool thisYear = local.date().year() == now.toLocalTime().date().year();
    return locale.toString(local.date(),
                           thisYear ? QStringLiteral("d MMM") : QStringLiteral("MMM yyyy"));
}

QString ConversationListModel::spokenText(const ConversationSummary &summary) const
{
    QStringList parts{summary.title.isEmpty() ? tr("New chat") : summary.title};
    if (!summary.model.isEmpty()) {
        parts.append(summary.model.model);
    }
    parts.append(timeText(summary.updated));
    if (m_answering.contains(summary.id)) {
        parts.append(tr("answering"));
    }
    if (m_unread.contains(summary.id)) {
        parts.append(tr("unread answer"));
    }
    if (summary.id == m_open) {
        parts.append(tr("selected"));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace parley
