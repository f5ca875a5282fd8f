// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: tells when there is a newer release of Parley. It only tells: nothing is ever downloaded
// but the list of releases, and nobody is called unless a person asks for it now, or has switched
// the daily look on. Main thread; outlives who looks at it.
#pragma once

#include "base/result.h"
#include "base/setting.h"

#include <QDate>
#include <QFuture>
#include <QObject>
#include <QUrl>
#include <optional>

namespace parley {

inline constexpr Setting<bool> releaseWatchSetting{"releases/watch", false};

struct Release
{
    QString version; // "1.2.0"; digits and points only
    QDate day;       // when it came out; invalid: nobody said
    QUrl page;       // https, where a person reads about it
    friend bool operator==(const Release &, const Release &) = default;
};

class ReleaseWatch : public QObject
{
    Q_OBJECT
public:
    // The newest release, where it is newer than this program; nothing else is ever reported.
    [[nodiscard]] virtual std::optional<Release> newer() const = 0;
    // Asks now; a second call while one runs gets the same answer. An error says why nobody knows.
    [[nodiscard]] virtual QFuture<Result<std::optional<Release>>> ask() = 0;
    // From now on asks once a day, while the person wants it. What fails is tried the next day.
    virtual void keepWatch() = 0;

Q_SIGNALS:
    // newer() is another one than before.
    void changed();
};

} // namespace parley
