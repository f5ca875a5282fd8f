// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/profilefile.h"

#include "base/json.h"
#include "base/logging.h"
#include "base/privatefiles.h"
#include "providers/profilejson.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>

namespace parley {

namespace {

using L1 = QLatin1String;

constexpr int version = 1;

qsizetype placeOf(const QJsonArray &entries, const QString &name)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries[i].toObject().value(L1("name")).toString() == name) {
            return i;
        }
    }
    return -1;
}

// Members we know, laid over what was there: what a newer version added stays.
QJsonObject merged(QJsonObject known, const QJsonObject &written)
{
    for (auto it = written.begin(); it != written.end(); ++it) {
        const bool bothObjects = it.value().isObject() && it.key() == L1("quirks");
        known.insert(it.key(), bothObjects ? QJsonValue(merged(known.value(it.key()).toObject(),
                                                               it.value().toObject()))
                                           : it.value());
    }
    return known;
}

} // namespace

FileProfileStore::FileProfileStore(const QString &path) : m_path(path)
{
    read();
}

void FileProfileStore::read()
{
    QFile file(m_path);
    if (!file.exists()) {
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem =
            Error::of(ErrorKind::Storage,
                      QStringLiteral("%1 can't be read: %2").arg(m_path, file.errorString()));
        m_readOnly = true;
        return;
    }
    const auto object = json::parseObject(file.readAll());
    file.close();
    if (!object || !object->value(L1("profiles")).isArray()) {
        setAside(object ? QStringLiteral("it holds no profiles") : object.error().detail);
        return;
    }
    m_file = *object;
    m_entries = object->value(L1("profiles")).toArray();
    if (object->value(L1("version")).toInt() > version) {
        m_problem = Error::of(
            ErrorKind::Storage,
            QStringLiteral("%1 was written by a newer Parley and can't be changed").arg(m_path));
        m_readOnly = true;
    }
    for (const QJsonValue &value : m_entries) {
        auto profile = profileFromJson(value.toObject());
        if (profile && isProfileName(profile->name)) {
            profile->takeForeignKeys();
            m_profiles.append(*profile);
        } else {
            qCWarning(logProvider, "a profile in %ls is malformed and left out",
                      qUtf16Printable(m_path));
        }
    }
}

void FileProfileStore::setAside(const QString &reason)
{
    const QString stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
    const QString aside = m_path + QLatin1String(".broken-") + stamp;
    m_readOnly = !QFile::rename(m_path, aside);
    m_problem = Error::of(ErrorKind::Storage,
                          m_readOnly ? QStringLiteral("%1 is malformed (%2)").arg(m_path, reason)
                                     : QStringLiteral("%1 was malformed (%2); it is kept as %3")
                                           .arg(m_path, reason, QFileInfo(aside).fileName()));
}

Result<void> FileProfileStore::save(const ProviderProfile &given)
{
    if (!isProfileName(given.name) || given.dialect.isEmpty()) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("\"%1\" is no name for a profile").arg(given.name));
    }
    ProviderProfile profile = given;
    profile.bindKeys();
    profile.takeForeignKeys();
    QJsonArray entries = m_entries;
    const qsizetype place = placeOf(entries, profile.name);
    const QJsonObject written = profileToJson(profile);
    if (place < 0) {
        entries.append(written);
    } else {
        entries[place] = merged(entries[place].toObject(), written);
    }
    if (const auto done = write(entries); !done) {
        return done;
    }
    const auto known = std::find_if(
        m_profiles.begin(), m_profiles.end(),
        [&profile](const ProviderProfile &other) { return other.name == profile.name; });
    if (known == m_profiles.end()) {
        m_profiles.append(profile);
    } else {
        *known = profile;
    }
    Q_EMIT changed();
    return {};
}

Result<void> FileProfileStore::remove(const QString &name)
{
    QJsonArray entries = m_entries;
    const qsizetype place = placeOf(entries, name);
    if (place < 0) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("there is no profile \"%1\"").arg(name));
    }
    entries.removeAt(place);
    if (const auto done = write(entries); !done) {
        return done;
    }
    m_profiles.removeIf([&name](const ProviderProfile &profile) { return profile.name == name; });
    Q_EMIT changed();
    return {};
}

Result<void> FileProfileStore::write(const QJsonArray &entries)
{
    if (m_readOnly) {
        return Unexpected(*m_problem);
    }
    QJsonObject object = m_file;
    object.insert(L1("version"), version);
    object.insert(L1("profiles"), entries);
    if (const auto written = writePrivateFile(m_path, QJsonDocument(object).toJson()); !written) {
        return written;
    }
    m_file = object;
    m_entries = entries;
    return {};
}

} // namespace parley
