// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// 8 MiB kept beside the database for the moment the disk is full: given back then, so that what is
// being said can still be written. Made again at the next start with room. Database thread.
#pragma once

#include <QString>

namespace parley {

class DiskReserve
{
public:
    explicit DiskReserve(const QString &databasePath);
    // Does nothing when it is there or the disk has little room; never fails.
    void ensure() const;
    // True: room was made.
    [[nodiscard]] bool release() const;

private:
    QString m_path;
};

} // namespace parley
