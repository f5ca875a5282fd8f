// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One command of parley-cli. It is made with its arguments, started once from the event loop, and
// says done(exit code) exactly once: 0 success, 1 failure (one line on stderr names the error
// kind), 2 wrong use. Main thread.
#pragma once

#include "base/result.h"

#include <QCommandLineParser>
#include <QObject>
#include <memory>
#include <vector>

namespace parley {

constexpr int exitSuccess = 0;
constexpr int exitFailure = 1;
constexpr int exitUsage = 2;

// What comes before and after the name of a command.
struct CommandLine
{
    QString dataDir;       // empty: the platform's application data folder
    QStringList arguments; // after the command's name
};

class Command : public QObject
{
    Q_OBJECT
public:
    explicit Command(CommandLine line) : m_line(std::move(line)) {}

    // Reads the arguments; false when they are wrong (a sentence is on stderr) or help was asked.
    [[nodiscard]] bool prepare();
    [[nodiscard]] int exitCode() const { return m_exitCode; } // after prepare() was false

    virtual void start() = 0;

Q_SIGNALS:
    void done(int exitCode);

protected:
    // Adds options and positional arguments.
    virtual void declare(QCommandLineParser &parser) const = 0;
    // Takes their values; a Configuration error is wrong use.
    [[nodiscard]] virtual Result<void> take(const QCommandLineParser &parser) = 0;

    [[nodiscard]] const QString &dataDir() const { return m_line.dataDir; }
    void fail(const Error &error); // stderr and done(1)
    void fail(ErrorKind kind, const QString &detail);

private:
    CommandLine m_line;
    int m_exitCode = exitUsage;
};

// The text of "parley-cli help" and how to make a command by name.
struct CommandEntry
{
    const char *name;
    const char *summary;
    std::unique_ptr<Command> (*make)(CommandLine line);
};
[[nodiscard]] const std::vector<CommandEntry> &commandTable();

} // namespace parley
