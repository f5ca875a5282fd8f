// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "stage.h"

#include "ui/errortext.h"
#include "ui/transcript/figures.h"

#include <QFile>
#include <QRegularExpression>

using namespace parley;

namespace {

ErrorContext cloud()
{
    ErrorContext context;
    context.provider = QStringLiteral("Mistral");
    context.model = QStringLiteral("Large");
    context.keyLabel = QStringLiteral("Personal");
    return context;
}

ErrorContext local()
{
    ErrorContext context;
    context.provider = QStringLiteral("Ollama");
    context.model = QStringLiteral("llama3.3");
    context.port = 11434;
    context.local = true;
    return context;
}

using Actions = QList<ErrorAction>;

} // namespace

Q_DECLARE_METATYPE(parley::ErrorContext)
Q_DECLARE_METATYPE(parley::Error)

class TestTranscriptErrors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsEveryCase_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<ErrorContext>("context");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("firstAction");
        const auto add = [](const char *name, const Error &error, const ErrorContext &context,
                            const char *title, ErrorAction action) {
            QTest::newRow(name) << error << context << QString::fromUtf8(title)
                                << static_cast<int>(action);
        };
        using K = ErrorKind;
        const auto http = [](K kind, int status, const char *detail = "") {
            return makeError(kind, QString::fromLatin1(detail), ErrorPhase::Http, status);
        };
        add("no key", makeError(K::Configuration, QStringLiteral("no key")), cloud(),
            "Mistral has no key yet", ErrorAction::AddKey);
        add("no key, as the engine says it",
            makeError(K::Configuration, QStringLiteral("no usable key for \"m\": it has none")),
            cloud(), "Mistral has no key yet", ErrorAction::AddKey);
        add("variable is gone",
            makeError(K::Configuration, QStringLiteral("no usable key for \"m\": variable X is not "
                                                       "there; set the variable")),
            cloud(), "No key of Mistral can be used", ErrorAction::AddKey);
        add("address without a host",
            makeError(K::Configuration, QStringLiteral("\"htp:/x\" is no address of a server")),
            cloud(), "The address of Mistral can't be used", ErrorAction::OpenSettings);
        add("address that would send keys openly",
            makeError(K::Configuration,
                      QStringLiteral("\"http://a\" would send keys and texts unencrypted")),
            cloud(), "The address of Mistral can't be used", ErrorAction::OpenSettings);
        add("temperature the model refuses",
            makeError(K::Configuration, QStringLiteral("version 2 takes no temperature")), cloud(),
            "Large doesn't take this question as it is", ErrorAction::EditMessage);
        add("key of another address",
            makeError(K::Configuration, QStringLiteral("key \"k\" was given for https://a and is "
                                                       "not sent to https://b")),
            cloud(), "The address of Mistral has changed", ErrorAction::ReplaceKey);
        add("malformed", makeError(K::Configuration, QStringLiteral("malformed address")), cloud(),
            "Mistral isn't set up correctly", ErrorAction::OpenSettings);
        add("no model", makeError(K::Configuration, QStringLiteral("no model")), cloud(),
            "No model is chosen", ErrorAction::ChooseModel);
        add("wrong key", http(K::Auth, 401), cloud(), "Mistral rejected the key “Personal”",
            ErrorAction::ReplaceKey);
        add("proxy login", http(K::Auth, 407), cloud(), "Your network's proxy wants a login",
            ErrorAction::Retry);
        add("no access", http(K::Permission, 403), cloud(), "Mistral doesn't allow this",
            ErrorAction::ChooseModel);
        add("unknown model", http(K::ModelNotFound, 404), cloud(), "Mistral doesn't offer Large",
            ErrorAction::ChooseModel);
        add("too long", http(K::ContextLengthExceeded, 400), cloud(),
            "This conversation doesn't fit into Large", ErrorAction::MakeRoom);
        Error limited = http(K::RateLimited, 429);
        limited.retryAfter = std::chrono::minutes(2);
        add("429", limited, cloud(), "Mistral is limiting requests", ErrorAction::Retry);
        add("quota", http(K::QuotaExhausted, 429), cloud(), "The credit at Mistral is used up",
            ErrorAction::ChooseModel);
        add("5xx", http(K::Overloaded, 503), cloud(), "Mistral is overloaded or has a fault",
            ErrorAction::Retry);
        ErrorContext waited = cloud();
        waited.waited = std::chrono::seconds(30);
        add("timeout", makeError(K::Timeout), waited, "No answer from Mistral for 30 s",
            ErrorAction::Retry);
        add("filtered", http(K::ContentFiltered, 400), cloud(), "Large declined to answer this",
            ErrorAction::EditMessage);
        add("bad request", http(K::BadRequest, 400), cloud(), "Mistral didn't accept the request",
            ErrorAction::Retry);
        add("not json",
            makeError(K::Transport, QStringLiteral("the reply is not JSON"), ErrorPhase::Http, 200),
            cloud(), "Mistral sent something that isn't an answer", ErrorAction::Retry);
        add("portal",
            makeError(K::Transport, QStringLiteral("got text/html: Login"), ErrorPhase::Http, 200),
            cloud(), "A web page came back instead of an answer", ErrorAction::Retry);
        add("foreign",
            makeError(K::Transport, QStringLiteral("expected a stream of events, got image/png"),
                      ErrorPhase::Stream),
            cloud(), "Mistral sent something that isn't an answer", ErrorAction::Retry);
        add("portal as the decoder says it",
            makeError(K::Transport, QStringLiteral("expected an answer, got a web page"),
                      ErrorPhase::Http, 200),
            cloud(), "A web page came back instead of an answer", ErrorAction::Retry);
        add("cut before the first word",
            makeError(K::Transport, QStringLiteral("the stream ended without message_stop"),
                      ErrorPhase::Stream),
            cloud(), "The connection to Mistral dropped", ErrorAction::Retry);
        add("local cut before the first word",
            makeError(K::Transport, QStringLiteral("the answer ended after 3 of 9 bytes"),
                      ErrorPhase::Stream),
            local(), "The connection to Ollama dropped", ErrorAction::Retry);
        add("closed by the other side",
            makeError(K::Transport, QStringLiteral("Remote host closed the connection"),
                      ErrorPhase::Http),
            cloud(), "Mistral can't be reached", ErrorAction::Retry);
        add("refused", makeError(K::Transport, QStringLiteral("Connection refused")), cloud(),
            "Mistral can't be reached", ErrorAction::Retry);
        add("dns", makeError(K::Transport, QStringLiteral("Host api.example not found")), cloud(),
            "Mistral can't be found", ErrorAction::Retry);
        add("certificate", makeError(K::Transport, QStringLiteral("TLS: self-signed certificate")),
            cloud(), "The connection to Mistral isn't secure", ErrorAction::OpenSettings);
        add("moved", makeError(K::Transport, QStringLiteral("redirect to another origin refused")),
            cloud(), "Mistral has moved to another address", ErrorAction::OpenSettings);
        add("local down", makeError(K::Transport, QStringLiteral("Connection refused")), local(),
            "Ollama isn't running on port 11434", ErrorAction::LookAgain);
        add("disk full", makeError(K::Storage, QStringLiteral("database or disk is full")), cloud(),
            "The disk is full", ErrorAction::Retry);
        ErrorContext some = cloud();
        some.textArrived = true;
        some.tokens = 212;
        some.tokensEstimated = false;
        some.cost = Money::fromNano(4'100'000);
        add("cut", makeError(K::Transport, {}, ErrorPhase::Stream), some,
            "The answer stopped after 212 tokens", ErrorAction::Continue);
        add("cut by filter", makeError(K::ContentFiltered, {}, ErrorPhase::Stream), some,
            "The answer stopped after 212 tokens", ErrorAction::ChooseModel);
        ErrorContext wait = cloud();
        wait.retryIn = std::chrono::seconds(8);
        wait.attempt = 1;
        wait.maxAttempts = 4;
        add("backing off", limited, wait, "Mistral is limiting requests. Trying again in 8 s",
            ErrorAction::TryNow);
        add("backing off 5xx", http(K::Overloaded, 500), wait,
            "Mistral is overloaded. Trying again in 8 s", ErrorAction::TryNow);
        const auto budget = [](const char *scope, const char *code) {
            Error error = makeError(K::BudgetReached);
            error.providerType = QLatin1String(scope);
            error.providerCode = QLatin1String(code);
            return error;
        };
        add("budget asks", budget("day", "ask"), cloud(), "Today's budget reached",
            ErrorAction::SendAnyway);
        add("budget stops", budget("month", "stop"), cloud(), "Monthly budget reached",
            ErrorAction::RaiseBudget);
        add("budget of a provider", budget("profile", "stop"), cloud(),
            "Monthly budget for Mistral reached", ErrorAction::RaiseBudget);
        add("budget of a chat", budget("conversation", "ask"), cloud(),
            "The budget of this chat is reached", ErrorAction::SendAnyway);
    }

    void wordsEveryCase()
    {
        QFETCH(Error, error);
        QFETCH(ErrorContext, context);
        QFETCH(QString, title);
        QFETCH(int, firstAction);
        const ErrorCard card = describeError(error, context);
        QCOMPARE(card.title, title);
        QVERIFY(!card.body.isEmpty());
        QVERIFY(!card.icon.isEmpty());
        QVERIFY(!card.details.isEmpty());
        QVERIFY(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(card.icon)) ||
                !Theme().pixmap(card.icon, 16, Qt::black, 1).isNull());
        if (error.kind == ErrorKind::Storage) {
            QVERIFY(card.actions.isEmpty()); // it saves again by itself, and says so
        } else {
            QCOMPARE(static_cast<int>(card.actions.first()), firstAction);
        }
        QVERIFY(!card.title.endsWith(u'.') && !card.title.contains(u'!'));
        QVERIFY(!card.body.contains(u'!') && card.body.endsWith(u'.'));
    }

    void everyKindSaysWhetherSomethingWasLostOrCharged()
    {
        const QRegularExpression says(
            QStringLiteral("charge|kept|keep|Nothing (was|is) (lost|sent)|nothing was sent|paid"));
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Storage); ++kind) {
            for (const ErrorContext &context : {cloud(), local()}) {
                const ErrorCard card =
                    describeError(makeError(static_cast<ErrorKind>(kind)), context);
                QVERIFY(!card.title.isEmpty());
                if (!card.quiet) {
                    QVERIFY2(says.match(card.body).hasMatch(), qPrintable(card.body));
                }
            }
        }
    }

    void stoppingIsANoteNotAnError()
    {
        ErrorContext context = cloud();
        context.textArrived = true;
        const ErrorCard card = describeError(makeError(ErrorKind::Cancelled), context);
        QVERIFY(card.quiet);
        QCOMPARE(card.title, QStringLiteral("Stopped"));
        QCOMPARE(card.actions, Actions({ErrorAction::Continue, ErrorAction::StartOver}));
        QVERIFY(!card.firstIsPrimary);
        QVERIFY(card.details.isEmpty());
    }

    void rawTextStandsUnderDetailsOnly()
    {
        Error error = makeError(ErrorKind::Overloaded, QStringLiteral("<b>upstream</b> exploded"),
                                ErrorPhase::Http, 502);
        error.providerType = QStringLiteral("server_error");
        error.requestId = QStringLiteral("req_1");
        const ErrorCard card = describeError(error, cloud());
        QVERIFY(!card.title.contains(QStringLiteral("upstream")));
        QVERIFY(!card.body.contains(QStringLiteral("upstream")));
        QCOMPARE(card.details,
                 QStringLiteral("HTTP status 502\nCode: server_error\n<b>upstream</b> "
                                "exploded\nRequest id: req_1"));
    }

    void interruptedSaysWhatIsKeptAndPaid()
    {
        ErrorContext context = cloud();
        context.textArrived = true;
        context.tokens = 1212;
        context.tokensEstimated = true;
        ErrorCard card = describeError(makeError(ErrorKind::Transport), context);
        QCOMPARE(card.title, QStringLiteral("The answer stopped after about 1,212 tokens"));
        QCOMPARE(card.body, QStringLiteral("The connection dropped. You keep what arrived; it is "
                                           "charged as usual."));
        context.cost = Money::fromNano(4'100'000);
        card = describeError(makeError(ErrorKind::Transport), context);
        QCOMPARE(card.body, QStringLiteral("The connection dropped. You keep what arrived and paid "
                                           "$0.0041 for it."));
    }

    void rateLimitSaysWhen()
    {
        Error error = makeError(ErrorKind::RateLimited);
        error.retryAfter = std::chrono::seconds(90);
        QVERIFY(describeError(error, cloud())
                    .body.startsWith(QStringLiteral("It takes requests again in 90 s.")));
    }

    void endsWorthAWordGetOne()
    {
        QVERIFY(!describeStop(StopReason::Stop, cloud()));
        QVERIFY(!describeStop(StopReason::ToolCalls, cloud()));
        QVERIFY(describeStop(StopReason::Length, cloud())->quiet);
        QCOMPARE(describeStop(StopReason::Pause, cloud())->actions,
                 QList<ErrorAction>{ErrorAction::Continue});
        QCOMPARE(describeStop(StopReason::Refusal, cloud())->title,
                 QStringLiteral("Large declined to answer this"));
        QCOMPARE(describeCutOff(cloud()).title,
                 QStringLiteral("Parley closed while this was being written"));
    }

    void everyActionHasALabel()
    {
        for (int action = 0; action <= static_cast<int>(ErrorAction::OpenSettings); ++action) {
            QVERIFY(!errorActionText(static_cast<ErrorAction>(action)).isEmpty());
        }
    }

    void figuresAreWrittenAsTheDesignSays()
    {
        QCOMPARE(groupedNumber(61'840), QStringLiteral("61,840"));
        QCOMPARE(shortNumber(999), QStringLiteral("999"));
        QCOMPARE(shortNumber(64'600), QStringLiteral("64.6k"));
        QCOMPARE(shortNumber(200'000), QStringLiteral("200k"));
        QCOMPARE(shortNumber(1'240'000), QStringLiteral("1.2M"));
        QCOMPARE(moneyText(Money()), QStringLiteral("$0"));
        QCOMPARE(moneyText(Money::fromNano(38'600'000)), QStringLiteral("$0.0386"));
        QCOMPARE(moneyText(Money::fromNano(312'700'000)), QStringLiteral("$0.313"));
        QCOMPARE(moneyText(Money::fromNano(1'420'000'000)), QStringLiteral("$1.42"));
        QCOMPARE(moneyText(Money::fromNano(10)), QStringLiteral("under $0.0001"));
        QCOMPARE(secondsText(std::chrono::milliseconds(840)), QStringLiteral("0.84 s"));
        QCOMPARE(secondsText(std::chrono::milliseconds(12'400)), QStringLiteral("12 s"));
        QCOMPARE(tenthsText(std::chrono::milliseconds(1'290)), QStringLiteral("1.2 s"));
        QCOMPARE(wholeSecondsText(std::chrono::milliseconds(0)), QStringLiteral("1 s"));
        QCOMPARE(wholeSecondsText(std::chrono::seconds(185)), QStringLiteral("3 min 5 s"));
        QCOMPARE(wholeSecondsText(std::chrono::hours(2)), QStringLiteral("2 h 0 min"));
    }
};

QTEST_MAIN(TestTranscriptErrors)
#include "tst_transcripterrors.moc"
