// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/streamingmarkdown.h"

#include "text/references.h"

#include <algorithm>

namespace parley {

QList<BlockChange> StreamingMarkdown::update()
{
    m_scanner.scan();
    const std::vector<Piece> &pieces = m_scanner.pieces();
    size_t first = size_t(m_scanner.firstChanged());
    while (first < pieces.size() && first < m_entries.size() &&
           m_entries[first].piece == pieces[first]) {
        ++first;
    }
    QList<BlockChange> changes;
    if (first < pieces.size() || first < m_entries.size()) {
        std::vector<Entry> tail(pieces.size() - first);
        for (size_t i = 0; i < tail.size(); ++i) {
            tail[i].piece = pieces[first + i];
            tail[i].references = referencesOf(tail[i].piece);
        }
        const QSet<QString> changed = exchangeDefinitions(first, tail);
        readAgain(changed, first, changes);
        readTail(first, std::move(tail), changes);
    }
    freeze();
    return changes;
}

std::unique_ptr<StreamingMarkdown::References>
StreamingMarkdown::referencesOf(const Piece &piece) const
{
    const PieceKind kind = piece.style.kind;
    const QStringView text = readerFor(0).textOf(piece);
    if ((PieceReader::growsByLine(kind) && kind != PieceKind::Table) || !text.contains(u']')) {
        return nullptr;
    }
    auto references = std::make_unique<References>();
    references->labels = labelKeysIn(text);
    if (kind != PieceKind::Table) {
        references->definitions = definitionsIn(text);
    }
    return references;
}

PieceReader StreamingMarkdown::readerFor(size_t entry) const
{
    if (m_definitions.isEmpty()) {
        return PieceReader(m_scanner, {});
    }
    return PieceReader(m_scanner,
                       [this, entry](const QStringList &keys) { return lookUp(keys, entry); });
}

// What the definitions of other entries make of these labels.
QList<LinkDefinition> StreamingMarkdown::lookUp(const QStringList &keys, size_t reader) const
{
    QList<LinkDefinition> found;
    for (const QString &key : keys) {
        const auto known = m_definitions.constFind(key);
        if (known != m_definitions.constEnd() && known->owner != reader) {
            found.append(known->definition);
        }
    }
    return found;
}

// Replaces what the old entries from `first` on defined by what the new ones do. The keys of labels
// that now mean something else.
QSet<QString> StreamingMarkdown::exchangeDefinitions(size_t first, std::vector<Entry> &tail)
{
    QHash<QString, Known> before;
    for (size_t i = first; i < m_entries.size(); ++i) {
        if (m_entries[i].references == nullptr) {
            continue;
        }
        for (const LinkDefinition &definition : m_entries[i].references->definitions) {
            const QString key = labelKey(definition.label);
            const auto known = m_definitions.constFind(key);
            if (known != m_definitions.constEnd() && known->owner == i) {
                before.insert(key, *known);
                m_definitions.erase(known);
            }
        }
    }
    QSet<QString> changed;
    for (size_t i = 0; i < tail.size(); ++i) {
        if (tail[i].references == nullptr) {
            continue;
        }
        for (const LinkDefinition &definition : tail[i].references->definitions) {
            const QString key = labelKey(definition.label);
            if (m_definitions.contains(key)) {
                continue;
            }
            m_definitions.insert(key, {definition, first + i});
            const auto old = before.constFind(key);
            if (old == before.constEnd() || !(old->definition == definition)) {
                changed.insert(key);
            }
            before.remove(key);
        }
    }
    for (auto gone = before.constBegin(); gone != before.constEnd(); ++gone) {
        changed.insert(gone.key());
    }
    return changed;
}

// Parses again what stands before entry `before` and refers to one of these labels.
void StreamingMarkdown::readAgain(const QSet<QString> &keys, size_t before,
                                  QList<BlockChange> &changes)
{
    if (keys.isEmpty()) {
        return;
    }
    qsizetype shift = 0;
    size_t shiftedUpTo = 0;
    const auto moveUpTo = [&](size_t end) {
        for (; shift != 0 && shiftedUpTo < end; ++shiftedUpTo) {
            m_entries[shiftedUpTo].firstBlock += shift;
        }
        shiftedUpTo = std::max(shiftedUpTo, end);
    };
    const auto readEntry = [&](size_t index) {
        Entry &entry = m_entries[index];
        const bool uses =
            entry.references != nullptr &&
            std::any_of(entry.references->labels.begin(), entry.references->labels.end(),
                        [&keys](const QString &label) { return keys.contains(label); });
        if (!uses) {
            return;
        }
        moveUpTo(index + 1);
        const QList<Block> blocks = readerFor(index).read(entry.piece, entry.progress);
        replaceBlocks(entry.firstBlock, entry.blocks, blocks, changes);
        shift += blocks.size() - entry.blocks;
        entry.blocks = blocks.size();
    };
    for (const size_t index : m_waiting) {
        if (index < before) {
            readEntry(index);
        }
    }
    for (size_t index = m_examined; index < before; ++index) {
        readEntry(index);
    }
    moveUpTo(m_entries.size());
}

void StreamingMarkdown::readTail(size_t first, std::vector<Entry> tail, QList<BlockChange> &changes)
{
    size_t next = 0;
    if (first < m_entries.size() && !tail.empty()) {
        Entry &old = m_entries[first];
        Entry &grown = tail.front();
        const bool extends = PieceReader::growsByLine(grown.piece.style.kind) &&
                             old.piece.start == grown.piece.start &&
                             old.piece.style == grown.piece.style && old.progress.offset >= 0;
        if (extends) {
            grown.firstBlock = old.firstBlock;
            grown.blocks = old.blocks;
            grown.progress = old.progress;
            readerFor(first).extend(grown.piece, m_blocks[old.firstBlock], grown.progress);
            changes.append({old.firstBlock, 1, 1});
            old = std::move(grown);
            next = 1;
        }
    }
    const size_t keep = first + next;
    const qsizetype firstBlock =
        keep < m_entries.size() ? m_entries[keep].firstBlock : m_blocks.size();
    m_entries.resize(keep);
    QList<Block> blocks;
    for (; next < tail.size(); ++next) {
        Entry &entry = tail[next];
        const QList<Block> own = readerFor(m_entries.size()).read(entry.piece, entry.progress);
        entry.firstBlock = firstBlock + blocks.size();
        entry.blocks = own.size();
        blocks += own;
        m_entries.push_back(std::move(entry));
    }
    replaceBlocks(firstBlock, m_blocks.size() - firstBlock, blocks, changes);
}

// Puts `blocks` in place of old ones and reports what differs.
void StreamingMarkdown::replaceBlocks(qsizetype first, qsizetype removed,
                                      const QList<Block> &blocks, QList<BlockChange> &changes)
{
    qsizetype same = 0;
    while (same < removed && same < blocks.size() && m_blocks.at(first + same) == blocks[same]) {
        ++same;
    }
    qsizetype sameEnd = 0;
    while (sameEnd < removed - same && sameEnd < blocks.size() - same &&
           m_blocks.at(first + removed - 1 - sameEnd) == blocks[blocks.size() - 1 - sameEnd]) {
        ++sameEnd;
    }
    const BlockChange change{first + same, removed - same - sameEnd,
                             blocks.size() - same - sameEnd};
    if (change.removed == 0 && change.inserted == 0) {
        return;
    }
    const qsizetype replaced = std::min(change.removed, change.inserted);
    for (qsizetype i = 0; i < replaced; ++i) {
        m_blocks[change.first + i] = blocks[same + i];
    }
    if (change.removed > replaced) {
        m_blocks.remove(change.first + replaced, change.removed - replaced);
    }
    if (change.first + replaced == m_blocks.size()) {
        m_blocks.append(blocks.sliced(same + replaced, change.inserted - replaced));
    } else {
        for (qsizetype i = replaced; i < change.inserted; ++i) {
            m_blocks.insert(change.first + i, blocks[same + i]);
        }
    }
    changes.append(change);
}

// Whether each label it may refer to has a definition that can't change any more.
bool StreamingMarkdown::isSettled(const Entry &entry) const
{
    if (entry.references == nullptr) {
        return true;
    }
    const QStringList &labels = entry.references->labels;
    return std::all_of(labels.begin(), labels.end(), [this](const QString &key) {
        const auto known = m_definitions.constFind(key);
        return known != m_definitions.constEnd() && known->owner < m_knownClosed;
    });
}

void StreamingMarkdown::freeze()
{
    const size_t closed = size_t(m_scanner.closedCount());
    bool defined = false;
    for (; m_knownClosed < closed; ++m_knownClosed) {
        const auto &references = m_entries[m_knownClosed].references;
        defined = defined || (references != nullptr && !references->definitions.isEmpty());
    }
    const auto settle = [this](Entry &entry) {
        entry.frozen = isSettled(entry);
        if (entry.frozen && entry.references != nullptr) {
            entry.references->labels.clear();
        }
        return entry.frozen;
    };
    if (defined) {
        std::erase_if(m_waiting, [&](size_t index) { return settle(m_entries[index]); });
    }
    for (; m_examined < closed; ++m_examined) {
        if (!settle(m_entries[m_examined])) {
            m_waiting.push_back(m_examined);
        }
    }
}

bool StreamingMarkdown::isFrozen(qsizetype block) const
{
    const auto after = std::upper_bound(
        m_entries.begin(), m_entries.end(), block,
        [](qsizetype wanted, const Entry &entry) { return wanted < entry.firstBlock; });
    return after != m_entries.begin() && std::prev(after)->frozen;
}

qsizetype StreamingMarkdown::frozenCount() const
{
    const size_t first = m_waiting.empty() ? m_examined : m_waiting.front();
    return first < m_entries.size() ? m_entries[first].firstBlock : m_blocks.size();
}

} // namespace parley
