// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/sealedanswer.h"

#include <QCryptographicHash>

namespace parley {

namespace {

const QByteArray mark = QByteArrayLiteral("PA1"); // another one where the form changes

} // namespace

QByteArray answerChecksum(const QByteArray &key, const QByteArray &json)
{
    return QCryptographicHash::hash(key + json, QCryptographicHash::Sha256)
        .left(answerChecksumSize);
}

QByteArray sealedAnswer(const QByteArray &key, const CachedAnswer &answer)
{
    const QByteArray json = cachedAnswerToJson(answer);
    return mark + answerChecksum(key, json) + json;
}

std::optional<CachedAnswer> openedAnswer(const QByteArray &key, const QByteArray &bytes)
{
    if (!bytes.startsWith(mark) || bytes.size() <= mark.size() + answerChecksumSize) {
        return std::nullopt;
    }
    const QByteArray json = bytes.mid(mark.size() + answerChecksumSize);
    const bool sound = bytes.mid(mark.size(), answerChecksumSize) == answerChecksum(key, json);
    return sound ? cachedAnswerFromJson(json) : std::nullopt;
}

} // namespace parley
