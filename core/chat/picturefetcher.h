// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: fetches one picture an answer names, because a person asked for this one. Main thread.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QUrl>

namespace parley {

class PictureFetcher
{
public:
    virtual ~PictureFetcher() = default;
    // http and https only. No cookie, no referrer, no key is sent, no redirect followed; size is
    // capped. What comes may be anything: decode it with care. Fails with a sentence in detail.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> fetch(const QUrl &url) = 0;
};

} // namespace parley
