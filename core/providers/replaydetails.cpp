// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/replaydetails.h"

namespace parley {

namespace {

bool isAppended(const QString &name)
{
    return name == QLatin1String("text") || name == QLatin1String("summary") ||
           name == QLatin1String("data");
}

} // namespace

void ReplayDetails::add(const QJsonArray &fragments)
{
    constexpr qsizetype maxEntries = 4096;
    for (const QJsonValue &value : fragments) {
        const QJsonObject fragment = value.toObject();
        const QJsonValue place = fragment.value(QLatin1String("index"));
        const int next = m_byIndex.isEmpty() ? 0 : m_byIndex.lastKey() + 1;
        const int index = place.isDouble() ? place.toInt() : next;
        if (fragment.isEmpty() || (!m_byIndex.contains(index) && m_byIndex.size() >= maxEntries)) {
            continue;
        }
        Entry &entry = m_byIndex[index];
        for (auto it = fragment.begin(); it != fragment.end(); ++it) {
            const QJsonValue member = it.value();
            if (isAppended(it.key()) && member.isString()) {
                entry.grown[it.key()] += member.toString();
            } else if (!member.isNull() || !entry.members.contains(it.key())) {
                entry.members.insert(it.key(), member);
            }
        }
    }
}

QJsonArray ReplayDetails::merged() const
{
    QJsonArray result;
    for (const Entry &entry : m_byIndex) {
        QJsonObject object = entry.members;
        for (auto it = entry.grown.begin(); it != entry.grown.end(); ++it) {
            object.insert(it.key(), it.value());
        }
        result.append(object);
    }
    return result;
}

QString ReplayDetails::textOf(const QJsonArray &fragments)
{
    QString result;
    for (const QJsonValue &value : fragments) {
        const QJsonObject fragment = value.toObject();
        result += fragment.value(QLatin1String("text")).toString();
        result += fragment.value(QLatin1String("summary")).toString();
    }
    return result;
}

} // namespace parley
