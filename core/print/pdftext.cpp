// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "print/pdftext.h"

#include "print/refusedfile.h"

#ifdef PARLEY_PDF
#include <QRectF>
#include <poppler-qt6.h>
#endif

namespace parley {

bool looksLikePdf(const QByteArray &bytes)
{
    constexpr qsizetype signatureWithin = 1024; // bytes; some programs write something before it
    return bytes.left(signatureWithin).contains("%PDF-");
}

#ifdef PARLEY_PDF
namespace {

constexpr int mostPages = 5000;

// What is wrong with a file is told by the result; its content stays out of the log.
void keepQuiet(const QString &, const QVariant &) {}

} // namespace

Result<QString> pdfText(const QByteArray &bytes, qint64 mostBytes)
{
    Poppler::setDebugErrorFunction(keepQuiet, {});
    const auto document = Poppler::Document::loadFromData(bytes);
    if (!document) {
        return refusedFile("pdf_damaged", "not a readable PDF");
    }
    if (document->isLocked()) {
        return refusedFile("pdf_encrypted", "protected by a password");
    }
    const int pages = document->numPages();
    if (pages > mostPages) {
        return refusedFile("too_big", "too many pages");
    }
    QStringList texts;
    qint64 size = 0;
    for (int number = 0; number < pages; ++number) {
        const auto page = document->page(number);
        const QString text = page ? page->text(QRectF()).trimmed() : QString();
        if (text.isEmpty()) {
            continue;
        }
        size += text.toUtf8().size() + 2;
        if (size > mostBytes) {
            return refusedFile("too_big", "too much text");
        }
        texts.append(text);
    }
    if (texts.isEmpty()) {
        return pages > 0 ? refusedFile("pdf_no_text", "no text on any page")
                         : refusedFile("pdf_damaged", "no pages");
    }
    return texts.join(QStringLiteral("\n\n"));
}
#else
Result<QString> pdfText(const QByteArray &, qint64)
{
    return refusedFile("pdf_unsupported", "this Parley was built without a reader of PDF files");
}
#endif

} // namespace parley
