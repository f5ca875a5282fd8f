// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptchild.h"

#include "ui/transcript/chippainter.h"
#include "ui/transcript/transcriptactions.h"

#include <QLocale>

namespace parley {

std::optional<PaintedPart> TranscriptChild::part() const
{
    return view().scene().part({place(), m_key.part});
}

bool TranscriptChild::isValid() const
{
    return isPart() ? part().has_value() : isTurn() ? row() >= 0 : item() != nullptr;
}

QAccessibleInterface *TranscriptChild::parent() const
{
    if (!isPart()) {
        return TranscriptNode::parent();
    }
    return m_root.childFor(TranscriptAccessible::partKey(m_key.node, m_key.piece, -1));
}

int TranscriptChild::cellCount() const
{
    const Block *shown = table();
    return shown ? static_cast<int>(shown->rows.size() * shown->aligns.size()) : 0;
}

int TranscriptChild::childCount() const
{
    if (isPart()) {
        return 0;
    }
    if (isTurn()) {
        return TranscriptNode::childCount();
    }
    const BlockPainter *piece = view().pieces().painter(place());
    return cellCount() + (piece ? static_cast<int>(piece->parts().size()) : 0);
}

QAccessibleInterface *TranscriptChild::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    if (isTurn()) {
        return TranscriptNode::child(index);
    }
    const int cells = cellCount();
    auto key = TranscriptAccessible::partKey(m_key.node, m_key.piece, -1);
    (index < cells ? key.cell : key.part) = index < cells ? index : index - cells;
    return m_root.childFor(key);
}

int TranscriptChild::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *other = dynamic_cast<const TranscriptNode *>(child);
    if (isTurn() || !other) {
        return TranscriptNode::indexOfChild(child);
    }
    if (!(other->key().node == m_key.node) || other->key().piece != m_key.piece) {
        return -1;
    }
    return other->key().cell >= 0 ? other->key().cell : cellCount() + other->key().part;
}

QString TranscriptChild::pieceName() const
{
    const TranscriptItem *shown = item();
    if (!shown) {
        return {};
    }
    if (const auto *foot = std::get_if<FootnoteBox>(&shown->content)) {
        return (QStringList((*foot)->model) + (*foot)->figures).join(QLatin1String(", "));
    }
    if (const auto *block = std::get_if<BlockItem>(&shown->content);
        block && block->block.kind == BlockKind::Code) {
        return block->block.language.isEmpty()
                   ? TranscriptView::tr("Code")
                   : TranscriptView::tr("%1 code").arg(block->block.language);
    }
    return TranscriptAccessible::textOf({*shown});
}

QString TranscriptChild::text(QAccessible::Text kind) const
{
    if (isPart()) {
        const std::optional<PaintedPart> shown = part();
        return !shown                             ? QString()
               : kind == QAccessible::Name        ? shown->name
               : kind == QAccessible::Description ? shown->target
                                                  : QString();
    }
    if (isTurn()) {
        const Node *node = view().model().node(row());
        if (!node) {
            return {};
        }
        const QString time =
            QLocale().toString(node->created.toLocalTime().time(), QLocale::ShortFormat);
        return kind == QAccessible::Name ? TranscriptView::tr("%1, %2").arg(
                                               TranscriptAccessible::authorOf(view(), row()), time)
               : kind == QAccessible::Value ? ownText()
                                            : QString();
    }
    const TranscriptItem *shown = item();
    if (kind == QAccessible::Name) {
        return pieceName();
    }
    const auto *block = shown ? std::get_if<BlockItem>(&shown->content) : nullptr;
    if (block && block->block.kind == BlockKind::Heading && kind == QAccessible::Description) {
        const QString origin = view().scene().originOf(place());
        const QString level = TranscriptView::tr("Heading level %1").arg(block->block.level);
        return origin.isEmpty() ? level : level + QStringLiteral(". ") + origin;
    }
    const auto *foot = shown ? std::get_if<FootnoteBox>(&shown->content) : nullptr;
    if (foot && kind == QAccessible::Description) {
        return (*foot)->description;
    }
    return kind == QAccessible::Description ? view().scene().originOf(place()) : QString();
}

