// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A second process for the store's tests. Tells on stdout what the store acknowledged, one line
// each, the moment it did.
//   answers PATH       keeps answers in a cache for ever; is meant to be killed
//   stream PATH SEED   streams answers for ever; is meant to be killed
//   hold PATH          opens for writing, says what it got, holds it until stdin ends
//   fill PATH BALLAST  writes until the disk is full, removes BALLAST, goes on
//   golden PATH FILE   makes a database to keep as a fixture, and an archive of what is in it
//   limit PATH         writes until files may not grow, lifts the limit, goes on
#include "archive/conversationarchive.h"
#include "store/sqliteconversationstore.h"
#include "store/sqliteresponsecache.h"
#include "support/await.h"
#include "support/samplenodes.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace parley;

namespace {

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

QString hex(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toHex());
}

int fail(const Error &error)
{
    say(QStringLiteral("error %1 %2").arg(error.providerCode, error.detail));
    return 1;
}

// Words with letters of one to four bytes, so that any cut can fall inside one.
QString words(QRandomGenerator &random)
{
    static const QStringList list{QStringLiteral("word "), QStringLiteral("ключ "),
                                  QStringLiteral("分支"), QStringLiteral("👩‍👧 "),
                                  QStringLiteral("\n")};
    QString text;
    for (int i = random.bounded(1, 40); i > 0; --i) {
        text += list[random.bounded(static_cast<int>(list.size()))];
    }
    return text;
}

int stream(const QString &path, quint32 seed)
{
    QRandomGenerator random(seed);
    SqliteConversationStore store(path);
    if (const auto opened = await(store.opened()); !opened) {
        return fail(opened.error());
    }
    say(QStringLiteral("open"));
    for (;;) {
        ConversationHead head = sample::head();
        if (!await(store.saveHead(head))) {
            return 1;
        }
        say(QStringLiteral("head ") + head.id.toString());
        const Node question = sample::node(Role::User, words(random));
        if (!await(store.addNode(head.id, question))) {
            return 1;
        }
        say(QStringLiteral("user %1 %2").arg(head.id.toString(), hex(question.message.text())));
        Node answer = sample::node(Role::Assistant, QString(), question.id);
        answer.message.parts.clear();
        answer.state = NodeState::Streaming;
        if (!await(store.addNode(head.id, answer))) {
            return 1;
        }
        QString text;
        for (int i = random.bounded(5, 60); i > 0; --i) {
            const QString more = words(random);
            text += more;
            if (!await(store.appendText(answer.id, more))) {
                return 1;
            }
            say(QStringLiteral("text %1 %2").arg(head.id.toString(), hex(text)));
        }
        answer.message = Message::fromText(Role::Assistant, text);
        answer.state = NodeState::Complete;
        if (!await(store.finishNode(answer))) {
            return 1;
        }
        say(QStringLiteral("done ") + head.id.toString());
    }
}

int keepAnswers(const QString &path)
{
    const SystemClock clock;
    SqliteResponseCache cache(path, clock);
    for (int n = 1;; ++n) {
        CachedAnswer answer;
        answer.message =
            Message::fromText(Role::Assistant, QStringLiteral("答 %1 ").arg(n).repeated(500));
        answer.stored = clock.now();
        if (!await(cache.keep(QByteArray::number(n).rightJustified(32, 'k'), answer))) {
            return 1;
        }
        say(QString::number(n));
    }
}

int hold(const QString &path)
{
    SqliteConversationStore store(path);
    const auto opened = await(store.opened());
    say(!opened            ? QStringLiteral("error ") + opened.error().providerCode
        : opened->readOnly ? QStringLiteral("reader ") + opened->heldBy
                           : QStringLiteral("writer"));
    while (std::getchar() != EOF) {
    }
    return 0;
}

// Writes until it fails, has `makeRoom` called, and goes on with the same store.
int fillUp(const QString &path, const std::function<void()> &shrink,
           const std::function<void()> &makeRoom)
{
    SqliteConversationStore store(path);
    const ConversationHead head = sample::head();
    if (const auto saved = await(store.saveHead(head)); !saved) {
        return fail(saved.error());
    }
    shrink();
    QList<Node> kept;
    for (;;) {
        const Node node = sample::node(
            Role::User, QString(200'000, QLatin1Char(static_cast<char>('a' + kept.size() % 26))),
            kept.isEmpty() ? NodeId() : kept.last().id);
        const auto added = await(store.addNode(head.id, node));
        if (!added) {
            say(QStringLiteral("full %1").arg(added.error().providerCode));
            makeRoom();
            if (const auto again = await(store.addNode(head.id, node)); !again) {
                return fail(again.error());
            }
            kept.append(node);
            break;
        }
        kept.append(node);
    }
    const auto loaded = await(store.load(head.id));
    if (!loaded) {
        return fail(loaded.error());
    }
    say(loaded->nodes() == kept ? QStringLiteral("kept") : QStringLiteral("lost"));
    say(*await(store.checkIntegrity()));
    return 0;
}

// Run once for each schema: tests/data/db/v<N>.sqlite and .json.
int golden(const QString &path, const QString &archive)
{
    QList<Conversation> all{sample::branched(), sample::branched(),
                            Conversation(sample::head(QStringLiteral("Empty 空"), 50))};
    all[1].head().title = QStringLiteral("Second");
    all[1].head().updated = sample::time(100);
    {
        SqliteConversationStore store(path);
        for (Conversation &conversation : all) {
            static_cast<void>(store.saveHead(conversation.head()));
            for (const Node &node : conversation.nodes()) {
                static_cast<void>(store.addNode(conversation.head().id, node));
            }
            conversation = *await(store.load(conversation.head().id));
        }
    }
    QFile file(archive);
    return file.open(QIODevice::WriteOnly) && file.write(writeArchive({all}, sample::time(0))) > 0
               ? 0
               : 1;
}

int limited(const QString &path)
{
#ifdef Q_OS_UNIX
    ::signal(SIGXFSZ, SIG_IGN);
    const auto limit = [](rlim_t bytes) {
        rlimit value{bytes, RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &value);
    };
    return fillUp(
        path, [limit] { limit(2'000'000); }, [limit] { limit(RLIM_INFINITY); });
#else
    return fail({});
#endif
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    const QString path = arguments.value(2);
    if (command == QLatin1String("stream")) {
        return stream(path, arguments.value(3).toUInt());
    }
    if (command == QLatin1String("answers")) {
        return keepAnswers(path);
    }
    if (command == QLatin1String("hold")) {
        return hold(path);
    }
    if (command == QLatin1String("fill")) {
        const QString ballast = arguments.value(3);
        return fillUp(
            path, [] {}, [ballast] { QFile::remove(ballast); });
    }
    if (command == QLatin1String("golden")) {
        return golden(path, arguments.value(3));
    }
    return command == QLatin1String("limit") ? limited(path) : 2;
}
