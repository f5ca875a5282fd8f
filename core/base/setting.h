// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings without a monument: a Setting<T> is declared beside the feature that uses it (key,
// default, scope); a SettingsStore keeps the values, in memory or in an INI file. Main thread.
// Keys of providers are never settings: they live in the KeyVault.
#pragma once

#include <QObject>
#include <QString>
#include <QVariant>
#include <memory>

class QSettings;

namespace parley {

// Roaming: follows the person. Machine: this computer only. Window: geometry and the like.
enum class SettingScope { Roaming, Machine, Window };

template <class T>
struct Setting
{
    const char *key; // "appearance/theme"
    T fallback;
    SettingScope scope = SettingScope::Roaming;
};

class SettingsStore : public QObject
{
    Q_OBJECT
public:
    template <class T>
    [[nodiscard]] T get(const Setting<T> &setting) const
    {
        const QVariant stored = read(QLatin1String(setting.key));
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : setting.fallback;
    }
    // Whether a value was ever set: "settings are silent" is what environment variables wait for.
    template <class T>
    [[nodiscard]] bool isSet(const Setting<T> &setting) const
    {
        return read(QLatin1String(setting.key)).isValid();
    }
    template <class T>
    void set(const Setting<T> &setting, const T &value)
    {
        if (!isSet(setting) || get(setting) != value) {
            write(QLatin1String(setting.key), QVariant::fromValue(value));
            Q_EMIT changed(QLatin1String(setting.key));
        }
    }
    template <class T>
    void reset(const Setting<T> &setting)
    {
        write(QLatin1String(setting.key), QVariant());
        Q_EMIT changed(QLatin1String(setting.key));
    }

Q_SIGNALS:
    void changed(QLatin1String key);

protected:
    [[nodiscard]] virtual QVariant read(QLatin1String key) const = 0;
    virtual void write(QLatin1String key, const QVariant &value) = 0; // invalid: remove
};

class MemorySettings final : public SettingsStore
{
    Q_OBJECT
protected:
    [[nodiscard]] QVariant read(QLatin1String key) const override;
    void write(QLatin1String key, const QVariant &value) override;

private:
    QVariantMap m_values;
};

// An INI file, written within a second of a change and when destroyed.
class FileSettings final : public SettingsStore
{
    Q_OBJECT
public:
    explicit FileSettings(const QString &path);
    ~FileSettings() override;

protected:
    [[nodiscard]] QVariant read(QLatin1String key) const override;
    void write(QLatin1String key, const QVariant &value) override;

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace parley
