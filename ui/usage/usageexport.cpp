// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/usage/usageexport.h"

#include "base/awaiting.h"
#include "base/wholefile.h"
#include "chat/ledgerexport.h"
#include "ui/savequestion.h"

#include <QCoreApplication>

namespace parley {

namespace {

struct UsageExport
{
    Q_DECLARE_TR_FUNCTIONS(parley::UsageExport)
};

} // namespace

Result<QString> writeUsage(const QString &path, UsageFormat format,
                           const QList<LedgerEntry> &entries)
{
    const QByteArray bytes = format == UsageFormat::Csv ? ledgerCsv(entries, displayCurrency())
                                                        : ledgerJson(entries, displayCurrency());
    const auto whole = writeWholeFile(path, bytes);
    if (!whole) {
        return Unexpected(ErrorKind::Storage,
                          QStringLiteral("can't write \"%1\": %2").arg(path, whole.error().detail));
    }
    return path;
}

void exportUsage(QWidget &window, UsageLedger &ledger, const LedgerQuestion &question,
                 UsageFormat format, const UsageWritten &written)
{
    const bool csv = format == UsageFormat::Csv;
    const SaveQuestion where{
        UsageExport::tr("Export usage"),
        csv ? UsageExport::tr("Table (*.csv)") : UsageExport::tr("JSON (*.json)"),
        csv ? QStringLiteral("parley-usage.csv") : QStringLiteral("parley-usage.json")};
    askWhereToSave(
        window, where, window, [&ledger, question, format, written](const QString &path) {
            const auto entries = std::make_shared<Awaiting<QList<LedgerEntry>>>();
            entries->wait(ledger.entries(question), [entries, path, format, written](
                                                        const Result<QList<LedgerEntry>> &all) {
                written(all ? writeUsage(path, format, *all) : Unexpected(all.error()));
            });
        });
}

} // namespace parley
