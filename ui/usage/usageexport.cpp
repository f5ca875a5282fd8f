// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/usage/usageexport.h"

#include "base/awaiting.h"
#include "chat/ledgerexport.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

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
    QSaveFile file(path);
    const QByteArray bytes = format == UsageFormat::Csv ? ledgerCsv(entries, displayCurrency())
                                                        : ledgerJson(entries, displayCurrency());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Unexpected(ErrorKind::Storage,
                          QStringLiteral("can't write \"%1\": %2").arg(path, file.errorString()));
    }
    return path;
}

void exportUsage(QWidget &window, UsageLedger &ledger, const LedgerQuestion &question,
                 UsageFormat format, const UsageWritten &written)
{
    const bool csv = format == UsageFormat::Csv;
    const QString suffix = csv ? QStringLiteral("csv") : QStringLiteral("json");
    auto *dialog = new QFileDialog(&window, UsageExport::tr("Export usage"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(csv ? UsageExport::tr("Table (*.csv)")
                              : UsageExport::tr("JSON (*.json)"));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("parley-usage.") + suffix);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &window,
        [&ledger, question, format, written](const QString &path) {
            const auto entries = std::make_shared<Awaiting<QList<LedgerEntry>>>();
            entries->wait(ledger.entries(question), [entries, path, format, written](
                                                        const Result<QList<LedgerEntry>> &all) {
                written(all ? writeUsage(path, format, *all) : Unexpected(all.error()));
            });
        });
    dialog->open();
}

} // namespace parley
