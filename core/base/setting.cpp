// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/setting.h"

#include <QSettings>

namespace parley {

QVariant MemorySettings::read(QLatin1String key) const
{
    return m_values.value(key);
}

void MemorySettings::write(QLatin1String key, const QVariant &value)
{
    if (value.isValid()) {
        m_values.insert(key, value);
    } else {
        m_values.remove(key);
    }
}

FileSettings::FileSettings(const QString &path)
    : m_file(std::make_unique<QSettings>(path, QSettings::IniFormat))
{}

FileSettings::~FileSettings() = default;

QVariant FileSettings::read(QLatin1String key) const
{
    return m_file->value(key);
}

void FileSettings::write(QLatin1String key, const QVariant &value)
{
    if (value.isValid()) {
        m_file->setValue(key, value);
    } else {
        m_file->remove(key);
    }
}

} // namespace parley
