// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/exportchat.h"

#include "ui/fonts.h"

#include <QApplication>
#include <QFileDialog>

namespace parley {

namespace {

struct FormatRow
{
    ExportFormat format;
    const char *name;
    const char *ofMany; // where each chat is a file of its own
};

constexpr FormatRow formats[] = {
    {ExportFormat::Markdown, QT_TRANSLATE_NOOP("parley::ExportChat", "Markdown"),
     QT_TRANSLATE_NOOP("parley::ExportChat", "Folder of Markdown files")},
    {ExportFormat::Html, QT_TRANSLATE_NOOP("parley::ExportChat", "Web page"),
     QT_TRANSLATE_NOOP("parley::ExportChat", "Folder of web pages")},
    {ExportFormat::Pdf, QT_TRANSLATE_NOOP("parley::ExportChat", "PDF"),
     QT_TRANSLATE_NOOP("parley::ExportChat", "Folder of PDF files")},
    {ExportFormat::JsonLines, QT_TRANSLATE_NOOP("parley::ExportChat", "JSON lines, for programs"),
     nullptr},
    {ExportFormat::Sealed,
     QT_TRANSLATE_NOOP("parley::ExportChat", "Parley archive, complete and encrypted"), nullptr},
    {ExportFormat::Parley, QT_TRANSLATE_NOOP("parley::ExportChat", "Parley archive, complete"),
     nullptr},
};

enum class What { Chat, Panes, All };

QString words(const char *text)
{
    return QApplication::translate("parley::ExportChat", text);
}

QString filterOf(const FormatRow &row, bool all)
{
    return all && row.ofMany
               ? words(row.ofMany) + QStringLiteral(" (*)")
               : QStringLiteral("%1 (*.%2)").arg(words(row.name), exportSuffix(row.format));
}

// The complete one first where everything is to be kept.
QList<FormatRow> rows(What what)
{
    const bool all = what == What::All;
    QList<FormatRow> list(std::begin(formats), std::end(formats));
    if (what == What::Panes) {
        list.removeIf([](const FormatRow &row) {
            return row.format == ExportFormat::Pdf || row.format == ExportFormat::Sealed;
        });
    }
    if (all) {
        list.move(list.size() - 1, 0);
        list.move(list.size() - 1, 1); // the encrypted one
    }
    return list;
}

QString questionOf(What what)
{
    switch (what) {
    case What::Chat:
        return words(QT_TRANSLATE_NOOP("parley::ExportChat", "Export this chat"));
    case What::Panes:
        return words(QT_TRANSLATE_NOOP("parley::ExportChat", "Export this comparison"));
    case What::All:
        break;
    }
    return words(QT_TRANSLATE_NOOP("parley::ExportChat", "Export all chats"));
}

void ask(QWidget &window, const QString &title, What what, const ExportChosen &chosen)
{
    const bool all = what == What::All;
    auto *dialog = new QFileDialog(&window, questionOf(what));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const FormatRow &row : rows(what)) {
        filters.append(filterOf(row, all));
    }
    dialog->setNameFilters(filters);
    const auto formatOf = [filters, what](const QString &filter) {
        return rows(what).at(qMax(qsizetype(0), filters.indexOf(filter))).format;
    };
    const auto offer = [dialog, title, all, formatOf](const QString &filter) {
        const ExportFormat format = formatOf(filter);
        const QString name =
            exportFileName(title, format, words(QT_TRANSLATE_NOOP("parley::ExportChat", "Chat")));
        const bool folder = all && !holdsMany(format);
        const QString suffix = exportSuffix(format);
        dialog->setDefaultSuffix(folder ? QString() : suffix);
        dialog->selectFile(folder ? name.chopped(suffix.size() + 1) : name);
    };
    offer(filters.first());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, offer);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
                     [dialog, formatOf, chosen](const QString &path) {
                         chosen(formatOf(dialog->selectedNameFilter()), path);
                     });
    dialog->open();
}

} // namespace

PdfFonts pdfFonts()
{
    return {fontOf(FontFace::Text).families(), fontOf(FontFace::Mono).families()};
}

void askToExport(QWidget &window, const QString &title, const ExportChosen &chosen)
{
    ask(window, title, What::Chat, chosen);
}

void askToExportPanes(QWidget &window, const QString &title, const ExportChosen &chosen)
{
    ask(window, title, What::Panes, chosen);
}

void askToExportAll(QWidget &window, const QString &title, const ExportChosen &chosen)
{
    ask(window, title, What::All, chosen);
}

} // namespace parley
