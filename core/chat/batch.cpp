// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/batch.h"

#include "base/names.h"
#include "chat/batchservice.h"

namespace parley {

namespace {

constexpr NameTable<BatchState, 8> states = {{{BatchState::Waiting, "waiting"},
                                              {BatchState::Submitting, "submitting"},
                                              {BatchState::Running, "running"},
                                              {BatchState::Collecting, "collecting"},
                                              {BatchState::Done, "done"},
                                              {BatchState::Cancelled, "cancelled"},
                                              {BatchState::Expired, "expired"},
                                              {BatchState::Failed, "failed"}}};
constexpr NameTable<BatchRowState, 5> rowStates = {{{BatchRowState::Waiting, "waiting"},
                                                    {BatchRowState::Answered, "answered"},
                                                    {BatchRowState::Failed, "failed"},
                                                    {BatchRowState::Cancelled, "cancelled"},
                                                    {BatchRowState::Expired, "expired"}}};

QString prefixOf(const BatchId &id)
{
    return QStringLiteral("parley-%1-").arg(QLatin1String(id.toBytes().toHex()));
}

} // namespace

QLatin1String batchStateName(BatchState state)
{
    return nameIn(states, state);
}

std::optional<BatchState> batchStateFromName(QStringView name)
{
    return valueIn(states, name);
}

QLatin1String batchRowStateName(BatchRowState state)
{
    return nameIn(rowStates, state);
}

std::optional<BatchRowState> batchRowStateFromName(QStringView name)
{
    return valueIn(rowStates, name);
}

bool isFinal(BatchState state)
{
    return state == BatchState::Done || state == BatchState::Cancelled ||
           state == BatchState::Expired || state == BatchState::Failed;
}

QSet<int> panesUnderWay(const QList<BatchSummary> &batches, const ReplayId &replay)
{
    QSet<int> panes;
    for (const BatchSummary &one : batches) {
        if (one.batch.replay == replay && !isFinal(one.progress.state)) {
            panes.insert(one.batch.replayPane);
        }
    }
    return panes;
}

// At most 64 letters, digits and dashes: what every provider takes.
QString batchRowName(const BatchId &id, int number)
{
    return prefixOf(id) + QString::number(number);
}

std::optional<int> batchRowNumber(const BatchId &id, QStringView name)
{
    const QString prefix = prefixOf(id);
    bool isNumber = false;
    const int number = name.startsWith(prefix) ? name.mid(prefix.size()).toInt(&isNumber) : -1;
    // Only as we write it: "+1" and "01" are none of ours.
    return isNumber && name == batchRowName(id, number) ? std::optional(number) : std::nullopt;
}

ChatRequest requestOf(const Batch &batch, const BatchRow &row)
{
    ChatRequest request;
    request.model = batch.pane.model.model;
    request.system = batch.pane.system;
    request.sampling = batch.pane.sampling;
    request.messages = {Message::fromText(Role::User, row.prompt)};
    return request;
}

bool leavesOpen(const Error &error)
{
    constexpr int firstOfServer = 500;
    constexpr int busy = 503; // turned away at the door
    if (error.providerType == QLatin1String(BatchService::notSubmitted) ||
        error.kind == ErrorKind::Configuration) {
        return false;
    }
    return error.httpStatus == 0 || (error.httpStatus >= firstOfServer && error.httpStatus != busy);
}

QList<BatchRow> failedRows(const QList<BatchRow> &rows)
{
    QList<BatchRow> failed;
    for (const BatchRow &row : rows) {
        if (row.state != BatchRowState::Answered && row.state != BatchRowState::Waiting) {
            failed.append({row.number, row.prompt, row.cells, BatchRowState::Waiting, {}, {}});
        }
    }
    return failed;
}

} // namespace parley
