// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptmodel.h"

#include "ui/transcript/figures.h"
#include "ui/transcript/footnote.h"
#include "ui/transcript/layoutcost.h"
#include "ui/transcript/sealedturn.h"

namespace parley {

TranscriptModel::TranscriptModel(Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock)
{}

TranscriptModel::~TranscriptModel() = default;

void TranscriptModel::setConversation(const Conversation *conversation)
{
    beginResetModel();
    m_conversation = conversation;
    m_status = SessionStatus();
    m_touched.clear();
    m_beat.reset();
    m_incomplete.clear();
    m_rest.reset();
    m_sealed.clear();
    m_path = pathInSight();
    m_fold = conversation ? foldNoteOf(*conversation) : std::nullopt;
    m_contents.clear();
    m_contents.resize(static_cast<size_t>(m_path.size()));
    endResetModel();
}

void TranscriptModel::setNaming(ModelNaming naming, const Sight &sight)
{
    m_naming = std::move(naming);
    if (sight != m_sight) {
        m_sight = sight;
        notePath();
    }
    for (const NodeId &id : std::as_const(m_path)) {
        touch(id);
    }
}

QList<NodeId> TranscriptModel::pathInSight() const
{
    QList<NodeId> path = m_conversation ? m_conversation->activePath() : QList<NodeId>();
    path.removeOne(m_sight.elsewhere);
    return path;
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_path.size());
}

const Node *TranscriptModel::node(int row) const
{
    const NodeId id = m_path.value(row);
    const Node *node = m_conversation && !id.isNull() ? m_conversation->find(id) : nullptr;
    if (!node || !m_sight.sealed) {
        return node;
    }
    const auto known = m_sealed.find(id);
    return known != m_sealed.end() ? &known->second
                                   : &m_sealed.emplace(id, sealedTurn(*node)).first->second;
}

int TranscriptModel::rowOf(const NodeId &id) const
{
    // What is asked for is nearly always near the end.
    return static_cast<int>(m_path.lastIndexOf(id));
}

ErrorContext TranscriptModel::naming(const ModelRef &model) const
{
    return m_naming ? m_naming(model) : contextOf(model, std::nullopt);
}

TurnFacts TranscriptModel::facts(int row) const
{
    TurnFacts facts;
    const Node *shown = node(row);
    if (!shown) {
        return facts;
    }
    facts.naming = naming(shown->meta.answerer());
    for (const Detour &detour : shown->meta.detours) {
        facts.detours.append(naming(detour.asked).model);
    }
    facts.asked = naming(shown->meta.asked);
    facts.status = m_sight.sealed ? sealedStatus(m_status) : m_status;
    const auto &content = m_contents[static_cast<size_t>(row)];
    facts.parsed = !content || content->isComplete();
    facts.today = m_clock.now();
    facts.last = row + 1 == m_path.size();
    facts.bare = m_sight.sealed || (m_sight.bare && facts.last);
    facts.fold = !m_sight.sealed && m_fold && m_fold->last == shown->id ? m_fold : std::nullopt;
    const QList<NodeId> siblings = m_conversation->siblings(shown->id);
    facts.branches = static_cast<int>(qMax<qsizetype>(1, siblings.size()));
    facts.branch = static_cast<int>(siblings.indexOf(shown->id)) + 1;
    return facts;
}

QList<TranscriptModel::Sibling> TranscriptModel::siblings(int row) const
{
    QList<Sibling> siblings;
    const QList<NodeId> ids =
        m_conversation ? m_conversation->siblings(nodeId(row)) : QList<NodeId>();
    for (const NodeId &id : ids) {
        const Node *other = m_conversation->find(id);
        siblings.append({id, naming(m_sight.sealed ? ModelRef() : other->meta.answerer()).model +
                                 QLatin1String(", ") + momentText(other->created)});
    }
    return siblings;
}

const std::vector<TranscriptItem> &TranscriptModel::items(int row) const
{
    static const std::vector<TranscriptItem> none;
    const Node *shown = node(row);
    if (!shown) {
        return none;
    }
    std::unique_ptr<TurnContent> &content = m_contents[static_cast<size_t>(row)];
    if (!content) {
        content = std::make_unique<TurnContent>();
        content->update(*shown, facts(row), m_clock.steady());
    } else if (!content->isComplete()) {
        content->update(*shown, facts(row), m_clock.steady());
    }
    return content->items();
}

const std::vector<TranscriptItem> &TranscriptModel::itemsSoFar(int row)
{
    if (!node(row)) {
        return items(row);
    }
    std::unique_ptr<TurnContent> &content = m_contents[static_cast<size_t>(row)];
    if (!content) {
        content = std::make_unique<TurnContent>();
        update(row);
    }
    return content->items();
}

void TranscriptModel::update(int row)
{
    TurnContent &content = *m_contents[static_cast<size_t>(row)];
    content.update(*node(row), facts(row), m_clock.steady(), costAtOnce);
    if (!content.isComplete()) {
        carryOn(nodeId(row));
    }
}

