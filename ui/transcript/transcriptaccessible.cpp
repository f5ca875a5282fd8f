// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptaccessible.h"

#include "ui/transcript/cardpainter.h"
#include "ui/transcript/chippainter.h"
#include "ui/transcript/transcriptchild.h"
#include "ui/transcript/transcriptgroup.h"
#include "ui/transcript/transcripttable.h"

namespace parley {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TranscriptView *>(object);
    return view ? new TranscriptAccessible(*view) : nullptr; // QAccessible owns it
}

} // namespace

void TranscriptAccessible::install()
{
    QAccessible::installFactory(makeInterface);
}

TranscriptAccessible::TranscriptAccessible(TranscriptView &view)
    : QAccessibleWidget(&view, QAccessible::List), m_view(view)
{
    const TranscriptModel &model = view.model();
    const auto forget = [this] { forgetChildren(); };
    m_connections = {
        QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &view, forget),
        QObject::connect(&model, &QAbstractItemModel::modelReset, &view, forget),
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &view, [this](QModelIndex row) {
            m_outlines.remove(m_view.model().nodeId(row.row()));
        })};
}

TranscriptAccessible::~TranscriptAccessible()
{
    for (const QMetaObject::Connection &connection : std::as_const(m_connections)) {
        QObject::disconnect(connection);
    }
    forgetChildren();
}

void TranscriptAccessible::forgetChildren()
{
    m_outlines.clear();
    const QHash<Key, QAccessible::Id> children = std::exchange(m_children, {});
    for (const QAccessible::Id id : children) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

QAccessibleInterface *TranscriptAccessible::childFor(const Key &key) const
{
    if (const auto known = m_children.constFind(key); known != m_children.constEnd()) {
        return QAccessible::accessibleInterface(*known);
    }
    QAccessibleInterface *made = nullptr; // QAccessible owns it
    if (key.cell >= 0) {
        made = new TranscriptCell(*this, key);
    } else if (key.group != TurnOutline::Kind::Piece) {
        made = new TranscriptGroup(*this, key);
    } else {
        made = new TranscriptChild(*this, key);
    }
    m_children.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

const TurnOutline &TranscriptAccessible::outline(int row) const
{
    std::shared_ptr<const TurnOutline> &known = m_outlines[m_view.model().nodeId(row)];
    if (!known) {
        known = std::make_shared<TurnOutline>(m_view.model().items(row));
    }
    return *known;
}

QAccessibleInterface *TranscriptAccessible::childOf(int row, int entry) const
{
    const TurnOutline::Entry &known = outline(row).entries().at(entry);
    Key key;
    key.node = m_view.model().nodeId(row);
    if (known.item >= 0) {
        key.piece = m_view.model().items(row)[static_cast<size_t>(known.item)].key;
        key.group = known.kind;
        key.depth = known.kind == TurnOutline::Kind::Piece ? 0 : known.depth;
    }
    return childFor(key);
}

void TranscriptAccessible::notifyFocus(TranscriptView &view)
{
    if (!QAccessible::isActive()) {
        return;
    }
    auto *root = static_cast<TranscriptAccessible *>(QAccessible::queryAccessibleInterface(&view));
    if (QAccessibleInterface *focused = root ? root->focusChild() : nullptr) {
        QAccessibleEvent event(focused, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

int TranscriptAccessible::childCount() const
{
    return m_view.model().rowCount();
}

QAccessibleInterface *TranscriptAccessible::child(int index) const
{
    const NodeId node = m_view.model().nodeId(index);
    return node.isNull() ? nullptr : childFor(partKey(node, 0, -1));
}

int TranscriptAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *turn = dynamic_cast<const TranscriptNode *>(child);
    return turn ? m_view.model().rowOf(turn->key().node) : -1;
}

QAccessibleInterface *TranscriptAccessible::childAt(int x, int y) const
{
    const QPoint point = m_view.viewport()->mapFromGlobal(QPoint(x, y));
    return m_view.viewport()->rect().contains(point) ? child(m_view.scene().rowAt(point)) : nullptr;
}

TranscriptAccessible::Key TranscriptAccessible::partKey(const NodeId &node, quint64 piece, int part)
{
    Key key;
    key.node = node;
    key.piece = piece;
    key.part = part;
    return key;
}

QAccessibleInterface *TranscriptAccessible::focusChild() const
{
    const PartPlace &focused = m_view.scene().focused;
    const TranscriptItem *item = m_view.pieces().item(focused.place);
    return focused.isValid() && item ? childFor(partKey(m_view.model().nodeId(focused.place.row),
                                                        item->key, focused.part))
                                     : nullptr;
}

QString TranscriptAccessible::text(QAccessible::Text kind) const
{
    return QAccessibleWidget::text(kind);
}

void *TranscriptAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface) {
        return static_cast<QAccessibleTextInterface *>(this);
    }
    return QAccessibleWidget::interface_cast(type);
}

QString TranscriptAccessible::authorOf(TranscriptView &view, int row)
{
    const Node *node = view.model().node(row);
    if (!node) {
        return {};
    }
    switch (node->message.role) {
    case Role::User:
        return TranscriptView::tr("You");
    case Role::Assistant:
        return view.model().facts(row).naming.model;
    case Role::System:
        return TranscriptView::tr("Instructions");
    case Role::Tool:
        return TranscriptView::tr("Tool");
    }
    return {};
}

QString TranscriptAccessible::textOf(const std::vector<TranscriptItem> &items)
{
    QStringList texts;
    for (const TranscriptItem &item : items) {
        if (isSaid(item)) {
            texts += itemText(item);
        } else if (const auto *card = std::get_if<CardBox>(&item.content)) {
            texts += (*card)->card.title;
            texts += (*card)->card.body;
        } else if (const auto *chips = std::get_if<ChipsItem>(&item.content)) {
            for (const ChipItem &chip : chips->chips) {
                texts += ChipPainter::labelOf(chip, chip.since.value_or(Clock::Steady(0)));
            }
        } else if (std::holds_alternative<WaitingItem>(item.content)) {
            texts += TranscriptView::tr("Waiting for first token");
        }
    }
    texts.removeAll(QString());
    return texts.join(u'\n');
}

QString TranscriptAccessible::conversationText() const
{
    QStringList turns;
    for (int row = 0; row < m_view.model().rowCount(); ++row) {
        turns += authorOf(m_view, row) + u'\n' + textOf(m_view.model().items(row));
        if (m_view.pieces().itemCount(row) == 0) {
            m_view.model().dropItems(row); // nobody looks at it: keep memory small
        }
    }
    return turns.join(QLatin1String("\n\n"));
}

QString TranscriptAccessible::text(int start, int end) const
{
    return conversationText().mid(start, end < 0 ? -1 : end - start);
}

int TranscriptAccessible::characterCount() const
{
    return static_cast<int>(conversationText().size());
}

void TranscriptAccessible::selection(int, int *start, int *end) const
{
    *start = *end = 0;
}

QString TranscriptAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace parley
