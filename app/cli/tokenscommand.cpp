// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/tokenscommand.h"

#include "app/cli/console.h"
#include "chat/tokencounter.h"

namespace parley {

void TokensCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QStringLiteral("text to count, - for standard input (default)"),
                                 QStringLiteral("[FILE]"));
    parser.addOption({QStringList{QStringLiteral("m"), QStringLiteral("model")},
                      QStringLiteral("Counts as this model does."), QStringLiteral("MODEL")});
    parser.addOption({QStringLiteral("ids"), QStringLiteral("Prints only the ids.")});
}

Result<void> TokensCommand::take(const QCommandLineParser &parser)
{
    m_model = parser.value(QStringLiteral("model"));
    m_ids = parser.isSet(QStringLiteral("ids"));
    const QStringList arguments = parser.positionalArguments();
    if (m_model.isEmpty() || arguments.size() > 1) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("tokens takes -m MODEL and at most one FILE"));
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
    TokenCounter counter;
    if (!m_ids) {
        const TokenCount count = counter.count(text, m_model);
        console::writeLine(
            QStringLiteral("%1 %2")
                .arg(count.tokens)
                .arg(count.exact ? QStringLiteral("exact") : QStringLiteral("estimate")));
        Q_EMIT done(exitSuccess);
        return;
    }
    QStringList words;
    for (const std::uint32_t id : counter.encode(text, m_model)) {
        words.append(QString::number(id));
    }
    console::writeLine(words.join(u' '));
    Q_EMIT done(exitSuccess);
}

} // namespace parley
