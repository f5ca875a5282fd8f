// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the benchmarks of the transcript share: a pane over a conversation that is written to, on a
// clock that is moved by hand, and the meters. Header only; main thread.
#pragma once

#include "support/fakeclock.h"
#include "ui/transcript/transcriptview.h"

#include <QApplication>
#include <QFile>
#include <QTextStream>

#include <ctime>

namespace parley::bench {

inline QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

inline double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// Proportional set size in MB; 0 where the system does not say.
inline double memoryMb()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:")) {
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

struct Pane
{
    explicit Pane(FakeClock &clock, const Theme &theme, CodeLanguages &languages,
                  const QSize &size = QSize(1280, 840))
        : view(theme, clock, languages)
    {
        view.resize(size);
        view.model().setConversation(&conversation);
        view.show();
        QCoreApplication::processEvents();
    }
    NodeId add(Role role, const QString &text, NodeState state = NodeState::Complete)
    {
        Node node;
        node.id = NodeId::create();
        node.parent = conversation.head().activeLeaf;
        node.message = text.isEmpty() ? Message{role, {}} : Message::fromText(role, text);
        node.state = state;
        return conversation.append(node).id;
    }
    void begin(FakeClock &clock)
    {
        answer = add(Role::Assistant, QString(), NodeState::Streaming);
        conversation.findMutable(answer)->message.parts.append(TextPart());
        view.model().notePath();
        SessionStatus status;
        status.phase = SessionPhase::Streaming;
        status.node = answer;
        status.since = clock.steady();
        view.model().noteStatus(status);
    }
    void feed(QStringView more)
    {
        std::get<TextPart>(conversation.findMutable(answer)->message.parts.last()).text += more;
        view.model().noteNode(answer);
    }

    Conversation conversation{ConversationHead()};
    NodeId answer;
    TranscriptView view;
};

struct Bench
{
    FakeClock clock;
    Theme theme;
    CodeLanguages languages;
};

} // namespace parley::bench
