// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// OpenRouter's reasoning_details: typed fragments that must be merged by index and sent back as one
// array with the next turn. Plain value, any thread.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace parley {

class ReplayDetails
{
public:
    void add(const QJsonArray &fragments);
    [[nodiscard]] bool isEmpty() const { return m_byIndex.isEmpty(); }
    [[nodiscard]] QJsonArray merged() const;
    // The readable text of these fragments, for servers that send nothing else.
    [[nodiscard]] static QString textOf(const QJsonArray &fragments);

private:
    struct Entry
    {
        QJsonObject members;          // the last one of a name holds
        QMap<QString, QString> grown; // "text" and the like: appended
    };
    QMap<int, Entry> m_byIndex;
};

} // namespace parley
