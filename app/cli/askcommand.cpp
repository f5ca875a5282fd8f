// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/askcommand.h"

#include "app/cli/errorline.h"

#include "app/cli/console.h"
#include "app/cli/interruptwatch.h"
#include "app/cli/numbers.h"
#include "app/cli/routedask.h"
#include "chat/exampleturns.h"

#include <algorithm>

namespace parley {

AskCommand::AskCommand(CommandLine line) : ComposedCommand(std::move(line)) {}

AskCommand::~AskCommand() = default;

void AskCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        QStringLiteral("Asks one model, or several at once, and streams the answers."));
    parser.addPositionalArgument(QStringLiteral("prompt"),
                                 QStringLiteral("the question, - for standard input"),
                                 QStringLiteral("[PROMPT|-]"));
    const auto option = [&parser](const QStringList &names, const char *help, const char *value) {
        parser.addOption({names, QLatin1String(help), QLatin1String(value)});
    };
    option({QStringLiteral("m"), QStringLiteral("model")}, "Who answers; may be repeated.",
           "PROFILE/MODEL");
    option({QStringLiteral("routing")}, "A plan chooses who answers.", "PLAN");
    option({QStringLiteral("system")}, "System prompt.", "TEXT");
    option({QStringLiteral("temperature")}, "0 to 2.", "N");
    option({QStringLiteral("max-tokens")}, "Longest answer, in tokens.", "N");
    option({QStringLiteral("timeout")}, "Gives up after so many seconds in all.", "S");
    option({QStringLiteral("conversation")}, "Goes on with this conversation.", "ID");
    PromptChoice::declare(parser);
    ToolWishes::declare(parser);
    parser.addOption({QStringLiteral("no-cache"),
                      QStringLiteral("Asks anew, and keeps nothing for the next time.")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints JSON lines.")});
}

Result<void> AskCommand::take(const QCommandLineParser &parser)
{
    m_models = parser.values(QStringLiteral("model"));
    m_routing = parser.value(QStringLiteral("routing"));
    m_system = parser.value(QStringLiteral("system"));
    m_conversationId = parser.value(QStringLiteral("conversation"));
    m_json = parser.isSet(QStringLiteral("json"));
    m_cached = !parser.isSet(QStringLiteral("no-cache"));
    const auto temperature = decimalNumber(parser, QStringLiteral("temperature"));
    const auto maxTokens = wholeNumber(parser, QStringLiteral("max-tokens"), 1);
    const auto timeout = seconds(parser, QStringLiteral("timeout"));
    if (!temperature || !maxTokens || !timeout) {
        return Unexpected(!temperature ? temperature.error()
                          : !maxTokens ? maxTokens.error()
                                       : timeout.error());
    }
    m_sampling.temperature = *temperature;
    m_sampling.maxTokens = *maxTokens;
    m_timeout = *timeout;
    if (!m_conversationId.isEmpty() && ConversationId::fromString(m_conversationId).isNull()) {
        return Unexpected(
            ErrorKind::Configuration,
            QStringLiteral("\"%1\" is no conversation; \"parley-cli list\" shows them")
                .arg(m_conversationId));
    }
    if (!m_routing.isEmpty() && !m_models.isEmpty()) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("--routing chooses the model: leave out --model"));
    }
    const auto wishes = ToolWishes::from(parser);
    m_wishes = wishes.value_or(ToolWishes());
    if (!m_routing.isEmpty() && !m_wishes.names.isEmpty()) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("--routing offers no tools: leave out --tool"));
    }
    return wishes ? takeQuestion(parser) : Unexpected(wishes.error());
}

Result<void> AskCommand::takeQuestion(const QCommandLineParser &parser)
{
    if (const auto taken = m_choice.take(parser); !taken) {
        return taken;
    }
    const QStringList words = parser.positionalArguments();
    const bool fromInput = words == QStringList{QStringLiteral("-")};
    if (fromInput || (words.isEmpty() && !m_choice.isMade())) {
        Error error;
        const auto input = console::readInput(QStringLiteral("-"), &error);
        m_prompt = QString::fromUtf8(input.value_or(QByteArray())).trimmed();
    } else {
        m_prompt = words.join(u' ');
    }
    return m_prompt.isEmpty() && !m_choice.isMade()
               ? Unexpected(ErrorKind::Configuration, QStringLiteral("there is nothing to ask"))
               : Result<void>();
}

