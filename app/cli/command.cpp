// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/command.h"

#include "app/cli/console.h"

namespace parley {

bool Command::prepare()
{
    QCommandLineParser parser;
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Shows this help."));
    const QCommandLineOption data(QStringLiteral("data-dir"),
                                  QStringLiteral("Keeps everything in DIR."),
                                  QStringLiteral("DIR"));
    parser.addOption(help);
    parser.addOption(data);
    declare(parser);
    if (!parser.parse(QStringList{QStringLiteral("parley-cli")} + m_line.arguments)) {
        console::writeUsage(parser.errorText());
        return false;
    }
    if (parser.isSet(help)) {
        console::writeText(parser.helpText());
        m_exitCode = exitSuccess;
        return false;
    }
    if (parser.isSet(data)) {
        m_line.dataDir = parser.value(data);
    }
    if (const Result<void> taken = take(parser); !taken) {
        console::writeUsage(taken.error().detail);
        return false;
    }
    return true;
}

void Command::fail(const Error &error)
{
    console::writeError(error);
    Q_EMIT done(exitFailure);
}

void Command::fail(ErrorKind kind, const QString &detail)
{
    fail(Unexpected(kind, detail).error());
}

} // namespace parley
