// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/teamwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace parley {

namespace {

struct TeamWords
{
    Q_DECLARE_TR_FUNCTIONS(parley::TeamWords)
};

QString clockText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

// Empty: there are none.
QString ownWords(const QString &code)
{
    const QList<std::pair<QString, QString>> words{
        {teamerror::noHost, TeamWords::tr("There is no server of that name.")},
        {teamerror::refused, TeamWords::tr("Nothing listens at that address.")},
        {teamerror::timeout, TeamWords::tr("The server does not answer.")},
        {teamerror::slow, TeamWords::tr("The server answers too slowly to be worth waiting for.")},
        {teamerror::closed, TeamWords::tr("The server closed the connection.")},
        {teamerror::garbage, TeamWords::tr("That is no Redis: its answers make no sense.")},
        {teamerror::password, TeamWords::tr("The user or the password is wrong.")},
        {teamerror::forbidden, TeamWords::tr("That user may not do what a cache needs.")},
        {teamerror::noEncryption,
         TeamWords::tr("This Parley was built without encryption for Redis: use redis:// in a "
                       "network you trust.")},
        {teamerror::readOnly, TeamWords::tr("The server can only be read.")},
        {teamerror::full, TeamWords::tr("The server's memory is full.")},
        {teamerror::busy, TeamWords::tr("The server is busy.")}};
    for (const auto &[known, sentence] : words) {
        if (known == code) {
            return sentence;
        }
    }
    return {};
}

} // namespace

TeamLine teamStateLine(bool wanted, const TeamCacheState &state)
{
    const QString why = state.reason ? teamErrorText(*state.reason) : QString();
    const QString since = clockText(state.since);
    switch (state.phase) {
    case TeamCacheState::Phase::Connecting:
        return {ColorRole::Ink2, QStringLiteral("info"), TeamWords::tr("Connecting…")};
    case TeamCacheState::Phase::Connected:
        return why.isEmpty()
                   ? TeamLine{ColorRole::Ok, QStringLiteral("check"),
                              TeamWords::tr("Connected since %1.").arg(since)}
                   : TeamLine{ColorRole::Warn, QStringLiteral("warning"),
                              TeamWords::tr("Connected since %1, but nothing is kept there: %2")
                                  .arg(since, why)};
    case TeamCacheState::Phase::Unreachable:
        return {
            ColorRole::Warn, QStringLiteral("warning"),
            TeamWords::tr("Unreachable since %1; it is tried again and again. %2").arg(since, why)};
    case TeamCacheState::Phase::Off:
        break;
    }
    if (!why.isEmpty()) {
        return {ColorRole::Warn, QStringLiteral("warning"),
                TeamWords::tr("It can't be used: %1").arg(why)};
    }
    return {ColorRole::Ink2, QStringLiteral("info"),
            wanted ? TeamWords::tr("On; it is asked with the next question.")
                   : TeamWords::tr("Off.")};
}

QString teamErrorText(const Error &error)
{
    const QString own = ownWords(error.providerCode);
    if (!own.isEmpty()) {
        return own;
    }
    QString said = error.detail;
    if (!said.isEmpty()) {
        said[0] = said[0].toUpper();
    }
    return said.endsWith(u'.') ? said : said + u'.';
}

} // namespace parley
