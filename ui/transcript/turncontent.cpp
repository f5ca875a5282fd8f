// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/turncontent.h"

#include "chat/tokencounter.h"
#include "text/visibletext.h"
#include "ui/transcript/cachenote.h"
#include "ui/transcript/footnote.h"
#include "ui/transcript/itemspacing.h"
#include "ui/transcript/layoutcost.h"
#include "ui/transcript/pictureshelf.h"
#include "ui/transcript/routednote.h"
#include "ui/transcript/toolchips.h"
#include "ui/transcript/turncards.h"

namespace parley {

namespace {

constexpr qsizetype longestArgument = 60;
constexpr std::chrono::milliseconds figuresLast{250};

enum Section : quint64 { BubbleSection = 1, PieceSection, TailSection };

quint64 keyOf(Section section, qsizetype segment, qsizetype index)
{
    return (static_cast<quint64>(section) << 56) | (static_cast<quint64>(segment) << 32) |
           static_cast<quint64>(index);
}

QList<BubbleItem> slicesOf(const QString &text)
{
    QList<BubbleItem> slices;
    QStringView rest(text);
    bool atLine = false;
    do {
        BubbleItem slice;
        slice.afterLineEnd = atLine;
        const qsizetype end = pieceEnd(rest);
        atLine = end < rest.size() && end > 0 && rest.at(end - 1) == u'\n';
        slice.text = rest.left(atLine ? end - 1 : end).toString();
        slices.append(slice);
        rest = rest.mid(end);
    } while (!rest.isEmpty());
    return slices;
}

// Part of a paragraph that is too long for one layout.
Block slice(const Block &block, qsizetype from, qsizetype length)
{
    Block part = block;
    part.text = block.text.mid(from, length);
    part.spans.clear();
    for (const Span &span : block.spans) {
        const qsizetype begin = qMax(span.start, from);
        const qsizetype end = qMin(span.start + span.length, from + length);
        if (begin < end) {
            part.spans.append({begin - from, end - begin, span.styles, span.target, span.source});
        }
    }
    if (from > 0) {
        part.joined = true;
        for (Container &container : part.containers) {
            container.first = false;
        }
    }
    return part;
}

QList<AttachedItem> attachmentsOf(const Node &node)
{
    QList<AttachedItem> attached;
    for (qsizetype i = 0; i < node.message.parts.size(); ++i) {
        const Part &part = node.message.parts.at(i);
        if (const auto *image = std::get_if<ImagePart>(&part)) {
            attached.append({visibleText(image->name.isEmpty() ? image->mediaType : image->name),
                             attachmentSource(node.id.toString(), i)});
        } else if (const auto *file = std::get_if<FilePart>(&part)) {
            attached.append({visibleText(file->name.isEmpty() ? file->mediaType : file->name), {}});
        }
    }
    return attached;
}

bool isLive(const Node &node, const TurnFacts &facts)
{
    return facts.status.phase != SessionPhase::Idle && facts.status.node == node.id;
}

} // namespace

qsizetype sizeOf(const Node &node)
{
    qsizetype size = 0;
    for (const Part &part : node.message.parts) {
        if (const auto *text = std::get_if<TextPart>(&part)) {
            size += text->text.size();
        }
    }
    return size;
}

QString markdownOf(const Node &node)
{
    QString text;
    for (const Part &part : node.message.parts) {
        if (const auto *words = std::get_if<TextPart>(&part)) {
            text += words->text;
        } else if (const auto *refusal = std::get_if<RefusalPart>(&part)) {
            text += refusal->text;
        }
    }
    return visibleText(text);
}

void TurnContent::put(quint64 key, TranscriptItem::Content content)
{
    const TranscriptItem *above = m_next > 0 ? &m_items[m_next - 1] : nullptr;
    TranscriptItem item{std::move(content), key, 0, 0};
    item.spaceAbove = spaceBetween(above, item);
    if (auto *block = std::get_if<BlockItem>(&item.content)) {
        block->joinsAbove = sharedContainers(above, *block);
    }
    if (m_next < m_items.size()) {
        TranscriptItem &old = m_items[m_next];
        if (old.key == key && old.spaceAbove == item.spaceAbove && old.content == item.content) {
            ++m_next;
            return;
        }
        item.revision = ++m_revision;
        old = std::move(item);
    } else {
        item.revision = ++m_revision;
        m_items.push_back(std::move(item));
    }
    ++m_next;
}

void TurnContent::update(const Node &node, const TurnFacts &facts, Clock::Steady now,
                         qint64 allowed)
{
    m_next = 0;
    m_allowed = allowed;
    m_complete = true;
    if (node.message.role == Role::User || node.message.role == Role::System) {
        updateUser(node, facts);
    } else {
        updateAnswer(node, facts, now);
    }
    putFold(facts);
    m_items.resize(m_next);
    m_costly = m_costly || !m_complete;
}

void TurnContent::updateUser(const Node &node, const TurnFacts &facts)
{
    const QList<BubbleItem> slices = slicesOf(visibleText(node.message.text()));
    for (qsizetype i = 0; i < slices.size(); ++i) {
        BubbleItem bubble = slices.at(i);
        bubble.first = i == 0;
        bubble.last = i + 1 == slices.size();
        bubble.sliced = slices.size() > 1;
        bubble.branch = facts.branch;
        bubble.branches = facts.branches;
        if (bubble.first) {
            bubble.attachments = attachmentsOf(node);
        }
        put(keyOf(BubbleSection, 0, i), bubble);
    }
}

ChipItem TurnContent::reasoningChip(const QString &text, bool running, Clock::Steady now)
{
    ChipItem chip;
    chip.body = visibleText(text);
    chip.running = running;
    if (running) {
        m_thinkingSince = m_thinkingSince.value_or(now);
        chip.since = m_thinkingSince;
    } else if (m_thinkingSince) {
        m_thought = m_thought.value_or(now - *m_thinkingSince);
    }
    chip.took = m_thought;
    if (!running && !text.isEmpty()) {
        chip.tokens = estimateTokens(text).tokens;
    }
    return chip;
}

QList<TurnContent::Piece> TurnContent::piecesOf(const Node &node, bool live, Clock::Steady now)
{
    QList<Piece> pieces;
    const auto piece = [&pieces](bool isText) -> Piece & {
        if (pieces.isEmpty() || pieces.last().isText != isText) {
            pieces.append(Piece{isText, {}, {}});
        }
        return pieces.last();
    };
    for (qsizetype i = 0; i < node.message.parts.size(); ++i) {
        const Part &part = node.message.parts.at(i);
        const bool open = live && i + 1 == node.message.parts.size();
        if (const auto *text = std::get_if<TextPart>(&part)) {
            if (!text->text.isEmpty()) {
                QString &words = piece(true).text;
                words = words.isEmpty() ? text->text : words + text->text;
            }
        } else if (const auto *refusal = std::get_if<RefusalPart>(&part)) {
            piece(true).text += refusal->text;
        } else if (const auto *reasoning = std::get_if<ReasoningPart>(&part)) {
            if (!reasoning->text.isEmpty() || open) {
                piece(false).chips.chips.append(reasoningChip(reasoning->text, open, now));
            }
        } else if (const auto *call = std::get_if<ToolCallPart>(&part)) {
            piece(false).chips.chips.append(toolChip(call->name, call->arguments, open));
        } else if (const auto *server = std::get_if<ServerToolPart>(&part)) {
            ChipItem chip = toolChip(server->name, QString::fromUtf8(server->input), open);
            if (!open) {
                chip.took = std::chrono::milliseconds(0); // by the provider
            }
            piece(false).chips.chips.append(chip);
        }
    }
    if (const QList<ChipItem> results = resultChips(node, live); !results.isEmpty()) {
        piece(false).chips.chips += results;
    }
    return pieces;
}

void TurnContent::putPiece(qsizetype index, const Piece &piece, bool finished)
{
    if (static_cast<size_t>(index) < m_segments.size() &&
        m_segments[static_cast<size_t>(index)].isText != piece.isText) {
        m_segments.resize(static_cast<size_t>(index));
    }
    if (static_cast<size_t>(index) == m_segments.size()) {
        m_segments.emplace_back();
        m_segments.back().isText = piece.isText;
    }
    Segment &segment = m_segments[static_cast<size_t>(index)];
    if (!piece.isText) {
        put(keyOf(PieceSection, index, 0), piece.chips);
        return;
    }
    const auto here = static_cast<qsizetype>(m_next);
    qsizetype changed = segment.markdown.update(piece.text, finished, m_allowed);
    m_complete = segment.markdown.isComplete();
    if (segment.firstItem != here) {
        segment.firstItem = here;
        changed = 0;
    }
    // Frozen blocks are as they were: nothing of them is even looked at.
    changed = qMin(changed, static_cast<qsizetype>(segment.itemOf.size()) - 1);
    m_next += static_cast<size_t>(segment.itemOf[static_cast<size_t>(changed)]);
    segment.itemOf.resize(static_cast<size_t>(changed) + 1);
    for (qsizetype i = changed; i < segment.markdown.size(); ++i) {
        putBlock(segment.markdown.at(i), index, here);
        segment.itemOf.push_back(static_cast<qsizetype>(m_next) - here);
    }
}

void TurnContent::putBlock(const Block &block, qsizetype segment, qsizetype firstItem)
{
    const auto key = [&] {
        return keyOf(PieceSection, segment, static_cast<qsizetype>(m_next) - firstItem);
    };
    const bool text = block.kind == BlockKind::Paragraph || block.kind == BlockKind::Plain;
    const qsizetype first = text ? pieceEnd(block.text) : block.text.size();
    if (first == block.text.size()) {
        put(key(), BlockItem{block, 0});
        return;
    }
    for (qsizetype from = 0; from < block.text.size();) {
        const qsizetype length = pieceEnd(QStringView(block.text).mid(from));
        put(key(), BlockItem{slice(block, from, length), 0});
        from += length;
    }
}

void TurnContent::updateAnswer(const Node &node, const TurnFacts &facts, Clock::Steady now)
{
    const bool live = isLive(node, facts) && node.state == NodeState::Streaming;
    const QList<Piece> pieces = piecesOf(node, live, now);
    qsizetype done = 0;
    for (; done < pieces.size() && m_complete; ++done) {
        putPiece(done, pieces.at(done), !live || done + 1 < pieces.size());
    }
    m_segments.resize(static_cast<size_t>(done));
    putTail(node, facts, now);
}

void TurnContent::putFold(const TurnFacts &facts)
{
    if (facts.fold && m_complete) {
        put(keyOf(TailSection, 0, 5), CardBox(foldCard(*facts.fold)));
    }
}

void TurnContent::putTail(const Node &node, const TurnFacts &facts, Clock::Steady now)
{
    const bool live = isLive(node, facts);
    const bool empty = m_next == 0;
    if (const auto card = live ? waitCard(node, facts, now) : std::nullopt) {
        put(keyOf(TailSection, 0, 1), CardBox(*card));
        return;
    }
    if (live && empty && node.message.role != Role::Tool) {
        put(keyOf(TailSection, 0, 0),
            WaitingItem{facts.status.since, node.meta.answerer().toString(),
                        facts.status.retryAt ? facts.naming.provider : QString()});
        return;
    }
    SourcesItem sources;
    for (const Part &part : node.message.parts) {
        const auto *source = std::get_if<CitationPart>(&part);
        if (source && !source->url.isEmpty() && sources.sources.size() < 50) {
            CitationPart shown{
                visibleText(source->url), visibleLine(source->title, longestArgument), {}, {}};
            if (!sources.sources.contains(shown)) {
                sources.sources.append(shown);
            }
        }
    }
    if (!sources.sources.isEmpty()) {
        put(keyOf(TailSection, 0, 2), sources);
    }
    const bool ended = !live && node.message.role == Role::Assistant;
    if (const auto card = ended ? endCard(node, facts) : std::nullopt) {
        put(keyOf(TailSection, 0, 1), CardBox(*card));
    }
    if (const auto stopped = callsNote(node, facts)) {
        put(keyOf(TailSection, 0, 7), CardBox(*stopped));
    }
    if (const auto fallback = fallbackNote(node, facts)) {
        put(keyOf(TailSection, 0, 4), CardBox(*fallback));
    }
    if (const auto cached = cacheNote(node, facts.today)) {
        put(keyOf(TailSection, 0, 6), CardBox(*cached));
    }
    if (const auto routed = routedNote(node, facts.naming.model)) {
        put(keyOf(TailSection, 0, 7), CardBox(*routed));
    }
    // A card that stands alone says it all; several answers still need their "2 of 3".
    const bool onlyCard = node.state == NodeState::Failed && empty && facts.branches == 1;
    const bool bare = facts.bare && facts.branches == 1;
    if (node.message.role == Role::Assistant && !onlyCard && !bare) {
        const bool fresh = m_running && live && now - m_runningSince < figuresLast;
        if (!fresh) {
            m_running = footnoteOf(node, facts, now);
            m_runningSince = now;
        }
        put(keyOf(TailSection, 0, 3), FootnoteBox(*m_running));
    }
}

} // namespace parley
