// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Who would be asked where the chat has a routing plan, and what that costs.
#include "engine/sendestimator.h"

#include "engine/defaults.h"
#include "engine/routeclassifier.h"
#include "engine/routingplans.h"
#include "engine/sendpreview.h"

namespace parley {

std::optional<PlannedRoute> SendEstimator::planned() const
{
    if (!m_session || !m_source || m_session->conversation().head().routing.isEmpty()) {
        return std::nullopt;
    }
    const Written written = m_source();
    return plannedRoute(m_services, m_session->conversation(), parentOf(written.edited),
                        messageOf(written.draft));
}

ModelRef SendEstimator::model() const
{
    const auto planned = this->planned();
    return planned     ? planned->model()
           : m_session ? m_session->conversation().head().model
                       : ModelRef();
}

// The plan says one of two models, and only its classifier will say which.
std::optional<SendRange> SendEstimator::undecided()
{
    const auto planned = this->planned();
    if (!planned || !planned->decision.asksClassifier || !m_counted.classifying) {
        return std::nullopt;
    }
    const auto priceAt = [this](const ModelRef &model) -> std::optional<Money> {
        const auto profile = findProfile(m_services, model.profile);
        const auto estimate = profile ? estimateFor(*profile, model.model) : std::nullopt;
        return estimate && estimate->price != Bill::Status::Unknown ? std::optional(estimate->about)
                                                                    : std::nullopt;
    };
    const ModelRef &asked = planned->plan.classifier.model;
    const auto profile = findProfile(m_services, asked.profile);
    const auto own = profile
                         ? priceOfQuestion(*m_counted.classifying, targetOf(*profile, asked.model),
                                           m_services.memory.habits, usualClassifierReply,
                                           readyQuote(m_services))
                         : std::nullopt;
    const auto cheap = priceAt(planned->plan.cheap);
    const auto strong = priceAt(planned->plan.strong);
    if (!own || !cheap || !strong) {
        return std::nullopt;
    }
    return SendRange{*own + qMin(*cheap, *strong), *own + qMax(*cheap, *strong)};
}

} // namespace parley
