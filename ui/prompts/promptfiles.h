// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Prompts as files: one saved, all into a folder, files and folders read into the library, with a
// report of what came of it. Files are read and written on a worker. Main thread; the library and
// the window outlive it.
#pragma once

#include "archive/promptfolder.h"
#include "base/awaiting.h"

#include <QObject>

class QMenu;
class QWidget;

namespace parley {

class PromptLibrary;

class PromptFiles final : public QObject
{
    Q_OBJECT
public:
    PromptFiles(PromptLibrary &library, QWidget &window, QObject *parent = nullptr);

    // What can be done with files; `shown` says which prompt is open.
    void fill(QMenu &menu, const std::function<Prompt()> &shown);
    void chooseFiles();

    void save(const Prompt &prompt, const QString &path);
    void exportAll(const QString &folder);
    void import(const QStringList &paths);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);
    // What of the files was not taken over or could not be read, line by line.
    void reported(const QString &summary, const QStringList &lines);
    void imported(const parley::PromptId &first);

private:
    void askForFolder(const QString &title, const std::function<void(const QString &)> &chosen);
    void take(const PromptsRead &read);

    PromptLibrary &m_library;
    QWidget &m_window;
    Awaiting<PromptsRead> m_reading;
    Awaiting<void> m_writing;
};

} // namespace parley