QRect TranscriptChild::rect() const
{
    if (!isValid()) {
        return {};
    }
    // A turn far away has a place, its pieces have none yet.
    const bool laid = isTurn() || place().item < view().pieces().itemCount(row());
    const QRect local = isTurn() || !laid ? view().scene().rectOfRow(row())
                        : isPart()        ? view().scene().rectOfPart({place(), m_key.part})
                                          : view().scene().rectOf(place());
    return onScreen(local);
}

QAccessible::Role TranscriptChild::role() const
{
    if (isPart()) {
        const std::optional<PaintedPart> shown = part();
        return shown && shown->kind == PartKind::Link ? QAccessible::Link : QAccessible::Button;
    }
    if (isTurn()) {
        return QAccessible::ListItem;
    }
    const TranscriptItem *shown = item();
    const auto *block = shown ? std::get_if<BlockItem>(&shown->content) : nullptr;
    if (block) {
        switch (block->block.kind) {
        case BlockKind::Heading:
            return QAccessible::Heading;
        case BlockKind::Table:
            return QAccessible::Table;
        case BlockKind::Rule:
            return QAccessible::Separator;
        default:
            return QAccessible::Paragraph;
        }
    }
    if (shown && std::holds_alternative<CardBox>(shown->content)) {
        return QAccessible::Notification;
    }
    return shown && std::holds_alternative<BubbleItem>(shown->content) ? QAccessible::Paragraph
                                                                       : QAccessible::StaticText;
}

QAccessible::State TranscriptChild::state() const
{
    QAccessible::State state = TranscriptNode::state();
    if (!isValid()) {
        return state;
    }
    if (isPart()) {
        const std::optional<PaintedPart> info = part();
        state.disabled = !info->enabled;
        state.focusable = info->enabled;
        state.focused =
            view().hasFocus() && view().scene().focused == PartPlace{place(), m_key.part};
    } else if (isTurn()) {
        const Node *node = view().model().node(row());
        state.busy = node && node->state == NodeState::Streaming;
    }
    return state;
}

void *TranscriptChild::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface && isPart()) {
        return static_cast<QAccessibleActionInterface *>(this);
    }
    if (type == QAccessible::TableInterface && !isPart() && table()) {
        return static_cast<QAccessibleTableInterface *>(&m_table);
    }
    if (type == QAccessible::TextInterface && !isPart()) {
        return static_cast<QAccessibleTextInterface *>(this);
    }
    return nullptr;
}

QStringList TranscriptChild::actionNames() const
{
    return isPart() ? QStringList{pressAction()} : QStringList();
}

void TranscriptChild::doAction(const QString &name)
{
    if (name == pressAction() && isValid()) {
        view().actions().activate({place(), m_key.part});
    }
}

QString TranscriptChild::ownText() const
{
    if (isTurn()) {
        return row() < 0 ? QString() : TranscriptAccessible::textOf(view().model().items(row()));
    }
    const TranscriptItem *shown = item();
    const QString said = shown ? TranscriptAccessible::textOf({*shown}) : QString();
    return said.isEmpty() ? pieceName() : said;
}

QString TranscriptChild::text(int start, int end) const
{
    return ownText().mid(start, end < 0 ? -1 : end - start);
}

int TranscriptChild::characterCount() const
{
    return static_cast<int>(ownText().size());
}

int TranscriptChild::selectionCount() const
{
    int start = 0;
    int end = 0;
    selection(0, &start, &end);
    return end > start ? 1 : 0;
}

void TranscriptChild::selection(int, int *start, int *end) const
{
    std::tie(*start, *end) = isTurn() || !isValid()
                                 ? std::pair(0, 0)
                                 : view().scene().selection.rangeIn(place(), characterCount());
}

QRect TranscriptChild::characterRect(int offset) const
{
    const BlockPainter *piece = view().pieces().painter(place());
    if (!piece) {
        return {};
    }
    const QPoint origin(view().scene().left(), view().pieces().top(place()) - view().scene().top());
    return piece->caretRect(offset).toRect().translated(view().viewport()->mapToGlobal(origin));
}

void TranscriptChild::scrollToSubstring(int, int)
{
    if (isTurn()) {
        view().showTurn(row());
    } else if (place().isValid()) {
        view().showPlace(place());
    }
}

QString TranscriptChild::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace parley