void AskCommand::run(Composition &composition)
{
    m_began = services().clock.steady();
    if (const auto problem = composition.profilesProblem()) {
        fail(*problem);
        return;
    }
    if (const auto known = m_wishes.check(services().tools); !known) {
        fail(known.error());
        return;
    }
    m_choice.isMade() ? goByPrompt() : open();
}

void AskCommand::goByPrompt()
{
    services().prompts.list().then(this, [this](const Result<QList<StoredPrompt>> &library) {
        const auto filled = library.and_then(
            [this](const QList<StoredPrompt> &known) { return m_choice.fill(known); });
        if (!filled) {
            fail(filled.error());
            return;
        }
        m_prompt = (filled->message + QLatin1String("\n\n") + m_prompt).trimmed();
        if (m_prompt.isEmpty()) {
            fail(ErrorKind::Configuration, QStringLiteral("there is nothing to ask"));
            return;
        }
        m_system = m_system.isEmpty() ? filled->system : m_system;
        m_examples = filled->examples;
        open();
    });
}

void AskCommand::open()
{
    if (m_conversationId.isEmpty()) {
        ConversationHead head;
        head.id = ConversationId::create();
        head.title = titleFromText(m_prompt);
        head.created = services().clock.now();
        ask(Conversation(head));
        return;
    }
    services()
        .conversations.load(ConversationId::fromString(m_conversationId))
        .then(this, [this](const Result<Conversation> &loaded) {
            if (!loaded) {
                fail(loaded.error());
                return;
            }
            ask(*loaded);
        });
}

void AskCommand::ask(Conversation conversation)
{
    if (!m_routing.isEmpty()) {
        m_routed = std::make_unique<RoutedAsk>(services(), std::move(conversation), m_json);
        connect(m_routed.get(), &RoutedAsk::done, this, &AskCommand::done);
        const auto began = m_routed->start(
            {m_routing, m_prompt, m_system, m_sampling, m_cached, m_examples, m_timeout});
        if (!began) {
            fail(began.error());
        }
        return;
    }
    m_conversation = std::make_unique<Conversation>(std::move(conversation));
    const QList<Answerer> answerers = chooseAnswerers();
    if (answerers.isEmpty()) {
        Q_EMIT done(m_exitCode); // nothing was asked: nothing is kept
        return;
    }
    m_autosave =
        std::make_unique<Autosave>(services().conversations, services().clock,
                                   [this](const NodeId &id) { return m_conversation->find(id); });
    connect(m_autosave.get(), &Autosave::failed, this, [](const Error &error) {
        console::writeNote(QStringLiteral("parley-cli: this answer can't be kept: ") +
                           error.detail);
    });
    ConversationHead &head = m_conversation->head();
    head.system = m_system.isEmpty() ? head.system : m_system;
    const QList<Node> examples = exampleTurns(head.activeLeaf, m_examples, services().clock.now());
    for (const Node &example : examples) {
        m_conversation->append(example);
    }
    Node user;
    user.id = NodeId::create();
    user.parent = head.activeLeaf;
    user.message = Message::fromText(Role::User, m_prompt);
    user.created = services().clock.now();
    head.updated = user.created;
    m_conversation->append(user);
    m_autosave->saveHead(m_conversation->head());
    for (const Node &node : examples + QList<Node>{user}) {
        m_autosave->addNode(head.id, node);
    }
    makeTools();
    for (const Answerer &answerer : answerers) {
        addAnswer(answerer, user.id);
    }
    head.model = ModelRef::fromString(m_answers.front()->model()).value_or(head.model);
    m_autosave->saveHead(head);
    m_autosave->whenWritten([this] { startAll(); });
}

// In order: what was asked for, what answered before, what is the default. One empty word: none.
QStringList AskCommand::wantedModels() const
{
    if (!m_models.isEmpty()) {
        return m_models;
    }
    const ModelRef before = m_conversation->head().model;
    return {before.isEmpty() ? QString() : before.toString()};
}

QList<Answerer> AskCommand::chooseAnswerers()
{
    QList<Answerer> chosen;
    for (const QString &wanted : wantedModels()) {
        const Result<ModelRef> model = wanted.isEmpty()
                                           ? defaultModel(services())
                                           : matchModel(wanted, allProfiles(services()));
        const Result<Answerer> answerer = model.and_then(
            [this](const ModelRef &ref) { return chooseAnswerer(services(), ref, m_sampling); });
        if (answerer) {
            chosen.append(*answerer);
        } else {
            refuse(wanted, answerer.error());
        }
    }
    return chosen;
}

