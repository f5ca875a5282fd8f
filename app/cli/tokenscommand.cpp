// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/tokenscommand.h"

#include "app/cli/console.h"
#include "chat/tokencounter.h"
#include "engine/defaults.h"

namespace parley {

void TokensCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QStringLiteral("text to count, - for standard input (default)"),
                                 QStringLiteral("[FILE]"));
    parser.addOption({QStringList{QStringLiteral("m"), QStringLiteral("model")},
                      QStringLiteral("Counts as this model does."), QStringLiteral("MODEL")});
    parser.addOption({QStringLiteral("exact"),
                      QStringLiteral("Asks the provider of PROFILE/MODEL for its own count.")});
    parser.addOption({QStringLiteral("ids"), QStringLiteral("Prints only the ids.")});
}

Result<void> TokensCommand::take(const QCommandLineParser &parser)
{
    m_model = parser.value(QStringLiteral("model"));
    m_ids = parser.isSet(QStringLiteral("ids"));
    m_exact = parser.isSet(QStringLiteral("exact"));
    const QStringList arguments = parser.positionalArguments();
    if (m_model.isEmpty() || arguments.size() > 1) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("tokens takes -m MODEL and at most one FILE"));
    }
    if (m_exact && (m_ids || !ModelRef::fromString(m_model))) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("tokens --exact takes -m PROFILE/MODEL and no --ids"));
    }
    m_path = arguments.value(0, QStringLiteral("-"));
    return {};
}

void TokensCommand::start()
{
    Error error;
    const auto bytes = console::readInput(m_path, &error);
    if (!bytes) {
        fail(error);
        return;
    }
    const QString text = QString::fromUtf8(*bytes);
    if (m_exact) {
        askProvider(text);
        return;
    }
    TokenCounter counter;
    if (!m_ids) {
        const TokenCount count = counter.count(text, m_model);
        print(count.tokens, count.exact);
        return;
    }
    QStringList words;
    for (const std::uint32_t id : counter.encode(text, m_model)) {
        words.append(QString::number(id));
    }
    console::writeLine(words.join(u' '));
    Q_EMIT done(exitSuccess);
}

void TokensCommand::print(qint64 tokens, bool exact)
{
    console::writeLine(QStringLiteral("%1 %2").arg(tokens).arg(exact ? QStringLiteral("exact")
                                                                     : QStringLiteral("estimate")));
    Q_EMIT done(exitSuccess);
}

void TokensCommand::askProvider(const QString &text)
{
    m_composition = std::make_unique<Composition>(CompositionOptions{dataDir(), true});
    Services &services = m_composition->services();
    const ModelRef model = *ModelRef::fromString(m_model);
    const auto profile = findProfile(services, model.profile);
    if (!profile) {
        fail(ErrorKind::Configuration,
             QStringLiteral("there is no profile \"%1\"").arg(model.profile));
        return;
    }
    ChatRequest request;
    request.model = model.model;
    request.messages = {Message::fromText(Role::User, text)};
    m_question = std::make_unique<ProfileQuestion<qint64>>(
        services, *profile, [request](Provider &provider, const Secret &key) {
            return provider.countTokens(request, key);
        });
    m_question->start([this](const Result<qint64> &count) {
        if (count) {
            print(*count, true);
        } else {
            fail(count.error());
        }
    });
}

} // namespace parley
