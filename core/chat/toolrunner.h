// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: tools that a step of a workflow may use. Main thread; whoever runs a tool outlives the
// answer or closes its future.
#pragma once

#include "base/result.h"

#include <QFuture>

namespace parley {

struct ToolOffer
{
    QString name;
    bool asksFirst = false; // it may do more than look: only where the workflow allows it by name
    friend bool operator==(const ToolOffer &, const ToolOffer &) = default;
};

class ToolRunner
{
public:
    virtual ~ToolRunner() = default;
    [[nodiscard]] virtual QList<ToolOffer> tools() const = 0;
    // `arguments` is a JSON object. A text for the next steps, or why there is none.
    [[nodiscard]] virtual QFuture<Result<QString>> run(const QString &name,
                                                       const QByteArray &arguments) = 0;
};

} // namespace parley
