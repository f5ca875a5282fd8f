// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// ProfileStore on one JSON file, readable by its owner only, replaced atomically. Members and
// profiles this version doesn't know are kept as they are. Keys are never in it, only their names.
// Main thread.
#pragma once

#include "chat/profilestore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace parley {

class FileProfileStore final : public ProfileStore
{
    Q_OBJECT
public:
    // Reads the file; a missing one is an empty store.
    explicit FileProfileStore(const QString &path);

    // What went wrong when reading: Storage. A malformed file has been renamed then (the message
    // says to what) and the store is empty; a file of a newer version is left alone and nothing
    // can be saved.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    [[nodiscard]] QList<ProviderProfile> profiles() const override { return m_profiles; }
    // Binds new keys to the profile's origin and drops those that were given for another one.
    [[nodiscard]] Result<void> save(const ProviderProfile &profile) override;
    [[nodiscard]] Result<void> remove(const QString &name) override;

private:
    void read();
    void setAside(const QString &reason);
    [[nodiscard]] Result<void> write(const QJsonArray &entries);

    QString m_path;
    QJsonObject m_file;   // as read, with members unknown to us
    QJsonArray m_entries; // all profiles, those we can't read included
    QList<ProviderProfile> m_profiles;
    std::optional<Error> m_problem;
    bool m_readOnly = false;
};

} // namespace parley
