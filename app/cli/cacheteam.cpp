// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/cacheteam.h"

#include "app/cli/console.h"
#include "base/currency.h"

#include <cstdio>

namespace parley {

namespace {

Unexpected wrongUse(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

Secret readPasswordLine()
{
    QByteArray line;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar()) {
        line.append(static_cast<char>(c));
    }
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    return Secret(std::move(line));
}

Error notOn()
{
    return wrongUse(QStringLiteral("no team cache is set up: cache team use ADDRESS --accept"))
        .error();
}

} // namespace

void CacheTeam::declare(QCommandLineParser &parser)
{
    parser.addOptions(
        {{QStringLiteral("namespace"),
          QStringLiteral("team use: what the names on the server begin with."),
          QStringLiteral("NAME"), usualTeamSpace},
         {QStringLiteral("user"), QStringLiteral("team use: the user there."),
          QStringLiteral("NAME")},
         {QStringLiteral("password-stdin"),
          QStringLiteral("team use: reads the password from standard input; it is kept in the "
                         "keychain.")},
         {QStringLiteral("accept"),
          QStringLiteral("team use: everybody who can read that server can read your questions' "
                         "answers, and who can write there can put words into them.")}});
}

Result<void> CacheTeam::take(const QCommandLineParser &parser, const QStringList &words)
{
    const QString what = words.value(0, QStringLiteral("test"));
    const qsizetype wanted = what == QLatin1String("use") ? 2 : 1;
    if (what == QLatin1String("use")) {
        m_what = What::Use;
        m_choice.on = true;
        m_choice.address = words.value(1);
        m_choice.space = parser.value(QStringLiteral("namespace"));
        m_choice.user = parser.value(QStringLiteral("user"));
        m_choice.accepted = parser.isSet(QStringLiteral("accept"));
        if (const auto server = m_choice.server(); !server) {
            return Unexpected(server.error());
        }
        if (!m_choice.accepted) {
            return wrongUse(QStringLiteral(
                "answers kept on that server can be read by everybody who can read it, and changed "
                "by who can write there: say --accept if that is right"));
        }
        if (parser.isSet(QStringLiteral("password-stdin"))) {
            m_password = readPasswordLine();
            m_choice.hasPassword = !m_password->isEmpty();
        }
    } else if (what == QLatin1String("clear")) {
        m_what = What::Clear;
    } else if (what == QLatin1String("off")) {
        m_what = What::Off;
    }
    const bool known = m_what != What::Test || what == QLatin1String("test");
    return known && words.size() <= wanted
               ? Result<void>()
               : wrongUse(QStringLiteral("cache team takes use ADDRESS, test, clear or off, not "
                                         "\"%1\"")
                              .arg(words.join(u' ')));
}

void CacheTeam::run(Services &services, Done done)
{
    switch (m_what) {
    case What::Use:
        use(services, done);
        break;
    case What::Test:
        test(services, done);
        break;
    case What::Clear:
        clear(services, done);
        break;
    case What::Off:
        TeamChoice choice = teamChoice(services.settings);
        choice.on = false;
        setTeamChoice(services.settings, choice);
        console::writeLine(QStringLiteral("off"));
        done({});
        break;
    }
}

void CacheTeam::use(Services &services, const Done &done)
{
    const auto finish = [this, &services, done](const Result<void> &written) {
        if (!written) {
            done(written);
            return;
        }
        if (m_password && !services.vault.survivesRestart()) {
            done(
                Unexpected(ErrorKind::Storage,
                           QStringLiteral("no keychain answers, so the password would be gone when "
                                          "this command ends")));
            return;
        }
        setTeamChoice(services.settings, m_choice);
        console::writeLine(QStringLiteral("on: %1, namespace %2")
                               .arg(addressOf(*m_choice.server()), m_choice.server()->space));
        done({});
    };
    if (m_password && !m_password->isEmpty()) {
        m_writing.wait(services.vault.write(teamPasswordName, *m_password), finish);
    } else {
        finish({});
    }
}

void CacheTeam::test(Services &services, const Done &done)
{
    const TeamChoice choice = teamChoice(services.settings);
    const auto server = choice.server();
    if (choice.address.isEmpty() || !server) {
        done(Unexpected(choice.address.isEmpty() ? notOn() : server.error()));
        return;
    }
    const auto ask = [this, &services, server, done](const Result<Secret> &password) {
        if (!password) {
            done(Unexpected(password.error()));
            return;
        }
        m_testing.wait(services.team->test(*server, *password),
                       [done](const Result<TeamServerReport> &report) {
                           if (!report) {
                               done(Unexpected(report.error()));
                               return;
                           }
                           console::writeLine(QStringLiteral("%1, vector sets: %2")
                                                  .arg(report->version,
                                                       report->vectorSets ? QStringLiteral("yes")
                                                                          : QStringLiteral("no")));
                           done(report->keepsNothing
                                    ? Result<void>(Unexpected(*report->keepsNothing))
                                    : Result<void>());
                       });
    };
    m_reading.wait(teamPassword(choice, services.vault), ask);
}

void CacheTeam::clear(Services &services, const Done &done)
{
    if (!teamChoice(services.settings).on) {
        done(Unexpected(notOn()));
        return;
    }
    m_writing.wait(services.team->clear(), [done](const Result<void> &cleared) {
        if (cleared) {
            console::writeLine(QStringLiteral("cleared for the whole team"));
        }
        done(cleared);
    });
}

void CacheTeam::tell(Services &services, Told told)
{
    const TeamChoice choice = teamChoice(services.settings);
    const auto server = choice.server();
    if (!services.team || !choice.on || !server) {
        told({{QStringLiteral("on"), false}});
        return;
    }
    QJsonObject object{{QStringLiteral("on"), true},
                       {QStringLiteral("address"), addressOf(*server)},
                       {QStringLiteral("namespace"), server->space}};
    m_asking.wait(services.team->figures(), [object, told](const Result<CacheFigures> &figures) {
        QJsonObject all = object;
        all.insert(QStringLiteral("connected"), figures.has_value());
        if (!figures) {
            all.insert(QStringLiteral("reason"), figures.error().providerCode);
            all.insert(QStringLiteral("detail"), figures.error().detail);
        } else {
            all.insert(QStringLiteral("answers"), figures->answers);
            all.insert(QStringLiteral("bytes"), figures->bytes);
            all.insert(QStringLiteral("hits"), figures->hits);
            all.insert(QStringLiteral("saved_nano_usd"),
                       static_cast<qint64>(figures->saved.nano()));
        }
        told(all);
    });
}

QString CacheTeam::lineOf(const QJsonObject &told)
{
    if (!told.value(QLatin1String("on")).toBool()) {
        return QStringLiteral("team: off");
    }
    const QString where = told.value(QLatin1String("address")).toString();
    if (!told.value(QLatin1String("connected")).toBool()) {
        return QStringLiteral("team: %1 can't be used: %2")
            .arg(where, told.value(QLatin1String("detail")).toString());
    }
    return QStringLiteral("team: %1, %2 answers, %3 bytes, %4 hits saved %5")
        .arg(where)
        .arg(told.value(QLatin1String("answers")).toInteger())
        .arg(told.value(QLatin1String("bytes")).toInteger())
        .arg(told.value(QLatin1String("hits")).toInteger())
        .arg(plainAmountText(
            Money::fromNano(told.value(QLatin1String("saved_nano_usd")).toInteger())));
}

} // namespace parley
