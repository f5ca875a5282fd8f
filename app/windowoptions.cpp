// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/windowoptions.h"

#include <cstdio>

namespace parley {

namespace {

// Options of Qt itself that take a value: the value is not for us.
const QStringList qtOptions{QStringLiteral("-platform"), QStringLiteral("-style"),
                            QStringLiteral("-geometry"), QStringLiteral("-display"),
                            QStringLiteral("-session"),  QStringLiteral("-name")};

} // namespace

QStringList argumentsOf(int argc, const char *const *argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

Result<WindowOptions> parseWindowOptions(const QStringList &arguments)
{
    WindowOptions options;
    const std::pair<QString, QString *> valued[] = {
        {QStringLiteral("--data-dir"), &options.dataDir},
        {QStringLiteral("--first-run-picture"), &options.firstRunPicture},
        {QStringLiteral("--ask"), &options.question},
    };
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            options.help = true;
            continue;
        }
        if (argument == QLatin1String("--version")) {
            options.version = true;
            continue;
        }
        if (argument == QLatin1String("--print-pdf")) {
            options.printPdf = true;
            continue;
        }
        if (qtOptions.contains(argument)) {
            ++i;
            continue;
        }
        bool known = false;
        for (const auto &[name, target] : valued) {
            if (argument != name) {
                continue;
            }
            if (i + 1 == arguments.size() || arguments.at(i + 1).isEmpty()) {
                return Unexpected(ErrorKind::Configuration,
                                  QStringLiteral("%1 needs a value").arg(name));
            }
            *target = arguments.at(++i);
            known = true;
        }
        if (!known) {
            return Unexpected(ErrorKind::Configuration,
                              QStringLiteral("unknown option: %1").arg(argument));
        }
    }
    if (!options.question.isEmpty() && options.firstRunPicture.isEmpty()) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("--ask goes with --first-run-picture"));
    }
    return options;
}

QString windowHelp()
{
    return QStringLiteral(
        "Usage: parley [--data-dir DIR]\n"
        "\n"
        "  --data-dir DIR              keeps chats and settings in DIR (also PARLEY_DATA_DIR)\n"
        "  --first-run-picture FILE    starts, asks the demo model one question, saves a picture\n"
        "                              of the window, prints what was said, and ends\n"
        "  --ask TEXT                  the question for it\n"
        "  --print-pdf                 reads one chat as a Parley archive from standard input and\n"
        "                              writes it as PDF to standard output, without a window\n"
        "  --version                   prints the version\n"
        "\n"
        "parley-cli does the same things in a terminal.\n");
}

std::optional<int> answeredAtOnce(const Result<WindowOptions> &options)
{
    if (!options) {
        std::fprintf(stderr, "parley: %s\n", qPrintable(options.error().detail));
        return 2;
    }
    if (options->help) {
        std::fputs(qPrintable(windowHelp()), stdout);
        return 0;
    }
    if (options->version) {
        std::puts("parley " PARLEY_VERSION);
        return 0;
    }
    return {};
}

} // namespace parley
