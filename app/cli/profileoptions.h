// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What "profile add" and "profile set" may say of a profile, read from the command line as a value
// and laid over a profile. What was not given stays as it is. Configuration errors are wrong use.
#pragma once

#include "engine/router.h"

#include <QCommandLineParser>

namespace parley {

struct ProfileOptions
{
    QString dialect; // or the id of a preset
    QString baseUrl;
    QStringList keyVariables;
    int keysFromStdin = 0;
    QStringList removedKeys;
    std::optional<KeyRotation> rotation;
    std::optional<QString> apiVersion;
    QByteArray extra; // JSON object
    std::optional<QUrl> proxy;
    std::optional<QString> caFile;
    std::optional<std::chrono::milliseconds> connect;
    std::optional<std::chrono::milliseconds> firstByte;
    std::optional<std::chrono::milliseconds> idle;
    std::optional<QList<ModelRef>> fallback;
    QString fallbackModel; // the list is for this model only
    std::optional<bool> mayCross;
    std::optional<SwitchAfter> switchAfter;
    QStringList disabledKeys;
    QStringList enabledKeys;
    std::optional<bool> background; // answers are written on at the service
    std::optional<bool> batches;

    static void declare(QCommandLineParser &parser);
    [[nodiscard]] static Result<ProfileOptions> read(const QCommandLineParser &parser);

    // All but the dialect, keys and fallbacks.
    void applyTo(ProviderProfile &profile) const;
    // The rules with those of this profile changed. Wrong use when a step is no known profile's, or
    // of another provider without the person's word that this may be.
    [[nodiscard]] Result<QList<FallbackRule>> applyTo(const QList<FallbackRule> &rules,
                                                      const QString &profile) const;
};

// The place of the key a person means: its number from 1, its label, last characters or variable.
[[nodiscard]] std::optional<qsizetype> findKey(const ProviderProfile &profile, const QString &said);

} // namespace parley
