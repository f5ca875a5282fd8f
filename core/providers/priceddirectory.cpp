// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/priceddirectory.h"

#include <QObject>

namespace parley {

class PricedDirectory::Priced final : public Provider
{
public:
    Priced(Provider &within, CatalogPricing &pricing, ProviderProfile profile)
        : m_within(within), m_pricing(pricing), m_profile(std::move(profile))
    {}

    Result<RequestPreview> preview(const ChatRequest &request) const override
    {
        return m_within.preview(request);
    }
    std::unique_ptr<ReplyStream> open(const ChatRequest &request, const Secret &key) override
    {
        return m_within.open(request, key);
    }
    std::unique_ptr<ReplyStream> resume(const ResumePoint &point, const Secret &key) override
    {
        return m_within.resume(point, key);
    }
    QFuture<Result<QList<ModelInfo>>> models(const Secret &key) override
    {
        return m_within.models(key).then(
            &m_context, [this](const Result<QList<ModelInfo>> &models) -> Result<QList<ModelInfo>> {
                if (!models) {
                    return models;
                }
                QList<ModelInfo> priced = *models;
                m_pricing.complete(priced, m_profile, QDateTime::currentDateTimeUtc());
                return priced;
            });
    }
    QFuture<Result<Embeddings>> embed(const EmbeddingRequest &request, const Secret &key) override
    {
        return m_within.embed(request, key);
    }
    QFuture<Result<qint64>> countTokens(const ChatRequest &request, const Secret &key) override
    {
        return m_within.countTokens(request, key);
    }
    QFuture<Result<KeyAccount>> account(const Secret &key) override
    {
        return m_within.account(key);
    }
    BatchService *batches() override { return m_within.batches(); }

private:
    Provider &m_within;
    CatalogPricing &m_pricing;
    ProviderProfile m_profile;
    QObject m_context; // answers that come after our end are for nobody
};

PricedDirectory::PricedDirectory(ProviderDirectory &within, CatalogPricing &pricing)
    : m_within(within), m_pricing(pricing)
{}

PricedDirectory::~PricedDirectory() = default;

Result<std::reference_wrapper<Provider>> PricedDirectory::provider(const ProviderProfile &profile)
{
    const auto within = m_within.provider(profile);
    if (!within) {
        return within;
    }
    std::unique_ptr<Priced> &made = m_made[&within->get()];
    if (!made) {
        made = std::make_unique<Priced>(within->get(), m_pricing, profile);
    }
    return std::ref(static_cast<Provider &>(*made));
}

} // namespace parley
