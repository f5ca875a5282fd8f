// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The prompts of the list that are found: by words and by one tag. Main thread.
#pragma once

#include "chat/promptstore.h"

#include <QAbstractListModel>

namespace parley {

class PromptRows final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, FavouriteRole };

    using QAbstractListModel::QAbstractListModel;

    void setPrompts(const QList<StoredPrompt> &prompts);
    // Empty: all.
    void narrow(const QString &words, const QString &tag);
    // Null: no such row.
    [[nodiscard]] PromptId idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const PromptId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void find();

    QList<StoredPrompt> m_all;
    QList<StoredPrompt> m_found;
    QString m_words;
    QString m_tag;
};

} // namespace parley
