// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/exportrun.h"

#include <QtConcurrentRun>

namespace parley {

namespace {

// A store that was never written to has no file yet: that is no failure.
bool isNothingYet(const Error &error)
{
    return error.providerCode == QLatin1String("missing");
}

} // namespace

ExportRun::ExportRun(ConversationStore &store, const Clock &clock, Printer printer)
    : m_store(store), m_clock(clock), m_printer(std::move(printer))
{}

ExportRun::~ExportRun() = default;

void ExportRun::cancel()
{
    m_stopped = true;
}

void ExportRun::startOne(const Conversation &conversation, ExportFormat format, const QString &path,
                         const Secret &passphrase)
{
    m_place = {format, path, false, passphrase};
    m_given = conversation;
    open({});
}

void ExportRun::startAll(ExportFormat format, const QString &path, const Secret &passphrase)
{
    m_place = {format, path, true, passphrase};
    m_listing.wait(m_store.list(), [this](const Result<QList<ConversationSummary>> &summaries) {
        takeList(summaries);
    });
}

void ExportRun::takeList(const Result<QList<ConversationSummary>> &summaries)
{
    if (!summaries && !isNothingYet(summaries.error())) {
        end(summaries.error());
        return;
    }
    m_list = summaries.value_or(QList<ConversationSummary>());
    m_folders.wait(m_store.folders(),
                   [this](const Result<QList<Folder>> &folders) { takeFolders(folders); });
}

void ExportRun::takeFolders(const Result<QList<Folder>> &folders)
{
    if (!folders && !isNothingYet(folders.error())) {
        end(folders.error());
        return;
    }
    open(folders.value_or(QList<Folder>()));
}

void ExportRun::open(const QList<Folder> &folders)
{
    auto target = ExportTarget::open(m_place, folders, m_clock.now());
    if (!target) {
        end(target.error());
        return;
    }
    m_target = std::move(*target);
    if (m_given) {
        print(*m_given, {});
    } else {
        next();
    }
}

bool ExportRun::endedByPerson()
{
    if (m_stopped) {
        Error stopped;
        stopped.kind = ErrorKind::Cancelled;
        stopped.detail = QStringLiteral("the export was stopped");
        end(stopped);
    }
    return m_stopped;
}

void ExportRun::next()
{
    if (endedByPerson()) {
        return;
    }
    Q_EMIT progressed(m_next, m_list.size());
    if (m_next == m_list.size()) {
        finish();
        return;
    }
    const ConversationSummary summary = m_list.at(m_next++);
    m_loading.wait(m_store.load(summary.id), [this, summary](const Result<Conversation> &loaded) {
        if (loaded) {
            print(*loaded, summary.place);
        } else {
            m_outcome.unreadable.append(summary.title);
            next();
        }
    });
}

void ExportRun::print(const Conversation &conversation, const Filing &place)
{
    if (m_place.format != ExportFormat::Pdf) {
        write(conversation, place, {});
        return;
    }
    m_printing.wait(m_printer(conversation),
                    [this, conversation, place](const Result<QByteArray> &printed) {
                        if (printed) {
                            write(conversation, place, *printed);
                        } else {
                            end(printed.error());
                        }
                    });
}

void ExportRun::write(const Conversation &conversation, const Filing &place,
                      const QByteArray &printed)
{
    if (endedByPerson()) {
        return;
    }
    auto writing = QtConcurrent::run([target = m_target, conversation, place, printed] {
        return target->add(conversation, place == Filing() ? nullptr : &place, printed);
    });
    m_writing.wait(writing, [this](const Result<void> &written) {
        if (!written) {
            end(written.error());
            return;
        }
        ++m_outcome.conversations;
        if (m_given) {
            finish();
        } else {
            next();
        }
    });
}

void ExportRun::finish()
{
    if (endedByPerson()) {
        return;
    }
    m_writing.wait(QtConcurrent::run([target = m_target] { return target->finish(); }),
                   [this](const Result<void> &written) {
                       end(written ? std::nullopt : std::optional(written.error()));
                   });
}

void ExportRun::end(const std::optional<Error> &error)
{
    m_target.reset();
    m_outcome.error = error;
    Q_EMIT finished(m_outcome);
}

} // namespace parley
