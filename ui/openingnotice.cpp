// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/openingnotice.h"

#include "ui/corewords.h"
#include "ui/messagebar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLocale>

namespace parley {

namespace {

struct OpeningNotice
{
    Q_DECLARE_TR_FUNCTIONS(parley::OpeningNotice)
public:
    static QString recovered(const OpenReport &report);
    static QString refused(const Error &error);
    static QString readOnly(const OpenReport &report);
};

QString OpeningNotice::recovered(const OpenReport &report)
{
    const QString kept = QDir::toNativeSeparators(report.setAside);
    if (!report.restoredFrom.isEmpty()) {
        return tr("Your chats were damaged on the disk: Parley went back to the backup \"%1\". "
                  "The damaged file is kept as %2.")
            .arg(QFileInfo(report.restoredFrom).fileName(), kept);
    }
    if (report.salvaged == 0) {
        return tr("Your chats were damaged on the disk and nothing could be read of them: Parley "
                  "starts empty. The damaged file is kept as %1.")
            .arg(kept);
    }
    return report.lost == 0
               ? tr("Your chats were damaged on the disk: Parley recovered all messages it knows "
                    "of. The damaged file is kept as %1.")
                     .arg(kept)
               : tr("Your chats were damaged on the disk: Parley recovered what could be read; "
                    "messages lost: %1. The damaged file is kept as %2.")
                     .arg(QLocale().toString(report.lost), kept);
}

QString OpeningNotice::readOnly(const OpenReport &report)
{
    return report.heldBy.isEmpty()
               ? QString()
               : tr("Another program writes your chats (%1): here you can only read them. Close it "
                    "and start Parley again.")
                     .arg(report.heldBy);
}

QString OpeningNotice::refused(const Error &error)
{
    if (error.providerCode == QLatin1String("newer_schema")) {
        return tr("Your chats were written by a newer Parley: nothing was changed. Update Parley "
                  "to open them.");
    }
    return tr("Your chats can't be opened: %1. Parley tries again with everything you do; what you "
              "write is kept in memory.")
        .arg(detailText(error));
}

} // namespace

QString openingSentence(const Result<OpenReport> &opened)
{
    if (!opened) {
        return OpeningNotice::refused(opened.error());
    }
    return opened->setAside.isEmpty() ? OpeningNotice::readOnly(*opened)
                                      : OpeningNotice::recovered(*opened);
}

void tellOpening(BackupStore &backups, MessageBar &bar, QObject *context)
{
    for (const auto &report : {backups.opened(), backups.recovered()}) {
        // No continuation: a future has one only, and others wait for these too.
        auto *watcher = new QFutureWatcher<Result<OpenReport>>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, &bar] {
            const bool known = watcher->future().resultCount() > 0; // else the store was closed
            const QString sentence = known ? openingSentence(watcher->result()) : QString();
            if (!sentence.isEmpty()) {
                bar.tell(MessageBar::Tone::Danger, sentence, MessageBar::About::Program);
            }
        });
        watcher->setFuture(report);
    }
}

} // namespace parley
