// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "spell/makespelling.h"

#include "spell/hunspellspelling.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace parley {

namespace {

// The person's own first, then those beside the program, then the system's.
QStringList foldersOfDictionaries()
{
    const QString name = QStringLiteral("hunspell");
    QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, name,
                                                    QStandardPaths::LocateDirectory);
    const QDir program(QCoreApplication::applicationDirPath());
    folders.prepend(program.filePath(QStringLiteral("../share/hunspell")));
    folders.prepend(program.filePath(QStringLiteral("dictionaries")));
    folders.append({QStringLiteral("/usr/share/hunspell"),
                    QStringLiteral("/usr/share/myspell/dicts"),
                    QDir::homePath() + QStringLiteral("/Library/Spelling"),
                    QStringLiteral("/Library/Spelling")});
    return folders;
}

} // namespace

std::unique_ptr<Spelling> makeSpelling(const QString &dataDir)
{
    return std::make_unique<HunspellSpelling>(foldersOfDictionaries(),
                                              QDir(dataDir).filePath(QStringLiteral("words.txt")));
}

} // namespace parley
