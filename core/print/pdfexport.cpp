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
#include <QTextDocument>
#include <QUrl>

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
};

void drawFoot(QPainter &painter, const Page &page, const QString &title, int number, int pages)
{
    const QString count = QStringLiteral("%1 / %2").arg(number).arg(pages);
    const QFontMetricsF metrics(page.foot, painter.device());
    const QRectF line(page.text.left(), page.text.bottom() + metrics.height(), page.text.width(),
                      metrics.height());
    const qreal room = line.width() - metrics.horizontalAdvance(count) - 2 * metrics.height();
    painter.setFont(page.foot);
    painter.setPen(QColor(0x60, 0x67, 0x64));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(title, Qt::ElideRight, room));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
}

void drawPages(QPainter &painter, QTextDocument &document, const Page &page, QPdfWriter &writer,
               const QString &title)
{
    const int pages = document.pageCount();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    for (int number = 0; number < pages; ++number) {
        if (number > 0) {
            writer.newPage();
        }
        const QRectF part(0, number * page.text.height(), page.text.width(), page.text.height());
        painter.save();
        painter.translate(page.text.left(), page.text.top() - part.top());
        painter.setClipRect(part);
        context.clip = part;
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        drawFoot(painter, page, title, number + 1, pages);
    }
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
    const QString title = exportTitle(conversation);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Parley"));

    const QList<ImagePart> images = paperImages(conversation);
    QList<QSize> sizes;
    for (const ImagePart &image : images) {
        sizes.append(sizeOnPaper(image));
    }
    PaperDocument document(images, sizes);
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(printFont(fonts.text, textPoints));
    document.setDefaultStyleSheet(paperStyle(fonts.mono));
    document.setDocumentMargin(0);
    const Page page{QRectF(QPointF(), QSizeF(writer.width(), writer.height())),
                    printFont(fonts.text, footPoints)};
    document.setPageSize(page.text.size());
    document.setHtml(paperHtml(conversation, sizes));

    QPainter painter;
    if (!painter.begin(&writer)) {
        return Unexpected(ErrorKind::Storage, QStringLiteral("no PDF could be made"));
    }
    drawPages(painter, document, page, writer, title);
    if (!painter.end() || buffer.data().isEmpty()) {
        return Unexpected(ErrorKind::Storage, QStringLiteral("no PDF could be made"));
    }
    return buffer.data();
}

} // namespace parley
