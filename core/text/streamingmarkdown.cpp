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
            tail[i].references = referencesOf(tail[i].piece, i == 0 ? growing(first) : nullptr);
        }
        const QSet<QString> changed = exchangeDefinitions(first, tail);
        readAgain(changed, first, changes);
        readTail(first, std::move(tail), changes);
    }
    freeze();
    return changes;
}

// The entry of this index, when its piece may only have grown by lines since.
const StreamingMarkdown::Entry *StreamingMarkdown::growing(size_t index) const
{
    if (index >= m_entries.size() || index >= m_scanner.pieces().size()) {
        return nullptr;
    }
    const Entry &entry = m_entries[index];
    const Piece &now = m_scanner.pieces()[index];
    const bool grows = PieceReader::growsByLine(now.style.kind) && entry.piece.start == now.start &&
                       entry.piece.style == now.style && entry.progress.offset >= 0;
    return grows ? &entry : nullptr;
}

// What a piece defines and may refer to. Of one that grows by lines only the new lines are read.
std::unique_ptr<StreamingMarkdown::References>
StreamingMarkdown::referencesOf(const Piece &piece, const Entry *before) const
{
    const PieceKind kind = piece.style.kind;
    if (PieceReader::growsByLine(kind) && kind != PieceKind::Table) {
        return nullptr;
    }
    QStringView text = readerFor(0).textOf(piece);
    auto references = std::make_unique<References>();
    if (before != nullptr && before->references != nullptr) {
        references->labels = before->references->labels;
    }
    if (before != nullptr) {
        text = text.sliced(std::min(before->progress.offset - piece.start, text.size()));
    }
    references->labels += labelKeysIn(text);
    if (kind != PieceKind::Table && !references->labels.isEmpty()) {
        references->definitions = definitionsIn(text);
    }
    references->labels.removeDuplicates();
    return references->labels.isEmpty() ? nullptr : std::move(references);
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
        const QList<Block> old = m_blocks.sliced(entry.firstBlock, entry.blocks);
        if (blocks.size() != old.size()) {
            m_blocks.remove(entry.firstBlock, old.size());
            m_blocks.insert(entry.firstBlock, blocks.size(), Block());
        }
        std::copy(blocks.begin(), blocks.end(), m_blocks.begin() + entry.firstBlock);
        report(entry.firstBlock, old, blocks.size(), changes);
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

// Brings the entries from `first` on, and their blocks, from what they were to `tail`.
void StreamingMarkdown::readTail(size_t first, std::vector<Entry> tail, QList<BlockChange> &changes)
{
    size_t next = 0;
    if (const Entry *old = growing(first); old != nullptr) {
        Entry &grown = tail.front();
        grown.firstBlock = old->firstBlock;
        grown.blocks = old->blocks;
        grown.progress = old->progress;
        readerFor(first).extend(grown.piece, m_blocks[grown.firstBlock], grown.progress);
        changes.append({grown.firstBlock, 1, 1});
        m_entries[first] = std::move(grown);
        next = 1;
    }
    const size_t keep = first + next;
    const qsizetype firstBlock =
        keep < m_entries.size() ? m_entries[keep].firstBlock : m_blocks.size();
    const QList<Block> old = m_blocks.sliced(firstBlock);
    m_blocks.resize(firstBlock);
    m_entries.resize(keep);
    for (; next < tail.size(); ++next) {
        Entry &entry = tail[next];
        entry.firstBlock = m_blocks.size();
        m_blocks.append(readerFor(m_entries.size()).read(entry.piece, entry.progress));
        entry.blocks = m_blocks.size() - entry.firstBlock;
        m_entries.push_back(std::move(entry));
    }
    report(firstBlock, old, m_blocks.size() - firstBlock, changes);
}

// Adds what differs between `old` and the `count` blocks that now stand in its place.
void StreamingMarkdown::report(qsizetype first, const QList<Block> &old, qsizetype count,
                               QList<BlockChange> &changes) const
{
    qsizetype same = 0;
    while (same < old.size() && same < count && m_blocks[first + same] == old[same]) {
        ++same;
    }
    qsizetype sameEnd = 0;
    while (sameEnd < old.size() - same && sameEnd < count - same &&
           m_blocks[first + count - 1 - sameEnd] == old[old.size() - 1 - sameEnd]) {
        ++sameEnd;
    }
    const BlockChange change{first + same, old.size() - same - sameEnd, count - same - sameEnd};
    if (change.removed > 0 || change.inserted > 0) {
        changes.append(change);
    }
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
