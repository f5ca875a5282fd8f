// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of TranscriptView that listens: to its session, and to the model of it.
#include "engine/chatsession.h"
#include "ui/transcript/announcer.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptview.h"

namespace parley {

void TranscriptView::setSession(ChatSession *session)
{
    if (m_session) {
        disconnect(m_session, nullptr, &m_model, nullptr);
        disconnect(m_session, nullptr, this, nullptr);
    }
    m_session = session;
    m_model.setConversation(session ? &session->conversation() : nullptr);
    if (!session) {
        m_statusTick.reset();
        return;
    }
    noteStatus();
    connect(session, &ChatSession::nodeAdded, &m_model, &TranscriptModel::noteNode);
    connect(session, &ChatSession::nodeChanged, &m_model, &TranscriptModel::noteNode);
    connect(session, &ChatSession::pathChanged, &m_model, &TranscriptModel::notePath);
    connect(session, &ChatSession::headChanged, &m_model, &TranscriptModel::notePath);
    connect(session, &ChatSession::statusChanged, this, &TranscriptView::noteStatus);
    // The session is about to go: nothing of its conversation may be touched any more.
    connect(session, &QObject::destroyed, this, [this] { m_model.setConversation(nullptr); });
}

// While nothing comes the end of patience comes near, and moves when the person wants to wait.
void TranscriptView::noteStatus()
{
    constexpr std::chrono::milliseconds second{1'000};
    const SessionStatus status = m_session ? m_session->status() : SessionStatus();
    m_model.noteStatus(status);
    m_statusTick.reset();
    if (status.phase == SessionPhase::Connecting) {
        m_statusTick = m_clock.after(second, [this] { noteStatus(); });
    }
}

void TranscriptView::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_scene.selection.clear();
        m_scene.hovered = m_scene.pressed = m_scene.focused = PartPlace();
        m_scene.hoveredRow = m_scene.focusedRow = -1;
        m_layout.reset();
        collectTurns();
        m_actions->pictures().clear();
        m_follow = true;
        m_seenRows = 0;
        settle({}, true);
        m_actions->find().rowsChangedFrom(0);
        viewport()->update();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                const auto anchor = m_layout.anchorAt(m_scene.top());
                m_layout.insertRows(first, last);
                collectTurns();
                // What a person just wrote is always shown to them.
                for (int row = first; row <= last; ++row) {
                    m_follow |= m_model.node(row)->message.role == Role::User;
                    m_announcer->rowAdded(row);
                }
                settle(anchor, m_follow);
                m_actions->find().rowsChangedFrom(first);
                viewport()->update();
            });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                m_scene.selection.clear();
                m_scene.hovered = m_scene.pressed = m_scene.focused = PartPlace();
                const auto anchor = m_layout.anchorAt(m_scene.top());
                m_layout.removeRows(first, last);
                collectTurns();
                m_seenRows = qMin(m_seenRows, first);
                settle(anchor, false);
                m_actions->find().rowsChangedFrom(first);
                viewport()->update();
            });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        onRowChanged(first.row());
        m_announcer->rowChanged(first.row());
        m_actions->find().rowChanged(first.row());
    });
}

void TranscriptView::setNaming(ModelNaming naming, const TranscriptModel::Sight &sight)
{
    m_model.setNaming(std::move(naming), sight);
}

void TranscriptView::collectTurns()
{
    m_turns.clear();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Node *node = m_model.node(row);
        if (node && node->message.role == Role::User) {
            m_turns.append(row);
        }
    }
}

void TranscriptView::onRowChanged(int row)
{
    const auto anchor = m_layout.anchorAt(m_scene.top());
    const QRect pill = jumpPill();
    const int before = m_layout.rowBottom(row);
    const auto [first, inPlace] = m_layout.updateRow(row);
    settle(anchor, m_follow);
    if (first.isValid() && m_layout.itemCount(row) > first.item) {
        // From the first changed piece down to the end of the row, or of everything.
        QRect dirty = m_scene.rectOf(first);
        const BlockPainter *painter = m_layout.painter(first);
        if (inPlace && painter &&
            std::holds_alternative<BlockItem>(m_layout.item(first)->content)) {
            dirty.setTop(dirty.top() + painter->changedFrom());
        } else if (first.item > 0) {
            // Until now the writing mark may have stood at the end of the one above.
            dirty |= m_scene.rectOf({first.row, first.item - 1});
        }
        const bool moved = m_layout.rowBottom(row) != before;
        dirty.setBottom(moved ? viewport()->height() : m_scene.rectOfRow(row).bottom());
        viewport()->update(dirty);
    } else if (m_layout.rowBottom(row) != before) {
        viewport()->update();
    } else {
        viewport()->update(m_scene.rectOfRow(row)); // the writing mark came or went
    }
    if (pill != jumpPill()) {
        viewport()->update(pillPlace());
    }
}

} // namespace parley
