// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One export from start to end: asks the store for conversation by conversation and writes each in
// a worker thread. Main thread; destroying it stops after the conversation that is being written;
// an export that was stopped or failed leaves nothing behind.
#pragma once

#include "archive/exporttarget.h"
#include "base/awaiting.h"
#include "base/clock.h"
#include "chat/conversationstore.h"

#include <QObject>
#include <functional>

namespace parley {

struct ExportOutcome
{
    qsizetype conversations = 0; // written
    QStringList unreadable;      // titles of those the store could not give
    std::optional<Error> error;  // why there is no export
};

class ExportRun : public QObject
{
    Q_OBJECT
public:
    // A conversation as PDF; called in the main thread.
    using Printer = std::function<QFuture<Result<QByteArray>>(const Conversation &)>;

    ExportRun(ConversationStore &store, const Clock &clock, Printer printer);
    ~ExportRun() override;
    Q_DISABLE_COPY_MOVE(ExportRun)

    // Once, one of both.
    void startOne(const Conversation &conversation, ExportFormat format, const QString &path,
                  const Secret &passphrase = {});
    // Everything the store has, where it was put included.
    void startAll(ExportFormat format, const QString &path, const Secret &passphrase = {});
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(const parley::ExportOutcome &outcome);

private:
    void takeList(const Result<QList<ConversationSummary>> &summaries);
    void takeFolders(const Result<QList<Folder>> &folders);
    void open(const QList<Folder> &folders);
    void next();
    void print(const Conversation &conversation, const Filing &place);
    void write(const Conversation &conversation, const Filing &place, const QByteArray &printed);
    void finish();
    void end(const std::optional<Error> &error);
    [[nodiscard]] bool endedByPerson();

    ConversationStore &m_store;
    const Clock &m_clock;
    const Printer m_printer;
    ExportPlace m_place;
    std::optional<Conversation> m_given;
    QList<ConversationSummary> m_list;
    qsizetype m_next = 0;
    std::shared_ptr<ExportTarget> m_target;
    ExportOutcome m_outcome;
    bool m_stopped = false;
    Awaiting<QList<ConversationSummary>> m_listing;
    Awaiting<QList<Folder>> m_folders;
    Awaiting<Conversation> m_loading;
    Awaiting<QByteArray> m_printing;
    Awaiting<void> m_writing;
};

} // namespace parley
