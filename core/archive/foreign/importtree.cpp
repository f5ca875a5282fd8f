// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/importtree.h"

#include "archive/foreign/importvalues.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace parley {

namespace {

using Kind = ImportedNode::Kind;

class Tree
{
public:
    Tree(ImportedConversation &conversation, ImportedChats &chats)
        : m_conversation(conversation), m_nodes(conversation.nodes), m_chats(chats)
    {}

    void settle()
    {
        uniteDuplicates();
        linkParents();
        cutCycles();
        orderByParents();
        dropEmptySystems();
        foldReasoning();
        chooseLeaf();
        rewrite();
    }

private:
    void report(qsizetype node, const char *what)
    {
        m_chats.leaveBehind(m_conversation.id, m_nodes.at(node).id, QLatin1String(what));
    }
    bool passes(qsizetype node) const { return m_nodes.at(node).kind != Kind::Message; }
    ImportedNode &node(qsizetype index) { return m_nodes[index]; }

    // R13: equal ones become one; different ones stay, children hang from the first.
    void uniteDuplicates()
    {
        QList<ImportedNode> kept;
        kept.reserve(m_nodes.size());
        for (ImportedNode &candidate : m_nodes) {
            if (candidate.id.isEmpty()) {
                candidate.id = freeId(QStringLiteral("message"));
            }
            const auto first = m_first.constFind(candidate.id);
            if (first == m_first.cend()) {
                m_first.insert(candidate.id, kept.size());
            } else if (kept.at(*first) == candidate) {
                m_chats.leaveBehind(m_conversation.id, candidate.id,
                                    QStringLiteral("duplicate_dropped"));
                continue;
            } else {
                m_chats.leaveBehind(m_conversation.id, candidate.id,
                                    QStringLiteral("duplicate_id_renamed"));
                candidate.id = freeId(candidate.id);
                m_first.insert(candidate.id, kept.size());
            }
            kept.append(std::move(candidate));
        }
        m_nodes = std::move(kept);
    }

    QString freeId(const QString &base)
    {
        QString id;
        do {
            id = base + QLatin1Char('~') + QString::number(++m_minted);
        } while (m_first.contains(id));
        return id;
    }

    void linkParents()
    {
        m_parents.resize(m_nodes.size());
        for (qsizetype i = 0; i < m_nodes.size(); ++i) {
            const QString &parent = m_nodes.at(i).parent;
            m_parents[i] = parent.isEmpty() ? -1 : m_first.value(parent, -1);
            if (m_parents.at(i) < 0 && !parent.isEmpty() && !passes(i)) {
                report(i, "dangling_parent");
            }
        }
    }

    // R15: walking up from each node, the one met twice becomes a root.
    void cutCycles()
    {
        QList<qsizetype> walkOf(m_nodes.size(), -1);
        for (qsizetype start = 0; start < m_nodes.size(); ++start) {
            qsizetype at = start;
            while (at >= 0 && walkOf.at(at) < 0) {
                walkOf[at] = start;
                const qsizetype up = m_parents.at(at);
                if (up >= 0 && walkOf.at(up) == start) {
                    m_parents[up] = -1;
                    report(up, "cycle_cut");
                    break;
                }
                at = up;
            }
        }
    }

    void orderByParents()
    {
        QList<bool> placed(m_nodes.size(), false);
        QList<qsizetype> waiting;
        for (qsizetype start = 0; start < m_nodes.size(); ++start) {
            for (qsizetype at = start; at >= 0 && !placed.at(at); at = m_parents.at(at)) {
                waiting.append(at);
                placed[at] = true;
            }
            while (!waiting.isEmpty()) {
                m_order.append(waiting.takeLast());
            }
        }
    }

    // R5
    void dropEmptySystems()
    {
        for (ImportedNode &candidate : m_nodes) {
            if (candidate.role == Role::System && candidate.text.isEmpty()) {
                candidate.kind = Kind::Placeholder;
            }
        }
    }

    // Thoughts go into every next answer reached only through such nodes; one that nothing follows
    // is an answer without words.
    void foldReasoning()
    {
        QList<bool> followed(m_nodes.size(), false);
        for (auto at = m_order.crbegin(); at != m_order.crend(); ++at) {
            const ImportedNode &child = m_nodes.at(*at);
            const bool answers = (child.kind == Kind::Message && child.role == Role::Assistant) ||
                                 child.kind == Kind::Thought ||
                                 (child.kind != Kind::Message && followed.at(*at));
            if (answers && m_parents.at(*at) >= 0) {
                followed[m_parents.at(*at)] = true;
            }
        }
        QList<QString> carried(m_nodes.size());
        for (const qsizetype at : m_order) {
            const qsizetype up = m_parents.at(at);
            const QString before = up >= 0 && passes(up) ? carried.at(up) : QString();
            ImportedNode &here = node(at);
            if (here.kind == Kind::Thought) {
                here.reasoning = joinPieces({before, here.reasoning});
                carried[at] = here.reasoning;
                here.kind = followed.at(at) ? Kind::Recap : Kind::Message;
            } else if (here.kind != Kind::Message) {
                carried[at] = before;
            } else if (here.role == Role::Assistant) {
                here.reasoning = joinPieces({before, here.reasoning});
            }
        }
    }

