// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/palette/palettemodel.h"

#include <algorithm>

namespace parley {

namespace {

constexpr int mostRecent = 6;

QString detailOf(const PaletteEntry &entry)
{
    return entry.detail ? entry.detail() : QString();
}

} // namespace

void PaletteModel::setGroups(const QList<PaletteGroup> &groups, const QStringList &recent)
{
    beginResetModel();
    m_rows.clear();
    m_groups = groups;
    m_recent = recent;
    endResetModel();
}

int PaletteModel::recency(const QString &id) const
{
    const qsizetype at = m_recent.indexOf(id);
    return at < 0 ? 0 : static_cast<int>(m_recent.size() - at);
}

QList<PaletteModel::Row> PaletteModel::fitting(const PaletteGroup &group,
                                               const QString &typed) const
{
    QList<Row> rows;
    for (const PaletteEntry &entry : group.entries) {
        if (auto match = fuzzyMatch(typed, entry.text)) {
            match->score += recency(entry.id);
            rows.append({{}, &entry, *std::move(match)});
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &a, const Row &b) { return a.match.score > b.match.score; });
    return rows.mid(0, group.most);
}

QList<PaletteModel::Row> PaletteModel::recentRows() const
{
    QList<Row> rows;
    for (const QString &id : m_recent) {
        for (const PaletteGroup &group : m_groups) {
            for (const PaletteEntry &entry : group.entries) {
                if (entry.id == id && rows.size() < mostRecent) {
                    rows.append({{}, &entry, {}});
                }
            }
        }
    }
    return rows;
}

void PaletteModel::setWords(const QString &typed)
{
    const QString words = typed.simplified();
    QList<std::pair<QString, QList<Row>>> found;
    if (words.isEmpty()) {
        found.append({tr("Recent"), recentRows()});
    }
    for (const PaletteGroup &group : std::as_const(m_groups)) {
        found.append({group.title, fitting(group, words)});
    }
    if (!words.isEmpty()) {
        // The group that fits best comes first; among equals they keep their order.
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
            const auto best = [](const QList<Row> &rows) {
                return rows.isEmpty() ? 0 : rows.first().match.score / 100;
            };
            return best(a.second) > best(b.second);
        });
    }
    beginResetModel();
    m_rows.clear();
    for (const auto &[title, rows] : std::as_const(found)) {
        if (!rows.isEmpty()) {
            m_rows.append({title, nullptr, {}});
            m_rows += rows;
        }
    }
    if (m_last.run) {
        m_rows.append({tr("Messages"), nullptr, {}});
        m_rows.append({{}, &m_last, {}});
    }
    endResetModel();
}

const PaletteEntry *PaletteModel::entry(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_rows.at(index.row()).entry
                                                             : nullptr;
}

QModelIndex PaletteModel::first() const
{
    return index(1); // below the first heading
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::NoItemFlags;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    if (!row.entry) {
        return role == Qt::DisplayRole ? QVariant(row.heading)
               : role == HeadingRole   ? QVariant(true)
                                       : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return row.entry->text;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.entry->text, detailOf(*row.entry), row.entry->keys};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case HeadingRole:
        return false;
    case DetailRole:
        return detailOf(*row.entry);
    case IconRole:
        return row.entry->icon;
    case ModelColorRole:
        return row.entry->model;
    case KeysRole:
        return row.entry->keys;
    case MoreRole:
        return bool(row.entry->more);
    case LettersRole:
        return QVariant::fromValue(row.match.letters);
    default:
        return {};
    }
}

} // namespace parley
