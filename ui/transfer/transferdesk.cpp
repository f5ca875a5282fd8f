// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transfer/transferdesk.h"

#include "ui/actions.h"
#include "ui/chatdesk.h"
#include "ui/exportchat.h"
#include "ui/panes/chatpane.h"
#include "ui/passphrasequestion.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <utility>

namespace parley {

namespace {

// The one file or folder that is dragged; empty: something else.
QString draggedPath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

TransferDesk::TransferDesk(const Theme &theme, Services &services, Actions &actions, ChatDesk &desk,
                           QWidget &window)
    : m_theme(theme)
    , m_services(services)
    , m_desk(desk)
    , m_window(window)
    , m_transfer(services)
    , m_bar(new TransferBar(theme, m_transfer, window, &window))
{
    connectActions(actions);
    connect(&m_transfer, &Transfer::imported, this,
            [this](const ImportOutcome &outcome) { takeChanged(outcome.changed); });
    connect(&m_transfer, &Transfer::imported, this, [this](const ImportOutcome &outcome) {
        const QString path = std::exchange(m_sealedPath, {});
        if (outcome.error && outcome.error->providerCode == QLatin1String("sealed_passphrase")) {
            openSealed(path, tr("That passphrase does not open the file. Try again."));
        }
    });
    connect(&m_desk.pane(), &ChatPane::importWanted, this, &TransferDesk::importFrom);
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

void TransferDesk::connectActions(Actions &actions)
{
    QAction *import = actions.get(Command::ImportChats);
    QAction *one = actions.get(Command::ExportChat);
    QAction *all = actions.get(Command::ExportAll);
    connect(import, &QAction::triggered, this, &TransferDesk::chooseImport);
    connect(one, &QAction::triggered, this, &TransferDesk::exportOpenChat);
    connect(all, &QAction::triggered, this, &TransferDesk::exportAll);
    connect(&m_transfer, &Transfer::runningChanged, this, [import, all](bool running) {
        import->setEnabled(!running);
        all->setEnabled(!running);
    });
}

void TransferDesk::chooseImport()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import chats"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Exports of chat programs (*.zip *.json *.jsonl *.db *.sealed)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &TransferDesk::importFrom);
    dialog->open();
}

void TransferDesk::importFrom(const QString &path)
{
    Q_EMIT chatsWanted();
    if (isSealedArchive(path)) {
        openSealed(path, {});
    } else {
        m_transfer.importFrom(path);
    }
}

void TransferDesk::openSealed(const QString &path, const QString &trouble)
{
    const PassphraseQuestion question{
        tr("This archive is encrypted"),
        tr("Type the passphrase it was saved with: %1").arg(QFileInfo(path).fileName()), tr("Open"),
        trouble};
    askPassphrase(m_window, m_theme, question, *this, [this, path](const Secret &passphrase) {
        m_sealedPath = path;
        m_transfer.importFrom(path, passphrase);
    });
}

void TransferDesk::seal(ExportFormat format, const WithPassphrase &write)
{
    if (format != ExportFormat::Sealed) {
        write({});
        return;
    }
    const PassphraseQuestion question{
        tr("Encrypt the archive"),
        tr("Nobody can open the file without this passphrase, neither you nor Parley can get "
           "round it: keep it well."),
        tr("Save"),
        {},
        true};
    askPassphrase(m_window, m_theme, question, *this, write);
}

void TransferDesk::exportOpenChat()
{
    exportChat(m_desk.pane().session(), &m_window);
}

void TransferDesk::exportChat(const ChatSession *session, QWidget *window)
{
    if (!session) {
        return;
    }
    askToExport(
        *window, session->conversation().head().title,
        [this, conversation = session->conversation()](ExportFormat format, const QString &path) {
            seal(format, [this, conversation, format, path](const Secret &passphrase) {
                m_transfer.exportChat(conversation, format, path, passphrase);
            });
        });
}

void TransferDesk::exportAll()
{
    const QString day = m_services.clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd"));
    askToExportAll(m_window, tr("Parley chats %1").arg(day),
                   [this](ExportFormat format, const QString &path) {
                       seal(format, [this, format, path](const Secret &passphrase) {
                           m_transfer.exportAll(format, path, passphrase);
                       });
                   });
}

// What is open of them is an older state now.
void TransferDesk::takeChanged(const QSet<ConversationId> &ids)
{
    const ChatSession *shown = m_desk.pane().session();
    const ConversationId open = shown ? shown->conversation().head().id : ConversationId();
    const bool reopen = ids.contains(open) && !shown->isBusy();
    if (reopen) {
        m_desk.pane().setSession(nullptr);
    }
    for (const ConversationId &id : ids) {
        const ChatSession *session = m_desk.pool().find(id);
        if (session && !session->isBusy()) {
            m_desk.pool().close(id);
        }
    }
    m_desk.feed().load();
    if (reopen) {
        m_desk.open(open);
    }
}

void TransferDesk::restoreBackup(const QString &path)
{
    m_desk.pane().setSession(nullptr);
    m_desk.pool().closeAll();
    m_restoring.wait(
        m_services.backups.restoreBackup(path), [this](const Result<OpenReport> &report) {
            m_desk.feed().load();
            m_desk.newChat();
            Q_EMIT backupRestored(report ? Result<void>() : Unexpected(report.error()));
        });
}

bool TransferDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = draggedPath(drop->mimeData());
        if (path.isEmpty() || m_transfer.isRunning()) {
            return false;
        }
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop) {
            importFrom(path);
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace parley
