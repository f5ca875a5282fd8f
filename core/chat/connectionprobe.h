// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: whether a provider's server can be reached the way it is set up, without a key and without
// a question. Main thread.
#pragma once

#include "base/result.h"
#include "chat/providerprofile.h"

#include <QFuture>

namespace parley {

class ConnectionProbe
{
public:
    virtual ~ConnectionProbe() = default;
    // How long it took until the server answered, whatever it said; else what stood in the way.
    [[nodiscard]] virtual QFuture<Result<std::chrono::milliseconds>>
    reach(const ProviderProfile &profile) = 0;
};

} // namespace parley
