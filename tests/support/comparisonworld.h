// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A comparison on fakes: every profile is a voice that says who it is and what it was asked, so
// that an answer in the wrong pane shows. Header only; whoever includes it links parley_engine too.
#pragma once

#include "engine/comparisonsession.h"
#include "engine/panemaking.h"
#include "engine/paneturn.h"
#include "support/fakeworld.h"

#include <QCoreApplication>

namespace parley {

// Says "NAME heard QUESTION" in pieces, unless it is told to end otherwise.
class Voice final : public Provider
{
public:
    Voice(Clock &clock, QString name) : m_name(std::move(name)), m_inner(clock) {}

    // What the next requests meet, in order: nothing or errors before any text.
    QList<std::optional<Error>> mishaps;
    std::chrono::milliseconds pace{10};                    // between pieces
    std::function<QString(const QString &question)> words; // instead of that
    void offer(const QList<ModelInfo> &models) { m_inner.offer(models); }

    std::unique_ptr<ReplyStream> open(const ChatRequest &request, const Secret &key) override
    {
        const auto mishap = mishaps.isEmpty() ? std::nullopt : mishaps.takeFirst();
        m_inner.enqueue(mishap ? failing(*mishap, pace) : saying(said(request)));
        return m_inner.open(request, key);
    }
    QFuture<Result<QList<ModelInfo>>> models(const Secret &key) override
    {
        return m_inner.models(key);
    }
    [[nodiscard]] QString said(const QString &question) const
    {
        return words ? words(question) : QStringLiteral("%1 heard %2").arg(m_name, question);
    }

private:
    [[nodiscard]] QString said(const ChatRequest &request) const
    {
        return said(request.messages.last().text());
    }
    [[nodiscard]] Script saying(const QString &text) const
    {
        Script script{{pace, Started{QStringLiteral("r"), m_name, QStringLiteral("q")}}};
        for (qsizetype from = 0; from < text.size(); from += 5) {
            script.append({pace, TextDelta{text.mid(from, 5)}});
        }
        script.append({pace, Finished{StopReason::Stop, QStringLiteral("stop")}});
        return script;
    }

    QString m_name;
    ScriptedProvider m_inner;
};

struct ComparisonWorld
{
    FakeWorld fakes;
    std::map<QString, std::unique_ptr<Voice>> voices;
    std::unique_ptr<ComparisonBook> book = std::make_unique<ComparisonBook>(fakes.services);
    std::unique_ptr<ComparisonSession> session;

    Voice &addVoice(const QString &name)
    {
        ProviderProfile profile = FakeWorld::profileNamed(name);
        profile.quirks.keyRequired = false;
        [[maybe_unused]] const Result<void> saved = fakes.profiles.save(profile);
        auto &voice = voices[name];
        voice = std::make_unique<Voice>(fakes.clock, name);
        fakes.directory.add(name, *voice);
        return *voice;
    }
    [[nodiscard]] static ModelRef modelOf(const QString &name)
    {
        return {name, QStringLiteral("model-of-") + name};
    }
    [[nodiscard]] Conversation paneOf(const QString &name) const
    {
        return newPane({modelOf(name), {}, {}}, fakes.clock.now());
    }
    // A new comparison of new voices with these names.
    void begin(const QStringList &names)
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
    // The program ends and starts again.
    void reopen()
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
    void run(std::chrono::milliseconds time)
    {
        constexpr std::chrono::milliseconds step{10};
        for (; time.count() > 0; time -= step) {
            QCoreApplication::processEvents();
            fakes.clock.advance(step);
        }
        QCoreApplication::processEvents();
    }
    // "user: …" and "assistant: …" along the path of a pane.
    [[nodiscard]] static QStringList texts(const Conversation &pane)
    {
        QStringList list;
        for (const NodeId &id : pane.activePath()) {
            const Node *node = pane.find(id);
            list.append(roleName(node->message.role) + QStringLiteral(": ") + node->message.text());
        }
        return list;
    }
    [[nodiscard]] QStringList texts(qsizetype pane) const
    {
        return texts(session->sessions().at(pane)->conversation());
    }
};

} // namespace parley
