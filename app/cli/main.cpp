// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "base/logging.h"
#include "base/privatefiles.h"
#include "base/processguard.h"

#include <QCoreApplication>
#include <QTimer>

namespace {

void writeHelp()
{
    using namespace parley;
    console::writeLine(QStringLiteral("Usage: parley-cli [--data-dir DIR] COMMAND …\n"));
    for (const CommandEntry &entry : commandTable()) {
        console::writeLine(QStringLiteral("  %1 %2")
                               .arg(QLatin1String(entry.name), -10)
                               .arg(QLatin1String(entry.summary)));
    }
    console::writeLine(QStringLiteral("\n\"parley-cli COMMAND --help\" explains one command."));
}

} // namespace

int main(int argc, char **argv)
{
    using namespace parley;
    keepProcessPrivate();
    keepDebuggersOut();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("parley"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARLEY_VERSION));
    installRedactingLogger();

    CommandLine line{qEnvironmentVariable("PARLEY_DATA_DIR"), QCoreApplication::arguments().mid(1)};
    if (line.arguments.size() >= 2 && line.arguments.first() == QLatin1String("--data-dir")) {
        line.dataDir = line.arguments.at(1);
        line.arguments = line.arguments.mid(2);
    }
    const QString name = line.arguments.isEmpty() ? QString() : line.arguments.takeFirst();
    if (name == QLatin1String("help") || name == QLatin1String("--help")) {
        writeHelp();
        return exitSuccess;
    }
    if (name == QLatin1String("--version")) {
        console::writeLine(QStringLiteral("parley-cli " PARLEY_VERSION));
        return exitSuccess;
    }
    for (const CommandEntry &entry : commandTable()) {
        if (name != QLatin1String(entry.name)) {
            continue;
        }
        const std::unique_ptr<Command> command = entry.make(std::move(line));
        if (!command->prepare()) {
            return command->exitCode();
        }
        // queued: a command may be done before the event loop runs
        QObject::connect(command.get(), &Command::done, &application, &QCoreApplication::exit,
                         Qt::QueuedConnection);
        QTimer::singleShot(0, command.get(), [&command] { command->start(); });
        return QCoreApplication::exec();
    }
    console::writeUsage(name.isEmpty()
                            ? QStringLiteral("name a command; \"parley-cli help\" lists them")
                            : QStringLiteral("there is no command \"%1\"; \"parley-cli help\" "
                                             "lists them")
                                  .arg(name));
    return exitUsage;
}
