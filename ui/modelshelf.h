// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person has made of the models: favourites, those chosen lately, and how soon each began to
// answer in the last 24 hours, by the ledger. Shared by all that let one choose. Main thread;
// `services` outlives it.
#pragma once

#include "base/awaiting.h"
#include "engine/services.h"

namespace parley {

// How long a model took to its first token, in the order of its answers.
struct FirstTokens
{
    std::chrono::milliseconds median{0};
    QList<std::chrono::milliseconds> last; // the latest few, oldest first
};

class ModelShelf final : public QObject
{
    Q_OBJECT
public:
    explicit ModelShelf(Services &services, QObject *parent = nullptr);

    // As they were made ones.
    [[nodiscard]] QList<ModelRef> favourites() const;
    [[nodiscard]] bool isFavourite(const ModelRef &model) const;
    void setFavourite(const ModelRef &model, bool favourite);

    // The one chosen last comes first.
    [[nodiscard]] QList<ModelRef> recent() const;
    void use(const ModelRef &model);

    // The order they were last looked at in, by its name; empty: none was chosen.
    [[nodiscard]] QString order() const;
    void setOrder(const QString &name);

    // Asks the ledger again; what it said before holds until measured().
    void measure();
    // Null: not measured.
    [[nodiscard]] const FirstTokens *firstTokens(const ModelRef &model) const;

Q_SIGNALS:
    void measured();

private:
    Services &m_services;
    Awaiting<QList<LedgerEntry>> m_entries;
    QHash<QString, FirstTokens> m_firstTokens; // by ModelRef::toString()
};

// Of answers in any order of models, oldest first.
[[nodiscard]] QHash<QString, FirstTokens> firstTokensOf(const QList<LedgerEntry> &entries);

} // namespace parley
