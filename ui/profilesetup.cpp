// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/profilesetup.h"

#include <QUuid>

namespace parley {

const ProviderPreset *ProfileSetup::recognise(QStringView key) const
{
    const ProviderPreset *best = nullptr;
    qsizetype longest = 0;
    bool unclear = false;
    for (const ProviderPreset &preset : m_services.presets) {
        for (const QString &prefix : preset.keyPrefixes) {
            if (!key.startsWith(prefix) || prefix.size() < longest) {
                continue;
            }
            unclear = prefix.size() == longest && best != &preset;
            longest = prefix.size();
            best = &preset;
        }
    }
    return unclear ? nullptr : best;
}

const ProviderPreset *ProfileSetup::preset(QStringView id) const
{
    for (const ProviderPreset &preset : m_services.presets) {
        if (preset.id == id) {
            return &preset;
        }
    }
    return nullptr;
}

QString ProfileSetup::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int i = 2; m_services.profiles.find(name); ++i) {
        name = QStringLiteral("%1-%2").arg(wanted).arg(i);
    }
    return name;
}

ProviderProfile ProfileSetup::fromPreset(const ProviderPreset &preset) const
{
    ProviderProfile profile = preset.profile;
    profile.preset = preset.id;
    profile.name = freeName(preset.id);
    return profile;
}

Result<ProviderProfile> ProfileSetup::fromAddress(const QString &address,
                                                  const QString &title) const
{
    QString text = address.trimmed();
    if (!text.contains(QLatin1String("://"))) {
        const bool here =
            text.startsWith(QLatin1String("localhost")) || text.startsWith(QLatin1String("127."));
        text.prepend(here ? QLatin1String("http://") : QLatin1String("https://"));
    }
    ProviderProfile profile;
    profile.baseUrl = QUrl(text, QUrl::StrictMode);
    profile.dialect = QStringLiteral("openai-chat");
    profile.title = title.trimmed().isEmpty() ? profile.baseUrl.host() : title.trimmed();
    profile.quirks.keyRequired = false;
    QString name;
    for (const QChar c : profile.baseUrl.host()) {
        name += c.isLetterOrNumber() && c.unicode() < 128 ? c : QChar(u'-');
    }
    profile.name = freeName(name.left(60).isEmpty() ? QStringLiteral("custom") : name.left(60));
    if (!profile.baseUrl.isValid() || profile.baseUrl.host().isEmpty()) {
        return Unexpected(ErrorKind::Configuration, QStringLiteral("not an address"));
    }
    const auto provider = m_services.directory.provider(profile);
    if (!provider) {
        return Unexpected(provider.error());
    }
    return profile;
}

void ProfileSetup::test(const ProviderProfile &profile, const Secret &key, Models done)
{
    ProviderProfile tried = profile;
    tried.bindKeys();
    const auto provider = m_services.directory.provider(tried);
    if (!provider) {
        m_testing.forget();
        done(Unexpected(provider.error()));
        return;
    }
    m_testing.wait(provider->get().models(key), std::move(done));
}

void ProfileSetup::save(ProviderProfile profile, const Secret &key, const QString &label,
                        Saved done, Keep keep)
{
    forgetForeign(profile);
    if (key.isEmpty()) {
        profile.bindKeys();
        done(m_services.profiles.save(profile));
        return;
    }
    KeyName name;
    name.source = KeyName::Source::Keychain;
    name.name = QStringLiteral("%1-%2").arg(
        profile.name, QUuid::createUuid().toString(QUuid::WithoutBraces).left(8));
    name.label = label.trimmed();
    name.hint = key.hint();
    profile.keys.append(name);
    profile.bindKeys();
    if (keep == Keep::ThisSession) {
        m_writing.forget();
        done(m_services.vault.keepForSession(name.name, key)
                 ? m_services.profiles.save(profile)
                 : Unexpected(ErrorKind::Storage, QStringLiteral("keys can't be kept here")));
        return;
    }
    m_writing.wait(m_services.vault.write(name.name, key),
                   [this, profile, done = std::move(done)](const Result<void> &written) {
                       done(written ? m_services.profiles.save(profile) : written);
                   });
}

void ProfileSetup::forgetForeign(ProviderProfile &profile)
{
    const QList<KeyName> foreign = profile.takeForeignKeys();
    for (const KeyName &key : foreign) {
        if (key.source == KeyName::Source::Keychain) {
            m_removing[key.name].wait(m_services.vault.remove(key.name), [](const Result<void> &) {
                // What a locked keyring keeps is named by nobody any more.
            });
        }
    }
}

void ProfileSetup::removeKey(ProviderProfile profile, const KeyName &key, Saved done)
{
    profile.keys.removeAll(key);
    const Result<void> saved = m_services.profiles.save(profile);
    if (!saved || key.source != KeyName::Source::Keychain) {
        done(saved);
        return;
    }
    m_removing[key.name].wait(m_services.vault.remove(key.name), std::move(done));
}

void ProfileSetup::remove(const ProviderProfile &profile, Saved done)
{
    const Result<void> removed = m_services.profiles.remove(profile.name);
    if (removed) {
        for (const KeyName &key : profile.keys) {
            if (key.source == KeyName::Source::Keychain) {
                m_removing[key.name].wait(m_services.vault.remove(key.name),
                                          [done](const Result<void> &gone) {
                                              if (!gone) {
                                                  done(gone);
                                              }
                                          });
            }
        }
    }
    done(removed);
}

} // namespace parley
