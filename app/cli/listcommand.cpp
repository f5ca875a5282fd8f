// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/listcommand.h"

#include "app/cli/console.h"

namespace parley {

namespace {

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

void print(const ConversationSummary &summary, bool json)
{
    if (json) {
        console::writeJson({{QStringLiteral("id"), summary.id.toString()},
                            {QStringLiteral("title"), summary.title},
                            {QStringLiteral("created"), isoTime(summary.created)},
                            {QStringLiteral("updated"), isoTime(summary.updated)},
                            {QStringLiteral("model"),
                             summary.model.isEmpty() ? QString() : summary.model.toString()},
                            {QStringLiteral("messages"), summary.messages}});
        return;
    }
    console::writeLine(QStringLiteral("%1  %2  %3")
                           .arg(summary.id.toString(), isoTime(summary.updated),
                                summary.title.isEmpty() ? QStringLiteral("(no title)")
                                                        : summary.title.simplified()));
}

} // namespace

void ListCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints JSON lines.")});
}

Result<void> ListCommand::take(const QCommandLineParser &parser)
{
    m_json = parser.isSet(QStringLiteral("json"));
    if (!parser.positionalArguments().isEmpty()) {
        return Unexpected(ErrorKind::Configuration, QStringLiteral("list takes no arguments"));
    }
    return {};
}

void ListCommand::run(Composition &)
{
    services().conversations.list().then(
        this, [this](const Result<QList<ConversationSummary>> &summaries) {
            const bool nothingYet =
                !summaries && summaries.error().providerCode == QLatin1String("missing");
            if (nothingYet) {
                Q_EMIT done(exitSuccess);
                return;
            }
            if (!summaries) {
                fail(summaries.error());
                return;
            }
            for (const ConversationSummary &summary : *summaries) {
                print(summary, m_json);
            }
            Q_EMIT done(exitSuccess);
        });
}

} // namespace parley
