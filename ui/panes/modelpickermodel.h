// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The rows of the model picker: favourites, those chosen lately, then the models of each profile,
// or all of them in another order; where a provider couldn't be asked a row that says so; at the
// end what was typed itself, to be used as a model that is in no list. Main thread; `lists`
// outlives it.
#pragma once

#include "ui/modellists.h"
#include "ui/panes/modelfigures.h"
#include "ui/panes/pickersieve.h"

#include <QAbstractListModel>

namespace parley {

class ModelPickerModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Kind {
        Heading,
        Model,
        Problem, // of a provider: choosing it asks again
        Note,
        Typed,
        Everything, // nothing is left: choosing it lets go of what must be able to
    };
    Q_ENUM(Kind)
    struct Row
    {
        Kind kind = Kind::Heading;
        QString text;
        QString detail;
        ModelRef model;       // or its profile alone
        qsizetype entry = -1; // of a model that is in a list
        bool own = false;     // its provider stands in the heading
    };
    enum Roles {
        KindRole = Qt::UserRole + 1,
        RefRole,
        DetailRole,
        LocalRole, // and the heading doesn't say so
        CurrentRole,
        FavouriteRole,
        FiguresRole,     // ModelFigures of a model
        FirstTokensRole, // FirstTokens of a model; invalid: not measured
        TraitsRole,      // PerTrait<std::optional<bool>> of a model
    };

    explicit ModelPickerModel(ModelLists &lists, QObject *parent = nullptr);

    // What is known of a model's prices; asked for the rows in sight only.
    using Teller = std::function<ModelFigures(const ModelInfo &, const ProviderProfile &)>;
    void setTeller(const Teller &teller) { m_teller = teller; }
    // Whether the chat fits into models of a profile; asked for all of them once it matters.
    using Room = std::function<QList<std::optional<bool>>(const ProviderProfile &,
                                                          const QList<ModelInfo> &)>;
    void setRoom(const Room &room) { m_room = room; }

    // Reads lists, favourites and what was measured again.
    void reload(const PickerSieve &sieve);
    // The figures are other ones.
    void retell();
    void setSieve(const PickerSieve &sieve);
    void setCurrent(const ModelRef &model);

    [[nodiscard]] const PickerSieve &sieve() const { return m_sieve; }
    [[nodiscard]] const PickerFinds &finds() const { return m_finds; }
    [[nodiscard]] Row row(const QModelIndex &index) const;
    // The row to begin with: the model in use, else the first one that can be chosen.
    [[nodiscard]] QModelIndex start() const;
    // Invalid: it is not shown.
    [[nodiscard]] QModelIndex indexOf(const ModelRef &model) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void readEntries();
    void readPlaces();
    void readPrices();
    void readRoom();
    void build();
    void addGroup(const PickerGroup &group);
    void addProblem(qsizetype profile);
    void addUntold();
    void addTyped();
    [[nodiscard]] QString headingOf(const PickerGroup &group) const;
    [[nodiscard]] ModelFigures figures(const PickerEntry &entry) const;
    [[nodiscard]] QString spoken(const Row &row) const;

    ModelLists &m_lists;
    Teller m_teller;
    Room m_room;
    QList<ProviderProfile> m_profiles;
    QList<PickerEntry> m_entries;
    QHash<QString, qsizetype> m_places; // of entries, by ModelRef::toString()
    bool m_priced = false;              // the entries' prices were read
    PickerSieve m_sieve;
    PickerFinds m_finds;
    QList<Row> m_rows;
    ModelRef m_current;
};

} // namespace parley
