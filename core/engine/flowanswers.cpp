// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/flowanswers.h"

#include <algorithm>

namespace parley {

Node failedAnswer(const Clock &clock, const Error &error)
{
    Node node;
    node.id = NodeId::create();
    node.created = clock.now();
    node.message.role = Role::Assistant;
    node.state = NodeState::Failed;
    node.meta.error = error;
    return node;
}

LiveAnswers::~LiveAnswers() = default;

void LiveAnswers::ask(const FlowPart &part, const FlowQuestion &question, const FlowTerms &terms)
{
    question.tool.isEmpty() ? askModel(part, question, terms) : useTool(part, question);
    if (terms.timeout) {
        m_live[part].timer = m_services.clock.after(
            *terms.timeout, [this, part, patience = *terms.timeout] { timeOut(part, patience); });
    }
}

void LiveAnswers::askModel(const FlowPart &part, const FlowQuestion &question,
                           const FlowTerms &terms)
{
    LoneQuestion lone{question.answerers.first(), question.system, question.prompt};
    for (const Answerer &next : question.answerers.mid(1)) {
        lone.next.append({next.profile, next.model.model});
    }
    lone.cache = terms.cache;
    lone.onlyFree = terms.onlyFree;
    lone.workflow = terms.workflow;
    Live &live = m_live[part];
    live.ask = std::make_unique<ReplayAsk>(m_services, lone);
    const NodeId id = live.ask->node().id;
    connect(live.ask.get(), &ReplayAsk::arrived, this, [this, part] { Q_EMIT arrived(part); });
    connect(
        live.ask.get(), &ReplayAsk::ended, this, [this, part, id] { end(part, id); },
        Qt::QueuedConnection);
    live.ask->start();
}

void LiveAnswers::useTool(const FlowPart &part, const FlowQuestion &question)
{
    Live &live = m_live[part];
    live.used = failedAnswer(m_services.clock, {});
    live.used.state = NodeState::Streaming;
    const NodeId id = live.used.id;
    // The runner may not hear of it from inside ask().
    const auto end = [this, part, id](const Result<QString> &result) {
        const auto found = m_live.find(part);
        if (found != m_live.end() && found->second.used.id == id) {
            Node &node = found->second.used;
            node.state = result ? NodeState::Complete : NodeState::Failed;
            node.message = Message::fromText(Role::Assistant, result.value_or(QString()));
            node.meta.error = result ? std::nullopt : std::optional(result.error());
            QMetaObject::invokeMethod(
                this, [this, part, id] { this->end(part, id); }, Qt::QueuedConnection);
        }
    };
    live.tool.wait(m_tools->run(question.tool, question.prompt.toUtf8()), end);
}

void LiveAnswers::timeOut(const FlowPart &part, std::chrono::milliseconds patience)
{
    Live &live = m_live.at(part);
    const double seconds = static_cast<double>(patience.count()) / 1000;
    live.ended = Error::of(ErrorKind::Timeout,
                           QStringLiteral("no whole answer came within %1 s").arg(seconds));
    if (live.ask) {
        live.ask->cancel(); // says so
        return;
    }
    live.tool.forget();
    live.used.state = NodeState::Failed;
    const NodeId id = live.used.id;
    QMetaObject::invokeMethod(
        this, [this, part, id] { end(part, id); }, Qt::QueuedConnection);
}

// What was stopped and asked again meanwhile is another question.
void LiveAnswers::end(const FlowPart &part, const NodeId &id)
{
    const auto found = m_live.find(part);
    const Node *node = arriving(part);
    if (!node || node->id != id) {
        return;
    }
    Node answer = *node;
    if (found->second.ended) {
        answer.meta.error = found->second.ended;
    } else if (answer.meta.error && answer.meta.error->kind == ErrorKind::Cancelled) {
        answer.meta.error->kind = ErrorKind::Transport; // not by us: those don't come here
    }
    m_live.erase(found);
    Q_EMIT answered(part, answer);
}

Node LiveAnswers::stop(const FlowPart &part)
{
    const auto found = m_live.find(part);
    if (found == m_live.end()) {
        return failedAnswer(m_services.clock,
                            Error::of(ErrorKind::Cancelled, QStringLiteral("stopped")));
    }
    if (found->second.ask) {
        found->second.ask->cancel();
    }
    Node answer = *arriving(part);
    if (answer.state == NodeState::Streaming) { // a tool
        answer.state = NodeState::Failed;
        answer.meta.error = Error::of(ErrorKind::Cancelled, QStringLiteral("stopped"));
    }
    m_live.erase(found);
    return answer;
}

const Node *LiveAnswers::arriving(const FlowPart &part) const
{
    const auto found = m_live.find(part);
    if (found == m_live.end()) {
        return nullptr;
    }
    return found->second.ask ? &found->second.ask->node() : &found->second.used;
}

RecordedAnswers::RecordedAnswers(Clock &clock, const RunLog &log) : m_clock(clock)
{
    for (const RunEntry &entry : log.entries()) {
        using Event = RunEntry::Event;
        if (entry.event == Event::Answered && entry.answer) {
            m_answers.append(entry);
        } else if (entry.event == Event::RunFailed || entry.event == Event::RunStopped) {
            // What it was taken up behind was asked again.
            const bool last = &entry == &log.entries().last();
            m_answers.removeIf([last](const RunEntry &one) {
                return !last && one.answer->state != NodeState::Complete;
            });
        }
    }
}

void RecordedAnswers::ask(const FlowPart &part, const FlowQuestion &, const FlowTerms &)
{
    m_asked.append(part);
}

const RunEntry *RecordedAnswers::take(const std::optional<FlowPart> &of)
{
    const auto found = std::find_if(m_answers.begin(), m_answers.end(), [&](const RunEntry &entry) {
        const FlowPart part{entry.step, entry.part};
        return of ? part == *of : m_asked.contains(part);
    });
    if (found == m_answers.end()) {
        return nullptr;
    }
    m_taken = *found;
    m_answers.erase(found);
    return &m_taken;
}

Node RecordedAnswers::stop(const FlowPart &part)
{
    m_asked.removeAll(part);
    const RunEntry *entry = take(part);
    return entry
               ? *entry->answer
               : failedAnswer(m_clock, Error::of(ErrorKind::Cancelled, QStringLiteral("stopped")));
}

void RecordedAnswers::goOn()
{
    if (!m_timer && !m_asked.isEmpty()) {
        m_timer = m_clock.after(std::chrono::milliseconds(0), [this] {
            const auto over = std::move(m_timer); // outlives the call, which may set another
            give();
        });
    }
}

void RecordedAnswers::give()
{
    if (m_asked.isEmpty()) {
        return;
    }
    const RunEntry *entry = take({});
    const FlowPart part = entry ? FlowPart{entry->step, entry->part} : m_asked.first();
    const Node answer =
        entry ? *entry->answer
              : failedAnswer(m_clock, Error::of(ErrorKind::Storage,
                                                QStringLiteral("the recorded run has no answer to "
                                                               "this question")));
    m_asked.removeOne(part);
    Q_EMIT answered(part, answer);
}

} // namespace parley
