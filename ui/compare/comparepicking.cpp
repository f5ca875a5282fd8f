// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of ComparePage that lets a person choose the model of a pane, or of one more.
#include "ui/compare/broadcastfigures.h"
#include "ui/compare/compareheader.h"
#include "ui/compare/comparepage.h"
#include "ui/controls/button.h"
#include "ui/controls/modelpill.h"
#include "ui/messagebar.h"
#include "ui/modellists.h"
#include "ui/panes/modelfigures.h"
#include "ui/panes/modelpicker.h"

namespace parley {

ModelPicker &ComparePage::picker()
{
    if (!m_picker) {
        m_picker = new ModelPicker(m_theme, m_parts.lists, m_parts.window);
        connectPicker();
    }
    return *m_picker;
}

void ComparePage::connectPicker()
{
    const auto asked = [this] {
        const auto panes = m_deck->panes();
        return m_figures->estimator(m_choosing ? panes.indexOf(m_choosing.data()) : 0);
    };
    m_picker->setRoom([asked](const ProviderProfile &profile, const QList<ModelInfo> &models) {
        SendEstimator *estimator = asked();
        return estimator ? estimator->roomIn(profile, models)
                         : QList<std::optional<bool>>(models.size());
    });
    m_picker->setTeller([this, asked](const ModelInfo &info, const ProviderProfile &profile) {
        SendEstimator *estimator = asked();
        return modelFigures(info, profile,
                            estimator ? estimator->estimateFor(profile, info.id) : std::nullopt,
                            m_parts.lists.quote());
    });
    connect(m_figures, &BroadcastFigures::changed, m_picker, &ModelPicker::retell);
    connect(m_picker, &ModelPicker::setupWanted, this, &ComparePage::addProviderWanted);
    connect(m_picker, &ModelPicker::picked, this, [this](const ModelRef &model) {
        Q_EMIT modelUsed(model);
        if (m_chosen) {
            m_chosen(model);
        } else {
            Q_EMIT addPaneWanted(model);
        }
    });
    m_picker->offerBeside();
    connect(m_picker, &ModelPicker::besidePicked, this, [this](const ModelRef &model) {
        if (m_header->add().isEnabled()) {
            Q_EMIT modelUsed(model);
            Q_EMIT addPaneWanted(model);
        } else {
            m_bar->tell(MessageBar::Tone::Warning, m_header->add().toolTip(),
                        MessageBar::About::Chat);
        }
    });
    connect(m_picker, &ModelPicker::dismissed, this, [this] {
        if (m_pill) {
            m_pill->setOpen(false);
        }
    });
}

void ComparePage::addPane()
{
    m_choosing = nullptr;
    m_chosen = nullptr;
    if (m_session && m_header->add().isEnabled()) {
        picker().choose(m_header->add(), {});
    }
}

void ComparePage::pickModel(ComparePane *pane)
{
    if (!m_session->comparison().sealed) {
        m_choosing = pane;
        chooseModel(pane->header().pill(), pane->session().conversation().head().model,
                    [this](const ModelRef &model) {
                        if (m_choosing) {
                            m_choosing->session().setModel(model);
                            showComparison();
                        }
                    });
    }
}

void ComparePage::chooseModel(ModelPill &pill, const ModelRef &now, const Chosen &chosen)
{
    m_pill = &pill;
    m_chosen = chosen;
    pill.setOpen(true);
    picker().choose(pill, now);
}

} // namespace parley
