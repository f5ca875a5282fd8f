// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transfer/transfer.h"

#include "ui/exportchat.h"
#include "ui/transfer/transferwords.h"

#include <QDir>
#include <QtConcurrentRun>

namespace parley {

Transfer::Transfer(Services &services, QObject *parent) : QObject(parent), m_services(services) {}

Transfer::~Transfer()
{
    blockSignals(true);
}

void Transfer::begin(const QString &sentence)
{
    m_running = true;
    Q_EMIT runningChanged(true);
    Q_EMIT progressed(sentence, 0, 0);
}

void Transfer::end(const QString &sentence, bool good)
{
    m_running = false;
    Q_EMIT runningChanged(false);
    Q_EMIT ended(sentence, good);
}

void Transfer::importFrom(const QString &path, const Secret &passphrase)
{
    if (m_running) {
        return;
    }
    const QString name = QDir(path).dirName();
    m_import = std::make_unique<ImportRun>(m_services.conversations, m_services.clock);
    connect(m_import.get(), &ImportRun::progressed, this,
            [this, name](bool writing, qint64 done, qint64 total) {
                Q_EMIT progressed(writing ? importingText(done, total) : readingText(name), done,
                                  total);
            });
    connect(m_import.get(), &ImportRun::finished, this, &Transfer::takeImport);
    begin(readingText(name));
    m_import->start(path, passphrase);
}

void Transfer::takeImport(const ImportOutcome &outcome)
{
    Q_EMIT imported(outcome);
    end(importedText(outcome), !outcome.error && outcome.notCarried.isEmpty());
}

void Transfer::startExport()
{
    m_export = std::make_unique<ExportRun>(
        m_services.conversations, m_services.clock, [](const Conversation &conversation) {
            return QtConcurrent::run(
                [conversation, fonts = pdfFonts()] { return exportPdf(conversation, fonts); });
        });
    connect(m_export.get(), &ExportRun::progressed, this, [this](qint64 done, qint64 total) {
        Q_EMIT progressed(exportingText(done, total), done, total);
    });
    connect(m_export.get(), &ExportRun::finished, this, &Transfer::takeExport);
    begin(exportingText(0, 0));
}

void Transfer::exportChat(const Conversation &conversation, ExportFormat format,
                          const QString &path, const Secret &passphrase)
{
    if (m_running) {
        return;
    }
    m_path = path;
    startExport();
    m_export->startOne(conversation, format, path, passphrase);
}

void Transfer::exportAll(ExportFormat format, const QString &path, const Secret &passphrase)
{
    if (m_running) {
        return;
    }
    m_path = path;
    startExport();
    m_export->startAll(format, path, passphrase);
}

void Transfer::takeExport(const ExportOutcome &outcome)
{
    end(exportedText(outcome, m_path), !outcome.error && outcome.unreadable.isEmpty());
}

void Transfer::cancel()
{
    if (m_running && m_import) {
        m_import->cancel();
    }
    if (m_running && m_export) {
        m_export->cancel();
    }
}

} // namespace parley
