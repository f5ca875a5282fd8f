// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The flows there are, as rows of their list. Main thread.
#pragma once

#include "ui/prompts/promptrows.h"

namespace parley {

struct FlowRow
{
    QString id;
    QString name;
    QString detail; // "4 steps · ran 2 min ago"
    friend bool operator==(const FlowRow &, const FlowRow &) = default;
};

class FlowRows final : public QAbstractListModel
{
    Q_OBJECT
public:
    // As the delegate of prompts asks for it.
    static constexpr int DetailRole = PromptRows::DetailRole;

    using QAbstractListModel::QAbstractListModel;

    void setFlows(const QList<FlowRow> &flows);
    [[nodiscard]] QString idAt(const QModelIndex &index) const; // empty: no such row
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FlowRow> m_flows;
};

} // namespace parley
