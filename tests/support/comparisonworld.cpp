// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/comparisonworld.h"

#include <QCoreApplication>

namespace parley {

Voice::Voice(Clock &clock, QString name) : m_name(std::move(name)), m_inner(clock) {}

Voice::~Voice() = default;

std::unique_ptr<ReplyStream> Voice::open(const ChatRequest &request, const Secret &key)
{
    const auto mishap = mishaps.isEmpty() ? std::nullopt : mishaps.takeFirst();
    m_inner.enqueue(mishap ? failing(*mishap, pace) : saying(said(request)));
    return m_inner.open(request, key);
}

QFuture<Result<QList<ModelInfo>>> Voice::models(const Secret &key)
{
    return m_inner.models(key);
}

QString Voice::said(const QString &question) const
{
    return words ? words(question) : QStringLiteral("%1 heard %2").arg(m_name, question);
}

QString Voice::said(const ChatRequest &request) const
{
    return said(request.messages.last().text());
}

Script Voice::saying(const QString &text) const
{
    Script script{{pace, Started{QStringLiteral("r"), m_name, QStringLiteral("q")}}};
    for (qsizetype from = 0; from < text.size(); from += 5) {
        script.append({pace, TextDelta{text.mid(from, 5)}});
    }
    script.append({pace, Finished{StopReason::Stop, QStringLiteral("stop")}});
    return script;
}

ComparisonWorld::ComparisonWorld() : book(std::make_unique<ComparisonBook>(fakes.services)) {}

ComparisonWorld::~ComparisonWorld() = default;

Voice &ComparisonWorld::addVoice(const QString &name)
{
    ProviderProfile profile = FakeWorld::profileNamed(name);
    profile.quirks.keyRequired = false;
    [[maybe_unused]] const Result<void> saved = fakes.profiles.save(profile);
    auto &voice = voices[name];
    voice = std::make_unique<Voice>(fakes.clock, name);
    fakes.directory.add(name, *voice);
    return *voice;
}

ModelRef ComparisonWorld::modelOf(const QString &name)
{
    return {name, QStringLiteral("model-of-") + name};
}

Conversation ComparisonWorld::paneOf(const QString &name) const
{
    return newPane({modelOf(name), {}, {}}, fakes.clock.now());
}

void ComparisonWorld::begin(const QStringList &names)
{
    Comparison comparison;
    comparison.id = ComparisonId::create();
    comparison.created = comparison.updated = fakes.clock.now();
    session = std::make_unique<ComparisonSession>(fakes.services, *book, comparison,
                                                  ComparisonSession::Sessions());
    for (const QString &name : names) {
        addVoice(name);
        [[maybe_unused]] const auto added = session->addPane(paneOf(name));
    }
}

void ComparisonWorld::reopen()
{
    const ComparisonId id = session->comparison().id;
    session.reset();
    book = std::make_unique<ComparisonBook>(fakes.services);
    book->load();
    book->loadPanes(*book->find(id), [&](const Result<QList<Conversation>> &panes) {
        ComparisonSession::Sessions sessions;
        for (const Conversation &pane : *panes) {
            sessions.push_back(std::make_unique<ChatSession>(fakes.services, pane));
        }
        session = std::make_unique<ComparisonSession>(fakes.services, *book, *book->find(id),
                                                      std::move(sessions));
    });
}

void ComparisonWorld::run(std::chrono::milliseconds time)
{
    constexpr std::chrono::milliseconds step{10};
    for (; time.count() > 0; time -= step) {
        QCoreApplication::processEvents();
        fakes.clock.advance(step);
    }
    QCoreApplication::processEvents();
}

QStringList ComparisonWorld::texts(const Conversation &pane)
{
    QStringList list;
    for (const NodeId &id : pane.activePath()) {
        const Node *node = pane.find(id);
        list.append(roleName(node->message.role) + QStringLiteral(": ") + node->message.text());
    }
    return list;
}

QStringList ComparisonWorld::texts(qsizetype pane) const
{
    return texts(session->sessions().at(pane)->conversation());
}

} // namespace parley
