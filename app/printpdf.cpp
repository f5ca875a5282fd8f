// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/printpdf.h"

#include "archive/conversationarchive.h"
#include "print/pdfexport.h"
#include "ui/exportchat.h"
#include "ui/fonts.h"

#include <QFile>
#include <QGuiApplication>
#include <cstdio>

namespace parley {

namespace {

Result<QByteArray> printed(const QByteArray &archive)
{
    const auto content = readArchive(archive);
    if (!content) {
        return Unexpected(content.error());
    }
    if (content->conversations.size() != 1) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("--print-pdf takes an archive of one chat"));
    }
    return exportPdf(content->conversations.first(), pdfFonts());
}

} // namespace

int printPdf(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    loadFonts();
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)) {
        std::fputs("parley: standard input or output can't be used\n", stderr);
        return 1;
    }
    const auto pdf = printed(in.readAll());
    if (!pdf) {
        std::fprintf(stderr, "%s\n", qPrintable(pdf.error().detail));
        return 1;
    }
    return out.write(*pdf) == pdf->size() && out.flush() ? 0 : 1;
}

} // namespace parley
