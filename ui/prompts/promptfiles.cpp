// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/promptfiles.h"

#include "base/wholefile.h"
#include "ui/corewords.h"
#include "ui/prompts/promptlibrary.h"
#include "ui/savequestion.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QtConcurrentRun>

namespace parley {

PromptFiles::PromptFiles(PromptLibrary &library, QWidget &window, QObject *parent)
    : QObject(parent), m_library(library), m_window(window)
{}

void PromptFiles::fill(QMenu &menu, const std::function<Prompt()> &shown)
{
    const auto add = [this, &menu](const QString &text, auto call) {
        connect(menu.addAction(text), &QAction::triggered, this, call);
    };
    add(tr("Save as a file…"), [this, shown] {
        const Prompt prompt = shown();
        const SaveQuestion where{tr("Save the prompt"), tr("Markdown (*.md)"),
                                 promptFileName(prompt)};
        askWhereToSave(m_window, where, *this,
                       [this, prompt](const QString &path) { save(prompt, path); });
    });
    add(tr("Export all to a folder…"), [this] {
        askForFolder(tr("Export all prompts"),
                     [this](const QString &folder) { exportAll(folder); });
    });
    menu.addSeparator();
    add(tr("Import files…"), [this] { chooseFiles(); });
    add(tr("Import a folder…"), [this] {
        askForFolder(tr("Import prompts"), [this](const QString &folder) { import({folder}); });
    });
}

void PromptFiles::chooseFiles()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import prompts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Markdown (*.md *.markdown)"));
    connect(dialog, &QFileDialog::filesSelected, this, &PromptFiles::import);
    dialog->open();
}

void PromptFiles::askForFolder(const QString &title,
                               const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(&m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void PromptFiles::save(const Prompt &prompt, const QString &path)
{
    const auto written = writeWholeFile(path, promptFile(prompt));
    if (written) {
        Q_EMIT done(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    } else {
        Q_EMIT failed(tr("The prompt was not saved: %1").arg(detailText(written.error())));
    }
}

void PromptFiles::exportAll(const QString &folder)
{
    QList<Prompt> prompts;
    for (const StoredPrompt &stored : m_library.all()) {
        prompts.append(stored.prompt);
    }
    const auto count = static_cast<int>(prompts.size());
    m_writing.wait(QtConcurrent::run([prompts, folder] { return writePrompts(prompts, folder); }),
                   [this, folder, count](const Result<void> &written) {
                       if (written) {
                           Q_EMIT done(tr("%n prompts exported to %1", nullptr, count)
                                           .arg(QDir::toNativeSeparators(folder)));
                       } else {
                           Q_EMIT failed(
                               tr("The export failed: %1").arg(detailText(written.error())));
                       }
                   });
}

void PromptFiles::import(const QStringList &paths)
{
    m_reading.wait(QtConcurrent::run([paths] { return Result<PromptsRead>(readPrompts(paths)); }),
                   [this](const Result<PromptsRead> &read) {
                       if (read) {
                           take(*read);
                       }
                   });
}

void PromptFiles::take(const PromptsRead &read)
{
    int fresh = 0;
    int changed = 0;
    int same = 0;
    PromptId first;
    for (const Prompt &prompt : matchedPrompts(read.prompts, m_library.all())) {
        const StoredPrompt *known = m_library.find(prompt.id);
        if (known && known->prompt == prompt) {
            ++same;
            continue;
        }
        ++(known ? changed : fresh);
        first = first.isNull() ? prompt.id : first;
        m_library.put(prompt);
    }
    QStringList said;
    const auto say = [&said](int count, const QString &words) {
        if (count > 0) {
            said.append(words);
        }
    };
    const auto refused = static_cast<int>(read.refused.size());
    say(fresh, tr("%n new", nullptr, fresh));
    say(changed, tr("%n changed, as the next version", nullptr, changed));
    say(same, tr("%n as they were", nullptr, same));
    say(refused, tr("%n refused", nullptr, refused));
    const QString summary = said.isEmpty() ? tr("There is no prompt in it.")
                                           : tr("Prompts: %1.").arg(said.join(QLatin1String(", ")));
    if (read.refused.isEmpty() && read.notes.isEmpty()) {
        Q_EMIT done(summary);
    } else {
        Q_EMIT reported(summary, read.refused + read.notes);
    }
    if (!first.isNull()) {
        Q_EMIT imported(first);
    }
}

} // namespace parley
