// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A SQLite file system in front of the real one, for tests of what a bad disk does: it makes the
// N-th call fail, or remembers what was written and not yet synced, so that a power cut can be
// imagined at any sync. Installed as SQLite's default for the whole process; works where Qt's
// driver uses the system's SQLite. One database at a time; any thread.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QMutex>
#include <QString>
#include <functional>

namespace parley {

class FaultVfs
{
public:
    static FaultVfs &installed();

    // The n-th call from now on fails with an SQLite code: once, those after it work again; or each
    // that writes from there on.
    enum class Until { Once, Repaired };
    void failAt(qint64 call, int code, Until until = Until::Once);
    void failNever() { failAt(0, 0); }
    [[nodiscard]] qint64 calls() const { return m_calls; } // since failAt()
    [[nodiscard]] bool failed() const { return m_failed; }

    // What a power cut now would leave of each file, by path: what was synced, and some of what was
    // written since, in any order, the last of it torn.
    using Files = QMap<QString, QByteArray>;
    // Called before each sync takes effect; switches remembering on (null: off).
    void atEachSync(std::function<void()> look);
    [[nodiscard]] Files afterPowerCut(quint32 seed) const;

    // For the file system itself.
    [[nodiscard]] int next(bool writes);
    void opened(const QString &path);
    void wrote(const QString &path, qint64 offset, const QByteArray &bytes);
    void truncated(const QString &path, qint64 size);
    void synced(const QString &path);
    void removed(const QString &path);

private:
    FaultVfs();
    struct Change
    {
        qint64 offset = 0; // or the new size
        QByteArray bytes;
        bool truncates = false;
    };
    static void apply(const Change &change, QByteArray &file);

    mutable QRecursiveMutex m_mutex;
    qint64 m_calls = 0;
    qint64 m_failAt = 0;
    int m_code = 0;
    Until m_until = Until::Once;
    bool m_failed = false;
    std::function<void()> m_look;
    Files m_durable;
    QMap<QString, QList<Change>> m_pending;
};

} // namespace parley