void TranscriptModel::carryOn(const NodeId &id)
{
    if (!m_incomplete.contains(id)) {
        m_incomplete.append(id);
    }
    if (m_rest) {
        return;
    }
    // After other events had their turn.
    m_rest = m_clock.after(std::chrono::milliseconds(1), [this] {
        m_rest.reset();
        const int row = rowOf(m_incomplete.takeFirst());
        if (row >= 0 && m_contents[static_cast<size_t>(row)]) {
            update(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
        if (!m_incomplete.isEmpty()) {
            carryOn(m_incomplete.first());
        }
    });
}

void TranscriptModel::dropItems(int row)
{
    const Node *shown = node(row);
    std::unique_ptr<TurnContent> &content = m_contents[static_cast<size_t>(row)];
    if (shown && content && shown->state != NodeState::Streaming && !content->isCostly()) {
        content.reset();
    }
}

void TranscriptModel::noteNode(const NodeId &id)
{
    if (rowOf(id) < 0) {
        notePath();
    } else {
        touch(id);
    }
}

void TranscriptModel::noteStatus(const SessionStatus &status)
{
    const NodeId before = m_status.node;
    m_status = status;
    touch(before);
    touch(status.node);
}

void TranscriptModel::noteFold()
{
    const auto fold = m_conversation ? foldNoteOf(*m_conversation) : std::nullopt;
    if (fold != m_fold) {
        const auto before = std::exchange(m_fold, fold);
        touch(before ? before->last : NodeId());
        touch(fold ? fold->last : NodeId());
    }
}

void TranscriptModel::touch(const NodeId &id)
{
    if (id.isNull() || rowOf(id) < 0) {
        return;
    }
    m_sealed.erase(id);
    m_touched.insert(id);
    if (!m_beat) {
        m_beat = m_clock.after(beat, [this] { applyBeat(); });
    }
}

void TranscriptModel::applyBeat()
{
    m_beat.reset();
    const QSet<NodeId> touched = std::exchange(m_touched, {});
    for (const NodeId &id : touched) {
        const int row = rowOf(id);
        const Node *shown = node(row);
        if (!shown) {
            continue;
        }
        if (m_contents[static_cast<size_t>(row)]) {
            update(row);
        }
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void TranscriptModel::notePath()
{
    setPath(pathInSight());
    noteFold(); // each branch has its own folds
}

void TranscriptModel::setPath(const QList<NodeId> &path)
{
    qsizetype same = 0;
    while (same < path.size() && same < m_path.size() && path.at(same) == m_path.at(same)) {
        ++same;
    }
    const NodeId lastBefore = m_path.isEmpty() ? NodeId() : m_path.last();
    if (same < m_path.size()) {
        beginRemoveRows({}, static_cast<int>(same), static_cast<int>(m_path.size()) - 1);
        m_path.resize(same);
        m_contents.resize(static_cast<size_t>(same));
        endRemoveRows();
    }
    if (same < path.size()) {
        beginInsertRows({}, static_cast<int>(same), static_cast<int>(path.size()) - 1);
        m_path = path;
        m_contents.resize(static_cast<size_t>(path.size()));
        endInsertRows();
    }
    touch(lastBefore); // its actions are no longer always visible
    if (same > 0) {
        touch(m_path.at(same - 1));
    }
    for (const NodeId &id : std::as_const(m_path)) {
        if (m_conversation->siblings(id).size() > 1) {
            touch(id); // "2 of 3"
        }
    }
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    const Node *shown = index.isValid() && index.model() == this ? node(index.row()) : nullptr;
    if (!shown) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case MessageRole:
        return markdownOf(*shown);
    case NodeIdRole:
        return shown->id.toString();
    case StateRole:
        return static_cast<int>(shown->state);
    case BranchRole: {
        const TurnFacts known = facts(index.row());
        return QStringLiteral("%1/%2").arg(known.branch).arg(known.branches);
    }
    case UsageRole:
        return footnoteOf(*shown, facts(index.row()), m_clock.steady())
            .figures.join(QLatin1String(", "));
    case BlocksRole: {
        QList<Block> blocks;
        for (const TranscriptItem &item : items(index.row())) {
            if (const auto *block = std::get_if<BlockItem>(&item.content)) {
                blocks.append(block->block);
            }
        }
        return QVariant::fromValue(blocks);
    }
    case ErrorRole:
        for (const TranscriptItem &item : items(index.row())) {
            const auto *card = std::get_if<CardBox>(&item.content);
            // A note asks for nothing, and what the person chose is no error.
            const bool asks = card && !(*card)->card.actions.isEmpty() &&
                              (*card)->card.actions.first() != ErrorAction::ShowFold &&
                              (*card)->card.actions.first() != ErrorAction::Refresh &&
                              (*card)->card.actions.first() != ErrorAction::AskStrong;
            if (asks) {
                return (*card)->card.title;
            }
        }
        return {};
    default:
        return {};
    }
}

} // namespace parley
