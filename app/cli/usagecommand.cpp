// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/usagecommand.h"

#include "app/cli/console.h"
#include "app/cli/numbers.h"
#include "base/currency.h"
#include "chat/ledgerexport.h"

namespace parley {

namespace {

Unexpected wrong(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

// What a line is about, under the name of its part.
QJsonValue valueOf(LedgerPart part, const LedgerLine &line)
{
    const auto orNull = [](const QString &text, bool isNull) {
        return isNull ? QJsonValue() : QJsonValue(text);
    };
    switch (part) {
    case LedgerPart::Day:
        return line.day.toString(Qt::ISODate);
    case LedgerPart::Profile:
        return line.model.profile;
    case LedgerPart::Model:
        return line.model.toString();
    case LedgerPart::Key:
        return orNull(line.key, line.key.isEmpty());
    case LedgerPart::Conversation:
        return orNull(line.conversation.toString(), line.conversation.isNull());
    case LedgerPart::Folder:
        return orNull(line.title, line.folder.isNull());
    case LedgerPart::Person:
        return line.person;
    case LedgerPart::Workflow:
        return line.workflow;
    }
    return {};
}

QJsonObject lineToJson(const LedgerLine &line, std::optional<LedgerPart> by)
{
    QJsonObject object = sumsToJson(line.sums, displayCurrency());
    if (by) {
        object.insert(ledgerPartName(*by), valueOf(*by, line));
    }
    if (by == LedgerPart::Conversation) {
        object.insert(QStringLiteral("title"),
                      line.title.isEmpty() ? QJsonValue() : QJsonValue(line.title));
        object.insert(QStringLiteral("removed"), line.gone);
    } else if (by == LedgerPart::Key) {
        object.insert(QStringLiteral("profile"), line.model.profile);
    }
    return object;
}

QString nameOf(const LedgerLine &line, std::optional<LedgerPart> by)
{
    if (!by) {
        return QStringLiteral("all");
    }
    if (by == LedgerPart::Conversation) {
        return line.conversation.isNull() ? QStringLiteral("(temporary chats)")
               : line.gone ? QStringLiteral("(removed) ") + line.conversation.toString()
                           : line.conversation.toString() + u' ' + line.title;
    }
    if (by == LedgerPart::Key) {
        return line.model.profile + u' ' +
               (line.key.isEmpty() ? QStringLiteral("(no key)") : line.key);
    }
    const QString value = valueOf(*by, line).toString();
    const bool person = by == LedgerPart::Person;
    return !value.isEmpty() ? value
           : person         ? QStringLiteral("(not recorded)")
                            : QStringLiteral("(none)");
}

QString textOf(const LedgerLine &line, std::optional<LedgerPart> by)
{
    const LedgerSums &sums = line.sums;
    QString text = QStringLiteral("%1  %2 in (%3 cached)  %4 out  %5 requests")
                       .arg(plainAmountText(sums.cost))
                       .arg(sums.input)
                       .arg(sums.cachedRead)
                       .arg(sums.output)
                       .arg(sums.requests);
    if (sums.estimated != Money()) {
        text += QStringLiteral("  and about %1 never counted").arg(plainAmountText(sums.estimated));
    }
    if (sums.unpriced > 0) {
        text += QStringLiteral("  %1 of unknown price").arg(sums.unpriced);
    }
    if (sums.repeated > 0) {
        text += QStringLiteral("  %1 from the cache, which saved %2")
                    .arg(sums.repeated)
                    .arg(plainAmountText(sums.repeatedSaved));
    }
    return text + QStringLiteral("  ") + nameOf(line, by);
}

} // namespace

void UsageCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        QStringLiteral("What was used and what it cost, from the ledger of every request."));
    parser.addOption(
        {QStringLiteral("by"),
         QStringLiteral(
             "Parts the sums: day, model, profile, key, conversation, folder, person, workflow."),
         QStringLiteral("WHAT")});
    parser.addOption({QStringLiteral("from"), QStringLiteral("The first day: 2026-11-01."),
                      QStringLiteral("DAY")});
    parser.addOption(
        {QStringLiteral("to"), QStringLiteral("The last day."), QStringLiteral("DAY")});
    parser.addOption({QStringLiteral("entries"), QStringLiteral("Every request by itself.")});
    declareCurrency(parser);
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints JSON lines.")});
}

Result<void> UsageCommand::take(const QCommandLineParser &parser)
{
    m_json = parser.isSet(QStringLiteral("json"));
    takeCurrency(parser);
    m_entries = parser.isSet(QStringLiteral("entries"));
    if (!parser.positionalArguments().isEmpty()) {
        return wrong(QStringLiteral("usage takes no arguments, only options"));
    }
    if (parser.isSet(QStringLiteral("by"))) {
        const QString by = parser.value(QStringLiteral("by"));
        m_by = ledgerPartFromName(by);
        if (!m_by) {
            return wrong(
                QStringLiteral("--by takes day, model, profile, key, conversation, folder, "
                               "person or workflow, not \"%1\"")
                    .arg(by));
        }
        m_question.by = {*m_by};
    }
    const auto from = dayStart(parser.value(QStringLiteral("from")), false);
    const auto until = dayStart(parser.value(QStringLiteral("to")), true);
    if (!from || !until) {
        return Unexpected(!from ? from.error() : until.error());
    }
    m_question.from = *from;
    m_question.until = *until;
    return {};
}

template <class T, class Print>
void UsageCommand::answer(const Result<T> &result, Print print)
{
    if (result) {
        print(*result);
    } else if (result.error().providerCode != QLatin1String("missing")) {
        fail(result.error());
        return;
    } else if (m_question.by.isEmpty() && !m_entries) {
        printSums({LedgerLine()}); // nothing was ever asked
    }
    Q_EMIT done(exitSuccess);
}

void UsageCommand::printSums(const QList<LedgerLine> &lines) const
{
    for (const LedgerLine &line : lines) {
        if (m_json) {
            console::writeJson(lineToJson(line, m_by));
        } else {
            console::writeLine(textOf(line, m_by));
        }
    }
}

void UsageCommand::run(Composition &)
{
    if (!m_entries) {
        services()
            .ledger.sums(m_question)
            .then(this, [this](const Result<QList<LedgerLine>> &sums) {
                answer(sums, [this](const QList<LedgerLine> &lines) { printSums(lines); });
            });
        return;
    }
    services().ledger.entries(m_question).then(this, [this](const Result<QList<LedgerEntry>> &all) {
        answer(all, [this](const QList<LedgerEntry> &entries) {
            if (!m_json) {
                console::writeCsv(ledgerCsv(entries, displayCurrency()));
                return;
            }
            for (const LedgerEntry &entry : entries) {
                console::writeJson(entryToJson(entry, displayCurrency()));
            }
        });
    });
}

} // namespace parley
