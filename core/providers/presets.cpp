// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/presets.h"

#include "base/json.h"
#include "base/logging.h"
#include "chat/profilestore.h"
#include "providers/profilejson.h"

#include <QFile>
#include <algorithm>

namespace parley {

namespace {

using L1 = QLatin1String;

Result<ProviderPreset> readPreset(const QJsonObject &object)
{
    const QString id = object.value(L1("id")).toString();
    auto profile = profileFromJson(object);
    if (!profile) {
        return Unexpected(ErrorKind::Storage,
                          QStringLiteral("preset \"%1\": %2").arg(id, profile.error().detail));
    }
    if (!isProfileName(id) || profile->title.isEmpty()) {
        return Unexpected(ErrorKind::Storage,
                          QStringLiteral("preset \"%1\" has no proper id or title").arg(id));
    }
    profile->name = id;
    profile->preset = id;
    ProviderPreset preset;
    preset.id = id;
    preset.profile = *profile;
    preset.environmentVariable = object.value(L1("environment")).toString();
    preset.keyPage = QUrl(object.value(L1("key_page")).toString(), QUrl::StrictMode);
    for (const QJsonValue &prefix : object.value(L1("key_prefixes")).toArray()) {
        preset.keyPrefixes.append(prefix.toString());
    }
    return preset;
}

} // namespace

Result<QList<ProviderPreset>> parsePresets(const QByteArray &bytes)
{
    const auto object = json::parseObject(bytes);
    if (!object) {
        return Unexpected(object.error());
    }
    const auto list = json::requireArray(*object, L1("presets"));
    if (!list) {
        return Unexpected(list.error());
    }
    QList<ProviderPreset> presets;
    for (const QJsonValue &value : *list) {
        const auto preset = readPreset(value.toObject());
        if (!preset) {
            return Unexpected(preset.error());
        }
        if (findPreset(presets, preset->id)) {
            return Unexpected(ErrorKind::Storage,
                              QStringLiteral("preset \"%1\" is there twice").arg(preset->id));
        }
        presets.append(*preset);
    }
    return presets;
}

QList<ProviderPreset> loadPresets()
{
    QFile file(QStringLiteral(":/parley/presets.json"));
    const auto presets =
        parsePresets(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!presets) {
        qCCritical(logProvider, "presets: %ls", qUtf16Printable(presets.error().detail));
        return {};
    }
    return *presets;
}

std::optional<ProviderPreset> findPreset(const QList<ProviderPreset> &presets, QStringView id)
{
    const auto it = std::find_if(presets.begin(), presets.end(),
                                 [id](const ProviderPreset &preset) { return preset.id == id; });
    return it == presets.end() ? std::nullopt : std::optional(*it);
}

std::optional<ProviderPreset> presetForKey(const QList<ProviderPreset> &presets, QByteArrayView key)
{
    std::optional<ProviderPreset> best;
    qsizetype longest = 0;
    for (const ProviderPreset &preset : presets) {
        for (const QString &prefix : preset.keyPrefixes) {
            if (prefix.size() > longest && key.startsWith(prefix.toLatin1())) {
                best = preset;
                longest = prefix.size();
            }
        }
    }
    return best;
}

} // namespace parley
