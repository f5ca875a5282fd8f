// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/broadcastfigures.h"

#include "engine/paneturn.h"
#include "ui/modellists.h"
#include "ui/panes/composer.h"
#include "ui/panes/sendwords.h"

#include <QPointer>

namespace parley {

std::optional<SendEstimate> broadcastEstimate(const QList<std::optional<SendEstimate>> &panes)
{
    std::optional<SendEstimate> whole;
    for (const std::optional<SendEstimate> &pane : panes) {
        if (!pane) {
            return std::nullopt; // a sum of some would be too low
        }
        if (!whole) {
            whole = pane;
            continue;
        }
        const bool unknown =
            whole->price == Bill::Status::Unknown || pane->price == Bill::Status::Unknown;
        const bool free = whole->price == Bill::Status::Free && pane->price == Bill::Status::Free;
        whole->price = unknown ? Bill::Status::Unknown
                       : free  ? Bill::Status::Free
                               : Bill::Status::Priced;
        whole->about = whole->about + pane->about;
        whole->cold = whole->cold + pane->cold;
        if (whole->fits() && !pane->fits()) {
            whole->input = pane->input;
            whole->context = pane->context;
        }
    }
    return whole;
}

BroadcastFigures::BroadcastFigures(Services &services, const ModelLists &lists, Composer &composer,
                                   QObject *parent)
    : QObject(parent), m_services(services), m_lists(lists), m_composer(composer)
{}

BroadcastFigures::~BroadcastFigures() = default;

void BroadcastFigures::setSessions(const QList<ChatSession *> &sessions, bool sealed)
{
    m_sealed = sealed;
    const QList<QPointer<ChatSession>> same(sessions.begin(), sessions.end());
    if (same == m_sessions) {
        show();
        return;
    }
    m_sessions = same;
    m_estimators.clear();
    for (ChatSession *session : sessions) {
        auto estimator = std::make_unique<SendEstimator>(m_services);
        estimator->setSource([this, session = QPointer<ChatSession>(session)] {
            Draft draft = m_composer.draft();
            draft.text = draft.text.trimmed();
            const bool edits = session && !m_composer.edited().isNull();
            return SendEstimator::Written{
                draft, edits ? paneTurn({}, session->conversation()).question : NodeId()};
        });
        connect(&m_composer, &Composer::changed, estimator.get(), &SendEstimator::draftChanged);
        connect(&m_lists, &ModelLists::changed, estimator.get(), &SendEstimator::draftChanged);
        connect(estimator.get(), &SendEstimator::changed, this, [this] {
            show();
            Q_EMIT changed();
        });
        estimator->setSession(session);
        m_estimators.push_back(std::move(estimator));
    }
    show();
}

SendEstimator *BroadcastFigures::estimator(qsizetype pane) const
{
    return pane >= 0 && pane < static_cast<qsizetype>(m_estimators.size())
               ? m_estimators[static_cast<size_t>(pane)].get()
               : nullptr;
}

void BroadcastFigures::show()
{
    if (static_cast<qsizetype>(m_estimators.size()) < m_sessions.size()) {
        return; // they are being made
    }
    QList<std::optional<SendEstimate>> panes;
    QStringList audience;
    QStringList lines;
    bool fresh = true;
    for (qsizetype i = 0; i < m_sessions.size(); ++i) {
        const SendEstimator &estimator = *m_estimators[static_cast<size_t>(i)];
        const ModelRef model =
            m_sessions.at(i) ? m_sessions.at(i)->conversation().head().model : ModelRef();
        panes.append(estimator.estimate());
        fresh = fresh && estimator.isFresh();
        audience.append(m_sealed ? QString() : model.toString());
        if (!m_sealed && estimator.estimate()) {
            lines.append(tr("%1: %2", "model: price")
                             .arg(m_lists.title(model), sendPriceText(*estimator.estimate())));
        }
    }
    m_composer.setEstimate(broadcastEstimate(panes), lines.join(u'\n'), fresh, audience);
}

} // namespace parley
