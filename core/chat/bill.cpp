// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/bill.h"

#include <limits>

namespace parley {

namespace {

constexpr std::array<const char *, billedKinds> names{
    "input",       "cache_read",       "cache_write",  "cache_write_1h",   "cache_write_12h",
    "input_audio", "cache_read_audio", "input_image",  "cache_read_image", "input_video",
    "output",      "output_audio",     "output_image", "output_video",     "reasoning",
    "citation",    "web_search",       "request"};

constexpr int wholeFactor = 1000;

Billed kindAt(std::size_t index)
{
    return static_cast<Billed>(index);
}

bool isTokens(Billed what)
{
    return what < Billed::WebSearch;
}

// What a kind is a special case of; its own for the roots.
Billed broader(Billed what)
{
    switch (what) {
    case Billed::CacheWrite1h:
    case Billed::CacheWrite12h:
        return Billed::CacheWrite;
    case Billed::CacheReadAudio:
    case Billed::CacheReadImage:
        return Billed::CacheRead;
    case Billed::CacheRead:
    case Billed::CacheWrite:
    case Billed::InputAudio:
    case Billed::InputImage:
    case Billed::InputVideo:
        return Billed::Input;
    case Billed::OutputAudio:
    case Billed::OutputImage:
    case Billed::OutputVideo:
    case Billed::Reasoning:
    case Billed::Citation:
        return Billed::Output;
    case Billed::Input:
    case Billed::Output:
    case Billed::WebSearch:
    case Billed::Request:
        break;
    }
    return what;
}

const std::optional<Rate> *rateFor(const PriceTerms &terms, Billed what)
{
    for (;;) {
        const auto found = terms.rates.find(what);
        if (found != terms.rates.end()) {
            return &found->second;
        }
        const Billed next = broader(what);
        if (next == what) {
            return nullptr;
        }
        what = next;
    }
}

// 128 bits: counts times prices times factors leave 64 behind soon.
__extension__ using Wide = __int128;

Money rounded(Wide value, Wide unit)
{
    const Wide whole = (value + unit / 2) / unit;
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    return Money::fromNano(static_cast<std::int64_t>(std::min(whole, most)));
}

std::optional<Wide> factorOf(const BilledUnits &units, const PriceTerms &terms, QString *missing)
{
    // Each factor is in thousandths; the caller divides by as many thousands as there are.
    Wide product = 1;
    for (const QString &name : units.factors) {
        const auto found = terms.factors.find(name);
        if (found == terms.factors.end()) {
            *missing = name;
            return std::nullopt;
        }
        product *= found->second;
    }
    return product;
}

} // namespace

QLatin1String billedName(Billed what)
{
    return QLatin1String(names[static_cast<std::size_t>(what)]);
}

std::optional<Billed> billedFromName(QStringView name)
{
    for (std::size_t i = 0; i < billedKinds; ++i) {
        if (name == QLatin1String(names[i])) {
            return kindAt(i);
        }
    }
    return std::nullopt;
}

qint64 BilledUnits::prompt() const
{
    qint64 sum = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(Billed::Output); ++i) {
        sum += counts[i];
    }
    return sum;
}

qint64 Rate::forPrompt(qint64 tokens) const
{
    qint64 price = nano;
    for (const Step &step : steps) {
        if (tokens > step.above) {
            price = step.nano;
        }
    }
    return price;
}

Bill makeBill(const BilledUnits &units, const PriceTerms *terms)
{
    Bill bill;
    if (units.reported) {
        bill.status = Bill::Status::Reported;
        bill.total = *units.reported;
        return bill;
    }
    if (!terms) {
        return bill;
    }
    if (terms->rates.empty()) {
        bill.status = Bill::Status::Free;
        return bill;
    }
    const std::optional<Wide> factor = factorOf(units, *terms, &bill.missing);
    if (!factor) {
        return bill;
    }
    Wide scale = 1;
    for (qsizetype i = 0; i < units.factors.size(); ++i) {
        scale *= wholeFactor;
    }
    Wide sum = 0;
    for (std::size_t i = 0; i < billedKinds; ++i) {
        const Billed what = kindAt(i);
        const qint64 count = units.count(what);
        const std::optional<Rate> *rate = rateFor(*terms, what);
        if (count == 0 || (what == Billed::Request && !rate)) {
            continue; // most vendors don't charge for a request as such
        }
        if (!rate || !*rate) {
            bill.lines.clear();
            bill.missing = billedName(what);
            return bill;
        }
        const qint64 price = (*rate)->forPrompt(units.prompt());
        bill.lines.append({what, count, price, price != (*rate)->nano});
        sum += Wide(count) * price * (isTokens(what) ? *factor : scale);
    }
    constexpr Wide million = 1000000;
    bill.status = Bill::Status::Priced;
    bill.total = rounded(sum, million * scale);
    return bill;
}

} // namespace parley
