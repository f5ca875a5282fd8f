// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The reports CrashWatch left in <data>/crashes: small texts without content or keys that stay on
// this machine. The last five are kept. Which of them a person was already told of is a setting.
// Main thread; reads a folder of a few small files.
#pragma once

#include "base/setting.h"

#include <QDateTime>
#include <QList>

namespace parley {

inline const Setting<bool> crashReportsSetting{"privacy/crashReports", true, SettingScope::Machine};
// Name of the newest report that was put away.
inline const Setting<QString> crashSeenSetting{"privacy/crashSeen", {}, SettingScope::Machine};

struct CrashReport
{
    QString path;
    QDateTime time; // UTC
};

class CrashReports
{
public:
    static constexpr qsizetype kept = 5;

    // `dataDir` empty: there are none and there will be none.
    explicit CrashReports(const QString &dataDir);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    // Newest first.
    [[nodiscard]] QList<CrashReport> list() const;
    // The exact text; empty where it can't be read. Never more than a report can have.
    [[nodiscard]] static QString textOf(const CrashReport &report);
    // The newest, unless the person put it away.
    [[nodiscard]] std::optional<CrashReport> unseen(const SettingsStore &settings) const;
    void markSeen(SettingsStore &settings) const;
    // False: something of it is still there.
    [[nodiscard]] bool removeAll() const;
    // All but the newest `kept`.
    void prune() const;

private:
    QString m_folder;
};

} // namespace parley
