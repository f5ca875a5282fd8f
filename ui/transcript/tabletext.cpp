// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/tabletext.h"

#include <QStringList>

namespace parley {

namespace {

QString csvCell(QString text)
{
    const bool number =
        text.size() > 1 && (text.at(0) == u'-' || text.at(0) == u'+') && text.at(1).isDigit();
    if (!text.isEmpty() && !number && QStringLiteral("=+-@\t").contains(text.at(0))) {
        text.prepend(u'\'');
    }
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n')) {
        text.replace(QLatin1String("\""), QLatin1String("\"\""));
        return u'"' + text + u'"';
    }
    return text;
}

QString markdownCell(QString text)
{
    text.replace(u'|', QLatin1String("\\|"));
    return text.replace(u'\n', QLatin1String("<br>"));
}

QString markdownRule(CellAlign align)
{
    switch (align) {
    case CellAlign::Left:
        return QStringLiteral(":---");
    case CellAlign::Center:
        return QStringLiteral(":---:");
    case CellAlign::Right:
        return QStringLiteral("---:");
    default:
        return QStringLiteral("---");
    }
}

} // namespace

QString tableAsCsv(const Block &table)
{
    QString csv;
    for (const QList<TableCell> &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row) {
            cells += csvCell(cell.text);
        }
        csv += cells.join(u',') + u'\n';
    }
    return csv;
}

QString tableAsMarkdown(const Block &table)
{
    QString markdown;
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        markdown += u'|';
        for (const TableCell &cell : table.rows.at(r)) {
            markdown += u' ' + markdownCell(cell.text) + QLatin1String(" |");
        }
        markdown += u'\n';
        if (r == 0) {
            markdown += u'|';
            for (const CellAlign align : table.aligns) {
                markdown += u' ' + markdownRule(align) + QLatin1String(" |");
            }
            markdown += u'\n';
        }
    }
    return markdown;
}

} // namespace parley
