// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/batchanswers.h"

#include "chat/requestkey.h"
#include "chat/responsecache.h"
#include "engine/answercost.h"
#include "engine/answerfold.h"
#include "engine/cachelookup.h"
#include "engine/person.h"

namespace parley {

std::optional<Cost> BatchAnswers::costOf(const AnswerMeta &meta) const
{
    if (!m_services.batchPrice) {
        return std::nullopt;
    }
    if (!meta.answeredBy.isEmpty()) {
        if (auto cost = m_services.batchPrice(m_profile, meta.answeredBy, meta.rawUsage)) {
            return cost;
        }
    }
    return m_services.batchPrice(m_profile, m_batch.pane.model.model, meta.rawUsage);
}

BatchRow BatchAnswers::answered(BatchRow row, const BatchAnswer &answer) const
{
    row.state = answer.state;
    Node &node = row.answer;
    node = Node();
    node.id = NodeId::create();
    node.created = m_services.clock.now();
    node.message.role = Role::Assistant;
    node.meta.asked = m_batch.pane.model;
    node.meta.attempts = 1;
    AnswerFold fold(node);
    for (const StreamEvent &event : answer.events) {
        if (!fold.ended()) {
            fold.add(node, event);
        }
    }
    if (!node.meta.rawUsage.isEmpty()) {
        node.meta.cost = costOf(node.meta);
        const auto alone =
            parley::costOf(node.meta.asked, node.meta.answeredBy, node.meta.rawUsage, m_services);
        row.ordinary = alone ? std::optional(alone->amount) : std::nullopt;
    }
    return row;
}

BatchRow BatchAnswers::without(BatchRow row, BatchRowState state, const Error &why) const
{
    return answered(std::move(row), {{}, state, {Failed{why, std::nullopt, {}}}});
}

std::optional<LedgerEntry> BatchAnswers::entry(const BatchRow &row) const
{
    const AnswerMeta &meta = row.answer.meta;
    if (meta.rawUsage.isEmpty()) {
        return std::nullopt;
    }
    const QUuid batch = QUuid::fromRfc4122(m_batch.id.toBytes());
    LedgerEntry entry;
    entry.id = LedgerEntryId::fromString(
        QUuid::createUuidV5(batch, QString::number(row.number)).toString());
    entry.at = row.answer.created;
    entry.person = personOf(m_services);
    entry.workflow = m_batch.workflow;
    entry.asked = meta.asked;
    entry.key = m_key;
    entry.answeredBy = meta.answeredBy;
    entry.outcome =
        row.state == BatchRowState::Answered ? LedgerOutcome::Finished : LedgerOutcome::Failed;
    entry.usage = meta.usage.value_or(Usage());
    entry.cost = meta.cost;
    return entry;
}

void BatchAnswers::keepInCache(const BatchRow &row) const
{
    const AnswerMeta &meta = row.answer.meta;
    if (cacheUse(m_services, {}) == CacheUse::Never || row.state != BatchRowState::Answered ||
        meta.stopReason != StopReason::Stop || !isKeepable(row.answer.message)) {
        return;
    }
    const auto key = requestKey(m_profile, requestOf(m_batch, row));
    if (!key) {
        return;
    }
    // Asked again it would be asked alone.
    m_services.cache->keep(*key, {row.answer.message, meta.answeredBy, meta.rawStopReason,
                                  row.ordinary, row.answer.created});
}

} // namespace parley
