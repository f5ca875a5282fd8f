// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What was found, a row for each conversation, and which of its hits is looked at. Plain list model
// over values; Main thread.
#pragma once

#include "base/clock.h"
#include "chat/search.h"

#include <QAbstractListModel>
#include <functional>

namespace parley {

class SearchResults final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles {
        SnippetRole = Qt::UserRole + 1, // QString, one line
        MarksRole,                      // QList<TextRange> in it
        CaptionRole,                    // QString: who said it and when
        CountRole,                      // QString: "6 hits"
        ModelColorRole,                 // QString: ModelRef::toString()
    };
    using Naming = std::function<QString(const ModelRef &)>;

    explicit SearchResults(const Clock &clock, QObject *parent = nullptr);

    void setNaming(Naming naming) { m_naming = std::move(naming); }
    // The conversation that is shown in the sheet.
    void setHere(const ConversationId &id) { m_here = id; }
    void setHits(const QList<SearchHit> &hits);

    // "13 hits in 4 chats"; empty when there are none.
    [[nodiscard]] QString summary(int limit) const;
    [[nodiscard]] const QList<SearchHit> &hits(int row) const { return m_groups.at(row).hits; }
    [[nodiscard]] int current(int row) const { return m_groups.at(row).current; }
    // Which hit of the row is looked at; walks no further than its ends.
    void setCurrent(int row, int hit);
    // Who said it and when.
    [[nodiscard]] QString caption(const SearchHit &hit) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group
    {
        QList<SearchHit> hits; // of one conversation, its title first if that was found
        int current = 0;
    };
    [[nodiscard]] QString spoken(const Group &group) const;

    const Clock &m_clock;
    Naming m_naming;
    ConversationId m_here;
    QList<Group> m_groups;
    qsizetype m_count = 0;
};

} // namespace parley
