// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Reads the rows on the pages of a damaged SQLite file one by one, without following the tree that
// leads to them (sqlite.org/fileformat2.html): finds what SQLite can't reach any more. Knows the
// journal beside the file (committed frames only) and leaves out pages that are free. Every byte is
// taken for hostile. Only reads; any one thread.
#pragma once

#include <QFile>
#include <QHash>
#include <QSet>
#include <QVariant>
#include <functional>
#include <optional>

namespace parley {

class PageScan
{
public:
    explicit PageScan(const QString &path);

    // Each row of each table page, in the order of pages: its key and its values (NULL, qint64,
    // double, QByteArray; texts are QString). Rows that make no sense are left out.
    void eachRow(const std::function<void(qint64 key, const QVariantList &values)> &take);
    // Each entry of each index page likewise: rows of tables WITHOUT ROWID, and of indexes.
    void eachEntry(const std::function<void(const QVariantList &values)> &take);

private:
    enum class Kind { Table, Index };
    void readHeader();
    void readJournal(const QString &path);
    void readFreeList();
    [[nodiscard]] QByteArray page(quint32 number);
    void eachPage(const std::function<void(quint32 number, const QByteArray &page)> &take);
    void rowsOf(quint32 number, const QByteArray &page,
                const std::function<void(qint64, const QVariantList &)> &take);
    void entriesOf(quint32 number, const QByteArray &page,
                   const std::function<void(const QVariantList &)> &take);
    [[nodiscard]] std::optional<QByteArray> payload(const QByteArray &page, qsizetype at,
                                                    quint64 size, Kind kind);

    QFile m_file;
    QFile m_journal;
    QHash<quint32, qint64> m_newer; // pages that are in the journal, and where
    QSet<quint32> m_free;
    qint64 m_pageSize = 4096;
    qint64 m_usable = 4096; // of each page
    quint32 m_pages = 0;
};

} // namespace parley
