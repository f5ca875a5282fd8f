// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/demoscript.h"

#include "base/json.h"
#include "chat/tokencounter.h"

#include <QFile>
#include <array>

namespace parley {

namespace {

using std::chrono::milliseconds;

enum class Ending { Finish, Cut, RateLimit, QuotaGone, Refuse, Overload, BadKey, TooLong };

struct DemoRow
{
    const char *id;
    const char *title;
    milliseconds pause; // between two pieces
    Ending ending = Ending::Finish;
};

constexpr milliseconds usual{18};

constexpr std::array rows = {
    DemoRow{"parley-tour", "Parley tour (demo)", usual},
    DemoRow{"fast", "Fast (demo)", milliseconds(1)},
    DemoRow{"slow", "Slow (demo)", milliseconds(90)},
    DemoRow{"thinking", "Thinks first (demo)", usual},
    DemoRow{"cut", "Connection cut (demo)", usual, Ending::Cut},
    DemoRow{"rate-limited", "Rate limited (demo)", usual, Ending::RateLimit},
    DemoRow{"quota", "No credit left (demo)", usual, Ending::QuotaGone},
    DemoRow{"refused", "Refuses (demo)", usual, Ending::Refuse},
    DemoRow{"overloaded", "Overloaded (demo)", usual, Ending::Overload},
    DemoRow{"wrong-key", "Wrong key (demo)", usual, Ending::BadKey},
    DemoRow{"too-long", "Input too long (demo)", usual, Ending::TooLong},
};

QString resourceText(const char *name)
{
    QFile file(QStringLiteral(":/parley/demo/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString lastQuestion(const ChatRequest &request)
{
    for (auto it = request.messages.rbegin(); it != request.messages.rend(); ++it) {
        if (it->role == Role::User) {
            return it->text().simplified();
        }
    }
    return {};
}

// The question as one quoted line; Markdown in it can't leave the quote.
QString quoted(const QString &question)
{
    constexpr qsizetype maxShown = 200;
    QString line = question.size() > maxShown ? question.left(maxShown) + u'…' : question;
    for (const QChar c :
         {u'\\', u'`', u'*', u'_', u'[', u']', u'<', u'>', u'#', u'|', u'!', u'$'}) {
        line.replace(c, QString(u'\\') + c);
    }
    return line;
}

// Pieces of a few characters, as tokens come; cut after blanks so that words stay whole.
QStringList pieces(const QString &text)
{
    constexpr qsizetype longest = 9;
    QStringList result;
    QString piece;
    for (const QChar c : text) {
        piece += c;
        if ((c.isSpace() || piece.size() >= longest) && !c.isHighSurrogate()) {
            result.append(std::exchange(piece, {}));
        }
    }
    if (!piece.isEmpty()) {
        result.append(piece);
    }
    return result;
}

Error demoError(ErrorKind kind, const QString &detail, int status)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    error.httpStatus = status;
    error.phase = status == 0 ? ErrorPhase::Stream : ErrorPhase::Http;
    error.requestId = status == 0 ? QString() : QStringLiteral("req_demo");
    return error;
}

// Failures that come instead of an answer.
std::optional<Error> refusalToAnswer(Ending ending)
{
    constexpr milliseconds askedWait{4000};
    Error error;
    switch (ending) {
    case Ending::RateLimit:
        error = demoError(ErrorKind::RateLimited,
                          QStringLiteral("Demo: too many requests, try again in 4s"), 429);
        error.retryAfter = askedWait;
        error.providerCode = QStringLiteral("rate_limit_exceeded");
        return error;
    case Ending::QuotaGone:
        error = demoError(ErrorKind::QuotaExhausted,
                          QStringLiteral("Demo: this account has no credit left"), 429);
        error.providerCode = QStringLiteral("insufficient_quota");
        return error;
    case Ending::Overload:
        return demoError(ErrorKind::Overloaded, QStringLiteral("Demo: the server is busy"), 503);
    case Ending::BadKey:
        return demoError(ErrorKind::Auth, QStringLiteral("Demo: the key was not accepted"), 401);
    case Ending::TooLong:
        return demoError(ErrorKind::ContextLengthExceeded,
                         QStringLiteral("Demo: 9412 tokens, but the model takes 8192"), 400);
    default:
        return std::nullopt;
    }
}

Usage usageFor(const ChatRequest &request, const QString &answer, const QString &thinking)
{
    Usage usage;
    qint64 input = estimateTokens(request.system).tokens;
    for (const Message &message : request.messages) {
        input += estimateTokens(message.text()).tokens;
    }
    usage.input = input;
    usage.reasoning = estimateTokens(thinking).tokens;
    usage.output = estimateTokens(answer).tokens + *usage.reasoning;
    usage.total = *usage.input + *usage.output;
    usage.cachedRead = 0;
    usage.reportedCost = Money();
    return usage;
}

QByteArray rawUsage(const Usage &usage)
{
    return json::compact(QJsonObject{{QLatin1String("prompt_tokens"), usage.input.value_or(0)},
                                     {QLatin1String("completion_tokens"), usage.output.value_or(0)},
                                     {QLatin1String("total_tokens"), usage.total.value_or(0)}});
}

QString answerFor(const DemoRow &row, const ChatRequest &request)
{
    const bool isShort = row.ending != Ending::Finish || qstrcmp(row.id, "fast") == 0 ||
                         qstrcmp(row.id, "slow") == 0 || qstrcmp(row.id, "thinking") == 0;
    QString text = resourceText(isShort ? "short.md" : "tour.md");
    return text.replace(QLatin1String("{question}"), quoted(lastQuestion(request)));
}

// What is left of an answer that is carried on.
QString restOf(const QString &answer, const ChatRequest &request)
{
    const QString begun = request.carriesOn ? request.messages.last().text() : QString();
    return answer.startsWith(begun) ? answer.sliced(begun.size()) : answer;
}

// The second time the connection holds.
bool isCut(const DemoRow &row, const ChatRequest &request)
{
    return row.ending == Ending::Cut && !request.carriesOn;
}

void appendAnswer(QList<DemoStep> &steps, const DemoRow &row, const QString &answer, bool cut)
{
    const QStringList all = pieces(answer);
    const qsizetype shown = cut ? all.size() * 2 / 3 : all.size();
    for (const QString &piece : all.first(shown)) {
        steps.append({row.pause, TextDelta{piece}});
    }
}

QList<DemoStep> scriptFor(const DemoRow &row, const ChatRequest &request)
{
    constexpr milliseconds thinkingTime{350};
    QList<DemoStep> steps;
    if (const auto error = refusalToAnswer(row.ending)) {
        steps.append({thinkingTime, Failed{*error, {}, {}}});
        return steps;
    }
    const QString id = QStringLiteral("demo-answer");
    steps.append({thinkingTime, Started{id, QLatin1String(row.id), {}}});
    if (row.ending == Ending::Refuse) {
        const QString words = resourceText("refusal.md").trimmed();
        for (const QString &piece : pieces(words)) {
            steps.append({row.pause, RefusalDelta{piece}});
        }
        steps.append({row.pause, Finished{StopReason::Refusal, QStringLiteral("refusal")}});
        return steps;
    }
    const QString thinking =
        qstrcmp(row.id, "thinking") == 0 ? resourceText("thinking.md").trimmed() : QString();
    for (const QString &piece : pieces(thinking)) {
        steps.append({row.pause, ReasoningDelta{piece, 0}});
    }
    const QString answer = restOf(answerFor(row, request), request);
    appendAnswer(steps, row, answer, isCut(row, request));
    if (isCut(row, request)) {
        steps.append(
            {thinkingTime, Failed{demoError(ErrorKind::Transport,
                                            QStringLiteral("Demo: the connection was cut"), 0),
                                  {},
                                  {}}});
        return steps;
    }
    const Usage usage = usageFor(request, answer, thinking);
    steps.append({row.pause, UsageReported{usage, rawUsage(usage)}});
    steps.append({milliseconds(0), Finished{StopReason::Stop, QStringLiteral("stop")}});
    return steps;
}

} // namespace

QList<DemoModel> demoModels()
{
    QList<DemoModel> models;
    for (const DemoRow &row : rows) {
        models.append({QLatin1String(row.id), QLatin1String(row.title)});
    }
    return models;
}

QList<DemoStep> demoScript(const ChatRequest &request)
{
    for (const DemoRow &row : rows) {
        if (request.model == QLatin1String(row.id)) {
            return scriptFor(row, request);
        }
    }
    return {
        {milliseconds(0),
         Failed{demoError(ErrorKind::ModelNotFound,
                          QStringLiteral("Demo: there is no model \"%1\"").arg(request.model), 404),
                {},
                {}}}};
}

} // namespace parley
