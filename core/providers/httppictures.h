// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// PictureFetcher over HTTP, to the internet only: an address in a network of one's own is refused
// by its name and by where the name leads, so that no answer reaches a router or a server at home.
// Main thread; the transport outlives it; destroying it cancels.
#pragma once

#include "chat/picturefetcher.h"
#include "net/hostlookup.h"
#include "providers/httpfetch.h"

namespace parley {

class HttpPictures final : public PictureFetcher
{
public:
    static constexpr qsizetype mostBytes = 16 * 1024 * 1024;

    explicit HttpPictures(Transport &transport, HostLookup lookup = lookUpHost)
        : m_fetch(transport), m_lookup(std::move(lookup))
    {}

    [[nodiscard]] QFuture<Result<QByteArray>> fetch(const QUrl &url) override;

private:
    QFuture<Result<QByteArray>> get(const QUrl &url);

    HttpFetch m_fetch;
    HostLookup m_lookup;
};

} // namespace parley
