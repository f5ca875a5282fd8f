// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A comparison on fakes: every profile is a voice that says who it is and what it was asked, so
// that an answer in the wrong pane shows.
#pragma once

#include "engine/comparisonsession.h"
#include "engine/panemaking.h"
#include "engine/paneturn.h"
#include "support/fakeworld.h"

namespace parley {

// Says "NAME heard QUESTION" in pieces, unless it is told to end otherwise.
class Voice final : public Provider
{
public:
    Voice(Clock &clock, QString name);
    ~Voice() override;

    // What the next requests meet, in order: nothing or errors before any text.
    QList<std::optional<Error>> mishaps;
    std::chrono::milliseconds pace{10};                    // between pieces
    std::function<QString(const QString &question)> words; // instead of that
    void offer(const QList<ModelInfo> &models) { m_inner.offer(models); }

    std::unique_ptr<ReplyStream> open(const ChatRequest &request, const Secret &key) override;
    QFuture<Result<QList<ModelInfo>>> models(const Secret &key) override;
    [[nodiscard]] QString said(const QString &question) const;

private:
    [[nodiscard]] QString said(const ChatRequest &request) const;
    [[nodiscard]] Script saying(const QString &text) const;

    QString m_name;
    ScriptedProvider m_inner;
};

struct ComparisonWorld
{
    Q_DISABLE_COPY_MOVE(ComparisonWorld)
    FakeWorld fakes;
    std::map<QString, std::unique_ptr<Voice>> voices;
    std::unique_ptr<ComparisonBook> book;
    std::unique_ptr<ComparisonSession> session;

    ComparisonWorld();
    ~ComparisonWorld();

    Voice &addVoice(const QString &name);
    [[nodiscard]] static ModelRef modelOf(const QString &name);
    [[nodiscard]] Conversation paneOf(const QString &name) const;
    // A new comparison of new voices with these names.
    void begin(const QStringList &names);
    // The program ends and starts again.
    void reopen();
    void run(std::chrono::milliseconds time);
    // "user: …" and "assistant: …" along the path of a pane.
    [[nodiscard]] static QStringList texts(const Conversation &pane);
    [[nodiscard]] QStringList texts(qsizetype pane) const;
};

} // namespace parley
