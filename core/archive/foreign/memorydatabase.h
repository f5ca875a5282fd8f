// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A SQLite database that came as bytes and is hostile: opened in memory for reading only, with
// tight limits; nothing of it is written anywhere and its schema is not trusted. One worker thread.
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <functional>
#include <memory>

struct sqlite3;

namespace parley {

class MemoryDatabase
{
public:
    [[nodiscard]] static Result<std::unique_ptr<MemoryDatabase>> open(const QByteArray &bytes);
    ~MemoryDatabase();
    Q_DISABLE_COPY_MOVE(MemoryDatabase)

    // Calls `take` with each row as an object of text, numbers and nulls.
    [[nodiscard]] Result<void> each(const char *sql,
                                    const std::function<void(const QJsonObject &row)> &take);

private:
    MemoryDatabase() = default;
    [[nodiscard]] Unexpected damaged() const;

    sqlite3 *m_database = nullptr;
};

} // namespace parley
