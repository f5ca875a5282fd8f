// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A port as tests/contract wants it, once over a database of its own and once in memory: what holds
// for one holds for both. Header only.
#pragma once

#include "store/sqliteconversationstore.h"

#include <QTemporaryDir>
#include <QTest>

namespace parley {

template <class Port, class Real, class Memory>
class EitherPort
{
public:
    // For initTestCase_data().
    static void addKinds()
    {
        QTest::addColumn<bool>("real");
        QTest::newRow("memory") << false;
        QTest::newRow("sqlite") << true;
    }
    // For init(): a new one, empty.
    void begin()
    {
        QFETCH_GLOBAL(bool, real);
        end();
        m_folder = std::make_unique<QTemporaryDir>();
        if (real) {
            m_store = std::make_unique<SqliteConversationStore>(
                m_folder->filePath(QStringLiteral("p.db")));
            m_port = std::make_unique<Real>(*m_store);
        } else {
            m_port = std::make_unique<Memory>();
        }
    }
    // For cleanup().
    void end()
    {
        m_port.reset();
        m_store.reset();
    }
    Port *operator->() const { return m_port.get(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteConversationStore> m_store;
    std::unique_ptr<Port> m_port;
};

} // namespace parley
