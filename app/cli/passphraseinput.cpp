// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/passphraseinput.h"

#include "seal/passphrase.h"

#include <QCommandLineParser>
#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace parley {

namespace {

constexpr qint64 longest = 4096; // bytes
constexpr char interrupt = 3;    // Ctrl+C

Unexpected refuse(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

Result<Secret> readDescriptor(int descriptor)
{
    QFile file;
    bool open = file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered);
#ifdef Q_OS_UNIX
    open = open && ::fcntl(descriptor, F_GETFD) != -1; // Qt opens what is closed, too
#endif
    if (!open) {
        return refuse(QStringLiteral("nothing can be read from descriptor %1").arg(descriptor));
    }
    return passphraseOf(file.readLine(longest));
}

#ifdef Q_OS_UNIX
// The terminal without echo, as long as this lives. Ctrl+C comes as a byte: ended by the signal,
// the program would leave the terminal silent.
class SilentTerminal
{
public:
    SilentTerminal() : m_file(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_file >= 0 && ::tcgetattr(m_file, &m_before) == 0) {
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ISIG);
            silent.c_cc[VEOL] = interrupt; // else it would wait for the end of the line
            m_silent = ::tcsetattr(m_file, TCSAFLUSH, &silent) == 0;
        }
    }
    ~SilentTerminal()
    {
        if (m_silent) {
            ::tcsetattr(m_file, TCSAFLUSH, &m_before);
        }
        if (m_file >= 0) {
            ::close(m_file);
        }
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    [[nodiscard]] bool isThere() const { return m_silent; }
    void say(const QByteArray &text) const
    {
        [[maybe_unused]] const ssize_t said =
            ::write(m_file, text.constData(), static_cast<std::size_t>(text.size()));
    }
    [[nodiscard]] Result<Secret> ask(const QByteArray &prompt) const
    {
        say(prompt);
        QByteArray line;
        line.reserve(longest); // never moved, so that no piece of it is left behind
        char c = 0;
        while (line.size() < longest && ::read(m_file, &c, 1) == 1 && c != '\n' && c != interrupt) {
            line += c;
        }
        say("\n");
        if (c == interrupt) {
            wipe(line);
            return Unexpected(ErrorKind::Cancelled, QStringLiteral("stopped"));
        }
        return passphraseOf(std::move(line));
    }

private:
    int m_file;
    termios m_before{};
    bool m_silent = false;
};

Result<Secret> askPerson(PassphraseInput::Kind kind)
{
    const SilentTerminal terminal;
    if (!terminal.isThere()) {
        return refuse(QStringLiteral("a passphrase is needed and there is no terminal to ask for "
                                     "it; give it with --passphrase-fd or --passphrase-env"));
    }
    const auto first = terminal.ask("Passphrase: ");
    if (!first || kind == PassphraseInput::Known) {
        return first;
    }
    const auto second = terminal.ask("The same once more: ");
    if (!second) {
        return second;
    }
    QByteArray one = first->reveal();
    QByteArray other = second->reveal();
    const bool same = one == other;
    wipe(one);
    wipe(other);
    return same ? first : refuse(QStringLiteral("the two passphrases differ; nothing was done"));
}
#else
Result<Secret> askPerson(PassphraseInput::Kind)
{
    return refuse(QStringLiteral("a passphrase is needed; give it with --passphrase-fd or "
                                 "--passphrase-env"));
}
#endif

} // namespace

void PassphraseInput::declare(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("passphrase-fd"),
                      QStringLiteral("Reads the passphrase from this file descriptor, one line."),
                      QStringLiteral("N")});
    parser.addOption({QStringLiteral("passphrase-env"),
                      QStringLiteral("Takes the passphrase from this variable."),
                      QStringLiteral("NAME")});
}

Result<void> PassphraseInput::take(const QCommandLineParser &parser)
{
    m_variable = parser.value(QStringLiteral("passphrase-env"));
    const QString descriptor = parser.value(QStringLiteral("passphrase-fd"));
    if (descriptor.isEmpty()) {
        return {};
    }
    bool known = false;
    m_descriptor = descriptor.toInt(&known);
    if (!known || m_descriptor < 0) {
        return refuse(QStringLiteral("--passphrase-fd takes the number of a descriptor, not \"%1\"")
                          .arg(descriptor));
    }
    if (!m_variable.isEmpty()) {
        return refuse(QStringLiteral("--passphrase-fd or --passphrase-env, not both"));
    }
    return {};
}

Result<Secret> PassphraseInput::read(Kind kind) const
{
    Result<Secret> given;
    if (m_descriptor >= 0) {
        given = readDescriptor(m_descriptor);
    } else if (!m_variable.isEmpty()) {
        given = passphraseOf(qgetenv(m_variable.toLocal8Bit().constData()));
    } else {
        given = askPerson(kind);
    }
    if (given && given->isEmpty()) {
        return refuse(QStringLiteral("the passphrase is empty"));
    }
    return given;
}

} // namespace parley
