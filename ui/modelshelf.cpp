// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/modelshelf.h"

#include <algorithm>

namespace parley {

namespace {

const Setting<QStringList> favouritesSetting{"models/favourites", {}};
const Setting<QStringList> recentSetting{"models/recent", {}};
const Setting<QString> orderSetting{"models/sorted", {}};
constexpr qsizetype mostRecent = 30;
constexpr qsizetype mostShown = 12; // points of a line that is 54 px wide

QList<ModelRef> modelsIn(const QStringList &names)
{
    QList<ModelRef> models;
    for (const QString &name : names) {
        if (const auto model = ModelRef::fromString(name)) {
            models.append(*model);
        }
    }
    return models;
}

} // namespace

ModelShelf::ModelShelf(Services &services, QObject *parent) : QObject(parent), m_services(services)
{}

QList<ModelRef> ModelShelf::favourites() const
{
    return modelsIn(m_services.settings.get(favouritesSetting));
}

bool ModelShelf::isFavourite(const ModelRef &model) const
{
    return m_services.settings.get(favouritesSetting).contains(model.toString());
}

void ModelShelf::setFavourite(const ModelRef &model, bool favourite)
{
    QStringList names = m_services.settings.get(favouritesSetting);
    names.removeAll(model.toString());
    if (favourite) {
        names.append(model.toString());
    }
    m_services.settings.set(favouritesSetting, names);
}

QList<ModelRef> ModelShelf::recent() const
{
    return modelsIn(m_services.settings.get(recentSetting));
}

void ModelShelf::use(const ModelRef &model)
{
    if (model.isEmpty()) {
        return;
    }
    QStringList names = m_services.settings.get(recentSetting);
    names.removeAll(model.toString());
    names.prepend(model.toString());
    m_services.settings.set(recentSetting, QStringList(names.mid(0, mostRecent)));
}

QString ModelShelf::order() const
{
    return m_services.settings.get(orderSetting);
}

void ModelShelf::setOrder(const QString &name)
{
    m_services.settings.set(orderSetting, name);
}

void ModelShelf::measure()
{
    if (m_entries.isWaiting()) {
        return;
    }
    LedgerQuestion lately;
    lately.from = m_services.clock.now().addDays(-1);
    m_entries.wait(m_services.ledger.entries(lately),
                   [this](const Result<QList<LedgerEntry>> &entries) {
                       if (entries) {
                           m_firstTokens = firstTokensOf(*entries);
                           Q_EMIT measured();
                       }
                   });
}

const FirstTokens *ModelShelf::firstTokens(const ModelRef &model) const
{
    const auto found = m_firstTokens.constFind(model.toString());
    return found == m_firstTokens.cend() ? nullptr : &*found;
}

QHash<QString, FirstTokens> firstTokensOf(const QList<LedgerEntry> &entries)
{
    QHash<QString, FirstTokens> all;
    for (const LedgerEntry &entry : entries) {
        const bool answered =
            entry.purpose == LedgerPurpose::Answer && entry.outcome != LedgerOutcome::Failed;
        if (answered && entry.firstToken) {
            all[entry.asked.toString()].last.append(*entry.firstToken);
        }
    }
    for (FirstTokens &one : all) {
        auto sorted = one.last;
        const auto middle = sorted.begin() + (sorted.size() - 1) / 2;
        std::nth_element(sorted.begin(), middle, sorted.end());
        one.median = *middle;
        one.last = one.last.mid(qMax<qsizetype>(0, one.last.size() - mostShown));
    }
    return all;
}

} // namespace parley
