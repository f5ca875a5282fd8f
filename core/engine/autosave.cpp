// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/autosave.h"

#include "base/logging.h"

#include <QPointer>
#include <algorithm>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds textEvery = 200ms;
constexpr qsizetype textAtMost = 4096; // bytes, as if each character took one or more
constexpr std::chrono::milliseconds rewriteEvery = 1s;
constexpr std::chrono::milliseconds lazyHeadAfter = 500ms;
constexpr std::chrono::milliseconds retryEvery = 5s;
constexpr std::chrono::milliseconds patience = 5s;

} // namespace

Autosave::Autosave(ConversationStore &store, Clock &clock, Lookup lookup)
    : m_store(store), m_clock(clock), m_lookup(std::move(lookup))
{}

Autosave::~Autosave()
{
    m_pending.forget();
    takeRest();
    if (m_inFlight) {
        m_queue.pop_front(); // the store has it already
    }
    for (const Write &write : m_queue) {
        if (std::holds_alternative<Mark>(write)) {
            continue;
        }
        perform(write).then([](const Result<void> &result) {
            if (!result) {
                qCWarning(logEngine).noquote() << "lost at the end:" << result.error().detail;
            }
        });
    }
}

void Autosave::takeRest()
{
    m_pumping = true; // keeps the pump still: nobody is told any more
    flushText();
    flushRewrite();
    flushHead();
}

void Autosave::saveHead(const ConversationHead &head)
{
    m_lazyHead.reset();
    m_headTimer.reset();
    push(Head{head});
}

void Autosave::saveHeadSoon(const ConversationHead &head)
{
    m_lazyHead = head;
    if (!m_headTimer) {
        m_headTimer = m_clock.after(lazyHeadAfter, [this] { flushHead(); });
    }
}

void Autosave::flushHead()
{
    if (const auto head = std::exchange(m_lazyHead, std::nullopt)) {
        saveHead(*head);
    }
}

void Autosave::addNode(const ConversationId &conversation, const Node &node)
{
    push(Add{conversation, node});
}

void Autosave::appendText(const NodeId &node, const QString &text)
{
    if (m_text.node != node) {
        flushText();
        m_text.node = node;
    }
    m_text.text += text;
    if (m_text.text.size() >= textAtMost) {
        flushText();
    } else if (!m_textTimer) {
        m_textTimer = m_clock.after(textEvery, [this] { flushText(); });
    }
}

void Autosave::flushText()
{
    m_textTimer.reset();
    if (m_text.text.isEmpty()) {
        return;
    }
    if (m_rewrite == m_text.node) {
        flushRewrite(); // its parts are others than on disk; it holds the text as well
    } else {
        push(std::exchange(m_text, {}));
    }
}

void Autosave::rewriteSoon(const NodeId &node)
{
    m_rewrite = node;
    if (!m_rewriteTimer) {
        m_rewriteTimer = m_clock.after(rewriteEvery, [this] { flushRewrite(); });
    }
}

void Autosave::flushRewrite()
{
    const NodeId id = std::exchange(m_rewrite, {});
    m_rewriteTimer.reset();
    if (const Node *node = id.isNull() ? nullptr : m_lookup(id)) {
        finishNode(*node);
    }
}

void Autosave::finishNode(const Node &node)
{
    if (m_text.node == node.id) {
        m_textTimer.reset();
        m_text = {};
    }
    if (m_rewrite == node.id) {
        m_rewriteTimer.reset();
        m_rewrite = {};
    }
    push(Finish{node});
}

void Autosave::push(Write write)
{
    const auto waiting = m_queue.begin() + (m_inFlight ? 1 : 0);
    if (const auto *finish = std::get_if<Finish>(&write)) {
        // It holds all that was written of this node before.
        const NodeId id = finish->node.id;
        m_queue.erase(std::remove_if(waiting, m_queue.end(),
                                     [&id](const Write &other) {
                                         const auto *text = std::get_if<Append>(&other);
                                         const auto *whole = std::get_if<Finish>(&other);
                                         return (text && text->node == id) ||
                                                (whole && whole->node.id == id);
                                     }),
                      m_queue.end());
    } else if (waiting != m_queue.end()) {
        auto *text = std::get_if<Append>(&m_queue.back());
        auto *more = std::get_if<Append>(&write);
        if (text && more && text->node == more->node) {
            text->text += more->text;
            return;
        }
        if (std::holds_alternative<Head>(m_queue.back()) && std::holds_alternative<Head>(write)) {
            m_queue.back() = std::move(write);
            return;
        }
    }
    m_queue.push_back(std::move(write));
    pump();
}

QFuture<Result<void>> Autosave::perform(const Write &write)
{
    if (const auto *head = std::get_if<Head>(&write)) {
        return m_store.saveHead(head->head);
    }
    if (const auto *add = std::get_if<Add>(&write)) {
        return m_store.addNode(add->conversation, add->node);
    }
    if (const auto *text = std::get_if<Append>(&write)) {
        return m_store.appendText(text->node, text->text);
    }
    return m_store.finishNode(std::get<Finish>(write).node);
}

void Autosave::pump()
{
    if (m_pumping) {
        return;
    }
    const QPointer<Autosave> alive(this);
    m_pumping = true;
    while (alive && !m_queue.empty() && !m_inFlight && !m_retry) {
        if (const auto *mark = std::get_if<Mark>(&m_queue.front())) {
            const bool awaited = mark->serial == m_mark;
            m_queue.pop_front();
            if (awaited) {
                tellWaiting();
            }
            continue;
        }
        m_inFlight = true;
        m_pending.wait(perform(m_queue.front()),
                       [this](const Result<void> &result) { written(result); });
    }
    if (alive) {
        m_pumping = false;
    }
}

void Autosave::written(const Result<void> &result)
{
    const QPointer<Autosave> alive(this);
    m_inFlight = false;
    if (result) {
        m_queue.pop_front();
        if (m_problem && m_queue.empty()) {
            m_problem.reset();
            Q_EMIT recovered();
        }
    } else {
        m_retry = m_clock.after(retryEvery, [this] {
            m_retry.reset();
            pump();
        });
        if (!std::exchange(m_problem, result.error())) {
            qCWarning(logEngine).noquote() << "can't save:" << result.error().detail;
            m_report = m_clock.after(0ms, [this, error = result.error()] { Q_EMIT failed(error); });
        }
        tellWaiting();
    }
    if (alive) {
        pump();
    }
}

void Autosave::whenWritten(std::function<void()> call)
{
    m_whenWritten = std::move(call);
    if (m_problem) {
        tellWaiting();
        return;
    }
    m_patience = m_clock.after(patience, [this] {
        qCWarning(logEngine) << "the store has not answered for 5 s; going on without it";
        tellWaiting();
    });
    push(Mark{++m_mark});
}

void Autosave::tellWaiting()
{
    m_patience.reset();
    if (const auto call = std::exchange(m_whenWritten, nullptr)) {
        call();
    }
}

} // namespace parley
