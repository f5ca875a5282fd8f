// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the command palette offers for what is typed: groups with the best fitting first, what was
// used lately before the rest. Knows nothing of what the entries do. Main thread.
#pragma once

#include "ui/palette/fuzzymatch.h"

#include <QAbstractListModel>
#include <functional>

namespace parley {

struct PaletteEntry
{
    QString id; // the same each time, for what was used lately: "action/NewChat"
    QString text;
    QString icon;                    // name in resources/icons
    QString model;                   // ModelRef::toString(): its dot instead of an icon
    QString keys;                    // as on a key cap
    std::function<QString()> detail; // said after it, not looked at; asked for what is seen only
    std::function<void()> run;
    // What else can be done with it; asked for when the person wants to know.
    std::function<QList<PaletteEntry>()> more = {};
};

struct PaletteGroup
{
    QString title;
    QList<PaletteEntry> entries;
    int most = 6; // that are shown
};

class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles {
        HeadingRole = Qt::UserRole + 1, // bool
        DetailRole,                     // QString
        IconRole,                       // QString
        ModelColorRole,                 // QString
        KeysRole,                       // QString
        LettersRole,                    // QList<qsizetype>: what was typed
        MoreRole,                       // bool: more can be done with it
    };

    explicit PaletteModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    // `recent`: ids, the last used first.
    void setGroups(const QList<PaletteGroup> &groups, const QStringList &recent);
    void setWords(const QString &typed);
    // Shown last, whatever is typed.
    void setLast(const PaletteEntry &entry) { m_last = entry; }

    [[nodiscard]] const PaletteEntry *entry(const QModelIndex &index) const; // null: a heading
    [[nodiscard]] QModelIndex first() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading;
        const PaletteEntry *entry = nullptr; // null: a heading
        FuzzyMatch match;
    };
    [[nodiscard]] QList<Row> fitting(const PaletteGroup &group, const QString &typed) const;
    [[nodiscard]] QList<Row> recentRows() const;
    [[nodiscard]] int recency(const QString &id) const;

    QList<PaletteGroup> m_groups;
    QStringList m_recent;
    PaletteEntry m_last;
    QList<Row> m_rows;
};

} // namespace parley
