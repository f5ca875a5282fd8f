// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/searchcommand.h"

#include "app/cli/console.h"
#include "app/cli/numbers.h"
#include "chat/conversationjson.h"

namespace parley {

void SearchCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("words"),
                                 QStringLiteral("words, \"phrases\", -not this"),
                                 QStringLiteral("WORDS…"));
    parser.addOption({QStringLiteral("limit"), QStringLiteral("At most N hits of each kind."),
                      QStringLiteral("N"), QStringLiteral("50")});
    parser.addOption({QStringLiteral("role"), QStringLiteral("Only user or assistant messages."),
                      QStringLiteral("R")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints JSON lines.")});
}

Result<void> SearchCommand::take(const QCommandLineParser &parser)
{
    m_json = parser.isSet(QStringLiteral("json"));
    m_request.words = parser.positionalArguments().join(u' ').trimmed();
    m_request.order = SearchRequest::Order::Best;
    if (m_request.words.isEmpty()) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("say which words to search for"));
    }
    const auto limit = wholeNumber(parser, QStringLiteral("limit"), 1);
    if (!limit) {
        return Unexpected(limit.error());
    }
    m_request.limit = limit->value_or(m_request.limit);
    if (parser.isSet(QStringLiteral("role"))) {
        const QString role = parser.value(QStringLiteral("role"));
        m_request.role = roleFromName(role);
        if (!m_request.role) {
            return Unexpected(
                ErrorKind::Configuration,
                QStringLiteral("the role is user, assistant, system or tool, not \"%1\"")
                    .arg(role));
        }
    }
    return {};
}

void SearchCommand::run(Composition &)
{
    services().conversations.search(m_request).then(
        this, [this](const Result<QList<SearchHit>> &hits) {
            const bool nothingYet = !hits && hits.error().providerCode == QLatin1String("missing");
            if (!hits && !nothingYet) {
                fail(hits.error());
                return;
            }
            for (const SearchHit &hit : hits.value_or(QList<SearchHit>())) {
                print(hit);
            }
            Q_EMIT done(exitSuccess);
        });
}

void SearchCommand::print(const SearchHit &hit) const
{
    const QString time =
        hit.created.isValid() ? hit.created.toUTC().toString(Qt::ISODateWithMs) : QString();
    if (!m_json) {
        console::writeLine(
            QStringLiteral("%1  %2  %3: %4")
                .arg(hit.conversation.toString(), time,
                     hit.title.isEmpty() ? QStringLiteral("(no title)") : hit.title.simplified(),
                     hit.snippet.simplified()));
        return;
    }
    QJsonArray marks;
    for (const TextRange &mark : hit.marks) {
        marks.append(QJsonArray{mark.start, mark.length});
    }
    console::writeJson(
        {{QStringLiteral("conversation"), hit.conversation.toString()},
         {QStringLiteral("node"),
          hit.node.isNull() ? QJsonValue() : QJsonValue(hit.node.toString())},
         {QStringLiteral("title"), hit.title},
         {QStringLiteral("role"),
          hit.node.isNull() ? QJsonValue() : QJsonValue(QString(roleName(hit.role)))},
         {QStringLiteral("model"), hit.model.isEmpty() ? QString() : hit.model.toString()},
         {QStringLiteral("created"), time},
         {QStringLiteral("snippet"), hit.snippet},
         {QStringLiteral("marks"), marks}});
}

} // namespace parley
