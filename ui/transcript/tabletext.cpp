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

} // namespace parley
