// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/windowoptions.h"

#include "ui/languages.h"
#include <QDir>
#include <algorithm>

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
        {QStringLiteral("--language"), &options.language},
    };
    const std::pair<QString, bool *> plain[] = {
        {QStringLiteral("--help"), &options.help},
        {QStringLiteral("-h"), &options.help},
        {QStringLiteral("--version"), &options.version},
        {QStringLiteral("--quick"), &options.quick},
        {QStringLiteral("--new-chat"), &options.newChat},
        {QStringLiteral("--print-pdf"), &options.printPdf},
        {QStringLiteral("--forget-lock"), &options.forgetLock},
    };
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (onlyFiles || !argument.startsWith(u'-')) {
            options.files.append(argument);
            continue;
        }
        if (argument == QLatin1String("--")) {
            onlyFiles = true;
            continue;
        }
        if (qtOptions.contains(argument)) {
            ++i;
            continue;
        }
        const auto named = [&](const auto &row) { return row.first == argument; };
        const auto flag = std::find_if(std::begin(plain), std::end(plain), named);
        const auto value = std::find_if(std::begin(valued), std::end(valued), named);
        if (flag != std::end(plain)) {
            *flag->second = true;
        } else if (value == std::end(valued)) {
            return Unexpected(ErrorKind::Configuration,
                              QStringLiteral("unknown option: %1").arg(argument));
        } else if (i + 1 == arguments.size() || arguments.at(i + 1).isEmpty()) {
            return Unexpected(ErrorKind::Configuration,
                              QStringLiteral("%1 needs a value").arg(argument));
        } else {
            *value->second = arguments.at(++i);
        }
    }
    if (options.files.contains(QString())) {
        return Unexpected(ErrorKind::Configuration, QStringLiteral("the name of a file is empty"));
    }
    if (!isLanguage(options.language)) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("there is no language %1; there are %2")
                              .arg(options.language, languages().join(QLatin1String(", "))));
    }
    return options;
}

StartWish wishOf(const WindowOptions &options)
{
    StartWish wish;
    wish.newChat = options.newChat;
    wish.quick = options.quick;
    wish.text = options.firstRunPicture.isEmpty() ? options.question : QString();
    for (const QString &file : options.files) {
        wish.files.append(QDir::current().absoluteFilePath(file));
    }
    wish.token = activationToken();
    return wish;
}

QString windowHelp()
{
    return QStringLiteral(
        "Usage: parley [OPTIONS] [FILE…]\n"
        "\n"
        "A Parley that runs already comes forward and does what is asked here. A FILE is attached\n"
        "to a new chat; one that holds chats is imported.\n"
        "\n"
        "  --new-chat                  begins a new chat\n"
        "  --ask TEXT                  begins a new chat with TEXT in its composer; nothing is "
        "sent\n"
        "  --quick                     opens the quick window, for a shortcut of your desktop\n"
        "  --data-dir DIR              keeps chats and settings in DIR (also PARLEY_DATA_DIR)\n"
        "  --first-run-picture FILE    starts, asks the demo model one question, saves a picture\n"
        "                              of the window, prints what was said, and ends\n"
        "                              (with --ask: that question)\n"
        "  --forget-lock               takes the lock from the windows, if its passphrase was\n"
        "                              forgotten; it encrypts nothing, so nothing is lost\n"
        "  --language CODE             speaks de, fr, es, pt_BR, ja, zh_CN, ar or en this time\n"
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
