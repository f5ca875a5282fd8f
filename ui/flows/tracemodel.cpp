// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/tracemodel.h"

#include "ui/transcript/figures.h"

#include <algorithm>

namespace parley {

QString traceStateWords(TraceStep::State state)
{
    switch (state) {
    case TraceStep::State::Waiting:
        return TraceModel::tr("Waiting");
    case TraceStep::State::Running:
        return TraceModel::tr("Running");
    case TraceStep::State::Done:
        return TraceModel::tr("Done");
    case TraceStep::State::Failed:
        return TraceModel::tr("Failed");
    case TraceStep::State::Skipped:
        return TraceModel::tr("Skipped");
    case TraceStep::State::Stopped:
        return TraceModel::tr("Stopped");
    }
    return {};
}

void TraceModel::setSteps(const QList<TraceStep> &steps, std::chrono::milliseconds whole)
{
    const bool sameRows =
        std::equal(steps.cbegin(), steps.cend(), m_steps.cbegin(), m_steps.cend(),
                   [](const TraceStep &a, const TraceStep &b) { return a.id == b.id; });
    if (sameRows && steps == m_steps && whole == m_whole) {
        return;
    }
    // A run only grows at its end: what is chosen and scrolled to stays.
    const bool grown =
        !sameRows && steps.size() > m_steps.size() &&
        std::equal(m_steps.cbegin(), m_steps.cend(), steps.cbegin(),
                   [](const TraceStep &a, const TraceStep &b) { return a.id == b.id; });
    if (sameRows) {
        m_steps = steps;
    } else if (grown) {
        beginInsertRows({}, rowCount(), static_cast<int>(steps.size()) - 1);
        m_steps = steps;
        endInsertRows();
    } else {
        beginResetModel();
        m_steps = steps;
        endResetModel();
    }
    m_whole = whole;
    if (!m_steps.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

const TraceStep *TraceModel::step(const QModelIndex &index) const
{
    return index.isValid() ? &m_steps.at(index.row()) : nullptr;
}

QModelIndex TraceModel::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_steps.at(row).id == id) {
            return index(row);
        }
    }
    return {};
}

int TraceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    const TraceStep *one = step(index);
    if (!one) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return one->name;
    case Qt::ToolTipRole:
        return one->detail.isEmpty() ? one->name : one->name + u'\n' + one->detail;
    case Qt::AccessibleTextRole: {
        QStringList said{one->name, traceStateWords(one->state)};
        if (one->isTimed()) {
            said.append(tenthsText(one->end - one->begin));
        }
        if (!one->detail.isEmpty()) {
            said.append(one->detail);
        }
        return said.join(QLatin1String(", "));
    }
    default:
        return {};
    }
}

} // namespace parley
