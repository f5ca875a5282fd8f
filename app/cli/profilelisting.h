// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A profile as the terminal shows it: one line, all of it, or JSON. Never a key: its label, last
// characters, or the name of its variable.
#pragma once

#include "engine/router.h"

#include <QJsonObject>

namespace parley {

// "in-order", "round-robin", "least-spent"
[[nodiscard]] QLatin1String rotationName(KeyRotation rotation);
[[nodiscard]] std::optional<KeyRotation> rotationFromName(const QString &name);
// "rate-limit", "server-error", "no-first-token"
[[nodiscard]] QStringList switchNames(const SwitchAfter &after);
[[nodiscard]] std::optional<SwitchAfter> switchFromNames(const QStringList &names);

// "$VAR", "…Q4wA (keychain)"
[[nodiscard]] QString keyText(const KeyName &key);
// All keys, or "no key".
[[nodiscard]] QString keyList(const ProviderProfile &profile);
// "here/m: b/x, c/y (not allowed); after rate-limit, server-error"
[[nodiscard]] QString ruleText(const FallbackRule &rule);
[[nodiscard]] QString profileLine(const ProviderProfile &profile);
[[nodiscard]] QStringList profileText(const ProviderProfile &profile,
                                      const QList<FallbackRule> &rules);
[[nodiscard]] QJsonObject profileObject(const ProviderProfile &profile,
                                        const QList<FallbackRule> &rules);

} // namespace parley
