// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The rows of the model picker: for each profile a heading, its models that match what was typed,
// and where it couldn't be asked a row that says so; at the end what was typed itself, to be used
// as a model that is in no list. Main thread; `lists` outlives it.
#pragma once

#include "ui/modellists.h"
#include "ui/panes/modelfigures.h"

#include <QAbstractListModel>

namespace parley {

class ModelPickerModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Kind { Heading, Model, Problem, Note, Typed };
    Q_ENUM(Kind)
    enum Roles {
        KindRole = Qt::UserRole + 1,
        RefRole,
        DetailRole,
        LocalRole,
        CurrentRole,
        FiguresRole, // ModelFigures of a model
    };

    explicit ModelPickerModel(ModelLists &lists, QObject *parent = nullptr);

    // What is known of a model's prices; asked for the rows in sight only.
    using Teller = std::function<ModelFigures(const ModelInfo &, const ProviderProfile &)>;
    void setTeller(const Teller &teller) { m_teller = teller; }
    // The figures are other ones.
    void retell();

    void setFilter(const QString &text);
    void setCurrent(const ModelRef &model);
    void rebuild();

    [[nodiscard]] Kind kind(const QModelIndex &index) const;
    [[nodiscard]] ModelRef model(const QModelIndex &index) const;
    // Which profile a row belongs to.
    [[nodiscard]] QString profile(const QModelIndex &index) const;
    // The row to begin with: the model in use, else the first one that can be chosen.
    [[nodiscard]] QModelIndex start() const;
    // All models that can be chosen, filter or not.
    [[nodiscard]] qsizetype modelCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Kind kind = Kind::Heading;
        QString text;
        QString detail;
        ModelRef model;
        bool local = false;
        ModelInfo info = {};
    };
    [[nodiscard]] ModelFigures figures(const Row &row) const;
    void addProfile(const ProviderProfile &profile);
    void addTyped();

    ModelLists &m_lists;
    Teller m_teller;
    QList<ProviderProfile> m_profiles; // as the rows were made
    QList<Row> m_rows;
    QString m_filter;
    ModelRef m_current;
};

} // namespace parley
