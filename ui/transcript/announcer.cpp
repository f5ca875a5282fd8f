// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/announcer.h"

#include <QCoreApplication>
#include <algorithm>

namespace parley {

namespace {

constexpr const char *readsProperty = "readsAnswers";
constexpr const char *nameProperty = "spokenName";
constexpr qsizetype longestSaid = 1'000; // UTF-16 units of one block

struct AnnouncerText
{
    Q_DECLARE_TR_FUNCTIONS(parley::Announcer)
};

QString errorOf(TranscriptModel &model, int row)
{
    return model.data(model.index(row), TranscriptModel::ErrorRole).toString();
}

QString endMessage(TranscriptModel &model, int row)
{
    const QString error = errorOf(model, row);
    if (!error.isEmpty()) {
        return error;
    }
    const QString figures = model.data(model.index(row), TranscriptModel::UsageRole).toString();
    return figures.isEmpty() ? AnnouncerText::tr("Answer finished")
                             : AnnouncerText::tr("Answer finished, %1").arg(figures);
}

// A block in words: code and tables are too long to be heard by the way.
QString spoken(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Code: {
        const int lines = static_cast<int>(block.text.count(u'\n')) + 1;
        return block.language.isEmpty()
                   ? AnnouncerText::tr("Code, lines: %1").arg(lines)
                   : AnnouncerText::tr("%1 code, lines: %2").arg(block.language).arg(lines);
    }
    case BlockKind::Table:
        return AnnouncerText::tr("Table, columns: %1, rows: %2")
            .arg(block.aligns.size())
            .arg(block.rows.size());
    case BlockKind::Math:
        return AnnouncerText::tr("Formula");
    case BlockKind::Rule:
        return {};
    default:
        return block.text.left(longestSaid);
    }
}

} // namespace

void setReadsAnswers(QWidget &transcript, bool reads)
{
    transcript.setProperty(readsProperty, reads);
}

void setSpokenName(QWidget &transcript, const QString &name)
{
    transcript.setProperty(nameProperty, name);
}

Announcer::Announcer(QWidget &owner, TranscriptModel &model, Clock &clock)
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
        m_saidBlocks = again ? m_saidBlocks : 0;
        if (!mayTalk()) {
            return;
        }
        if (again) {
            say(takeUnsaid(row, false).join(u'\n'));
        } else {
            say(AnnouncerText::tr("%1 is answering").arg(m_model.facts(row).naming.model));
        }
    } else if ((m_answering == node->id || m_added == node->id) && m_model.facts(row).parsed) {
        m_answering = m_added = NodeId();
        QStringList rest = takeUnsaid(row, true);
        rest += endMessage(m_model, row);
        const bool failed = !errorOf(m_model, row).isEmpty();
        say(rest.join(u'\n'), failed ? Urgency::Assertive : Urgency::Polite);
    }
}

void Announcer::rowAdded(int row)
{
    const Node *node = m_model.node(row);
    // One that fails before its first word is never seen answering.
    if (node && node->message.role == Role::Assistant && node->state == NodeState::Streaming) {
        m_added = node->id;
    }
}

bool Announcer::mayTalk() const
{
    return !m_saidAt || m_clock.steady() - *m_saidAt >= pause;
}

QStringList Announcer::takeUnsaid(int row, bool all)
{
    QStringList unsaid;
    const QVariant reads = m_owner.property(readsProperty);
    if (reads.isValid() && !reads.toBool()) {
        return unsaid;
    }
    const std::vector<TranscriptItem> &items = all ? m_model.items(row) : m_model.itemsSoFar(row);
    int block = 0;
    const auto blocks =
        static_cast<int>(std::count_if(items.begin(), items.end(), [](const TranscriptItem &item) {
            return std::holds_alternative<BlockItem>(item.content);
        }));
    const int finished = all ? blocks : blocks - 1;
    for (const TranscriptItem &item : items) {
        const auto *content = std::get_if<BlockItem>(&item.content);
        if (content && block++ >= m_saidBlocks && block <= finished) {
            unsaid += spoken(content->block);
        }
    }
    m_saidBlocks = qMax(m_saidBlocks, finished);
    unsaid.removeAll(QString());
    return unsaid;
}

void Announcer::say(const QString &what, Urgency urgency)
{
    if (what.isEmpty()) {
        return;
    }
    const QString name = m_owner.property(nameProperty).toString();
    const bool named = name.isEmpty() || what.startsWith(name);
    const QString message = named ? what : AnnouncerText::tr("%1: %2").arg(name, what);
    Q_EMIT said(message);
    m_saidAt = m_clock.steady();
    announce(m_owner, message, urgency);
}

} // namespace parley
