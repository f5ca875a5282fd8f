// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A transcript view over a conversation a test writes line by line, on a clock the test moves.
// Header only; main thread.
#pragma once

#include "support/fakeclock.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptview.h"

#include <QProxyStyle>
#include <QTest>
#include <QTimeZone>

namespace parley {

inline Error makeError(ErrorKind kind, const QString &detail = {},
                       ErrorPhase phase = ErrorPhase::Local, int status = 0)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    error.phase = phase;
    error.httpStatus = status;
    return error;
}

// Nothing turns: two paints of the same moment are the same.
class StillStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

// Empty when equal; else the rows that differ.
inline QString difference(const QImage &a, const QImage &b)
{
    if (a == b) {
        return {};
    }
    QStringList rows;
    for (int y = 0; y < qMin(a.height(), b.height()) && rows.size() < 12; ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y)) {
                rows += QStringLiteral("%1 from x %2").arg(y).arg(x);
                break;
            }
        }
    }
    return rows.join(QStringLiteral(", "));
}

class Stage
{
public:
    explicit Stage(const QSize &size = QSize(1000, 700))
    {
        theme.setScheme(ColorScheme::Light);
        view = std::make_unique<TranscriptView>(theme, clock, languages);
        view->resize(size);
    }

    void show()
    {
        view->model().setConversation(&conversation);
        view->show();
        (void)QTest::qWaitForWindowExposed(view.get());
        paint();
    }
    // Adds a question; returns its id.
    NodeId ask(const QString &text) { return append(Role::User, text, NodeState::Complete).id; }
    NodeId answer(const QString &markdown, NodeState state = NodeState::Complete)
    {
        return append(Role::Assistant, markdown, state).id;
    }
    Node &append(Role role, const QString &text, NodeState state)
    {
        Node node;
        node.id = NodeId::create();
        node.parent = conversation.head().activeLeaf;
        node.message = text.isEmpty() ? Message{role, {}} : Message::fromText(role, text);
        node.state = state;
        node.created = QDateTime(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc());
        if (role == Role::Assistant) {
            node.meta.asked = asked;
        }
        const NodeId id = conversation.append(node).id;
        view->model().noteNode(id);
        view->model().noteNode(id); // and once more with the beat: tests alter what they get
        return *conversation.findMutable(id);
    }
    // The answer starts: `status` says so.
    void begin(const NodeId &id, SessionPhase phase)
    {
        SessionStatus status;
        status.phase = phase;
        status.node = id;
        status.since = clock.steady();
        view->model().noteStatus(status);
    }
    void stream(const NodeId &id, const QString &more)
    {
        Node *node = conversation.findMutable(id);
        if (node->message.parts.isEmpty() ||
            !std::holds_alternative<TextPart>(node->message.parts.last())) {
            node->message.parts.append(TextPart());
        }
        std::get<TextPart>(node->message.parts.last()).text += more;
        view->model().noteNode(id);
    }
    void finish(const NodeId &id, NodeState state = NodeState::Complete)
    {
        conversation.findMutable(id)->state = state;
        view->model().noteNode(id);
        view->model().noteStatus(SessionStatus());
    }
    void beat() { clock.advance(TranscriptModel::beat); }
    // Everything that waits to be painted.
    void paint()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QImage grab()
    {
        return view->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    FakeClock clock;
    Theme theme;
    CodeLanguages languages;
    Conversation conversation{ConversationHead()};
    ModelRef asked{QStringLiteral("anthropic"), QStringLiteral("claude-sonnet-4.5")};
    std::unique_ptr<TranscriptView> view; // last: it refers to all of the above
};

} // namespace parley