    // R12
    void chooseLeaf()
    {
        m_up.resize(m_nodes.size());
        QList<bool> hasChild(m_nodes.size(), false);
        for (const qsizetype at : m_order) {
            const qsizetype up = m_parents.at(at);
            m_up[at] = up < 0 || !passes(up) ? up : m_up.at(up);
            if (!passes(at) && m_up.at(at) >= 0) {
                hasChild[m_up.at(at)] = true;
            }
        }
        qsizetype leaf = m_first.value(m_conversation.currentLeaf, -1);
        if (leaf >= 0 && passes(leaf)) {
            leaf = m_up.at(leaf);
        }
        for (qsizetype i = 0; leaf < 0 && i < m_nodes.size(); ++i) {
            if (!passes(i) && !hasChild.at(i) &&
                (m_latest < 0 || !(m_nodes.at(i).time < m_nodes.at(m_latest).time))) {
                m_latest = i;
            }
        }
        leaf = leaf < 0 ? m_latest : leaf;
        m_conversation.currentLeaf = leaf < 0 ? QString() : m_nodes.at(leaf).id;
    }

    void rewrite()
    {
        QList<ImportedNode> result;
        result.reserve(m_nodes.size());
        for (const qsizetype at : m_order) {
            if (passes(at)) {
                continue;
            }
            const qsizetype up = m_up.at(at);
            m_nodes[at].parent = up < 0 ? QString() : m_nodes.at(up).id;
            result.append(m_nodes.at(at));
        }
        m_nodes = std::move(result);
    }

    ImportedConversation &m_conversation;
    QList<ImportedNode> &m_nodes;
    ImportedChats &m_chats;
    QHash<QString, qsizetype> m_first;
    QList<qsizetype> m_parents;
    QList<qsizetype> m_order; // parents before children
    QList<qsizetype> m_up;    // the nearest message above
    qsizetype m_latest = -1;
    int m_minted = 0;
};

// R8
void settleModels(ImportedConversation &conversation)
{
    for (ImportedNode &node : conversation.nodes) {
        if (node.role != Role::Assistant) {
            node.model.clear();
        }
    }
    const ImportedNode *last = nullptr;
    for (const ImportedNode &node : std::as_const(conversation.nodes)) {
        if (!node.model.isEmpty() && (!last || !(node.time < last->time))) {
            last = &node;
        }
    }
    if (conversation.model.isEmpty() && last) {
        conversation.model = last->model;
    }
    for (ImportedNode &node : conversation.nodes) {
        if (node.role == Role::Assistant && node.model.isEmpty()) {
            node.model = conversation.model;
        }
    }
}

void settleSystemAndTimes(ImportedConversation &conversation)
{
    const auto system =
        std::find_if(conversation.nodes.cbegin(), conversation.nodes.cend(),
                     [](const ImportedNode &node) { return node.role == Role::System; });
    if (conversation.system.isEmpty() && system != conversation.nodes.cend()) {
        conversation.system = system->text;
    }
    QDateTime earliest;
    QDateTime latest;
    for (const ImportedNode &node : conversation.nodes) {
        if (node.time.isValid()) {
            earliest = earliest.isValid() ? qMin(earliest, node.time) : node.time;
            latest = latest.isValid() ? qMax(latest, node.time) : node.time;
        }
    }
    conversation.created = conversation.created.isValid() ? conversation.created : earliest;
    conversation.updated = conversation.updated.isValid() ? conversation.updated : latest;
}

} // namespace

void settleConversation(ImportedConversation &conversation, ImportedChats &chats)
{
    Tree(conversation, chats).settle();
    settleModels(conversation);
    settleSystemAndTimes(conversation);
}

void settleConversations(ImportedChats &chats)
{
    QList<ImportedConversation> kept;
    QHash<QString, qsizetype> places;
    for (ImportedConversation &conversation : chats.conversations) {
        settleConversation(conversation, chats);
        if (conversation.nodes.isEmpty()) {
            chats.leaveBehind(conversation.id, {}, QStringLiteral("empty_conversation"));
        }
        const auto known =
            conversation.id.isEmpty() ? places.cend() : places.constFind(conversation.id);
        if (known == places.cend()) {
            places.insert(conversation.id, kept.size());
            kept.append(std::move(conversation));
            continue;
        }
        chats.leaveBehind(conversation.id, {}, QStringLiteral("duplicate_conversation"));
        if (kept.at(*known).updated < conversation.updated) {
            kept[*known] = std::move(conversation);
        }
    }
    chats.conversations = std::move(kept);
}

} // namespace parley
