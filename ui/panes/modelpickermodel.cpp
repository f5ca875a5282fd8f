// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/modelpickermodel.h"

#include "ui/errortext.h"
#include "ui/panes/pickerwords.h"
#include "ui/transcript/figures.h"

namespace parley {

namespace {

constexpr std::size_t fits = static_cast<std::size_t>(ModelTrait::Fits);

// Prices in and out as one figure: questions are longer than answers, chats all the more.
Money comparable(const ModelPrices &prices)
{
    constexpr qint64 questions = 3; // tokens for each of an answer
    const qint64 most = std::numeric_limits<qint64>::max() / (questions + 1);
    return Money::fromNano(qBound<qint64>(-most, prices.in.nano(), most) * questions +
                           qBound<qint64>(-most, prices.out.nano(), most));
}

} // namespace

ModelPickerModel::ModelPickerModel(ModelLists &lists, QObject *parent)
    : QAbstractListModel(parent), m_lists(lists)
{}

void ModelPickerModel::reload(const PickerSieve &sieve)
{
    m_sieve = sieve;
    readEntries();
    readPlaces();
    readRoom();
    build();
}

void ModelPickerModel::readEntries()
{
    constexpr qsizetype several = -1;
    m_profiles = m_lists.profiles();
    m_entries.clear();
    m_places.clear();
    m_priced = false;
    QHash<QString, qsizetype> owners; // the profile that has a title
    for (qsizetype i = 0; i < m_profiles.size(); ++i) {
        const ModelLists::List list = m_lists.list(m_profiles.at(i).name);
        for (const ModelInfo &info : list.models) {
            PickerEntry entry = pickerEntry(info, m_profiles.at(i));
            entry.profile = i;
            const auto owner = owners.find(entry.title);
            if (owner == owners.end()) {
                owners.insert(entry.title, i);
            } else if (*owner != i) {
                *owner = several;
            }
            m_places.insert(entry.model.toString(), m_entries.size());
            m_entries.append(std::move(entry));
        }
    }
    for (PickerEntry &entry : m_entries) {
        entry.twice = owners.value(entry.title) == several;
    }
}

void ModelPickerModel::readPlaces()
{
    const ModelShelf &shelf = m_lists.shelf();
    for (PickerEntry &entry : m_entries) {
        const FirstTokens *waits = shelf.firstTokens(entry.model);
        entry.firstToken = waits ? std::optional(waits->median) : std::nullopt;
        entry.favourite.reset();
        entry.recent.reset();
    }
    const auto number = [this](const QList<ModelRef> &models,
                               std::optional<qsizetype> PickerEntry::*place) {
        for (qsizetype i = 0; i < models.size(); ++i) {
            const auto at = m_places.constFind(models.at(i).toString());
            if (at != m_places.cend()) {
                m_entries[*at].*place = i;
            }
        }
    };
    number(shelf.favourites(), &PickerEntry::favourite);
    number(shelf.recent(), &PickerEntry::recent);
}

// Only once it matters: there may be thousands.
void ModelPickerModel::readPrices()
{
    if (m_sieve.order != PickerOrder::Price || std::exchange(m_priced, true)) {
        return;
    }
    const PriceQuote quote = m_lists.quote();
    for (PickerEntry &entry : m_entries) {
        const auto prices = modelPrices(entry.info, m_profiles.at(entry.profile), quote);
        entry.price = prices ? std::optional(comparable(*prices)) : std::nullopt;
    }
}

// Likewise.
void ModelPickerModel::readRoom()
{
    if (!m_room || !m_sieve.wanted[fits]) {
        return;
    }
    for (qsizetype first = 0; first < m_entries.size();) {
        const qsizetype profile = m_entries.at(first).profile;
        QList<ModelInfo> models;
        for (qsizetype i = first; i < m_entries.size() && m_entries.at(i).profile == profile; ++i) {
            models.append(m_entries.at(i).info);
        }
        for (const std::optional<bool> &room : m_room(m_profiles.at(profile), models)) {
            m_entries[first++].traits[fits] = room;
        }
    }
}

void ModelPickerModel::setSieve(const PickerSieve &sieve)
{
    if (sieve != m_sieve) {
        const bool room = sieve.wanted[fits] != m_sieve.wanted[fits];
        m_sieve = sieve;
        if (room) {
            readRoom();
        }
        build();
    }
}

void ModelPickerModel::setCurrent(const ModelRef &model)
{
    m_current = model;
}

void ModelPickerModel::build()
{
    readPrices();
    m_finds = sift(m_entries, m_sieve);
    beginResetModel();
    m_rows.clear();
    qsizetype told = 0; // profiles whose trouble has its place
    const bool plain = m_sieve.text.isEmpty() && !m_sieve.wantsAny();
    const auto tellUpTo = [&](qsizetype profile) {
        while (plain && told < profile) {
            addProblem(told++);
        }
    };
    for (const PickerGroup &group : std::as_const(m_finds.groups)) {
        tellUpTo(group.profile);
        addGroup(group);
    }
    tellUpTo(m_profiles.size());
    if (m_finds.groups.isEmpty() && m_sieve.wantsAny()) {
        m_rows.append({Kind::Everything,
                       tr("No model is known to be all of that"),
                       tr("Show all models"),
                       {}});
    }
    addUntold();
    addTyped();
    endResetModel();
}

void ModelPickerModel::addGroup(const PickerGroup &group)
{
    const bool own = group.kind == PickerGroup::Kind::Provider;
    const ProviderProfile *profile = own ? &m_profiles.at(group.profile) : nullptr;
    m_rows.append({Kind::Heading,
                   headingOf(group),
                   own && profile->quirks.local ? tr("this computer") : QString(),
                   {own ? profile->name : QString(), {}}});
    const bool mixed =
        group.kind == PickerGroup::Kind::Sorted || group.kind == PickerGroup::Kind::Rest;
    for (const qsizetype at : group.entries) {
        const PickerEntry &entry = m_entries.at(at);
        const bool named = mixed || (!own && entry.twice);
        m_rows.append(
            {Kind::Model, entry.title, named ? entry.provider : QString(), entry.model, at, own});
    }
}

QString ModelPickerModel::headingOf(const PickerGroup &group) const
{
    switch (group.kind) {
    case PickerGroup::Kind::Favourites:
        return tr("Favourites");
    case PickerGroup::Kind::Recent:
        return tr("Recent");
    case PickerGroup::Kind::Provider:
        return m_profiles.at(group.profile).title;
    case PickerGroup::Kind::Sorted:
    case PickerGroup::Kind::Rest:
        break;
    }
    return orderHeading(m_sieve.order, group.kind);
}

void ModelPickerModel::addProblem(qsizetype at)
{
    const ProviderProfile &profile = m_profiles.at(at);
    const ModelLists::List list = m_lists.list(profile.name);
    Row row{Kind::Note, {}, {}, {profile.name, {}}};
    if (list.error) {
        ErrorContext context;
        context.provider = profile.title;
        context.local = profile.quirks.local;
        context.port = profile.baseUrl.port(0);
        context.answering = false;
        row.kind = Kind::Problem;
        row.text = describeError(*list.error, context).title;
        row.detail = tr("Try again");
    } else if (list.models.isEmpty()) {
        row.text = list.loading ? tr("Asking for its models…") : tr("Offers no models");
    } else {
        return;
    }
    const auto heading = std::find_if(m_rows.crbegin(), m_rows.crend(),
                                      [](const Row &one) { return one.kind == Kind::Heading; });
    if (heading == m_rows.crend() || heading->model.profile != profile.name) {
        m_rows.append({Kind::Heading,
                       profile.title,
                       profile.quirks.local ? tr("this computer") : QString(),
                       {profile.name, {}}});
    }
    m_rows.append(row);
}

void ModelPickerModel::addUntold()
{
    for (std::size_t i = 0; i < traitCount; ++i) {
        if (m_finds.untold[i] > 0) {
            m_rows.append(
                {Kind::Note, untoldText(static_cast<ModelTrait>(i), m_finds.untold[i]), {}, {}});
        }
    }
}

void ModelPickerModel::addTyped()
{
    const QString &typed = m_sieve.text;
    const bool listed = std::any_of(m_entries.cbegin(), m_entries.cend(),
                                    [&](const auto &entry) { return entry.model.model == typed; });
    if (typed.isEmpty() || listed || m_profiles.isEmpty()) {
        return;
    }
    m_rows.append({Kind::Heading, tr("Not in a list"), {}, {}});
    for (const ProviderProfile &profile : std::as_const(m_profiles)) {
        m_rows.append({Kind::Typed,
                       tr("Use “%1” with %2").arg(typed, profile.title),
                       {},
                       {profile.name, typed}});
    }
}

void ModelPickerModel::retell()
{
    if (m_sieve.wanted[fits]) {
        readRoom();
        build();
    } else if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {FiguresRole});
    }
}

