// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/interruption.h"

#include "store/connection.h"
#include "store/sql.h"

#include <sqlite3.h>

namespace parley {

void Interruption::request()
{
    m_requested = true; // first: what fails because of it must know why
    const std::lock_guard lock(m_mutex);
    for (sqlite3 *handle : std::as_const(m_running)) {
        sqlite3_interrupt(handle);
    }
}

Result<void> Interruption::check() const
{
    return m_requested ? Unexpected(storageError(QStringLiteral("the program ends"), "interrupted"))
                       : Result<void>();
}

Interruption::Watch::Watch(Interruption *interruption, const QSqlDatabase &connection)
    : m_interruption(interruption), m_handle(interruption ? nativeHandle(connection) : nullptr)
{
    if (m_handle) {
        const std::lock_guard lock(m_interruption->m_mutex);
        m_interruption->m_running.append(m_handle);
    }
}

Interruption::Watch::~Watch()
{
    if (m_handle) {
        const std::lock_guard lock(m_interruption->m_mutex);
        m_interruption->m_running.removeOne(m_handle);
    }
}

} // namespace parley
