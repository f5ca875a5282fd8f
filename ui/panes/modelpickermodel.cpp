// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/modelpickermodel.h"

#include "ui/errortext.h"

namespace parley {

ModelPickerModel::ModelPickerModel(ModelLists &lists, QObject *parent)
    : QAbstractListModel(parent), m_lists(lists)
{
    connect(&lists, &ModelLists::changed, this, &ModelPickerModel::rebuild);
}

void ModelPickerModel::setFilter(const QString &text)
{
    if (text.trimmed() != m_filter) {
        m_filter = text.trimmed();
        rebuild();
    }
}

void ModelPickerModel::setCurrent(const ModelRef &model)
{
    m_current = model;
    rebuild();
}

void ModelPickerModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_profiles = m_lists.profiles();
    for (const ProviderProfile &profile : std::as_const(m_profiles)) {
        addProfile(profile);
    }
    addTyped();
    endResetModel();
}

void ModelPickerModel::addProfile(const ProviderProfile &profile)
{
    const ModelLists::List list = m_lists.list(profile.name);
    QList<Row> rows;
    for (const ModelInfo &model : list.models) {
        const QString title = model.title.isEmpty() ? model.id : model.title;
        if (m_filter.isEmpty() || title.contains(m_filter, Qt::CaseInsensitive) ||
            model.id.contains(m_filter, Qt::CaseInsensitive) ||
            profile.title.contains(m_filter, Qt::CaseInsensitive)) {
            rows.append(
                {Kind::Model, title, {}, {profile.name, model.id}, profile.quirks.local, model});
        }
    }
    if (m_filter.isEmpty() && list.error) {
        ErrorContext context;
        context.provider = profile.title;
        context.local = profile.quirks.local;
        context.port = profile.baseUrl.port(0);
        context.answering = false;
        rows.append({Kind::Problem,
                     describeError(*list.error, context).title,
                     tr("Try again"),
                     {profile.name, {}},
                     false,
                     {}});
    } else if (m_filter.isEmpty() && list.models.isEmpty()) {
        rows.append({Kind::Note,
                     list.loading ? tr("Asking for its models…") : tr("Offers no models"),
                     {},
                     {profile.name, {}},
                     false,
                     {}});
    }
    if (!rows.isEmpty()) {
        m_rows.append({Kind::Heading,
                       profile.title,
                       profile.quirks.local ? tr("this computer") : QString(),
                       {profile.name, {}},
                       false,
                       {}});
        m_rows.append(rows);
    }
}

void ModelPickerModel::addTyped()
{
    if (m_filter.isEmpty()) {
        return;
    }
    for (const Row &row : std::as_const(m_rows)) {
        if (row.kind == Kind::Model && row.model.model == m_filter) {
            return;
        }
    }
    const QList<ProviderProfile> profiles = m_lists.profiles();
    if (!profiles.isEmpty()) {
        m_rows.append({Kind::Heading, tr("Not in a list"), {}, {}, false, {}});
    }
    for (const ProviderProfile &profile : profiles) {
        m_rows.append({Kind::Typed,
                       tr("Use “%1” with %2").arg(m_filter, profile.title),
                       {},
                       {profile.name, m_filter},
                       profile.quirks.local,
                       {}});
    }
}

void ModelPickerModel::retell()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {FiguresRole});
    }
}

ModelFigures ModelPickerModel::figures(const Row &row) const
{
    if (row.kind == Kind::Model && m_teller) {
        for (const ProviderProfile &profile : m_profiles) {
            if (profile.name == row.model.profile) {
                return m_teller(row.info, profile);
            }
        }
    }
    return {};
}

ModelPickerModel::Kind ModelPickerModel::kind(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).kind : Kind::Heading;
}

ModelRef ModelPickerModel::model(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).model : ModelRef();
}

QString ModelPickerModel::profile(const QModelIndex &index) const
{
    return model(index).profile;
}

QModelIndex ModelPickerModel::start() const
{
    QModelIndex first;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Kind kind = m_rows.at(row).kind;
        if (kind == Kind::Model && m_rows.at(row).model == m_current && m_filter.isEmpty()) {
            return index(row);
        }
        if (!first.isValid() && (kind == Kind::Model || kind == Kind::Typed)) {
            first = index(row);
        }
    }
    return first;
}

qsizetype ModelPickerModel::modelCount() const
{
    qsizetype count = 0;
    for (const ProviderProfile &profile : m_lists.profiles()) {
        count += m_lists.list(profile.name).models.size();
    }
    return count;
}

int ModelPickerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ModelPickerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        if (row.kind == Kind::Problem) {
            return tr("%1. %2").arg(row.text, row.detail);
        }
        if (const QString more = row.kind == Kind::Model ? figures(row).spoken : row.detail;
            !more.isEmpty()) {
            return tr("%1, %2").arg(row.text, more);
        }
        return row.text;
    case KindRole:
        return QVariant::fromValue(row.kind);
    case RefRole:
        return row.model.toString();
    case DetailRole:
        return row.detail;
    case FiguresRole:
        return QVariant::fromValue(figures(row));
    case LocalRole:
        return row.local;
    case CurrentRole:
        return row.kind == Kind::Model && row.model == m_current;
    default:
        return {};
    }
}

Qt::ItemFlags ModelPickerModel::flags(const QModelIndex &index) const
{
    const Kind kind = this->kind(index);
    const bool choosable = kind == Kind::Model || kind == Kind::Typed || kind == Kind::Problem;
    return choosable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                     : Qt::NoItemFlags;
}

} // namespace parley
