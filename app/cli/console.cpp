// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/console.h"

#include "base/logging.h"
#include "base/result.h"

#include <QFile>
#include <QJsonDocument>
#include <cstdio>

namespace parley::console {

namespace {

void put(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

QString harmless(const QString &text)
{
    constexpr char16_t del = 0x7f;
    constexpr char16_t lastC1 = 0x9f;
    QString result = text;
    for (QChar &c : result) {
        const char16_t u = c.unicode();
        if (u < u' ' && u != u'\n' && u != u'\t') {
            c = QChar(static_cast<char16_t>(0x2400 + u)); // the Unicode picture of that control
        } else if (u >= del && u <= lastC1) {
            c = QChar(u == del ? 0x2421 : 0xfffd);
        }
    }
    return result;
}

void writeText(const QString &text)
{
    put(stdout, harmless(text).toUtf8());
}

void writeCsv(QByteArray csv)
{
    writeText(QString::fromUtf8(csv.replace("\r\n", "\n")));
}

void writeLine(const QString &line)
{
    put(stdout, harmless(line).toUtf8() + '\n');
}

void writeJson(const QJsonObject &object)
{
    put(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void writeJsonArray(const QJsonArray &array)
{
    put(stdout, QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void writeNote(const QString &note)
{
    put(stderr, harmless(redacted(note)).toUtf8() + '\n');
}

void writeError(const Error &error)
{
    const QString detail = error.detail.simplified();
    writeNote(QStringLiteral("parley-cli: %1: %2").arg(errorKindName(error.kind), detail));
}

void writeUsage(const QString &sentence)
{
    writeNote(QStringLiteral("parley-cli: ") + sentence.simplified());
}

std::optional<QByteArray> readInput(const QString &path, Error *error)
{
    QFile file(path);
    const bool opened = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                   : file.open(QIODevice::ReadOnly);
    if (!opened) {
        *error = Unexpected(ErrorKind::Storage,
                            QStringLiteral("can't read \"%1\": %2").arg(path, file.errorString()))
                     .error();
        return std::nullopt;
    }
    return file.readAll();
}

} // namespace parley::console
