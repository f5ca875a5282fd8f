// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/usageledger.h"

#include "base/json.h"
#include "base/names.h"
#include "chat/answermetajson.h"

#include <algorithm>
#include <array>

namespace parley {

namespace {

constexpr std::array partNames = {
    std::pair{LedgerPart::Day, "day"},       std::pair{LedgerPart::Profile, "profile"},
    std::pair{LedgerPart::Model, "model"},   std::pair{LedgerPart::Key, "key"},
    std::pair{LedgerPart::Folder, "folder"}, std::pair{LedgerPart::Conversation, "conversation"},
    std::pair{LedgerPart::Person, "person"}, std::pair{LedgerPart::Workflow, "workflow"},
};
constexpr std::array purposeNames = {
    std::pair{LedgerPurpose::Answer, "answer"},   std::pair{LedgerPurpose::Title, "title"},
    std::pair{LedgerPurpose::Summary, "summary"}, std::pair{LedgerPurpose::Embedding, "embedding"},
    std::pair{LedgerPurpose::Routing, "routing"},
};
constexpr std::array outcomeNames = {
    std::pair{LedgerOutcome::Finished, "finished"},
    std::pair{LedgerOutcome::Interrupted, "interrupted"},
    std::pair{LedgerOutcome::Failed, "failed"},
    std::pair{LedgerOutcome::FromCache, "from_cache"},
};

// A line with nothing but what it is parted by, and that as one text.
LedgerLine onlyParts(const LedgerLine &line, const QList<LedgerPart> &by, QString &key)
{
    LedgerLine kept;
    for (const LedgerPart part : by) {
        switch (part) {
        case LedgerPart::Day:
            kept.day = line.day;
            key += line.day.toString(Qt::ISODate);
            break;
        case LedgerPart::Profile:
            kept.model.profile = line.model.profile;
            key += line.model.profile;
            break;
        case LedgerPart::Model:
            kept.model = line.model;
            key += line.model.toString();
            break;
        case LedgerPart::Key:
            kept.model.profile = line.model.profile;
            kept.key = line.key;
            key += line.model.profile + u'\t' + line.key;
            break;
        case LedgerPart::Conversation:
            kept.conversation = line.conversation;
            kept.title = line.title;
            kept.folder = line.folder;
            kept.gone = line.gone;
            kept.model = line.model;
            key += line.conversation.toString();
            break;
        case LedgerPart::Folder:
            kept.folder = line.folder;
            kept.title = line.title;
            key += line.folder.toString();
            break;
        case LedgerPart::Person:
            kept.person = line.person;
            key += line.person;
            break;
        case LedgerPart::Workflow:
            kept.workflow = line.workflow;
            key += line.workflow;
            break;
        }
        key += u'\n';
    }
    return kept;
}

LedgerEntry entryOf(const ModelRef &asked, const AnswerMeta &meta)
{
    LedgerEntry entry;
    entry.asked = asked;
    entry.answeredBy = meta.answeredBy;
    entry.usage = meta.usage.value_or(Usage());
    entry.cost = meta.cost;
    return entry;
}

LedgerOutcome outcomeOf(NodeState state)
{
    switch (state) {
    case NodeState::Complete:
        return LedgerOutcome::Finished;
    case NodeState::Failed:
        return LedgerOutcome::Failed;
    case NodeState::Streaming:
    case NodeState::Interrupted:
        break;
    }
    return LedgerOutcome::Interrupted;
}

} // namespace

QLatin1String ledgerPurposeName(LedgerPurpose purpose)
{
    return nameIn(purposeNames, purpose);
}

std::optional<LedgerPurpose> ledgerPurposeFromName(QStringView name)
{
    return valueIn(purposeNames, name);
}

QLatin1String ledgerOutcomeName(LedgerOutcome outcome)
{
    return nameIn(outcomeNames, outcome);
}

std::optional<LedgerOutcome> ledgerOutcomeFromName(QStringView name)
{
    return valueIn(outcomeNames, name);
}

QLatin1String ledgerPartName(LedgerPart part)
{
    return nameIn(partNames, part);
}

std::optional<LedgerPart> ledgerPartFromName(QStringView name)
{
    return valueIn(partNames, name);
}

LedgerSums &LedgerSums::operator+=(const LedgerSums &other)
{
    requests += other.requests;
    answers += other.answers;
    input += other.input;
    output += other.output;
    cachedRead += other.cachedRead;
    cacheWrite += other.cacheWrite;
    reasoning += other.reasoning;
    cost += other.cost;
    estimated += other.estimated;
    unpriced += other.unpriced;
    saved += other.saved;
    differing += other.differing;
    reported += other.reported;
    listed += other.listed;
    repeated += other.repeated;
    repeatedSaved += other.repeatedSaved;
    return *this;
}

void LedgerTally::add(LedgerLine line)
{
    QString key;
    LedgerLine kept = onlyParts(line, m_by, key);
    const auto known = m_places.constFind(key);
    if (known == m_places.cend()) {
        m_places.insert(key, m_lines.size());
        m_dearest.append(line.sums.spent());
        kept.sums = line.sums;
        m_lines.append(kept);
        return;
    }
    m_lines[*known].sums += line.sums;
    if (m_dearest[*known] < line.sums.spent()) {
        m_dearest[*known] = line.sums.spent();
        m_lines[*known].model = kept.model;
    }
}

QList<LedgerLine> LedgerTally::lines() const
{
    QList<LedgerLine> sorted = m_lines;
    std::stable_sort(sorted.begin(), sorted.end(), [](const LedgerLine &a, const LedgerLine &b) {
        if (a.day != b.day) {
            return a.day < b.day;
        }
        return a.sums.spent() != b.sums.spent() ? a.sums.spent() > b.sums.spent()
                                                : a.sums.requests > b.sums.requests;
    });
    return sorted;
}

LedgerSums sumsOf(const LedgerEntry &entry)
{
    LedgerSums sums;
    if (entry.outcome == LedgerOutcome::FromCache) {
        sums.repeated = 1;
        sums.repeatedSaved = entry.cost ? entry.cost->saved.value_or(Money()) : Money();
        return sums;
    }
    sums.requests = 1;
    sums.answers = entry.purpose == LedgerPurpose::Answer && entry.outcome != LedgerOutcome::Failed;
    sums.input = entry.usage.input.value_or(0);
    sums.output = entry.usage.output.value_or(0);
    sums.cachedRead = entry.usage.cachedRead.value_or(0);
    sums.cacheWrite = entry.usage.cacheWrite.value_or(0);
    sums.reasoning = entry.usage.reasoning.value_or(0);
    if (entry.cost) {
        sums.cost = entry.cost->amount;
        sums.saved = entry.cost->saved.value_or(Money());
        if (entry.cost->listed) {
            sums.differing = 1;
            sums.reported = entry.cost->amount;
            sums.listed = *entry.cost->listed;
        }
    }
    sums.estimated = entry.estimate.value_or(Money());
    sums.unpriced = !entry.cost && !entry.estimate;
    return sums;
}

QList<LedgerEntry> entriesOf(const Node &answer, const ConversationId &conversation)
{
    QList<LedgerEntry> entries;
    const AnswerMeta &meta = answer.meta;
    if (meta.requests.isEmpty() && (meta.usage || meta.cost)) {
        entries.append(entryOf(meta.answerer(), meta));
    }
    for (const AnswerRequest &request : meta.requests) {
        AnswerMeta one;
        one.answeredBy = request.answeredBy;
        one.usage = request.usage;
        one.cost = request.cost;
        if (one.usage || one.cost) {
            entries.append(entryOf(request.asked, one));
        }
    }
    const qsizetype answering = entries.size();
    if (const auto named = json::parseObject(meta.details.value(titleDetail))) {
        const AnswerMeta took = metaFromJson(*named);
        entries.append(entryOf(took.answerer(), took));
        entries.last().purpose = LedgerPurpose::Title;
    }
    for (LedgerEntry &entry : entries) {
        entry.id = LedgerEntryId::create();
        entry.at =
            answer.created.addMSecs(meta.duration.value_or(std::chrono::milliseconds(0)).count());
        entry.conversation = conversation;
        entry.outcome = LedgerOutcome::Finished;
    }
    if (answering > 0) {
        entries[answering - 1].outcome = outcomeOf(answer.state);
        entries[0].firstToken = meta.firstToken;
        entries[0].duration = answering == 1 ? meta.duration : std::nullopt;
    }
    return entries;
}

} // namespace parley
