// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/blockjson.h"

namespace parley {

namespace {

QString nameOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Paragraph:
        return QStringLiteral("paragraph");
    case BlockKind::Heading:
        return QStringLiteral("heading");
    case BlockKind::Code:
        return QStringLiteral("code");
    case BlockKind::Rule:
        return QStringLiteral("rule");
    case BlockKind::Table:
        return QStringLiteral("table");
    case BlockKind::Html:
        return QStringLiteral("html");
    case BlockKind::Math:
        return QStringLiteral("math");
    case BlockKind::Plain:
        break;
    }
    return QStringLiteral("plain");
}

QString nameOf(Container::Kind kind)
{
    switch (kind) {
    case Container::Kind::Quote:
        return QStringLiteral("quote");
    case Container::Kind::BulletItem:
        return QStringLiteral("bullet");
    case Container::Kind::OrderedItem:
        return QStringLiteral("ordered");
    case Container::Kind::TaskItem:
        break;
    }
    return QStringLiteral("task");
}

QString nameOf(CellAlign align)
{
    switch (align) {
    case CellAlign::Left:
        return QStringLiteral("left");
    case CellAlign::Center:
        return QStringLiteral("center");
    case CellAlign::Right:
        return QStringLiteral("right");
    case CellAlign::Default:
        break;
    }
    return QStringLiteral("default");
}

QJsonArray namesOf(SpanStyles styles)
{
    static const std::pair<SpanStyle, QLatin1String> names[] = {
        {SpanStyle::Emphasis, QLatin1String("emphasis")},
        {SpanStyle::Strong, QLatin1String("strong")},
        {SpanStyle::Code, QLatin1String("code")},
        {SpanStyle::Strikethrough, QLatin1String("strikethrough")},
        {SpanStyle::Link, QLatin1String("link")},
        {SpanStyle::Image, QLatin1String("image")},
        {SpanStyle::Html, QLatin1String("html")},
        {SpanStyle::Math, QLatin1String("math")},
        {SpanStyle::MathDisplay, QLatin1String("display")}};
    QJsonArray result;
    for (const auto &[style, name] : names) {
        if (styles.testFlag(style)) {
            result.append(name);
        }
    }
    return result;
}

// Plain text needs no spans to say that it is plain.
QJsonArray spansToJson(const QList<Span> &spans)
{
    QJsonArray result;
    if (spans.size() == 1 && spans[0].styles == SpanStyles(SpanStyle::Plain)) {
        return result;
    }
    for (const Span &span : spans) {
        QJsonObject object{{QStringLiteral("start"), span.start},
                           {QStringLiteral("length"), span.length}};
        if (span.styles != SpanStyles(SpanStyle::Plain)) {
            object.insert(QStringLiteral("styles"), namesOf(span.styles));
        }
        if (span.styles.testFlag(SpanStyle::Link)) {
            object.insert(QStringLiteral("target"), span.target);
        }
        if (span.styles.testFlag(SpanStyle::Image)) {
            object.insert(QStringLiteral("source"), span.source);
        }
        result.append(object);
    }
    return result;
}

void insertUnlessEmpty(QJsonObject &object, const QString &key, const QJsonArray &array)
{
    if (!array.isEmpty()) {
        object.insert(key, array);
    }
}

QJsonObject containerToJson(const Container &container)
{
    QJsonObject object{{QStringLiteral("kind"), nameOf(container.kind)}};
    if (container.number != 0 || container.kind == Container::Kind::OrderedItem) {
        object.insert(QStringLiteral("number"), container.number);
    }
    if (container.kind == Container::Kind::TaskItem) {
        object.insert(QStringLiteral("checked"), container.checked);
    }
    if (container.first) {
        object.insert(QStringLiteral("first"), true);
    }
    if (container.tight) {
        object.insert(QStringLiteral("tight"), true);
    }
    return object;
}

void insertTable(QJsonObject &object, const Block &table)
{
    QJsonArray aligns;
    for (const CellAlign align : table.aligns) {
        aligns.append(nameOf(align));
    }
    QJsonArray rows;
    for (const QList<TableCell> &row : table.rows) {
        QJsonArray cells;
        for (const TableCell &cell : row) {
            QJsonObject value{{QStringLiteral("text"), cell.text}};
            insertUnlessEmpty(value, QStringLiteral("spans"), spansToJson(cell.spans));
            cells.append(value);
        }
        rows.append(cells);
    }
    object.insert(QStringLiteral("aligns"), aligns);
    object.insert(QStringLiteral("rows"), rows);
}

} // namespace

QJsonObject blockToJson(const Block &block)
{
    QJsonObject object{{QStringLiteral("kind"), nameOf(block.kind)}};
    QJsonArray containers;
    for (const Container &container : block.containers) {
        containers.append(containerToJson(container));
    }
    insertUnlessEmpty(object, QStringLiteral("containers"), containers);
    if (block.kind == BlockKind::Heading) {
        object.insert(QStringLiteral("level"), block.level);
    }
    if (block.kind == BlockKind::Table) {
        insertTable(object, block);
    } else if (block.kind != BlockKind::Rule) {
        object.insert(QStringLiteral("text"), block.text);
        insertUnlessEmpty(object, QStringLiteral("spans"), spansToJson(block.spans));
    }
    if (!block.language.isEmpty()) {
        object.insert(QStringLiteral("language"), block.language);
    }
    if (!block.closed) {
        object.insert(QStringLiteral("closed"), false);
    }
    if (block.joined) {
        object.insert(QStringLiteral("joined"), true);
    }
    return object;
}

QJsonArray blocksToJson(const QList<Block> &blocks)
{
    QJsonArray array;
    for (const Block &block : blocks) {
        array.append(blockToJson(block));
    }
    return array;
}

} // namespace parley
