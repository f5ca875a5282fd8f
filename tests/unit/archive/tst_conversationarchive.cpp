// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/conversationarchive.h"

#include "support/samplenodes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace parley;

namespace {

const QDateTime now = sample::time(1000);

void compare(const Conversation &actual, const Conversation &expected)
{
    QCOMPARE(actual.head(), expected.head());
    const QList<Node> nodes = actual.nodes();
    QCOMPARE(nodes.size(), expected.size());
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        QVERIFY2(nodes[i] == expected.nodes()[i], qPrintable(QString::number(i)));
    }
}

QByteArray edited(const QByteArray &archive, const std::function<void(QJsonObject &)> &edit)
{
    QJsonObject root = QJsonDocument::fromJson(archive).object();
    edit(root);
    return QJsonDocument(root).toJson();
}

// Changes the first conversation's messages.
QByteArray editedMessages(const QByteArray &archive, const std::function<void(QJsonArray &)> &edit)
{
    return edited(archive, [&edit](QJsonObject &root) {
        QJsonArray list = root[QLatin1String("conversations")].toArray();
        QJsonObject first = list[0].toObject();
        QJsonArray messages = first[QLatin1String("messages")].toArray();
        edit(messages);
        first[QLatin1String("messages")] = messages;
        list[0] = first;
        root[QLatin1String("conversations")] = list;
    });
}

void set(QJsonArray &messages, qsizetype index, const char *name, const QJsonValue &value)
{
    QJsonObject message = messages[index].toObject();
    message[QLatin1String(name)] = value;
    messages[index] = message;
}

} // namespace

class TestConversationArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsReadBackEqual();
    void severalConversationsShareAttachments();
    void anEmptyConversationSurvives();
    void writingTwiceGivesEqualBytes();
    void everyLetterSurvives();
    void aHugeMessageSurvives();
    void keysInErrorsAreRedacted();
    void anAnswerThatStreamsIsWrittenAsInterrupted();
    void unknownMembersAreIgnored();
    void hostileArchivesAreRefused_data();
    void hostileArchivesAreRefused();
    void everyCutIsRefused();
};

void TestConversationArchive::whatWasWrittenIsReadBackEqual()
{
    const Conversation conversation = sample::branched();
    const auto read = readArchive(writeArchive({{conversation}}, now));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->conversations.size(), 1);
    compare(read->conversations.first(), conversation);
}

void TestConversationArchive::severalConversationsShareAttachments()
{
    const QList<Conversation> all{sample::branched(), sample::branched(), sample::branched()};
    const QByteArray bytes = writeArchive({all}, now);
    const auto attachments =
        QJsonDocument::fromJson(bytes).object()[QLatin1String("attachments")].toObject();
    QCOMPARE(attachments.size(), 2);
    const auto read = readArchive(bytes);
    QVERIFY(read);
    QCOMPARE(read->conversations.size(), 3);
    for (qsizetype i = 0; i < all.size(); ++i) {
        compare(read->conversations.at(i), all[i]);
    }
}

void TestConversationArchive::anEmptyConversationSurvives()
{
    ConversationHead head;
    head.id = ConversationId::create();
    const auto read = readArchive(writeArchive({{Conversation(head)}}, now));
    QVERIFY(read);
    compare(read->conversations.first(), Conversation(head));
    QVERIFY(readArchive(writeArchive({}, now))->conversations.isEmpty());
}

void TestConversationArchive::writingTwiceGivesEqualBytes()
{
    const QByteArray once = writeArchive({{sample::branched()}}, now);
    QCOMPARE(writeArchive(*readArchive(once), now), once);
}

void TestConversationArchive::everyLetterSurvives()
{
    QString text;
    for (char16_t c = 0; c < 0xd800; ++c) {
        text.append(QChar(c));
    }
    text += QStringLiteral("👍🏽 🏴󠁧󠁢󠁳󠁣󠁴󠁿 𝄞");
    Conversation conversation(sample::head(text.left(2000)));
    conversation.append(sample::node(Role::User, text));
    compare(readArchive(writeArchive({{conversation}}, now))->conversations.first(), conversation);
}

