// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What each profile offers, for the model picker: the list of last time at once, the list of now as
// soon as the provider has answered. Main thread; `services` outlives it.
#pragma once

#include "base/awaiting.h"
#include "engine/sendestimate.h"
#include "engine/services.h"
#include "ui/modelshelf.h"

#include <map>

namespace parley {

class ModelLists final : public QObject
{
    Q_OBJECT
public:
    struct List
    {
        QList<ModelInfo> models;
        bool loading = false;
        std::optional<Error> error; // of the last attempt; the models are older then
    };

    explicit ModelLists(Services &services, QObject *parent = nullptr);
    ~ModelLists() override;

    // Every profile that can be used now.
    [[nodiscard]] QList<ProviderProfile> profiles() const;
    [[nodiscard]] List list(const QString &profile) const;
    // Asks all providers, or one, again. One question at a time for each.
    void refresh();
    void refresh(const ProviderProfile &profile);
    // A list that became known elsewhere, by testing a key.
    void put(const QString &profile, const QList<ModelInfo> &models);
    // What people call the model; its id when nothing better is known.
    [[nodiscard]] QString title(const ModelRef &model) const;
    // What the person has made of them.
    [[nodiscard]] ModelShelf &shelf() { return m_shelf; }
    // Their prices; of nothing while the prices are still being read.
    [[nodiscard]] PriceQuote quote() const;

Q_SIGNALS:
    void changed(const QString &profile);

private:
    struct Fetch;
    void ask(const ProviderProfile &profile, Fetch &fetch, const Secret &key);
    void finish(const QString &profile, const Result<QList<ModelInfo>> &models);
    void restore();
    void keep() const;

    Services &m_services;
    ModelShelf m_shelf;
    std::map<QString, List> m_lists;
    std::map<QString, std::unique_ptr<Fetch>> m_fetches;
    bool m_restored = false;
};

// The model to begin with: the first of the list that looks like one for chatting.
[[nodiscard]] std::optional<ModelInfo> startModel(const QList<ModelInfo> &models);

} // namespace parley
