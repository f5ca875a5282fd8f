// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/modelfigures.h"

#include "base/currency.h"
#include "ui/transcript/figures.h"

#include <QCoreApplication>

namespace parley {

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(parley::ModelFigures)
};

QString perMillionText(Money price)
{
    return moneyText(price, displayCurrency().fromDollars(price).dollars() < 0.1 ? 3 : 2);
}

// A thousand tokens: below every price for long questions.
std::optional<Money> listedPrice(const ProviderProfile &profile, const QString &model, Billed what,
                                 const PriceQuote &quote)
{
    BilledUnits units;
    units.add(what, 1000);
    const Bill bill = quote(profile, model, units);
    return bill.status == Bill::Status::Priced
               ? std::optional(Money::fromNano(bill.total.nano() * 1000))
               : std::nullopt;
}

// Vendors tell round figures: "200k", "1M".
QString contextText(qint64 tokens)
{
    if (tokens > 0 && tokens % 1'000'000 == 0) {
        return FigureWords::tr("%1M").arg(groupedNumber(tokens / 1'000'000));
    }
    return tokens > 0 && tokens < 1'000'000 && tokens % 1'000 == 0
               ? FigureWords::tr("%1k").arg(tokens / 1'000)
               : shortNumber(tokens);
}

QString nextText(const SendEstimate &next)
{
    switch (next.price) {
    case Bill::Status::Free:
        return moneyText({});
    case Bill::Status::Priced:
        return moneyText(next.about);
    case Bill::Status::Unknown:
    case Bill::Status::Reported:
        break;
    }
    return {};
}

// What a model cannot do, or nobody told, is not spoken of.
QStringList abilities(const ModelInfo &info)
{
    QStringList words;
    const auto can = [&words](std::optional<bool> able, const QString &word) {
        if (able.value_or(false)) {
            words.append(word);
        }
    };
    can(info.vision, FigureWords::tr("vision"));
    can(info.tools, FigureWords::tr("tools"));
    can(info.reasoning, FigureWords::tr("reasoning"));
    return words;
}

} // namespace

std::optional<ModelPrices> modelPrices(const ModelInfo &info, const ProviderProfile &profile,
                                       const PriceQuote &quote)
{
    std::optional<Money> in = info.inputPerMillion;
    std::optional<Money> out = info.outputPerMillion;
    if (!in && !out && quote) {
        if (quote(profile, info.id, {}).status == Bill::Status::Free) {
            return ModelPrices{};
        }
        in = listedPrice(profile, info.id, Billed::Input, quote);
        out = in ? listedPrice(profile, info.id, Billed::Output, quote) : std::nullopt;
    }
    return in && out ? std::optional(ModelPrices{*in, *out}) : std::nullopt;
}

ModelFigures modelFigures(const ModelInfo &info, const ProviderProfile &profile,
                          const std::optional<SendEstimate> &next, const PriceQuote &quote)
{
    ModelFigures figures;
    figures.spoken = abilities(info);
    if (info.context) {
        figures.context = contextText(*info.context);
        figures.spoken.append(FigureWords::tr("%1 context").arg(figures.context));
    }
    if (const auto prices = modelPrices(info, profile, quote)) {
        const bool free = prices->in == Money() && prices->out == Money();
        const QString in = perMillionText(prices->in);
        const QString out = perMillionText(prices->out);
        figures.prices = free ? FigureWords::tr("free") : FigureWords::tr("%1 / %2").arg(in, out);
        figures.spoken.append(free ? figures.prices
                                   : FigureWords::tr("%1 in, %2 out per million").arg(in, out));
    }
    if (next) {
        figures.fits = next->fits();
        figures.next = nextText(*next);
        const qint64 before = next->system + next->history;
        figures.warm = next->cached > 0 && next->cached * 2 > before;
    }
    if (!figures.next.isEmpty()) {
        figures.spoken.append(FigureWords::tr("next send about %1").arg(figures.next));
    }
    if (figures.warm) {
        figures.spoken.append(FigureWords::tr("already cached"));
    }
    if (!figures.fits) {
        figures.spoken.append(FigureWords::tr("this chat won't fit"));
    }
    return figures;
}

} // namespace parley
