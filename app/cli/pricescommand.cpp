// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/pricescommand.h"

#include "app/cli/console.h"
#include "base/currency.h"
#include "providers/pricefiles.h"

#include <algorithm>

namespace parley {

namespace {

QString sourceText(const PriceSourceReport &source)
{
    const QString name = QStringLiteral("  ") + source.name.leftJustified(14);
    const QString counts = QStringLiteral("%1 models, %2 new, %3 changed, %4 skipped")
                               .arg(source.rows)
                               .arg(source.added)
                               .arg(source.changed)
                               .arg(source.skipped);
    switch (source.outcome) {
    case PriceSourceReport::Outcome::Updated:
        return name + QStringLiteral("fetched: ") + counts;
    case PriceSourceReport::Outcome::Unchanged:
        return name + QStringLiteral("has nothing new: ") + counts;
    case PriceSourceReport::Outcome::Failed:
        break;
    }
    return name + QStringLiteral("failed: ") + source.problem;
}

QString amountText(const std::optional<Money> &amount)
{
    return amount ? plainAmountText(*amount) : QStringLiteral("unknown");
}

QString changeText(const PriceChange &change)
{
    QString text = QStringLiteral("  %1 %2").arg(change.model, billedName(change.what));
    if (change.above > 0) {
        text += QStringLiteral(" above %1 tokens").arg(change.above);
    }
    return text +
           QStringLiteral(": %1 -> %2").arg(amountText(change.before), amountText(change.after));
}

void printReport(const PriceReport &report)
{
    console::writeLine(QStringLiteral("last refresh %1:")
                           .arg(report.at.toUTC().toString(QStringLiteral("yyyy-MM-dd hh:mm"
                                                                          "' UTC'"))));
    for (const PriceSourceReport &source : report.sources) {
        console::writeLine(sourceText(source));
        for (const QString &example : source.examples) {
            console::writeLine(QStringLiteral("      skipped ") + example);
        }
    }
    if (!report.changes.isEmpty()) {
        console::writeLine(
            QStringLiteral("changed prices, per million tokens or per thousand requests:"));
    }
    for (const PriceChange &change : report.changes) {
        console::writeLine(changeText(change));
    }
    if (report.moreChanges > 0) {
        console::writeLine(QStringLiteral("  and %1 more").arg(report.moreChanges));
    }
}

} // namespace

void PricesCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        QStringLiteral("Of which day the prices are, and how their last refresh went."));
    parser.addPositionalArgument(QStringLiteral("what"),
                                 QStringLiteral("show, or refresh: asks the public lists first"),
                                 QStringLiteral("[show|refresh]"));
    declareCurrency(parser);
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints one JSON object.")});
}

Result<void> PricesCommand::take(const QCommandLineParser &parser)
{
    const QString what = parser.positionalArguments().join(u' ');
    m_json = parser.isSet(QStringLiteral("json"));
    takeCurrency(parser);
    m_refresh = what == QLatin1String("refresh");
    return m_refresh || what.isEmpty() || what == QLatin1String("show")
               ? Result<void>()
               : Unexpected(ErrorKind::Configuration,
                            QStringLiteral("prices takes show or refresh, not \"%1\"").arg(what));
}

void PricesCommand::run(Composition &)
{
    if (!m_refresh) {
        print();
        Q_EMIT done(exitSuccess);
        return;
    }
    m_report.wait(services().prices->refresh(), [this](const Result<PriceReport> &report) {
        if (!report) {
            fail(report.error());
            return;
        }
        print();
        const bool none = std::all_of(
            report->sources.begin(), report->sources.end(), [](const PriceSourceReport &source) {
                return source.outcome == PriceSourceReport::Outcome::Failed;
            });
        if (none) {
            fail(ErrorKind::Transport,
                 QStringLiteral("no list of prices could be fetched; those from before hold on"));
            return;
        }
        Q_EMIT done(exitSuccess);
    });
}

void PricesCommand::print() const
{
    const PriceList &prices = *services().prices;
    const std::optional<PriceReport> report = prices.lastRefresh();
    if (m_json) {
        console::writeJson({{QStringLiteral("as_of"), prices.asOf().toString(Qt::ISODate)},
                            {QStringLiteral("models"), prices.models()},
                            {QStringLiteral("refresh"),
                             report ? QJsonValue(priceReportToJson(*report)) : QJsonValue()}});
        return;
    }
    console::writeLine(QStringLiteral("prices as of %1, %2 models")
                           .arg(prices.asOf().toString(Qt::ISODate))
                           .arg(prices.models()));
    if (report) {
        printReport(*report);
    } else {
        console::writeLine(QStringLiteral("never refreshed: these came with the program"));
    }
}

} // namespace parley
