// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/modelfigures.h"

#include "base/currency.h"
#include "ui/transcript/figures.h"

#include <QCoreApplication>

namespace parley {

namespace {

struct Words
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

QString pricesText(const ModelInfo &info, const ProviderProfile &profile, const PriceQuote &quote)
{
    std::optional<Money> in = info.inputPerMillion;
    std::optional<Money> out = info.outputPerMillion;
    if (!in && !out && quote) {
        if (quote(profile, info.id, {}).status == Bill::Status::Free) {
            return Words::tr("free");
        }
        in = listedPrice(profile, info.id, Billed::Input, quote);
        out = listedPrice(profile, info.id, Billed::Output, quote);
    }
    if (!in || !out) {
        return {};
    }
    return *in == Money() && *out == Money()
               ? Words::tr("free")
               : Words::tr("%1 / %2").arg(perMillionText(*in), perMillionText(*out));
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

} // namespace

ModelFigures modelFigures(const ModelInfo &info, const ProviderProfile &profile,
                          const std::optional<SendEstimate> &next, const PriceQuote &quote)
{
    ModelFigures figures;
    QStringList spoken;
    const auto can = [&](std::optional<bool> able, const char *icon, const QString &word) {
        if (able.value_or(false)) {
            figures.abilities.append(QLatin1String(icon));
            spoken.append(word);
        }
    };
    can(info.vision, "vision", Words::tr("sees images"));
    can(info.tools, "tool", Words::tr("uses tools"));
    can(info.reasoning, "reasoning", Words::tr("thinks"));
    if (info.context) {
        figures.context = shortNumber(*info.context);
        spoken.append(Words::tr("%1 tokens of context").arg(figures.context));
    }
    figures.prices = pricesText(info, profile, quote);
    if (!figures.prices.isEmpty()) {
        spoken.append(Words::tr("%1 per million tokens in and out").arg(figures.prices));
    }
    if (next) {
        figures.fits = next->fits();
        figures.next = nextText(*next);
        const qint64 before = next->system + next->history;
        figures.warm = next->cached > 0 && next->cached * 2 > before;
    }
    if (!figures.next.isEmpty()) {
        spoken.append(Words::tr("next message about %1").arg(figures.next));
    }
    if (figures.warm) {
        spoken.append(Words::tr("chat already cached"));
    }
    if (!figures.fits) {
        spoken.append(Words::tr("this chat does not fit"));
    }
    figures.spoken = spoken.join(QStringLiteral(", "));
    return figures;
}

} // namespace parley
