// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Markdown that arrives bit by bit: append() text, update() at most once a frame, and lay out what
// changed. At every moment blocks() is exactly what parseMarkdown() gives for the text so far,
// however it was cut. Finished pieces are not parsed again; only the open tail is, and of growing
// code, raw text and tables only the new lines. The rules are in
// docs/adr/0011-streaming-markdown.md. Main thread or any single one; a value that may be large:
// move it, don't copy it. Holding a copy of blocks() while text arrives makes the open block be
// copied at each update.
#pragma once

#include "text/block.h"
#include "text/markdownpiece.h"
#include "text/piecereader.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace parley {

// `removed` blocks from `first` on are replaced by `inserted` new ones. Later changes of one update
// count with earlier ones applied.
struct BlockChange
{
    qsizetype first = 0;
    qsizetype removed = 0;
    qsizetype inserted = 0;
    friend bool operator==(const BlockChange &, const BlockChange &) = default;
};

class StreamingMarkdown
{
public:
    void append(QStringView text) { m_scanner.append(text); }
    // Brings blocks() up to date; empty when nothing visible changed.
    QList<BlockChange> update();

    [[nodiscard]] const QList<Block> &blocks() const { return m_blocks; }
    // Whether no text to come can change this block. A finished block that may refer to a link
    // definition which is not there yet is not frozen, though it is not parsed again until one
    // comes.
    [[nodiscard]] bool isFrozen(qsizetype block) const;
    // Blocks before this one are frozen. Grows only.
    [[nodiscard]] qsizetype frozenCount() const;

private:
    struct References
    {
        QList<LinkDefinition> definitions;
        QStringList labels; // that its text may refer to; empty once it is frozen
    };
    struct Entry
    {
        Piece piece;
        qsizetype firstBlock = 0;
        qsizetype blocks = 0;
        PieceReader::Progress progress;
        std::unique_ptr<References> references; // none: it neither makes nor needs any
        bool frozen = false;
    };
    struct Known
    {
        LinkDefinition definition;
        size_t owner = 0; // entry
    };

    [[nodiscard]] QList<LinkDefinition> lookUp(const QStringList &keys, size_t reader) const;
    QSet<QString> exchangeDefinitions(size_t first, std::vector<Entry> &tail);
    void readAgain(const QSet<QString> &keys, size_t before, QList<BlockChange> &changes);
    void readTail(size_t first, std::vector<Entry> tail, QList<BlockChange> &changes);
    void report(qsizetype first, const QList<Block> &old, qsizetype count,
                QList<BlockChange> &changes) const;
    void freeze();
    [[nodiscard]] PieceReader readerFor(size_t entry) const;
    [[nodiscard]] const Entry *growing(size_t index) const;
    [[nodiscard]] std::unique_ptr<References> referencesOf(const Piece &piece,
                                                           const Entry *before) const;
    [[nodiscard]] bool isSettled(const Entry &entry) const;

    PieceScanner m_scanner;
    QList<Block> m_blocks;
    std::vector<Entry> m_entries;
    QHash<QString, Known> m_definitions; // by label key; the first one of the text wins
    std::vector<size_t> m_waiting;       // closed entries that are not frozen, in order
    size_t m_examined = 0;               // entries before it are frozen or waiting
    size_t m_knownClosed = 0;            // definitions of entries before it are final
};

} // namespace parley
