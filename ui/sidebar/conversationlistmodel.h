// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The conversations as rows for the sidebar: newest first, under headings by day, filtered by
// title. A flat list; headings can't be selected. Knows nothing of sessions or stores: it is told.
// Main thread.
#pragma once

#include "base/clock.h"
#include "chat/conversationstore.h"

#include <QAbstractListModel>
#include <QSet>

namespace parley {

class ConversationListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles {
        IdRole = Qt::UserRole + 1, // QString; empty for a heading
        HeadingRole,               // bool
        TimeRole,                  // QString: "now", "6 min", "21:14", "Mon"
        ModelColorRole,            // QString: ModelRef::toString()
        AnsweringRole,             // bool
        UnreadRole,                // bool
        OpenRole,                  // bool: shown in the sheet
    };

    explicit ConversationListModel(const Clock &clock, QObject *parent = nullptr);

    void setAll(const QList<ConversationSummary> &summaries);
    // Adds it or replaces the one of the same id.
    void put(const ConversationSummary &summary);
    void remove(const ConversationId &id);
    void setAnswering(const ConversationId &id, bool answering);
    void setUnread(const ConversationId &id, bool unread);
    void setOpen(const ConversationId &id);
    void setFilter(const QString &text);
    // Times and headings change as time goes by.
    void refreshTimes();

    [[nodiscard]] std::optional<ConversationSummary> find(const ConversationId &id) const;
    [[nodiscard]] QModelIndex indexOf(const ConversationId &id) const;
    [[nodiscard]] static ConversationId idOf(const QModelIndex &index);
    // Without filter, headings not counted.
    [[nodiscard]] qsizetype conversations() const { return m_all.size(); }
    // Of all conversations, the newest one's first; each once.
    [[nodiscard]] QList<ModelRef> modelsInUse() const;
    [[nodiscard]] bool isAnyAnswering() const { return !m_answering.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Only the title: asks for a rename, the row changes when the session has done it.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void renameRequested(const parley::ConversationId &id, const QString &title);

private:
    struct Row
    {
        QString heading; // of a heading row
        qsizetype entry = -1;
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] QList<Row> wantedRows() const;
    void rebuild();
    void touch(const ConversationId &id);
    [[nodiscard]] QString headingFor(const QDateTime &updated) const;
    [[nodiscard]] QString timeText(const QDateTime &updated) const;
    [[nodiscard]] QString spokenText(const ConversationSummary &summary) const;

    const Clock &m_clock;
    QList<ConversationSummary> m_all; // newest first
    QList<Row> m_rows;
    QSet<ConversationId> m_answering;
    QSet<ConversationId> m_unread;
    ConversationId m_open;
    QString m_filter;
};

} // namespace parley
