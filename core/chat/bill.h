// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What an exchange costs: counts of what is billed, times the prices of a row of the catalogue.
// Whole numbers throughout, rounded once, at the end. Plain values, any thread.
#pragma once

#include "base/money.h"

#include <QList>
#include <QString>
#include <array>
#include <map>
#include <optional>

namespace parley {

// What has a price of its own. Counts of the kinds are disjoint: cached tokens are no Input,
// reasoning is no Output. A kind without a price is billed as the one it is a special case of.
enum class Billed {
    Input,
    CacheRead,
    CacheWrite, // for the vendor's usual time: 5 minutes at Anthropic
    CacheWrite1h,
    CacheWrite12h,
    InputAudio,
    CacheReadAudio,
    InputImage,
    CacheReadImage,
    InputVideo,
    Output,
    OutputAudio,
    OutputImage,
    OutputVideo,
    Reasoning,
    Citation,
    WebSearch, // this and what follows is counted, not measured in tokens
    Request,
};
constexpr std::size_t billedKinds = static_cast<std::size_t>(Billed::Request) + 1;

// The name in data files: "cache_write_1h".
[[nodiscard]] QLatin1String billedName(Billed what);
[[nodiscard]] std::optional<Billed> billedFromName(QStringView name);

// What one exchange is billed for, as its usage on the wire says.
struct BilledUnits
{
    std::array<qint64, billedKinds> counts{};
    // A discount or surcharge the vendor knows by this name ("batch", "flex", "us"); several add up
    // as factors. One the catalogue has no factor for makes the cost unknown.
    QList<QString> factors;
    std::optional<Money> reported; // the provider's own figure

    [[nodiscard]] qint64 count(Billed what) const { return counts[static_cast<std::size_t>(what)]; }
    void add(Billed what, qint64 n) { counts[static_cast<std::size_t>(what)] += n; }
    // Tokens of the prompt, cached ones included: what price tiers go by.
    [[nodiscard]] qint64 prompt() const;
    friend bool operator==(const BilledUnits &, const BilledUnits &) = default;
};

// A price per million, in nano-dollars; the last step the prompt is longer than holds for all of
// the request.
struct Rate
{
    struct Step
    {
        qint64 above = 0; // tokens of the prompt
        qint64 nano = 0;
    };
    qint64 nano = 0;
    QList<Step> steps;

    [[nodiscard]] qint64 forPrompt(qint64 tokens) const;
};

// The prices that hold at one moment. An absent kind has no price of its own; a kind with nothing
// in it has one nobody knows.
struct PriceTerms
{
    std::map<Billed, std::optional<Rate>> rates;
    std::map<QString, int> factors; // thousandths, for tokens
};

struct BillLine
{
    Billed what = Billed::Input;
    qint64 count = 0;
    qint64 nanoPerMillion = 0;
    bool longPrompt = false; // a price that holds for long prompts
};

struct Bill
{
    enum class Status { Unknown, Free, Priced, Reported };
    Status status = Status::Unknown;
    Money total; // zero while unknown: look at the status
    QList<BillLine> lines;
    QString missing; // why it is unknown: a kind or a factor without a price
};

// Reported wins over priced. `terms`: null where the model has no row.
[[nodiscard]] Bill makeBill(const BilledUnits &units, const PriceTerms *terms);

} // namespace parley
