// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/conversation.h"

#include <QRegularExpression>
#include <algorithm>

namespace parley {

const Node &Conversation::append(Node node)
{
    Q_ASSERT(!node.id.isNull() && !m_nodes.contains(node.id));
    Q_ASSERT(node.parent.isNull() || m_nodes.contains(node.parent));
    const NodeId id = node.id;
    m_children[node.parent].append(id);
    m_order.append(id);
    m_head.activeLeaf = id;
    return *m_nodes.insert(id, std::move(node));
}

const Node *Conversation::find(const NodeId &id) const
{
    const auto it = m_nodes.constFind(id);
    return it == m_nodes.constEnd() ? nullptr : &*it;
}

Node *Conversation::findMutable(const NodeId &id)
{
    const auto it = m_nodes.find(id);
    return it == m_nodes.end() ? nullptr : &*it;
}

QList<NodeId> Conversation::activePath() const
{
    return pathTo(m_head.activeLeaf);
}

QList<NodeId> Conversation::pathTo(const NodeId &id) const
{
    QList<NodeId> path;
    for (const Node *node = find(id); node; node = find(node->parent)) {
        path.append(node->id);
    }
    std::reverse(path.begin(), path.end());
    return path;
}

QList<NodeId> Conversation::siblings(const NodeId &id) const
{
    const Node *node = find(id);
    return node ? children(node->parent) : QList<NodeId>();
}

QList<NodeId> Conversation::children(const NodeId &id) const
{
    return m_children.value(id);
}

void Conversation::choose(const NodeId &id)
{
    NodeId leaf = id;
    for (QList<NodeId> below = children(leaf); !below.isEmpty(); below = children(leaf)) {
        leaf = below.last();
    }
    m_head.activeLeaf = leaf;
}

QList<Node> Conversation::nodes() const
{
    QList<Node> result;
    result.reserve(m_order.size());
    for (const NodeId &id : m_order) {
        result.append(m_nodes.value(id));
    }
    return result;
}

QString titleFromText(const QString &text)
{
    constexpr qsizetype maxLength = 60;
    static const QRegularExpression marks(QStringLiteral("[`*_#>\\[\\]]+"));
    QString line = QString(text).replace(marks, QString()).simplified();
    if (line.size() <= maxLength) {
        return line;
    }
    qsizetype cut = line.lastIndexOf(u' ', maxLength - 1);
    if (cut < maxLength / 2) {
        cut = maxLength - 1;
        if (line[cut].isLowSurrogate()) {
            --cut;
        }
    }
    return line.left(cut) + u'…';
}

} // namespace parley
