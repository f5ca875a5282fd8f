// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/versioncomparison.h"

#include "ui/modellists.h"
#include "ui/transcript/transcriptview.h"

namespace parley {

VersionComparison::VersionComparison(const Parts &parts, TranscriptView &view)
    : QObject(&view), m_parts(parts), m_view(view)
{
    connect(&view, &TranscriptView::comparisonRequested, this, &VersionComparison::compare);
}

void VersionComparison::setSession(const ChatSession *session)
{
    m_session = session;
    if (m_sheet && m_sheet->isOpen()) {
        m_sheet->dismiss();
    }
}

QString VersionComparison::titleOf(const Node &node) const
{
    const QList<NodeId> versions = m_session->conversation().siblings(node.id);
    return tr("%1, version %2 of %3")
        .arg(m_parts.lists.title(node.meta.answerer()))
        .arg(versions.indexOf(node.id) + 1)
        .arg(versions.size());
}

void VersionComparison::compare(const NodeId &shown, const NodeId &other)
{
    const Node *left = m_session ? m_session->conversation().find(shown) : nullptr;
    const Node *right = m_session ? m_session->conversation().find(other) : nullptr;
    if (!left || !right) {
        return;
    }
    if (!m_sheet) {
        m_sheet = new DiffSheet(
            {m_parts.theme, m_parts.clock, m_parts.languages, m_parts.formulas, *m_view.window()});
    }
    m_sheet->open({*left, titleOf(*left)}, {*right, titleOf(*right)});
}

} // namespace parley
