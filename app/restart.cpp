// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/restart.h"

#include "ui/languages.h"

#include <QProcess>

namespace parley {

QStringList Restart::commandLine(const QString &program, const QString &dataDir)
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    QStringList line{image.isEmpty() ? program : image};
    if (!dataDir.isEmpty()) {
        line << QStringLiteral("--data-dir") << dataDir;
    }
    return line;
}

Restart::~Restart()
{
    if (!isRestartWanted()) {
        return;
    }
    QStringList line = commandLine(m_program, m_dataDir);
    const QString program = line.takeFirst();
    if (!QProcess::startDetached(program, line)) {
        qWarning("Parley could not be started again; start it yourself");
    }
}

} // namespace parley
