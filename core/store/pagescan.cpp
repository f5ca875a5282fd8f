// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/pagescan.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>

namespace parley {

namespace {

constexpr qsizetype fileHeader = 100;
constexpr qsizetype journalHeader = 32;
constexpr qsizetype frameHeader = 24;
constexpr char tableLeaf = 13;
constexpr char indexLeaf = 10;
constexpr char indexInner = 2; // holds entries, too

quint32 number32(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

quint16 number16(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at)
                                             : quint16(0);
}

bool isPageSize(qint64 size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

// One to nine bytes; moves on. False: the bytes end before.
bool takeVariable(const QByteArray &bytes, qsizetype &at, quint64 &value)
{
    value = 0;
    for (int i = 0; i < 9; ++i, ++at) {
        if (at < 0 || at >= bytes.size()) {
            return false;
        }
        const auto byte = static_cast<quint8>(bytes[at]);
        if (i == 8) {
            value = (value << 8) | byte;
        } else {
            value = (value << 7) | (byte & 0x7fU);
            if (byte < 0x80) {
                ++at;
                return true;
            }
        }
    }
    return true;
}

qint64 integerOf(const QByteArray &bytes, qsizetype at, qsizetype size)
{
    qint64 value = static_cast<qint8>(bytes[at]); // carries the sign
    for (qsizetype i = 1; i < size; ++i) {
        value = value * 256 + static_cast<quint8>(bytes[at + i]);
    }
    return value;
}

// How many bytes a value of this type takes.
quint64 sizeOf(quint64 type)
{
    constexpr quint64 fixed[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < 12 ? fixed[type] : (type - 12) / 2;
}

QVariant valueOf(quint64 type, const QByteArray &bytes, qsizetype at)
{
    const auto size = static_cast<qsizetype>(sizeOf(type));
    if (type == 0) {
        return {};
    }
    if (type == 8 || type == 9) {
        return qint64(type - 8);
    }
    if (type == 7) {
        const auto bits = static_cast<quint64>(integerOf(bytes, at, 8));
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        return value;
    }
    if (type < 7) {
        return integerOf(bytes, at, size);
    }
    const QByteArray raw = bytes.mid(at, size);
    return type % 2 ? QVariant(QString::fromUtf8(raw)) : QVariant(raw);
}

// A record: the types of all values, then the values. Nothing when it makes no sense.
std::optional<QVariantList> valuesOf(const QByteArray &record)
{
    constexpr qsizetype mostColumns = 64;
    qsizetype at = 0;
    quint64 header = 0;
    if (!takeVariable(record, at, header) || header > static_cast<quint64>(record.size())) {
        return {};
    }
    auto body = static_cast<qsizetype>(header);
    QVariantList values;
    while (at < static_cast<qsizetype>(header)) {
        quint64 type = 0;
        if (!takeVariable(record, at, type) || type == 10 || type == 11 ||
            sizeOf(type) > static_cast<quint64>(record.size() - body) ||
            values.size() == mostColumns) {
            return {};
        }
        values.append(valueOf(type, record, body));
        body += static_cast<qsizetype>(sizeOf(type));
    }
    return values;
}

} // namespace

PageScan::PageScan(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly)) {
        return;
    }
    readHeader();
    readJournal(path + QStringLiteral("-wal"));
    m_pages = std::max(m_pages, static_cast<quint32>(m_file.size() / m_pageSize));
    readFreeList();
}

void PageScan::readHeader()
{
    const QByteArray header = m_file.read(fileHeader);
    const qint64 size = number16(header, 16) == 1 ? 65536 : number16(header, 16);
    if (isPageSize(size)) {
        m_pageSize = size;
    }
    const qint64 reserved = header.size() == fileHeader ? static_cast<quint8>(header[20]) : 0;
    m_usable = reserved <= 32 ? m_pageSize - reserved : m_pageSize;
}

void PageScan::readJournal(const QString &path)
{
    m_journal.setFileName(path);
    if (!m_journal.exists() || !m_journal.open(QIODevice::ReadOnly)) {
        return;
    }
    const QByteArray header = m_journal.read(journalHeader);
    if ((number32(header, 0) & ~1U) != 0x377f0682 || number32(header, 8) != m_pageSize) {
        return;
    }
    QHash<quint32, qint64> open; // of the transaction that is being read
    for (;;) {
        const QByteArray frame = m_journal.read(frameHeader);
        const qint64 at = m_journal.pos();
        const bool current =
            frame.size() == frameHeader && frame.mid(8, 8) == header.mid(16, 8); // the salts
        if (!current || at + m_pageSize > m_journal.size()) {
            return;
        }
        open.insert(number32(frame, 0), at);
        if (const quint32 pages = number32(frame, 4); pages != 0) { // a commit
            m_newer.insert(open);
            open.clear();
            m_pages = std::max(m_pages, pages);
        }
        m_journal.seek(at + m_pageSize);
    }
}

void PageScan::readFreeList()
{
    const QByteArray first = page(1);
    quint32 trunk = number32(first, 32);
    while (trunk != 0 && trunk <= m_pages && !m_free.contains(trunk)) {
        m_free.insert(trunk);
        const QByteArray list = page(trunk);
        const auto count = std::min<qint64>(number32(list, 4), m_usable / 4 - 2);
        for (qint64 i = 0; i < count; ++i) {
            m_free.insert(number32(list, 8 + 4 * i));
        }
        trunk = number32(list, 0);
    }
}

QByteArray PageScan::page(quint32 number)
{
    const auto newer = m_newer.constFind(number);
    const bool journal = newer != m_newer.cend();
    QFile &file = journal ? m_journal : m_file;
    if (number == 0 || !file.seek(journal ? *newer : (qint64(number) - 1) * m_pageSize)) {
        return {};
    }
    return file.read(m_pageSize);
}

void PageScan::eachPage(const std::function<void(quint32, const QByteArray &)> &take)
{
    for (quint32 number = 1; number <= m_pages; ++number) {
        const QByteArray bytes = m_free.contains(number) ? QByteArray() : page(number);
        if (bytes.size() == m_pageSize) {
            take(number, bytes);
        }
    }
}

void PageScan::eachRow(const std::function<void(qint64, const QVariantList &)> &take)
{
    eachPage([this, &take](quint32 number, const QByteArray &page) {
        if (page[number == 1 ? fileHeader : 0] == tableLeaf) {
            rowsOf(number, page, take);
        }
    });
}

void PageScan::eachEntry(const std::function<void(const QVariantList &)> &take)
{
    eachPage([this, &take](quint32 number, const QByteArray &page) {
        const char kind = page[number == 1 ? fileHeader : 0];
        if (kind == indexLeaf || kind == indexInner) {
            entriesOf(number, page, take);
        }
    });
}

void PageScan::entriesOf(quint32 number, const QByteArray &page,
                         const std::function<void(const QVariantList &)> &take)
{
    const qsizetype header = number == 1 ? fileHeader : 0;
    const bool inner = page[header] == indexInner;
    const qsizetype cells = number16(page, header + 3);
    const qsizetype first = header + (inner ? 12 : 8);
    for (qsizetype i = 0; i < cells && first + 2 + 2 * i <= page.size(); ++i) {
        qsizetype at = number16(page, first + 2 * i) + (inner ? 4 : 0); // behind the left child
        quint64 size = 0;
        if (!takeVariable(page, at, size)) {
            continue;
        }
        const auto record = payload(page, at, size, Kind::Index);
        const auto values = record ? valuesOf(*record) : std::nullopt;
        if (values) {
            take(*values);
        }
    }
}

void PageScan::rowsOf(quint32 number, const QByteArray &page,
                      const std::function<void(qint64, const QVariantList &)> &take)
{
    const qsizetype header = number == 1 ? fileHeader : 0;
    const qsizetype cells = number16(page, header + 3);
    for (qsizetype i = 0; i < cells && header + 10 + 2 * i <= page.size(); ++i) {
        qsizetype at = number16(page, header + 8 + 2 * i);
        quint64 size = 0;
        quint64 key = 0;
        if (!takeVariable(page, at, size) || !takeVariable(page, at, key)) {
            continue;
        }
        const auto record = payload(page, at, size, Kind::Table);
        const auto values = record ? valuesOf(*record) : std::nullopt;
        if (values) {
            take(static_cast<qint64>(key), *values);
        }
    }
}

// What does not fit on the page goes on in a chain of others.
std::optional<QByteArray> PageScan::payload(const QByteArray &page, qsizetype at, quint64 size,
                                            Kind kind)
{
    if (size > static_cast<quint64>(m_pages) * static_cast<quint64>(m_usable)) {
        return {};
    }
    const auto total = static_cast<qint64>(size);
    const qint64 most = kind == Kind::Table ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    const qint64 least = (m_usable - 12) * 32 / 255 - 23;
    const qint64 rest = least + (total - least) % (m_usable - 4);
    const qint64 here = total <= most ? total : rest <= most ? rest : least;
    if (at + here + (here < total ? 4 : 0) > page.size()) {
        return {};
    }
    QByteArray record = page.mid(at, here);
    quint32 next = here < total ? number32(page, at + here) : 0;
    while (record.size() < total) {
        const QByteArray more = next == 0 ? QByteArray() : this->page(next);
        if (more.size() < m_usable) {
            return {};
        }
        record += more.mid(4, std::min<qint64>(m_usable - 4, total - record.size()));
        next = number32(more, 0);
    }
    return record;
}

} // namespace parley
