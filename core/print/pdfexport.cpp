// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "print/pdfexport.h"

#include "archive/exporttext.h"
#include "print/paperhtml.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontMetricsF>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

#include <cmath>
#include <limits>

namespace parley {

namespace {

constexpr int resolution = 1200; // dots an inch: fine enough that letters keep their distance
constexpr qreal textPoints = 10;
constexpr qreal footPoints = 8;
constexpr QSize largestPicture(640, 860); // px of CSS: as wide as the text, less high than a page
constexpr qreal sharpness = 2;            // dots of a picture for each px

QImageReader &prepared(QImageReader &reader)
{
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    return reader;
}

// Pictures only: an SVG may name files of this computer.
bool isPicture(const QImageReader &reader)
{
    static const QList<QByteArray> formats{"png", "jpeg", "gif", "webp", "bmp"};
    return formats.contains(reader.format());
}

QSize sizeOnPaper(const ImagePart &part)
{
    QBuffer buffer;
    buffer.setData(part.data);
    QImageReader reader(&buffer);
    QSize size = isPicture(prepared(reader)) ? reader.size() : QSize();
    if (reader.transformation() & QImageIOHandler::TransformationRotate90) {
        size.transpose();
    }
    const bool tooBig =
        size.width() > largestPicture.width() || size.height() > largestPicture.height();
    return tooBig ? size.scaled(largestPicture, Qt::KeepAspectRatio).expandedTo({1, 1}) : size;
}

// The document asks here for every picture, and gets only those of the conversation.
class PaperDocument final : public QTextDocument
{
public:
    PaperDocument(QList<ImagePart> images, QList<QSize> sizes)
        : m_images(std::move(images)), m_sizes(std::move(sizes))
    {}

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        bool ok = false;
        const qsizetype number = name.path().toLongLong(&ok);
        if (type != ImageResource || name.scheme() != QLatin1String("attachment") || !ok ||
            number < 0 || number >= m_images.size()) {
            return {};
        }
        QBuffer buffer;
        buffer.setData(m_images.at(number).data);
        QImageReader reader(&buffer);
        const QImage image = isPicture(prepared(reader)) ? reader.read() : QImage();
        const QSize wanted = m_sizes.at(number) * sharpness;
        return image.width() > wanted.width()
                   ? image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                   : image;
    }

private:
    const QList<ImagePart> m_images;
    const QList<QSize> m_sizes;
};

QFont printFont(const QStringList &families, qreal points)
{
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

struct Page
{
    QRectF text; // dots, on the paper inside its margins
    QFont foot;
    QString title;
    QString about = {}; // at the head; empty: there is no head
    int from = 1;
    int to = std::numeric_limits<int>::max();
};

// "openai/gpt-6 · 2026-11-21 10:15 UTC": who answered last, and when.
QString aboutOf(const Conversation &conversation)
{
    QStringList words;
    const QList<NodeId> path = conversation.activePath();
    for (auto id = path.crbegin(); id != path.crend() && words.isEmpty(); ++id) {
        const Node &node = *conversation.find(*id);
        if (node.message.role == Role::Assistant && !node.meta.asked.isEmpty()) {
            words.append(speaker(node));
        }
    }
    words.append(exportTime(conversation.head().updated));
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

// What is at the start gives way to what is at the end.
void drawLine(QPainter &painter, const Page &page, qreal top, const QString &start,
              const QString &end)
{
    const QFontMetricsF metrics(page.foot, painter.device());
    const QRectF line(page.text.left(), top, page.text.width(), metrics.height());
    const qreal room = line.width() - metrics.horizontalAdvance(end) - 2 * metrics.height();
    painter.setFont(page.foot);
    painter.setPen(QColor(0x60, 0x67, 0x64));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(start, Qt::ElideRight, room));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, end);
}

void drawAround(QPainter &painter, const Page &page, int number, int pages)
{
    const qreal high = QFontMetricsF(page.foot, painter.device()).height();
    const QString count = QStringLiteral("%1 / %2").arg(number).arg(pages);
    const bool head = !page.about.isEmpty();
    drawLine(painter, page, page.text.bottom() + high, head ? QString() : page.title, count);
    if (head) {
        drawLine(painter, page, page.text.top() - 2 * high, page.title, page.about);
    }
}

// Where a paragraph goes on on another page, as positions from the last to the first.
QList<int> pageEdges(QTextDocument &document, qreal pageHeight)
{
    QList<int> edges;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const qreal top = document.documentLayout()->blockBoundingRect(block).top();
        const QTextLayout &lines = *block.layout();
        const auto pageOf = [&](int line) {
            const QTextLine at = lines.lineAt(line);
            return std::floor((top + at.y() + at.height() / 2) / pageHeight);
        };
        for (int line = 1; line < lines.lineCount(); ++line) {
            if (pageOf(line) != pageOf(line - 1)) {
                edges.prepend(block.position() + lines.lineAt(line).textStart());
            }
        }
    }
    return edges;
}

