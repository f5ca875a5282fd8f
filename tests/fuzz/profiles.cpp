// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Profiles and presets as somebody may have edited them: read without harm, and what is read is
// written and read again as the same.
#include "fuzz.h"

#include "base/json.h"
#include "providers/presets.h"
#include "providers/profilejson.h"

using namespace parley;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)parsePresets(bytes);
    const auto object = json::parseObject(bytes);
    const auto profile =
        object ? profileFromJson(*object) : Result<ProviderProfile>(Unexpected(object.error()));
    if (profile) {
        const auto again = profileFromJson(profileToJson(*profile));
        fuzz::require(again.has_value(), "what was written can't be read");
        fuzz::require(profileToJson(*again) == profileToJson(*profile), "a profile changes");
    }
    return 0;
}
