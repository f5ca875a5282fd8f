// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a QNetworkReply's end means to us. Qt calls broken answers fine (early end, garbage between
// chunks, a lone 1xx): what can be seen of that from outside is an error here. Details are redacted
// and never hold a header's value. Pure functions, main thread.
#pragma once

#include "base/error.h"

#include <QNetworkReply>

namespace parley {

// What the stream noted while the reply lived.
struct ReplyRecord
{
    QString certificateError; // TLS refused the peer for this; empty: it did not
    qint64 received = 0;      // bytes of the body
    bool headSeen = false;
};

// The error of a reply that has finished; nothing when it came through, whatever its status.
[[nodiscard]] std::optional<Error> errorOf(const QNetworkReply &reply, const ReplyRecord &record);
// Whether it ended because its body can't be unpacked, or would grow without end.
[[nodiscard]] bool isCompressedBomb(const QNetworkReply &reply);
// Of a request that wants redirects as answers (HttpRequest::takesRedirects).
inline constexpr auto redirectsTaken = QNetworkRequest::User;
// The error of a redirect, which is never followed; nothing when the reply is none.
[[nodiscard]] std::optional<Error> redirectOf(const QNetworkReply &reply);

} // namespace parley
