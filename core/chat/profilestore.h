// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: the provider profiles a person has set up. Main thread. Small and read at start, so it is
// synchronous; saving is atomic.
#pragma once

#include "base/result.h"
#include "chat/providerprofile.h"

#include <QObject>

namespace parley {

class ProfileStore : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] virtual QList<ProviderProfile> profiles() const = 0;
    [[nodiscard]] std::optional<ProviderProfile> find(QStringView name) const;
    // Adds, or replaces the one of the same name. Configuration error when it is malformed.
    [[nodiscard]] virtual Result<void> save(const ProviderProfile &profile) = 0;
    [[nodiscard]] virtual Result<void> remove(const QString &name) = 0;

Q_SIGNALS:
    void changed();
};

// Name rules: 1-64 letters, digits, '-', '_' or '.', so that "PROFILE/MODEL" can be read back.
[[nodiscard]] bool isProfileName(QStringView name);

} // namespace parley