ModelFigures ModelPickerModel::figures(const PickerEntry &entry) const
{
    const ProviderProfile &profile = m_profiles.at(entry.profile);
    return m_teller ? m_teller(entry.info, profile)
                    : modelFigures(entry.info, profile, std::nullopt, m_lists.quote());
}

ModelPickerModel::Row ModelPickerModel::row(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()) : Row();
}

QModelIndex ModelPickerModel::start() const
{
    if (const QModelIndex current = indexOf(m_current);
        m_sieve.text.isEmpty() && current.isValid()) {
        return current;
    }
    for (int at = 0; at < m_rows.size(); ++at) {
        const Kind kind = m_rows.at(at).kind;
        if (kind == Kind::Model || kind == Kind::Typed || kind == Kind::Everything) {
            return index(at);
        }
    }
    return {};
}

QModelIndex ModelPickerModel::indexOf(const ModelRef &model) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&model](const Row &row) {
        return row.kind == Kind::Model && row.model == model;
    });
    return found == m_rows.cend() ? QModelIndex()
                                  : index(static_cast<int>(found - m_rows.cbegin()));
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
    const PickerEntry *entry = row.entry >= 0 ? &m_entries.at(row.entry) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case KindRole:
        return QVariant::fromValue(row.kind);
    case RefRole:
        return row.model.toString();
    case DetailRole:
        return row.detail;
    case LocalRole:
        return entry && !row.own && m_profiles.at(entry->profile).quirks.local;
    case CurrentRole:
        return entry && row.model == m_current;
    case FavouriteRole:
        return entry && entry->favourite.has_value();
    case FiguresRole:
        return entry ? QVariant::fromValue(figures(*entry)) : QVariant();
    case TraitsRole:
        return entry ? QVariant::fromValue(entry->traits) : QVariant();
    case FirstTokensRole:
        if (const FirstTokens *waits = entry ? m_lists.shelf().firstTokens(row.model) : nullptr) {
            return QVariant::fromValue(*waits);
        }
        return {};
    default:
        return {};
    }
}

