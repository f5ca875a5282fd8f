// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One writer per database, across processes: a lock file beside it. A lock left behind by a process
// that died is taken over. Any thread, one owner; freed when destroyed.
#pragma once

#include <QLockFile>

namespace parley {

class InstanceLock
{
public:
    explicit InstanceLock(const QString &databasePath);

    // False: another process holds it (heldBy() says which) or the folder can't be written.
    [[nodiscard]] bool acquire();
    // "parley, process 4711", as well as is known; empty when nobody holds it.
    [[nodiscard]] QString heldBy() const;

private:
    QLockFile m_file;
};

} // namespace parley
