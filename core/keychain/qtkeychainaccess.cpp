// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "keychain/qtkeychainaccess.h"

#include <memory>
#if __has_include(<qt6keychain/keychain.h>)
#include <qt6keychain/keychain.h>
#else
#include <qtkeychain/keychain.h>
#endif

namespace parley {

namespace {

KeychainReply::Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainReply::Outcome::Ok;
    case QKeychain::EntryNotFound:
        return KeychainReply::Outcome::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeychainReply::Outcome::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // no bus, no service on it, no library, no keyring (0.13 to 0.15)
        return KeychainReply::Outcome::NoService;
    case QKeychain::CouldNotDeleteEntry:
        return KeychainReply::Outcome::Failed;
    }
    return KeychainReply::Outcome::Failed;
}

// A job lives until the keychain has answered, even when nobody waits any more: the keychain's
// library calls back into it. It deletes itself then.
template <class Job>
Job &newJob(const QString &service)
{
    return *std::make_unique<Job>(service).release();
}

} // namespace

void QtKeychainAccess::start(QKeychain::Job &job, const QString &name, Answer answer)
{
    job.setKey(name);
    QObject::connect(&job, &QKeychain::Job::finished, &m_context,
                     [answer = std::move(answer)](QKeychain::Job *done) {
                         KeychainReply reply;
                         reply.outcome = outcomeOf(done->error());
                         reply.detail = done->errorString();
                         if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done)) {
                             reply.secret = Secret(read->binaryData());
                         }
                         answer(reply);
                     });
    job.start();
}

void QtKeychainAccess::read(const QString &name, Answer answer)
{
    start(newJob<QKeychain::ReadPasswordJob>(m_service), name, std::move(answer));
}

void QtKeychainAccess::write(const QString &name, const Secret &secret, Answer answer)
{
    auto &job = newJob<QKeychain::WritePasswordJob>(m_service);
    QByteArray bytes = secret.reveal();
    job.setTextData(QString::fromUtf8(bytes)); // as text: other keyring programs can show it
    wipe(bytes);
    start(job, name, std::move(answer));
}

void QtKeychainAccess::remove(const QString &name, Answer answer)
{
    start(newJob<QKeychain::DeletePasswordJob>(m_service), name, std::move(answer));
}

QString QtKeychainAccess::title() const
{
#if defined(Q_OS_MACOS)
    return QStringLiteral("Keychain");
#elif defined(Q_OS_WIN)
    return QStringLiteral("Windows Credential Manager");
#else
    // As QtKeychain chooses: by the desktop that runs.
    const QByteArrayList desktops = qgetenv("XDG_CURRENT_DESKTOP").toLower().split(':');
    if (desktops.contains("kde")) {
        return QStringLiteral("KWallet");
    }
    for (const char *desktop : {"gnome", "unity", "x-cinnamon", "cinnamon", "mate", "xfce"}) {
        if (desktops.contains(desktop)) {
            return QStringLiteral("GNOME Keyring");
        }
    }
    return QStringLiteral("the system keyring");
#endif
}

} // namespace parley
