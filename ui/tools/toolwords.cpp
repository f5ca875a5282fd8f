// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/tools/toolwords.h"

#include "text/visibletext.h"

#include <QCoreApplication>

namespace parley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ToolWords)
public:
    static QString title(const QString &name)
    {
        return name == QLatin1String("current_time")           ? tr("Current time")
               : name == QLatin1String("calculator")           ? tr("Calculator")
               : name == QLatin1String("read_file")            ? tr("Read attached files")
               : name == QLatin1String("search_conversations") ? tr("Search my conversations")
               : name == QLatin1String("fetch_page")           ? tr("Fetch a web page")
                                                               : QString();
    }
    static QString purpose(const QString &name)
    {
        return name == QLatin1String("current_time") ? tr("tells date and time")
               : name == QLatin1String("calculator") ? tr("calculates on this computer")
               : name == QLatin1String("read_file")
                   ? tr("sends lines of files attached to this chat")
               : name == QLatin1String("search_conversations")
                   ? tr("sends excerpts of your other chats to the model")
               : name == QLatin1String("fetch_page")
                   ? tr("asks a server on the internet, which learns the address")
                   : QString();
    }
    static QString decision(ToolDecision decision)
    {
        switch (decision) {
        case ToolDecision::Once:
            return tr("Allowed once");
        case ToolDecision::InChat:
            return tr("Allowed in this chat");
        case ToolDecision::Always:
            return tr("Always allowed");
        case ToolDecision::Refused:
            return tr("Refused");
        }
        return {};
    }
    static QString outcome(ToolOutcome outcome)
    {
        switch (outcome) {
        case ToolOutcome::Asked:
            return tr("not decided");
        case ToolOutcome::Started:
            return tr("no end known");
        case ToolOutcome::Done:
            return tr("done");
        case ToolOutcome::Failed:
            return tr("failed");
        case ToolOutcome::Refused:
            return tr("not run");
        case ToolOutcome::Cancelled:
            return tr("stopped");
        }
        return {};
    }
};

} // namespace

QString toolTitle(const QString &name)
{
    const QString title = Words::title(name);
    return title.isEmpty() ? visibleText(name.left(100)).simplified() : title;
}

QString toolTitles(const QStringList &names)
{
    QStringList titles;
    for (const QString &name : names) {
        titles.append(toolTitle(name));
    }
    return titles.join(QStringLiteral(", "));
}

QString toolPurpose(const QString &name)
{
    return Words::purpose(name);
}

QString toolDecisionText(ToolDecision decision)
{
    return Words::decision(decision);
}

QString toolOutcomeText(ToolOutcome outcome)
{
    return Words::outcome(outcome);
}

} // namespace parley
