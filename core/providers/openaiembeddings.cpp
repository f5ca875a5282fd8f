// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/openaiembeddings.h"

#include "base/json.h"
#include "providers/requestparts.h"

#include <QtEndian>

namespace parley {

namespace {

using L1 = QLatin1String;

// Little-endian 32-bit floats.
QList<float> fromBase64(const QString &text)
{
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    constexpr qsizetype width = sizeof(float);
    QList<float> vector;
    for (qsizetype at = 0; bytes.size() % width == 0 && at < bytes.size(); at += width) {
        vector.append(qFromLittleEndian<float>(bytes.constData() + at));
    }
    return vector;
}

} // namespace

QJsonObject openAiEmbeddingBody(const EmbeddingRequest &request)
{
    QJsonObject body{{L1("model"), request.model},
                     {L1("input"), QJsonArray::fromStringList(request.texts)},
                     {L1("encoding_format"), L1("float")}};
    if (request.dimensions) {
        body.insert(L1("dimensions"), *request.dimensions);
    }
    return body;
}

Result<Embeddings> parseOpenAiEmbeddings(const QByteArray &body)
{
    const auto object = json::parseObject(body);
    if (!object) {
        return Unexpected(object.error());
    }
    const auto list = json::requireArray(*object, L1("data"));
    if (!list) {
        return Unexpected(list.error());
    }
    Embeddings result;
    result.vectors.resize(list->size());
    for (qsizetype i = 0; i < list->size(); ++i) {
        const QJsonObject entry = list->at(i).toObject();
        const QJsonValue vector = entry.value(L1("embedding"));
        const qint64 place = json::integer(entry, L1("index")).value_or(i);
        if (place >= 0 && place < result.vectors.size()) {
            result.vectors[place] =
                vector.isString() ? fromBase64(vector.toString()) : vectorFrom(vector);
        }
    }
    result.tokens = json::integer(object->value(L1("usage")).toObject(), L1("prompt_tokens"));
    return result;
}

} // namespace parley
