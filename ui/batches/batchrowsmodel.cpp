// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/batches/batchrowsmodel.h"

#include "ui/batches/batchwords.h"

namespace parley {

namespace {

constexpr qint64 pageSize = 200;
constexpr qsizetype shown = 300; // characters of a line

QString lineOf(const QString &text)
{
    return text.left(shown).simplified();
}

} // namespace

void BatchRowsModel::show(BatchStore &store, const BatchId &id, qint64 rows)
{
    m_page.forget();
    beginResetModel();
    m_store = &store;
    m_id = id;
    m_whole = id.isNull() ? 0 : rows;
    m_rows.clear();
    endResetModel();
    if (canFetchMore({})) {
        fetchMore({});
    }
}

const BatchRow *BatchRowsModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

int BatchRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BatchRowsModel::data(const QModelIndex &index, int role) const
{
    const BatchRow *one = row(index);
    if (!one) {
        return {};
    }
    const auto &error = one->answer.meta.error;
    const QString said = error ? batchErrorText(*error) : one->answer.message.text();
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1. %2", "number of a row, its prompt")
            .arg(one->number + 1)
            .arg(lineOf(one->prompt));
    case StateRole:
        return static_cast<int>(one->state);
    case SaidRole:
        return said.isEmpty() ? batchRowStateText(one->state) : lineOf(said);
    case Qt::AccessibleTextRole:
        return data(index, Qt::DisplayRole).toString() + QStringLiteral(", ") +
               batchRowStateText(one->state) + QStringLiteral(", ") + lineOf(said);
    default:
        return {};
    }
}

bool BatchRowsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_store && m_rows.size() < m_whole && !m_page.isWaiting();
}

void BatchRowsModel::fetchMore(const QModelIndex &)
{
    m_page.wait(m_store->rows(m_id, m_rows.size(), pageSize),
                [this](const Result<QList<BatchRow>> &page) {
                    if (!page || page->isEmpty()) {
                        m_whole = m_rows.size(); // no more will come
                        return;
                    }
                    const auto first = static_cast<int>(m_rows.size());
                    beginInsertRows({}, first, first + static_cast<int>(page->size()) - 1);
                    m_rows += *page;
                    endInsertRows();
                    Q_EMIT fetched();
                });
}

} // namespace parley
