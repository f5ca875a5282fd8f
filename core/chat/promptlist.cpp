// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/promptlist.h"

#include "base/json.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace parley {

namespace {

Unexpected refused(const QString &sentence)
{
    return Unexpected(ErrorKind::BadRequest, sentence);
}

// 0x80 to 0x9f of Windows-1252; 0: not in it.
constexpr std::array<char16_t, 32> windowsMarks = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0) {
            const char16_t mark = windowsMarks[c.unicode() - 0x80U];
            c = mark == 0 ? QChar(QChar::ReplacementCharacter) : QChar(mark);
        }
    }
    return text;
}

Result<QString> decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        if (marked) {
            return refused(
                QStringLiteral("the text is damaged: not what its byte-order mark says"));
        }
        text = fromWindows(bytes);
    }
    if (text.contains(QChar(u'\0'))) {
        return refused(QStringLiteral("this is no text: give a CSV or JSONL file"));
    }
    return text;
}

class CsvReader
{
public:
    explicit CsvReader(const QString &text) : m_text(text), m_separator(separatorOf(text)) {}

    Result<PromptTable> read()
    {
        PromptTable table;
        while (m_at < m_text.size()) {
            const int line = m_line;
            const auto cells = record();
            if (!cells) {
                return Unexpected(cells.error());
            }
            if (*cells == QStringList{QString()}) {
                continue; // an empty line
            }
            if (table.columns.isEmpty()) {
                table.columns = *cells;
                if (const auto named = checkColumns(table.columns); !named) {
                    return Unexpected(named.error());
                }
                continue;
            }
            if (cells->size() != table.columns.size()) {
                return refused(QStringLiteral("line %1 has %2 cells, but there are %3 columns")
                                   .arg(line)
                                   .arg(cells->size())
                                   .arg(table.columns.size()));
            }
            table.rows.append(*cells);
        }
        return table;
    }

private:
    // The one that stands most often in the first line, outside of quotes.
    static QChar separatorOf(const QString &text)
    {
        constexpr std::array<char16_t, 3> known = {u',', u';', u'\t'};
        std::array<int, 3> counts{};
        bool quoted = false;
        for (const QChar c : text) {
            quoted = c == u'"' ? !quoted : quoted;
            if (!quoted && (c == u'\n' || c == u'\r')) {
                break;
            }
            for (std::size_t i = 0; i < known.size() && !quoted; ++i) {
                counts[i] += c == QChar(known[i]) ? 1 : 0;
            }
        }
        const auto most = std::max_element(counts.begin(), counts.end());
        return known[static_cast<std::size_t>(most - counts.begin())];
    }

    static Result<void> checkColumns(QStringList &columns)
    {
        for (QString &column : columns) {
            column = column.trimmed();
        }
        for (const QString &column : columns) {
            if (column.isEmpty() || columns.count(column) > 1) {
                return refused(column.isEmpty()
                                   ? QStringLiteral("a column has no name in the first line")
                                   : QStringLiteral("two columns are called \"%1\"").arg(column));
            }
        }
        return {};
    }

    Result<QStringList> record()
    {
        QStringList cells;
        for (;;) {
            const auto cell = m_at < m_text.size() && m_text[m_at] == u'"'
                                  ? quotedCell()
                                  : Result<QString>(plainCell());
            if (!cell) {
                return Unexpected(cell.error());
            }
            cells.append(*cell);
            if (m_at < m_text.size() && m_text[m_at] == m_separator) {
                ++m_at;
                continue;
            }
            endLine();
            return cells;
        }
    }

    QString plainCell()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !atLineEnd()) {
            ++m_at;
        }
        return m_text.mid(start, m_at - start);
    }

    Result<QString> quotedCell()
    {
        const int line = m_line;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                m_line += m_text[m_at] == u'\n' ? 1 : 0;
                cell += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                cell += m_text[m_at++];
            } else {
                ++m_at;
                if (m_at < m_text.size() && m_text[m_at] != m_separator && !atLineEnd()) {
                    return refused(QStringLiteral("line %1 goes on after a closing quote; a quote "
                                                  "inside of a cell is written twice")
                                       .arg(m_line));
                }
                return cell;
            }
        }
        return refused(QStringLiteral("the quote that opens in line %1 is never closed").arg(line));
    }

    bool atLineEnd() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    void endLine()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r') {
            ++m_at;
        }
        if (m_at < m_text.size() && m_text[m_at] == u'\n') {
            ++m_at;
        }
        ++m_line;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

