// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Starts the program once more after everything of this run is gone: made before all else in main,
// so that the folder of data is free by then. Does nothing unless someone wants it (languages.h).
// Main thread.
#pragma once

#include <QString>
#include <QStringList>

namespace parley {

class Restart
{
    Q_DISABLE_COPY_MOVE(Restart)
public:
    // `dataDir` as it was given on the command line. Nothing else of it is said again: the wishes
    // there were carried out, and another language would stand in the way of the chosen one.
    explicit Restart(const QString &dataDir) : m_dataDir(dataDir) {}
    ~Restart();

    // The application's own file; known only while it lives.
    void setProgram(const QString &program) { m_program = program; }

    // Program and arguments. An AppImage is started by its own file: what it holds is gone by then.
    [[nodiscard]] static QStringList commandLine(const QString &program, const QString &dataDir);

private:
    QString m_program;
    QString m_dataDir;
};

} // namespace parley
