// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/flowrows.h"

#include <algorithm>

namespace parley {

void FlowRows::setFlows(const QList<FlowRow> &flows)
{
    const bool sameRows =
        std::equal(flows.cbegin(), flows.cend(), m_flows.cbegin(), m_flows.cend(),
                   [](const FlowRow &a, const FlowRow &b) { return a.id == b.id; });
    if (!sameRows) {
        beginResetModel();
        m_flows = flows;
        endResetModel();
    } else if (flows != m_flows) {
        m_flows = flows;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

QString FlowRows::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_flows.at(index.row()).id : QString();
}

QModelIndex FlowRows::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_flows.at(row).id == id) {
            return index(row);
        }
    }
    return {};
}

int FlowRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_flows.size());
}

QVariant FlowRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const FlowRow &flow = m_flows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return flow.name;
    case DetailRole:
        return flow.detail;
    case Qt::AccessibleTextRole:
        return QString(flow.name + QLatin1String(", ") + flow.detail);
    default:
        return {};
    }
}

} // namespace parley