// "GPT-5, OpenAI, vision, tools, 400k context, $1.25 in, $10.00 out per million, next send about
// $0.087, first token 1.4 s"
QString ModelPickerModel::spoken(const Row &row) const
{
    if (row.kind == Kind::Problem || row.kind == Kind::Everything) {
        return tr("%1. %2").arg(row.text, row.detail);
    }
    if (row.entry < 0) {
        return row.detail.isEmpty() ? row.text : tr("%1, %2").arg(row.text, row.detail);
    }
    const PickerEntry &entry = m_entries.at(row.entry);
    QStringList words{entry.title, entry.provider};
    if (m_profiles.at(entry.profile).quirks.local) {
        words.append(tr("this computer"));
    }
    words.append(figures(entry).spoken);
    if (entry.firstToken) {
        words.append(tr("first token %1").arg(tenthsText(*entry.firstToken)));
    }
    if (entry.favourite) {
        words.append(tr("favourite"));
    }
    if (row.model == m_current) {
        words.append(tr("in use"));
    }
    return words.join(QStringLiteral(", "));
}

Qt::ItemFlags ModelPickerModel::flags(const QModelIndex &index) const
{
    const Kind kind = row(index).kind;
    return kind == Kind::Heading || kind == Kind::Note
               ? Qt::NoItemFlags
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace parley