// Makes two paragraphs of one that goes on on another page. Qt draws a paragraph from the line
// before the first one that is wanted, and in a PDF it would stand there as text, though cut off:
// found twice and read twice. The lines stay where they are.
void partAtPages(QTextDocument &document, qreal pageHeight)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock(); // laid out again once
    for (const int edge : pageEdges(document, pageHeight)) {
        cursor.setPosition(edge);
        QTextBlockFormat before = cursor.blockFormat();
        QTextBlockFormat after = before;
        before.setBottomMargin(0);
        after.setTopMargin(0);
        after.setTextIndent(0);
        after.setLayoutDirection(cursor.block().textDirection());
        if (const QTextList *list = cursor.currentList()) {
            after.setIndent(after.indent() + list->format().indent());
            after.setObjectIndex(-1); // no sign of the list again
        }
        cursor.insertBlock(after);
        cursor.movePosition(QTextCursor::PreviousBlock);
        cursor.setBlockFormat(before);
    }
    cursor.endEditBlock();
}

void drawPages(QPainter &painter, QTextDocument &document, const Page &page,
               QPagedPaintDevice &device)
{
    const int pages = document.pageCount();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    const int last = qMin(pages, page.to);
    for (int number = qMax(1, page.from); number <= last; ++number) {
        const QRectF part(0, (number - 1) * page.text.height(), page.text.width(),
                          page.text.height());
        painter.save();
        painter.translate(page.text.left(), page.text.top() - part.top());
        painter.setClipRect(part);
        // A dot less: what only touches the page is its neighbour's.
        context.clip = part.adjusted(0, 1, 0, -1);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        drawAround(painter, page, number, pages);
        if (number < last) {
            device.newPage();
        }
    }
}

// Around the text of `page` there is what the device leaves free.
Result<void> draw(QPagedPaintDevice &device, const Conversation &conversation,
                  const PdfFonts &fonts, Page page)
{
    const QList<ImagePart> images = paperImages(conversation);
    QList<QSize> sizes;
    for (const ImagePart &image : images) {
        sizes.append(sizeOnPaper(image));
    }
    PaperDocument document(images, sizes);
    document.documentLayout()->setPaintDevice(&device);
    document.setDefaultFont(printFont(fonts.text, textPoints));
    document.setDefaultStyleSheet(paperStyle(fonts.mono));
    document.setDocumentMargin(0);
    page.foot = printFont(fonts.text, footPoints);
    page.text = QRectF(QPointF(), QSizeF(device.width(), device.height()));
    if (!page.about.isEmpty()) {
        // Where a person sets the margins there may be no room in them.
        const qreal high = QFontMetricsF(page.foot, &device).height();
        page.text.adjust(0, 3 * high, 0, -2 * high);
    }
    document.setPageSize(page.text.size());
    document.setHtml(paperHtml(conversation, sizes));
    QPainter painter;
    if (page.text.isEmpty() || !painter.begin(&device)) {
        return Unexpected(ErrorKind::Storage, QStringLiteral("nothing could be printed"));
    }
    partAtPages(document, page.text.height());
    drawPages(painter, document, page, device);
    return painter.end() ? Result<void>()
                         : Unexpected(ErrorKind::Storage, QStringLiteral("printing broke off"));
}

} // namespace

Result<QByteArray> exportPdf(const Conversation &conversation, const PdfFonts &fonts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(20, 18, 20, 22), QPageLayout::Millimeter);
    Page page;
    page.title = exportTitle(conversation);
    writer.setTitle(page.title);
    writer.setCreator(QStringLiteral("Parley"));
    const auto drawn = draw(writer, conversation, fonts, page);
    if (!drawn || buffer.data().isEmpty()) {
        return Unexpected(ErrorKind::Storage, QStringLiteral("no PDF could be made"));
    }
    return buffer.data();
}

Result<void> printPages(QPagedPaintDevice &device, const Conversation &conversation,
                        const PdfFonts &fonts, int from, int to)
{
    Page page;
    page.title = exportTitle(conversation);
    page.about = aboutOf(conversation);
    page.from = from;
    page.to = to > 0 ? to : page.to;
    return draw(device, conversation, fonts, page);
}

} // namespace parley
