// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The rows of one batch for a list: fetched from the store a page at a time, as far as somebody
// scrolls. Main thread; the store outlives it.
#pragma once

#include "base/awaiting.h"
#include "chat/batchstore.h"

#include <QAbstractListModel>

namespace parley {

class BatchRowsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole + 1, SaidRole };

    using QAbstractListModel::QAbstractListModel;

    // A null id: nothing.
    void show(BatchStore &store, const BatchId &id, qint64 rows);
    [[nodiscard]] const BatchRow *row(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    // More rows are there.
    void fetched();

private:
    BatchStore *m_store = nullptr;
    BatchId m_id;
    qint64 m_whole = 0; // rows of the batch
    QList<BatchRow> m_rows;
    Awaiting<QList<BatchRow>> m_page;
};

} // namespace parley
