// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The text of one page on the web, for a model. Main thread; transport and clock outlive it;
// destroying it ends what is under way. Where a host leads is asked once, judged, and that very
// address connected to, so that no second answer of a name server counts. Nothing but the page is
// sent for: no redirect is followed, there are no cookies, no scripts, no pictures. Errors are
// sentences for the model.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "net/hostlookup.h"
#include "net/transport.h"

#include <QFuture>
#include <vector>

namespace parley {

class PageRun;

// Whether a page may be on this machine or in a network of the person's own.
enum class PageReach { Internet, Anywhere };

class PageFetch : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostBytes = 2 * 1024 * 1024;
    static constexpr std::chrono::seconds mostTime{20};

    PageFetch(Transport &transport, Clock &clock, HostLookup lookup = lookUpHost);
    ~PageFetch() override;

    // What will be asked for: without a fragment. Refused: other schemes, login data, and hosts
    // that can be told to be private by their name.
    [[nodiscard]] static Result<QUrl> address(const QString &written, PageReach reach);
    // Cancelling the future ends it.
    [[nodiscard]] QFuture<Result<QString>> fetch(const QUrl &address, PageReach reach);

private:
    friend class PageRun;
    void drop(PageRun *run);

    Transport &m_transport;
    Clock &m_clock;
    HostLookup m_lookup;
    std::vector<std::unique_ptr<PageRun>> m_runs;
};

} // namespace parley