void AskCommand::refuse(const QString &model, const Error &error)
{
    m_exitCode = exitFailure;
    if (m_json) {
        QJsonObject line = errorLine(error);
        line.insert(QStringLiteral("event"), QStringLiteral("failed"));
        line.insert(QStringLiteral("interrupted"), false);
        line.insert(QStringLiteral("attempts"), 0);
        printLine(model, line);
    }
    console::writeError(error);
}

void AskCommand::watch(AskAnswer &answer, std::size_t index)
{
    if (m_json) {
        connect(&answer, &AskAnswer::told, this,
                [this, &answer](const QJsonObject &line) { printLine(answer.model(), line); });
    } else {
        connect(&answer, &AskAnswer::textArrived, this,
                [this, index](const QString &text) { printText(index, text); });
    }
    connect(&answer, &AskAnswer::finished, this, [this, index] { answerEnded(index); });
}

void AskCommand::startAll()
{
    m_interrupt = std::make_unique<InterruptWatch>();
    connect(m_interrupt.get(), &InterruptWatch::interrupted, this,
            [this] { stopAll(ErrorKind::Cancelled); });
    if (m_timeout) {
        m_deadline = services().clock.after(*m_timeout, [this] { stopAll(ErrorKind::Timeout); });
    }
    if (!m_json && hasHeadings()) {
        printText(0, QString());
    }
    for (const auto &answer : m_answers) {
        answer->start();
    }
}

void AskCommand::stopAll(ErrorKind reason)
{
    m_stopped = true;
    for (const auto &answer : m_answers) {
        if (!answer->ended()) {
            answer->stop(reason);
        }
    }
    if (m_tools) {
        m_tools->stop();
    }
}

void AskCommand::printText(std::size_t index, const QString &text)
{
    Output &output = m_outputs[index];
    if (index != m_live) {
        output.waiting += text;
        return;
    }
    if (hasHeadings() && output.waiting.isNull()) {
        console::writeLine(QStringLiteral("%1%2:").arg(
            index == 0 ? QString() : QStringLiteral("\n"), m_answers[index]->model()));
    }
    console::writeText(output.waiting + text);
    output.waiting = QStringLiteral(""); // not null: its heading stands already
}

void AskCommand::printLine(const QString &model, QJsonObject line)
{
    const auto elapsed = services().clock.steady() - m_began;
    line.insert(QStringLiteral("t"), static_cast<qint64>(elapsed.count()));
    line.insert(QStringLiteral("model"), model);
    console::writeJson(line);
}

void AskCommand::end()
{
    using namespace std::chrono_literals;
    if (m_stopped && m_background) {
        // The word that stops the answer at the service needs a moment to leave.
        m_parting = services().clock.after(1s, [this] { Q_EMIT done(m_exitCode); });
        return;
    }
    Q_EMIT done(m_exitCode);
}

// The next model that still has something to print becomes the live one.
void AskCommand::advance()
{
    while (m_live < m_outputs.size() && m_outputs[m_live].done) {
        console::writeText(QStringLiteral("\n"));
        if (++m_live < m_outputs.size()) {
            const QString waiting = std::exchange(m_outputs[m_live].waiting, QString());
            printText(m_live, waiting);
        }
    }
}

void AskCommand::answerEnded(std::size_t index)
{
    const AskAnswer &answer = *m_answers[index];
    m_outputs[index].done = true;
    for (const QString &note : {answer.fallbackNote(), answer.cacheNote()}) {
        if (!note.isEmpty() && !m_json) {
            console::writeNote(QStringLiteral("parley-cli: ") + note);
        }
    }
    if (answer.error()) {
        m_exitCode = exitFailure;
        console::writeError(*answer.error());
    }
    if (!m_json) {
        advance();
    }
    if (!callsTools(answer)) {
        endWhenAllAre();
    }
}

void AskCommand::endWhenAllAre()
{
    const bool all = std::all_of(m_answers.begin(), m_answers.end(),
                                 [](const auto &answer) { return answer->ended(); });
    if (all && !m_ending) {
        m_ending = true;
        m_autosave->whenWritten([this] { end(); });
    }
}

} // namespace parley
