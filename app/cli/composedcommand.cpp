// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/composedcommand.h"

#include "base/currency.h"

namespace parley {

void ComposedCommand::start()
{
    m_composition = std::make_unique<Composition>(CompositionOptions{dataDir(), !writes()});
    setDisplayCurrency(currencyIn(services().settings));
    const Result<void> shown = showIn(m_currency);
    if (!shown) {
        fail(shown.error());
        return;
    }
    run(*m_composition);
}

Result<void> ComposedCommand::showIn(const QString &code)
{
    const QString own = displayCurrency().code;
    if (code == QLatin1String("USD")) {
        setDisplayCurrency({});
    } else if (!code.isEmpty() && code != own) {
        return Unexpected(
            ErrorKind::Configuration,
            QStringLiteral("there is no rate for \"%1\": set it in the window (Settings, "
                           "Prices), or use %2")
                .arg(code,
                     own.isEmpty() ? QStringLiteral("USD") : own + QStringLiteral(" or USD")));
    }
    return {};
}

void ComposedCommand::declareCurrency(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("currency"),
                      QStringLiteral("Shows amounts in USD, or in the currency that is set. JSON "
                                     "always holds dollars."),
                      QStringLiteral("CODE")});
}

void ComposedCommand::takeCurrency(const QCommandLineParser &parser)
{
    m_currency = parser.value(QStringLiteral("currency")).toUpper();
}

} // namespace parley
