// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person adds to a message: an image or a text file, read into memory as a Part. Reading is
// a pure function of a path, any thread; files come from a person's own choice, never from a model.
// Images: PNG, JPEG, GIF and WebP as they are, anything else Qt reads is turned into PNG.
#pragma once

#include "base/result.h"
#include "chat/message.h"

#include <QImage>

namespace parley {

struct Attachment
{
    Part part;
    QString name;
    qint64 tokens = 0; // estimate
    QImage thumbnail;  // at most 48 px; null for text
};

// A PDF becomes its text. Configuration error, worded for the log, when it is too big, unreadable,
// or none of these; providerCode as in print/pdftext.h, else "too_big", "unreadable",
// "unknown_kind".
[[nodiscard]] Result<Attachment> readAttachment(const QString &path);
[[nodiscard]] Result<Attachment> attachmentFromImage(const QImage &image, const QString &name);
// What was sent along with a message, to be sent again; nothing for a part that is no attachment.
[[nodiscard]] std::optional<Attachment> attachmentOf(const Part &part);

constexpr qint64 maxImageBytes = 20 * 1024 * 1024;
constexpr qint64 maxTextBytes = 2 * 1024 * 1024;

} // namespace parley