void TestConversationArchive::aHugeMessageSurvives()
{
    Conversation conversation(sample::head());
    Node node = sample::node(Role::User, sample::worldText().repeated(200'000));
    node.message.parts.append(
        ImagePart{QStringLiteral("image/png"), sample::binary().repeated(20'000), QString()});
    conversation.append(node);
    compare(readArchive(writeArchive({{conversation}}, now))->conversations.first(), conversation);
}

void TestConversationArchive::keysInErrorsAreRedacted()
{
    Conversation conversation(sample::head());
    Node answer = sample::node(Role::Assistant, QString());
    answer.meta.error =
        Unexpected(ErrorKind::Auth,
                   QStringLiteral("Incorrect API key provided: sk-proj-abcdefghijklmnop"))
            .error();
    conversation.append(answer);
    const QByteArray bytes = writeArchive({{conversation}}, now);
    QVERIFY(!bytes.contains("abcdefghijklmnop"));
    QVERIFY(bytes.contains("[redacted]"));
}

void TestConversationArchive::anAnswerThatStreamsIsWrittenAsInterrupted()
{
    Conversation conversation(sample::head());
    Node answer = sample::node(Role::Assistant, QStringLiteral("so fa"));
    answer.state = NodeState::Streaming;
    conversation.append(answer);
    const auto read = readArchive(writeArchive({{conversation}}, now));
    QCOMPARE(read->conversations.first().nodes().first().state, NodeState::Interrupted);
}

void TestConversationArchive::unknownMembersAreIgnored()
{
    const Conversation conversation = sample::branched();
    QByteArray bytes =
        editedMessages(writeArchive({{conversation}}, now), [](QJsonArray &messages) {
            set(messages, 0, "mood", QStringLiteral("curious"));
        });
    bytes = edited(bytes, [](QJsonObject &root) { root[QLatin1String("theme")] = 1; });
    compare(readArchive(bytes)->conversations.first(), conversation);
}

void TestConversationArchive::hostileArchivesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const QByteArray good = writeArchive({{sample::branched()}}, now);
    const auto row = [](const char *name, const QByteArray &bytes, const char *why) {
        QTest::newRow(name) << bytes << QString::fromLatin1(why);
    };
    const auto message = [&good](qsizetype index, const char *name, const QJsonValue &value) {
        return editedMessages(good,
                              [&](QJsonArray &messages) { set(messages, index, name, value); });
    };
    row("nothing", "", "not JSON");
    row("noise", QByteArray(1000, '\xff'), "not JSON");
    row("a list", "[]", "");
    row("deep", QByteArray(100'000, '['), "not JSON");
    row("another format", R"({"format":"chat-export","version":1})", "not a Parley archive");
    row("no version", R"({"format":"parley-archive"})", "version is missing");
    row("version zero", R"({"format":"parley-archive","version":0})", "version is missing");
    row("the future", R"({"format":"parley-archive","version":2})", "newer Parley");
    row("no id", R"({"format":"parley-archive","version":1,"conversations":[{}]})",
        "conversations[0]");
    row("not objects", R"({"format":"parley-archive","version":1,"conversations":[1,"x",null]})",
        "conversations[0]");
    row("message id", message(1, "id", QStringLiteral("../../etc/passwd")), "messages[1]");
    row("parent after child",
        editedMessages(good, [](QJsonArray &messages) { messages.append(messages.takeAt(0)); }),
        "parent does not come before");
    row("its own parent",
        editedMessages(good,
                       [](QJsonArray &messages) {
                           set(messages, 0, "parent", messages[0].toObject()[QLatin1String("id")]);
                       }),
        "parent does not come before");
    row("parent no id", message(1, "parent", 7), "no id");
    row("twice the same id",
        editedMessages(good, [](QJsonArray &messages) { messages.append(messages[0]); }),
        "id is taken");
    row("role", message(0, "role", QStringLiteral("root")), "unknown role");
    row("state", message(0, "state", QJsonValue()), "unknown role or state");
    row("part",
        message(0, "parts",
                QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("macro")}}}),
        "parts[0]");
    row("twice the same conversation",
        edited(good,
               [](QJsonObject &root) {
                   QJsonArray list = root[QLatin1String("conversations")].toArray();
                   list.append(list[0]);
                   root[QLatin1String("conversations")] = list;
               }),
        "conversations[1]");
    row("no attachments",
        edited(good, [](QJsonObject &root) { root.remove(QStringLiteral("attachments")); }),
        "attachment");
    row("another attachment",
        edited(good,
               [](QJsonObject &root) {
                   QJsonObject blobs = root[QLatin1String("attachments")].toObject();
                   for (const QString &hash : blobs.keys()) {
                       blobs[hash] = QStringLiteral("AAAA");
                   }
                   root[QLatin1String("attachments")] = blobs;
               }),
        "damaged");
}

void TestConversationArchive::hostileArchivesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    const auto read = readArchive(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Storage);
    QVERIFY2(read.error().detail.contains(why), qPrintable(read.error().detail));
    QCOMPARE(read.error().providerCode, why.contains(QLatin1String("newer"))
                                            ? QStringLiteral("newer_version")
                                            : QStringLiteral("bad_archive"));
}

void TestConversationArchive::everyCutIsRefused()
{
    const QByteArray good = writeArchive({{sample::branched()}}, now);
    for (qsizetype cut = 0; cut < good.size(); ++cut) {
        QVERIFY(!readArchive(good.left(cut)));
    }
    QVERIFY(readArchive(good));
}

QTEST_GUILESS_MAIN(TestConversationArchive)
#include "tst_conversationarchive.moc"
