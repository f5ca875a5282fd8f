// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a server says when it refuses: any status, type and body give an error without markup or
// excess length. The first byte chooses the status and the vendor, the first line is a header.
#include "fuzz.h"

#include "providers/ratelimitheaders.h"
#include "providers/wireerror.h"

#include <QDateTime>
#include <array>

using namespace parley;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    constexpr std::array statuses = {400, 401, 402, 403, 404, 408, 409, 413,
                                     422, 429, 498, 500, 502, 503, 504, 529};
    constexpr std::array vendors = {WireVendor::OpenAi, WireVendor::Anthropic, WireVendor::Gemini,
                                    WireVendor::Ollama};
    constexpr std::array types = {"application/json", "text/html", "text/event-stream", ""};
    const unsigned choice = data[0];
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1),
                           static_cast<qsizetype>(size - 1));
    const qsizetype line = qMax(qsizetype(0), bytes.indexOf('\n'));
    HttpHead head;
    head.status = statuses.at(choice % statuses.size());
    head.headers = {{"content-type", types.at(choice / 64)},
                    {"retry-after", bytes.left(line)},
                    {"x-ratelimit-remaining-requests", "0"},
                    {"x-ratelimit-reset-requests", bytes.left(line)}};
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
    const Error error =
        errorFromHttp(vendors.at(choice % vendors.size()), head, bytes.mid(line), now);
    fuzz::require(error.httpStatus == head.status, "the status got lost");
    fuzz::require(error.detail.size() < 8192, "an error is longer than anybody reads");
    fuzz::require(!error.retryAfter || error.retryAfter->count() >= 0, "a wait below zero");
    fuzz::require(!error.detail.contains(QLatin1String("<title"), Qt::CaseInsensitive) ||
                      choice / 64 != 1,
                  "markup in an error");
    (void)rateLimitsFrom(head, now);
    return 0;
}
