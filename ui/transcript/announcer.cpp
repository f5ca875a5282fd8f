// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/announcer.h"

#include <QAccessible>
#include <QCoreApplication>

namespace parley {

namespace {

struct AnnouncerText
{
    Q_DECLARE_TR_FUNCTIONS(parley::Announcer)
};

QString endMessage(const TranscriptModel &model, int row)
{
    const QString error = model.data(model.index(row), TranscriptModel::ErrorRole).toString();
    if (!error.isEmpty()) {
        return error;
    }
    const QString figures = model.data(model.index(row), TranscriptModel::UsageRole).toString();
    return figures.isEmpty() ? AnnouncerText::tr("Answer finished")
                             : AnnouncerText::tr("Answer finished, %1").arg(figures);
}

} // namespace

Announcer::Announcer(QWidget &owner, const TranscriptModel &model, Clock &clock)
    : m_owner(owner), m_model(model), m_clock(clock)
{}

void Announcer::rowChanged(int row)
{
    const Node *node = m_model.node(row);
    if (!node || node->message.role != Role::Assistant) {
        return;
    }
    if (node->state == NodeState::Streaming) {
        const bool again = m_answering == node->id;
        m_answering = node->id;
        if (!again && (!m_saidAt || m_clock.steady() - *m_saidAt >= pause)) {
            say(AnnouncerText::tr("%1 is answering").arg(m_model.facts(row).naming.model));
        }
    } else if (m_answering == node->id) {
        m_answering = NodeId();
        say(endMessage(m_model, row));
    }
}

void Announcer::say(const QString &message)
{
    Q_EMIT said(message);
    m_saidAt = m_clock.steady();
    if (!QAccessible::isActive()) {
        return;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&m_owner, message);
    QAccessible::updateAccessibility(&event);
#else
    // Older Qt has no announcements: a changed description is read out by screen readers.
    m_owner.setAccessibleDescription(message);
    QAccessibleEvent event(&m_owner, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace parley
