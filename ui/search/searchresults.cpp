// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/search/searchresults.h"

#include "ui/sidebar/daywords.h"

#include <QHash>
#include <QLocale>

namespace parley {

SearchResults::SearchResults(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock)
{}

void SearchResults::setHits(const QList<SearchHit> &hits)
{
    beginResetModel();
    m_groups.clear();
    m_count = hits.size();
    QHash<ConversationId, qsizetype> known;
    for (const SearchHit &hit : hits) {
        const auto at = known.constFind(hit.conversation);
        if (at != known.cend()) {
            m_groups[*at].hits.append(hit);
        } else {
            known.insert(hit.conversation, m_groups.size());
            m_groups.append({{hit}, 0});
        }
    }
    for (Group &group : m_groups) {
        // What was said tells more than the title, which is shown anyway.
        group.current = group.hits.first().node.isNull() && group.hits.size() > 1 ? 1 : 0;
    }
    endResetModel();
}

QString SearchResults::summary(int limit) const
{
    if (m_count == 0) {
        return {};
    }
    const QString chats = tr("%n chats", nullptr, static_cast<int>(m_groups.size()));
    const QString hits = tr("%n hits", nullptr, static_cast<int>(m_count));
    return (m_count >= limit ? tr("More than %1 in %2") : tr("%1 in %2")).arg(hits, chats);
}

void SearchResults::setCurrent(int row, int hit)
{
    Group &group = m_groups[row];
    group.current = qBound(0, hit, static_cast<int>(group.hits.size()) - 1);
    Q_EMIT dataChanged(index(row), index(row));
}

QString SearchResults::caption(const SearchHit &hit) const
{
    QStringList parts;
    if (hit.conversation == m_here) {
        parts.append(tr("You’re here"));
    }
    if (hit.node.isNull()) {
        parts.append(tr("Title"));
    } else if (hit.role == Role::User) {
        parts.append(tr("You"));
    } else if (!hit.model.isEmpty()) {
        parts.append(m_naming ? m_naming(hit.model) : hit.model.model);
    }
    parts.append(DayWords(m_clock.now()).time(hit.created));
    return parts.join(QStringLiteral(" · "));
}

int SearchResults::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

QVariant SearchResults::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Group &group = m_groups.at(index.row());
    const SearchHit &hit = group.hits.at(group.current);
    switch (role) {
    case Qt::DisplayRole:
        return hit.title.isEmpty() ? tr("New chat") : hit.title;
    case Qt::AccessibleTextRole:
        return spoken(group);
    case SnippetRole:
        return hit.snippet;
    case MarksRole:
        return QVariant::fromValue(hit.marks);
    case CaptionRole:
        return caption(hit);
    case CountRole:
        return tr("%n hits", nullptr, static_cast<int>(group.hits.size()));
    case ModelColorRole:
        return hit.model.toString();
    default:
        return {};
    }
}

QString SearchResults::spoken(const Group &group) const
{
    const SearchHit &hit = group.hits.at(group.current);
    return QStringList{hit.title, tr("%n hits", nullptr, static_cast<int>(group.hits.size())),
                       caption(hit), hit.snippet}
        .join(QStringLiteral(", "));
}

} // namespace parley
