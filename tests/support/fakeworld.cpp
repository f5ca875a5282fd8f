// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/fakeworld.h"

namespace parley {

FakeWorld::FakeWorld()
{
    ProviderProfile profile = profileNamed(QStringLiteral("fake"));
    profile.keys = {keychainKey(QStringLiteral("fake-1"))};
    add(profile);
    vault.put(QStringLiteral("fake-1"), "key-one");
}

FakeWorld::~FakeWorld() = default;

void FakeWorld::add(const ProviderProfile &profile)
{
    [[maybe_unused]] const Result<void> saved = profiles.save(profile);
    directory.add(profile.name, provider);
}

KeyName FakeWorld::keychainKey(const QString &name)
{
    return {KeyName::Source::Keychain, name, name, {}};
}

ProviderProfile FakeWorld::profileNamed(const QString &name)
{
    ProviderProfile profile;
    profile.name = name;
    profile.title = name;
    profile.dialect = QStringLiteral("openai-chat");
    profile.baseUrl = QUrl(QStringLiteral("https://%1.example/v1").arg(name));
    return profile;
}

} // namespace parley
