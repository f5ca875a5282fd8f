// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/exportformat.h"

#include "archive/conversationarchive.h"
#include "archive/htmlexport.h"
#include "archive/jsonlexport.h"
#include "archive/markdownexport.h"

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
    {ExportFormat::Parley, "parley", "parley.json"},
    {ExportFormat::Markdown, "markdown", "md"},
    {ExportFormat::Html, "html", "html"},
    {ExportFormat::JsonLines, "jsonl", "jsonl"},
    {ExportFormat::Pdf, "pdf", "pdf"},
    {ExportFormat::Sealed, nullptr, "parley.sealed"},
};

} // namespace

QStringList exportFormatNames()
{
    QStringList names;
    for (const FormatRow &row : formats) {
        if (row.name) {
            names.append(QLatin1String(row.name));
        }
    }
    return names;
}

std::optional<ExportFormat> exportFormatFromName(QStringView name)
{
    for (const FormatRow &row : formats) {
        if (row.name && name == QLatin1String(row.name)) {
            return row.format;
        }
    }
    return std::nullopt;
}

QLatin1String exportSuffix(ExportFormat format)
{
    for (const FormatRow &row : formats) {
        if (row.format == format) {
            return QLatin1String(row.suffix);
        }
    }
    return {};
}

bool holdsMany(ExportFormat format)
{
    return format == ExportFormat::Parley || format == ExportFormat::Sealed ||
           format == ExportFormat::JsonLines;
}

QString exportFileName(const QString &title, ExportFormat format, const QString &fallback)
{
    return exportFileName(title, exportSuffix(format), fallback);
}

QString exportFileName(const QString &title, QLatin1String suffix, const QString &fallback)
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
    return (name.isEmpty() ? fallback : name) + u'.' + suffix;
}

QByteArray exportedPanes(const ComparedPanes &panes, ExportFormat format, const QDateTime &now)
{
    switch (format) {
    case ExportFormat::Markdown:
        return exportMarkdown(panes).toUtf8();
    case ExportFormat::Html:
        return exportHtml(panes).toUtf8();
    case ExportFormat::JsonLines: {
        QByteArray lines;
        for (const Conversation &pane : panes.panes) {
            lines += exportJsonLines(pane);
        }
        return lines;
    }
    case ExportFormat::Parley:
    case ExportFormat::Pdf:
    case ExportFormat::Sealed:
        break;
    }
    return writeArchive({panes.panes}, now);
}

QByteArray exportedBytes(const Conversation &conversation, ExportFormat format,
                         const QDateTime &now)
{
    switch (format) {
    case ExportFormat::Markdown:
        return exportMarkdown(conversation).toUtf8();
    case ExportFormat::Html:
        return exportHtml(conversation).toUtf8();
    case ExportFormat::JsonLines:
        return exportJsonLines(conversation);
    case ExportFormat::Parley:
    case ExportFormat::Pdf:
    case ExportFormat::Sealed:
        break;
    }
    return writeArchive({{conversation}}, now);
}

} // namespace parley
