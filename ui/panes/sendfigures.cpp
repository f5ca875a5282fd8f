// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/sendfigures.h"

#include "chat/pricelist.h"
#include "engine/routingplans.h"
#include "ui/actions.h"
#include "ui/controls/contextgauge.h"
#include "ui/errortext.h"
#include "ui/modellists.h"
#include "ui/panes/chatheader.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/modelfigures.h"
#include "ui/panes/modelpicker.h"
#include "ui/panes/sendsheet.h"
#include "ui/panes/sendwords.h"
#include "ui/transcript/figures.h"

namespace parley {

namespace {

// "64.6k / 200k"
ContextGauge::Filling fillingOf(const SendEstimate &estimate)
{
    ContextGauge::Filling filling;
    filling.used = estimate.system + estimate.history;
    filling.draft = estimate.input.tokens - filling.used;
    filling.whole = estimate.context;
    const QString used = shortNumber(estimate.input.tokens);
    filling.label =
        estimate.context
            ? SendFigures::tr("%1 / %2").arg(used, shortNumber(*estimate.context))
            : SendFigures::tr("%1 tokens", nullptr, pluralOf(estimate.input.tokens)).arg(used);
    return filling;
}

} // namespace

SendFigures::SendFigures(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_estimator(parts.services)
    , m_sheet(new SendSheet(parts.theme, parts.window))
{
    m_estimator.setSource([this] { return written(); });
    Composer &composer = parts.pane.composer();
    connect(&composer, &Composer::changed, &m_estimator, &SendEstimator::draftChanged);
    connect(&composer, &Composer::previewWanted, this, &SendFigures::preview);
    connect(parts.actions.get(Command::PreviewSend), &QAction::triggered, this,
            &SendFigures::preview);
    connect(m_sheet, &SendSheet::roomWanted, parts.actions.get(Command::MakeRoom),
            &QAction::trigger);
    connect(&m_estimator, &SendEstimator::changed, this, &SendFigures::show);
    connect(&parts.theme, &Theme::changed, this, &SendFigures::show);
    connect(&parts.lists, &ModelLists::changed, &m_estimator, &SendEstimator::draftChanged);
    parts.picker.setTeller([this](const ModelInfo &info, const ProviderProfile &profile) {
        return modelFigures(info, profile, m_estimator.estimateFor(profile, info.id),
                            m_parts.lists.quote());
    });
    parts.picker.setRoom([this](const ProviderProfile &profile, const QList<ModelInfo> &models) {
        return m_estimator.roomIn(profile, models);
    });
}

// As it will be sent.
SendEstimator::Written SendFigures::written() const
{
    const Composer &composer = m_parts.pane.composer();
    Draft draft = composer.draft();
    draft.text = draft.text.trimmed();
    return {draft, composer.edited()};
}

void SendFigures::setSession(ChatSession *session)
{
    m_previewWanted = false;
    m_session = session;
    m_estimator.setSession(session);
}

void SendFigures::show()
{
    const ModelRef model = m_estimator.model();
    const std::optional<SendEstimate> &estimate = m_estimator.estimate();
    const QString title = m_parts.lists.title(model);
    m_parts.pane.composer().setEstimate(estimate, title, m_estimator.isFresh());
    showRoute();
    // An empty chat fills nothing yet.
    const bool any = estimate && (estimate->history > 0 || estimate->draft.tokens > 0);
    ContextGauge &gauge = m_parts.pane.header().gauge();
    gauge.setFilling(any ? std::optional(fillingOf(*estimate)) : std::nullopt);
    gauge.setToolTip(any ? contextDetails(*estimate, title) : QString());
    m_parts.picker.retell();
    if (m_estimator.isFresh() && std::exchange(m_previewWanted, false)) {
        preview();
    }
}

// Who would be asked, and why, on the button that names the plan.
void SendFigures::showRoute()
{
    const auto planned = m_estimator.planned();
    if (!planned) {
        return;
    }
    const RoutingDecision &decision = planned->decision;
    const QString route = decision.route == Route::Cheap ? tr("Cheap") : tr("Strong");
    QString text = tr("Routed · %1").arg(planned->plan.name);
    if (decision.asksClassifier) {
        text = tr("Routed · a classifier chooses");
    } else if (m_estimator.estimate() && m_estimator.estimate()->draft.tokens > 0) {
        text = tr("%1 · %2: %3").arg(route, m_parts.lists.title(planned->model()), decision.why);
    }
    m_parts.pane.header().setModel(QStringLiteral("routing/") + planned->plan.name, text);
}

void SendFigures::preview()
{
    if (!m_session) {
        return;
    }
    const auto preview = m_estimator.preview();
    if (!preview) {
        ErrorContext context;
        context.answering = false;
        const ErrorCard card = describeError(preview.error(), context);
        m_sheet->openWithReason(card.body.isEmpty() ? card.title : card.body);
    } else if (!m_estimator.isFresh()) {
        m_previewWanted = true; // a moment
    } else {
        m_sheet->open(*preview, m_estimator.estimate(), m_parts.lists.title(m_estimator.model()));
    }
}

} // namespace parley
