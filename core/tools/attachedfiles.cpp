// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "tools/attachedfiles.h"

#include "providers/requestparts.h"

#include <QStringDecoder>
#include <algorithm>

namespace parley {

namespace {

Unexpected refused(const QString &why)
{
    return Unexpected(ErrorKind::Configuration, why);
}

QString namesOf(const QList<FilePart> &files)
{
    constexpr qsizetype most = 30;
    QStringList names;
    for (const FilePart &file : files) {
        if (!names.contains(file.name) && names.size() < most) {
            names.append(file.name);
        }
    }
    return names.join(QStringLiteral(", "));
}

Result<QString> textOf(const FilePart &file, const FileText &other)
{
    if (!isTextFile(file)) {
        const auto text = other ? other(file) : refused(QStringLiteral("it is no text"));
        return text ? text
                    : refused(QStringLiteral("%1 can't be read: %2.")
                                  .arg(file.name, text.error().detail));
    }
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(file.data);
    return decode.hasError() ? refused(QStringLiteral("%1 is no text in UTF-8.").arg(file.name))
                             : Result<QString>(text);
}

QString cut(const FileRange &range, const QString &name, const QString &text)
{
    const QStringList all = text.split(u'\n');
    const qsizetype first = qMin<qsizetype>(range.from, all.size());
    QString shown;
    qsizetype last = first - 1;
    bool whole = true;
    while (last < all.size() && last - first + 1 < range.lines && whole) {
        const QString &line = all.at(last);
        whole = shown.size() + line.size() < mostFileText;
        shown += whole ? line + u'\n' : line.left(mostFileText - shown.size());
        ++last;
    }
    const QString head = QStringLiteral("%1, lines %2 to %3 of %4%5:\n")
                             .arg(name)
                             .arg(first)
                             .arg(last)
                             .arg(all.size())
                             .arg(whole ? QString() : QStringLiteral(" (the last one cut)"));
    return head + shown;
}

} // namespace

Result<QString> readAttached(const QList<FilePart> &files, const FileRange &range,
                             const FileText &other)
{
    if (files.isEmpty()) {
        return refused(QStringLiteral("No file is attached to this conversation."));
    }
    const bool clear = !range.name.isEmpty() || files.size() == 1;
    const auto found = std::find_if(files.rbegin(), files.rend(), [&range](const FilePart &file) {
        return range.name.isEmpty() || file.name == range.name;
    });
    if (!clear || found == files.rend()) {
        return refused(
            QStringLiteral("Give the name of one of the attached files: %1.").arg(namesOf(files)));
    }
    const auto text = textOf(*found, other);
    return text ? Result<QString>(cut(range, found->name, *text)) : text;
}

} // namespace parley
