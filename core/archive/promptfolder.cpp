// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/promptfolder.h"

#include "base/wholefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype mostFiles = 10'000;

bool isHidden(const QDir &folder, const QString &path)
{
    const QStringList steps = folder.relativeFilePath(path).split(u'/');
    return std::any_of(steps.cbegin(), steps.cend(),
                       [](const QString &step) { return step.startsWith(u'.'); });
}

QStringList filesIn(const QString &path)
{
    if (!QFileInfo(path).isDir()) {
        return {path};
    }
    QStringList files;
    QDirIterator all(path, {QStringLiteral("*.md"), QStringLiteral("*.markdown")}, QDir::Files,
                     QDirIterator::Subdirectories);
    while (all.hasNext() && files.size() < mostFiles) {
        const QString file = all.next();
        if (!isHidden(QDir(path), file)) {
            files.append(file);
        }
    }
    files.sort();
    return files;
}

void readOne(PromptsRead &into, const QString &path)
{
    const QFileInfo info(path);
    const auto refuse = [&](const QString &why) {
        into.refused.append(QStringLiteral("%1: %2").arg(info.fileName(), why));
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        refuse(file.errorString());
        return;
    }
    constexpr qint64 enough = 10'000'001; // readPromptFile() refuses what is longer
    const auto read = readPromptFile(file.read(enough), info.completeBaseName());
    if (!read) {
        refuse(read.error().detail);
        return;
    }
    into.prompts.append(read->prompt);
    for (const QString &note : read->notes) {
        into.notes.append(QStringLiteral("%1, %2").arg(info.fileName(), note));
    }
}

const StoredPrompt *findBy(const QList<StoredPrompt> &library, QString Prompt::*member,
                           const QString &wanted)
{
    const auto found = std::find_if(library.cbegin(), library.cend(), [&](const StoredPrompt &one) {
        const QString &text = one.prompt.*member;
        return !text.isEmpty() && text.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == library.cend() ? nullptr : &*found;
}

const StoredPrompt *findBy(const QList<StoredPrompt> &library, const QString &command,
                           const QString &title)
{
    const StoredPrompt *found = findBy(library, &Prompt::command, command);
    return found ? found : findBy(library, &Prompt::title, title);
}

} // namespace

PromptsRead readPrompts(const QStringList &paths)
{
    PromptsRead read;
    for (const QString &path : paths) {
        for (const QString &file : filesIn(path)) {
            readOne(read, file);
        }
    }
    return read;
}

QList<Prompt> matchedPrompts(QList<Prompt> read, const QList<StoredPrompt> &library)
{
    for (Prompt &prompt : read) {
        if (const StoredPrompt *found = findBy(library, prompt.command, prompt.title)) {
            prompt.id = found->prompt.id;
        }
    }
    return read;
}

Result<void> writePrompts(const QList<Prompt> &prompts, const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return Unexpected(ErrorKind::Storage,
                          QStringLiteral("the folder %1 can't be made").arg(folder));
    }
    QStringList taken;
    for (const Prompt &prompt : prompts) {
        const QString wanted = promptFileName(prompt);
        QString name = wanted;
        for (int i = 2; taken.contains(name); ++i) {
            name = QStringLiteral("%1-%2.md").arg(wanted.chopped(3)).arg(i);
        }
        taken.append(name);
        if (const auto written = writeWholeFile(QDir(folder).filePath(name), promptFile(prompt));
            !written) {
            return Unexpected(ErrorKind::Storage,
                              QStringLiteral("%1: %2").arg(name, written.error().detail));
        }
    }
    return {};
}

const StoredPrompt *findPrompt(const QList<StoredPrompt> &library, const QString &name)
{
    const QString wanted = name.startsWith(u'/') ? name.mid(1) : name;
    return findBy(library, wanted, wanted);
}

} // namespace parley
