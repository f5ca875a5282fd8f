// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The tools of the program as workflows see them: those that only compute may be used by any
// workflow, all others only where it allows them by name, since nobody is there to be asked. Main
// thread; the host outlives it.
#pragma once

#include "chat/toolhost.h"
#include "chat/toolrunner.h"

namespace parley {

class WorkflowTools final : public ToolRunner
{
public:
    explicit WorkflowTools(ToolHost &host) : m_host(host) {}

    [[nodiscard]] QList<ToolOffer> tools() const override;
    [[nodiscard]] QFuture<Result<QString>> run(const QString &name,
                                               const QByteArray &arguments) override;

private:
    ToolHost &m_host;
};

} // namespace parley
