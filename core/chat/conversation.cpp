// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/conversation.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>
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
    return *m_nodes.emplace(id, std::move(node));
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
    constexpr qsizetype enough = 4000; // of a text that may be very long
    static const QRegularExpression lineMarks(QStringLiteral(R"(^(?:\s*(?:#{1,6}\s|>|[-*+]\s))+)"),
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression inlineMarks(QStringLiteral(R"(`+|\*\*+|__+|~~+)"));
    static const QRegularExpression links(QStringLiteral(R"(!?\[([^\]]*)\]\([^)]*\))"));
    QString line = text.left(enough);
    line.replace(lineMarks, QString()).replace(inlineMarks, QString());
    line = line.replace(links, QStringLiteral("\\1")).simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    if (line.size() <= maxLength) {
        return line;
    }
    qsizetype cut = line.lastIndexOf(u' ', maxLength - 1);
    if (cut < maxLength / 2) {
        QTextBoundaryFinder signs(QTextBoundaryFinder::Grapheme, line);
        signs.setPosition(maxLength - 1);
        cut = signs.isAtBoundary() ? maxLength - 1 : signs.toPreviousBoundary();
    }
    return line.left(cut > 0 ? cut : maxLength - 1) + u'…';
}

} // namespace parley