QString cellOf(const QJsonValue &value)
{
    return value.isString()                        ? value.toString()
           : value.isNull() || value.isUndefined() ? QString()
                                                   : QString::fromUtf8(json::compact(value));
}

Result<PromptTable> readLines(const QString &text)
{
    PromptTable table;
    QList<QJsonObject> objects;
    int line = 0;
    for (const QStringView piece : QStringView(text).split(u'\n')) {
        ++line;
        if (piece.trimmed().isEmpty()) {
            continue;
        }
        const auto value = json::parseValue(piece.toUtf8());
        if (!value || !value->isObject()) {
            return refused(QStringLiteral("line %1 is no JSON object").arg(line));
        }
        const QJsonObject object = value->toObject();
        for (const QString &name : object.keys()) {
            if (!table.columns.contains(name)) {
                table.columns.append(name);
            }
        }
        if (table.columns.size() > 1000) {
            return refused(QStringLiteral("more than 1,000 different names in the objects"));
        }
        objects.append(object);
    }
    for (const QJsonObject &object : std::as_const(objects)) {
        QStringList row;
        for (const QString &column : std::as_const(table.columns)) {
            row.append(cellOf(object.value(column)));
        }
        table.rows.append(row);
    }
    return table;
}

// Where a {{name}} stands: from its braces to behind them; nothing further on is one.
struct Slot
{
    qsizetype from = -1;
    qsizetype to = -1;
    QString name;
};

Slot nextSlot(const QString &text, qsizetype from)
{
    const qsizetype open = text.indexOf(QLatin1String("{{"), from);
    const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1String("}}"), open + 2);
    return close < 0 ? Slot()
                     : Slot{open, close + 2, text.mid(open + 2, close - open - 2).trimmed()};
}

} // namespace

Result<PromptTable> readPromptTable(const QByteArray &bytes)
{
    const auto text = decoded(bytes);
    if (!text) {
        return Unexpected(text.error());
    }
    const QString start = text->left(1000).trimmed();
    const auto table = start.startsWith(u'{') ? readLines(*text) : CsvReader(*text).read();
    if (!table) {
        return table;
    }
    if (table->rows.isEmpty()) {
        return refused(QStringLiteral("there are no prompts in it; the first line of a table names "
                                      "its columns"));
    }
    if (table->rows.size() > mostPrompts) {
        return refused(QStringLiteral("%1 prompts are more than the %2 that can be run at once")
                           .arg(table->rows.size())
                           .arg(mostPrompts));
    }
    return table;
}

Result<QString> usualTemplate(const PromptTable &table)
{
    const QString prompt = QStringLiteral("prompt");
    if (table.columns.size() == 1) {
        return QStringLiteral("{{%1}}").arg(table.columns.first());
    }
    if (table.columns.contains(prompt)) {
        return QStringLiteral("{{prompt}}");
    }
    return refused(
        QStringLiteral("no column is called \"prompt\": say what to ask with the columns "
                       "in braces, such as {{%1}}")
            .arg(table.columns.value(0)));
}

Result<QStringList> fillPrompts(const QString &promptTemplate, const PromptTable &table)
{
    QStringList prompts;
    for (const QStringList &row : table.rows) {
        QString prompt;
        qsizetype at = 0;
        for (Slot slot = nextSlot(promptTemplate, 0); slot.from >= 0;
             slot = nextSlot(promptTemplate, at)) {
            const qsizetype column = table.columns.indexOf(slot.name);
            if (column < 0) {
                return refused(QStringLiteral("no column is called \"%1\"; there are: %2")
                                   .arg(slot.name, table.columns.join(QLatin1String(", "))));
            }
            prompt += promptTemplate.mid(at, slot.from - at) + row.value(column);
            at = slot.to;
        }
        prompt += promptTemplate.mid(at);
        if (prompt.trimmed().isEmpty()) {
            return refused(QStringLiteral("prompt %1 is empty").arg(prompts.size() + 1));
        }
        prompts.append(prompt);
    }
    return prompts;
}

PromptSet plainPrompts(const QString &from, const QStringList &prompts)
{
    PromptSet set{from, QStringLiteral("{{prompt}}"), {{QStringLiteral("prompt")}, {}}};
    for (const QString &prompt : prompts) {
        set.table.rows.append({prompt});
    }
    return set;
}

} // namespace parley
