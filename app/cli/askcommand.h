// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "ask [-m PROFILE/MODEL]… PROMPT|-": asks one or several models at once and streams what they say.
// The question and all answers are kept as a conversation: the answers are siblings.
#pragma once

#include "app/cli/askanswer.h"
#include "app/cli/asktools.h"
#include "app/cli/composedcommand.h"
#include "app/cli/promptchoice.h"

#include <vector>

namespace parley {

class InterruptWatch;
class RoutedAsk;

class AskCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    explicit AskCommand(CommandLine line);
    ~AskCommand() override;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    [[nodiscard]] bool writes() const override { return true; }
    void run(Composition &composition) override;

private:
    struct Output // of one model, in text mode: only the first unfinished one is printed live
    {
        QString waiting;
        bool done = false;
    };

    [[nodiscard]] Result<void> takeQuestion(const QCommandLineParser &parser);
    void goByPrompt();
    void open();
    void ask(Conversation conversation);
    [[nodiscard]] QStringList wantedModels() const;
    [[nodiscard]] QList<Answerer> chooseAnswerers();
    void addAnswer(const Answerer &answerer, const NodeId &user);
    void makeTools();
    [[nodiscard]] bool callsTools(const AskAnswer &answer);
    void goOn(const NodeId &results);
    // Whether each model's text has a heading.
    [[nodiscard]] bool hasHeadings() const { return !m_tools && m_answers.size() > 1; }
    void refuse(const QString &model, const Error &error);
    void watch(AskAnswer &answer, std::size_t index);
    void startAll();
    void stopAll(ErrorKind reason);
    void printText(std::size_t index, const QString &text);
    void printLine(const QString &model, QJsonObject line);
    void advance();
    void answerEnded(std::size_t index);
    void endWhenAllAre();
    void end();

    QStringList m_models;
    QString m_routing; // a plan; empty: the models of the command line answer
    QString m_system;
    Sampling m_sampling;
    std::optional<std::chrono::milliseconds> m_timeout;
    QString m_conversationId;
    QString m_prompt;
    PromptChoice m_choice;
    QList<PromptExample> m_examples;
    bool m_json = false;
    ToolWishes m_wishes;
    bool m_cached = true; // where settings and conversation agree

    std::unique_ptr<RoutedAsk> m_routed;
    Clock::Steady m_began{0};
    std::unique_ptr<Conversation> m_conversation;
    std::unique_ptr<Autosave> m_autosave;
    std::unique_ptr<AskTools> m_tools;
    std::vector<std::unique_ptr<AskAnswer>> m_answers;
    std::vector<Output> m_outputs;
    std::size_t m_live = 0; // the model whose text is printed as it comes
    std::unique_ptr<InterruptWatch> m_interrupt;
    std::unique_ptr<Clock::Timer> m_deadline;
    int m_exitCode = exitSuccess;
    bool m_ending = false;
    bool m_background = false; // a service may write on without us
    bool m_stopped = false;
    std::unique_ptr<Clock::Timer> m_parting;
};

} // namespace parley
