// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// ReleaseWatch over HTTP: reads the list of releases GitHub keeps for the project, or the one that
// PARLEY_RELEASES names ("none": never), by https only (plain http: this computer). Of the list
// nothing is used but version numbers and days: the page of a release is the project's own address
// with that number. Main thread; what it is given outlives it.
#pragma once

#include "base/awaiting.h"
#include "base/clock.h"
#include "chat/releasewatch.h"
#include "providers/httpfetch.h"

#include <QPromise>
#include <QVersionNumber>

namespace parley {

// The newest finished release of such a list; nothing where it holds none. A Transport error where
// it is no such list.
[[nodiscard]] Result<std::optional<Release>> newestRelease(const QByteArray &list);

class HttpReleases final : public ReleaseWatch
{
    Q_OBJECT
public:
    // current: the version that runs. address: of the list; empty: the project's.
    HttpReleases(Transport &transport, Clock &clock, SettingsStore &settings,
                 const QString &current, const QString &address);
    ~HttpReleases() override;

    [[nodiscard]] std::optional<Release> newer() const override { return m_newer; }
    [[nodiscard]] QFuture<Result<std::optional<Release>>> ask() override;
    void keepWatch() override;

private:
    using Found = Result<std::optional<Release>>;
    [[nodiscard]] Found read(const Result<HttpAnswer> &answer) const;
    void take(const Found &found);
    void setNewer(const std::optional<Release> &release);
    void lookWhenDue();

    HttpFetch m_fetch;
    Clock &m_clock;
    SettingsStore &m_settings;
    const QVersionNumber m_current;
    const QUrl m_address;
    std::optional<Release> m_newer;
    std::unique_ptr<QPromise<Found>> m_promise; // while one runs
    Awaiting<HttpAnswer> m_asking;
    std::unique_ptr<Clock::Timer> m_due;
};

} // namespace parley
