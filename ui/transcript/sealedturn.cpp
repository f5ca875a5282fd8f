// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/sealedturn.h"

namespace parley {

namespace {

// Its kind alone: what a server says about itself betrays it.
Error sealedError(const Error &error)
{
    Error sealed;
    sealed.kind = error.kind;
    sealed.phase = error.phase;
    return sealed;
}

} // namespace

Node sealedTurn(const Node &node)
{
    Node sealed = node;
    sealed.meta = AnswerMeta();
    sealed.meta.stopReason = node.meta.stopReason;
    if (node.meta.error) {
        sealed.meta.error = sealedError(*node.meta.error);
    }
    return sealed;
}

SessionStatus sealedStatus(const SessionStatus &status)
{
    SessionStatus sealed = status;
    if (status.lastError) {
        sealed.lastError = sealedError(*status.lastError);
    }
    return sealed;
}

} // namespace parley
