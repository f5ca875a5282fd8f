// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/importrun.h"

#include "archive/foreign/importedconversation.h"

#include <QPointer>
#include <QtConcurrentRun>
#include <algorithm>

namespace parley {

ImportRun::~ImportRun()
{
    *m_stopped = true;
}

void ImportRun::cancel()
{
    *m_stopped = true;
}

void ImportRun::start(const QString &path)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this,
            [this] { take(m_reading.future().takeResult()); });
    // The worker may outlive this object: it holds only the flag, and tells through the event loop.
    auto tell = [self = QPointer<ImportRun>(this), stopped = m_stopped](qint64 done, qint64 total) {
        if (*stopped) {
            return false;
        }
        if (done % 64 == 0) {
            QMetaObject::invokeMethod(
                self.data(), [self, done, total] { Q_EMIT self->progressed(false, done, total); },
                Qt::QueuedConnection);
        }
        return !stopped->load();
    };
    m_reading.setFuture(QtConcurrent::run([path, tell] { return readExport(path, tell); }));
}

void ImportRun::take(Result<ForeignExport> exported)
{
    if (!exported) {
        end(exported.error());
        return;
    }
    m_outcome.program = exported->program;
    m_outcome.notCarried = exported->chats.notCarried;
    for (const ImportedConversation &imported : exported->chats.conversations) {
        m_outcome.titles.insert(imported.id, imported.title);
        if (imported.nodes.isEmpty()) {
            continue;
        }
        m_items.append(
            {toConversation(imported, exported->program, m_clock.now()), placeOf(imported)});
    }
    for (const Conversation &conversation : exported->own.conversations) {
        m_items.append({conversation, exported->own.places.value(conversation.head().id)});
    }
    exported->chats.conversations.clear();
    saveFolders(exported->own.folders);
    writeNext();
}

void ImportRun::saveFolders(const QList<Folder> &folders)
{
    for (const Folder &folder : folders) { // in the order asked for: before what is put into them
        m_store.saveFolder(folder).then(this, [this](const Result<void> &saved) {
            if (!saved && !m_outcome.error) {
                m_outcome.error = saved.error();
            }
        });
    }
}

void ImportRun::writeNext()
{
    if (*m_stopped) {
        Error stopped;
        stopped.kind = ErrorKind::Cancelled;
        stopped.detail = QStringLiteral("the import was stopped");
        end(stopped);
        return;
    }
    Q_EMIT progressed(true, m_next, m_items.size());
    if (m_next == m_items.size()) {
        end(m_outcome.error);
        return;
    }
    const Conversation conversation = m_items.at(m_next).conversation;
    m_store.load(conversation.head().id)
        .then(this, [this, conversation](const Result<Conversation> &present) {
            write(conversation, present);
        });
}

void ImportRun::write(Conversation conversation, const Result<Conversation> &present)
{
    if (!present) {
        put(conversation, true); // not there yet: an error of the disk shows when it is written
        return;
    }
    const QList<Node> nodes = conversation.nodes();
    const bool complete = std::all_of(nodes.cbegin(), nodes.cend(), [&present](const Node &node) {
        return present->find(node.id) != nullptr;
    });
    const bool newer = conversation.head().updated > present->head().updated;
    if (complete && !newer) {
        ++m_outcome.known;
        ++m_next;
        writeNext();
        return;
    }
    if (!newer) {
        conversation.head() = present->head();
    }
    put(conversation, false);
}

// Heads and messages are asked for at once and written in that order.
void ImportRun::put(const Conversation &conversation, bool isNew)
{
    auto failure = std::make_shared<std::optional<Error>>();
    const auto note = [failure](const Result<void> &saved) {
        if (!saved && !*failure) {
            *failure = saved.error();
        }
    };
    QFuture<void> last = m_store.saveHead(conversation.head()).then(this, note);
    for (const Node &node : conversation.nodes()) {
        last = m_store.addNode(conversation.head().id, node).then(this, note);
    }
    last.then(this,
              [this, failure, conversation, isNew] { written(*failure, conversation, isNew); });
}

void ImportRun::written(const std::optional<Error> &error, const Conversation &conversation,
                        bool isNew)
{
    const ConversationId id = conversation.head().id;
    if (error) {
        const auto finish = [this, error] { end(error); };
        if (isNew) { // half a conversation is none
            m_store.remove(id).then(this, [finish](const Result<void> &) { finish(); });
        } else {
            finish();
        }
        return;
    }
    ++m_outcome.conversations;
    m_outcome.changed.insert(id);
    m_outcome.messages += conversation.size();
    const Filing place = m_items.at(m_next++).place;
    if (place == Filing()) {
        writeNext();
        return;
    }
    m_store.place(id, place).then(this, [this](const Result<void> &placed) {
        if (!placed && !m_outcome.error) {
            m_outcome.error = placed.error();
        }
        writeNext();
    });
}

void ImportRun::end(const std::optional<Error> &error)
{
    m_outcome.error = error;
    Q_EMIT finished(m_outcome);
}

} // namespace parley
