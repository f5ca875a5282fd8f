// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/exportchat.h"

#include "archive/conversationarchive.h"
#include "archive/htmlexport.h"
#include "archive/markdownexport.h"

#include <QApplication>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace parley {

namespace {

constexpr qsizetype longestName = 80; // characters, so that every file system takes it

struct FormatRow
{
    ExportFormat format;
    const char *name;
    const char *suffix;
};

constexpr FormatRow formats[] = {
    {ExportFormat::Markdown, QT_TRANSLATE_NOOP("parley::ExportChat", "Markdown"), "md"},
    {ExportFormat::Html, QT_TRANSLATE_NOOP("parley::ExportChat", "Web page"), "html"},
    {ExportFormat::Parley, QT_TRANSLATE_NOOP("parley::ExportChat", "Parley, with all branches"),
     "parley.json"},
};

QString filterOf(const FormatRow &row)
{
    return QStringLiteral("%1 (*.%2)")
        .arg(QApplication::translate("parley::ExportChat", row.name), QLatin1String(row.suffix));
}

ExportFormat formatOf(const QString &filter)
{
    for (const FormatRow &row : formats) {
        if (filterOf(row) == filter) {
            return row.format;
        }
    }
    return ExportFormat::Markdown;
}

} // namespace

QByteArray exportedBytes(const Conversation &conversation, ExportFormat format,
                         const QDateTime &now)
{
    switch (format) {
    case ExportFormat::Markdown:
        return exportMarkdown(conversation).toUtf8();
    case ExportFormat::Html:
        return exportHtml(conversation).toUtf8();
    case ExportFormat::Parley:
        break;
    }
    return writeArchive({{conversation}}, now);
}

QString exportFileName(const QString &title, ExportFormat format)
{
    QString name;
    for (const QChar c : title.left(longestName)) {
        const bool refused = !c.isPrint() || c.category() == QChar::Other_Format ||
                             QStringLiteral("/\\:*?\"<>|").contains(c);
        name += refused ? QChar(u' ') : c;
    }
    name = name.simplified();
    while (name.startsWith(u'.') || name.startsWith(u' ')) {
        name.remove(0, 1); // neither hidden nor upwards
    }
    if (name.isEmpty()) {
        name = QApplication::translate("parley::ExportChat", "Chat");
    }
    for (const FormatRow &row : formats) {
        if (row.format == format) {
            name += u'.' + QLatin1String(row.suffix);
        }
    }
    return name;
}

Result<void> writeExport(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Unexpected(ErrorKind::Storage, file.errorString());
    }
    return {};
}

void askToExport(QWidget &window, const Conversation &conversation, const QDateTime &now,
                 const Exported &exported)
{
    auto *dialog =
        new QFileDialog(&window, QApplication::translate("parley::ExportChat", "Export this chat"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const FormatRow &row : formats) {
        filters.append(filterOf(row));
    }
    dialog->setNameFilters(filters);
    dialog->selectFile(exportFileName(conversation.head().title, ExportFormat::Markdown));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, title = conversation.head().title](const QString &filter) {
                         dialog->selectFile(exportFileName(title, formatOf(filter)));
                     });
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
                     [=, &window](const QString &path) {
                         auto *writing = new QFutureWatcher<Result<void>>(&window);
                         QObject::connect(writing, &QFutureWatcherBase::finished, &window, [=] {
                             exported(path, writing->result());
                             writing->deleteLater();
                         });
                         const ExportFormat format = formatOf(dialog->selectedNameFilter());
                         writing->setFuture(QtConcurrent::run([conversation, format, now, path] {
                             return writeExport(path, exportedBytes(conversation, format, now));
                         }));
                     });
    dialog->open();
}

} // namespace parley
