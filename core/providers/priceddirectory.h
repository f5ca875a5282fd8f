// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A directory whose providers' lists of models also say what the price list knows: prices, context,
// longest answer, where the vendor's own list is silent. Everything else goes through unchanged.
// Main thread; the directory within and the prices must outlive it.
#pragma once

#include "chat/provider.h"
#include "providers/catalogpricing.h"

#include <map>

namespace parley {

class PricedDirectory final : public ProviderDirectory
{
public:
    PricedDirectory(ProviderDirectory &within, CatalogPricing &pricing);
    ~PricedDirectory() override;

    [[nodiscard]] Result<std::reference_wrapper<Provider>>
    provider(const ProviderProfile &profile) override;

private:
    class Priced;
    ProviderDirectory &m_within;
    CatalogPricing &m_pricing;
    // By the provider it stands before: one of a changed profile is another, and somebody may still
    // hold the old one.
    std::map<const Provider *, std::unique_ptr<Priced>> m_made;
};

} // namespace parley
