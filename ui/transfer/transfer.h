// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Chats on their way into or out of Parley: one import or export at a time, in the background, told
// in sentences for people. Main thread; `services` outlive it; destroying it stops what runs.
#pragma once

#include "archive/exportrun.h"
#include "archive/importrun.h"
#include "engine/services.h"

namespace parley {

class Transfer final : public QObject
{
    Q_OBJECT
public:
    explicit Transfer(Services &services, QObject *parent = nullptr);
    ~Transfer() override;

    // Each has no effect while something runs. The passphrase of what is sealed.
    void importFrom(const QString &path, const Secret &passphrase = {});
    void exportChat(const Conversation &conversation, ExportFormat format, const QString &path,
                    const Secret &passphrase = {});
    void exportAll(ExportFormat format, const QString &path, const Secret &passphrase = {});
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void runningChanged(bool running);
    // `total` is 0 while nobody knows.
    void progressed(const QString &sentence, qint64 done, qint64 total);
    // How it went, in one sentence; `good` unless something is missing.
    void ended(const QString &sentence, bool good);
    // After an import: what changed in the store, and what could not be carried over.
    void imported(const parley::ImportOutcome &outcome);

private:
    void begin(const QString &sentence);
    void end(const QString &sentence, bool good);
    void startExport();
    void takeImport(const ImportOutcome &outcome);
    void takeExport(const ExportOutcome &outcome);

    Services &m_services;
    std::unique_ptr<ImportRun> m_import;
    std::unique_ptr<ExportRun> m_export;
    QString m_path;
    bool m_running = false;
};

} // namespace parley
