// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The exports for people and other programs: Markdown, HTML, JSON Lines.
#include "archive/blockhtml.h"
#include "archive/conversationarchive.h"
#include "archive/htmlexport.h"
#include "archive/jsonlexport.h"
#include "archive/markdownexport.h"

#include "support/samplenodes.h"
#include "text/markdownparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace parley;

namespace {

// What must not happen in a page, whatever was said in it.
QString dangerIn(const QString &html)
{
    // Tags of ours only; inside them no handlers, and addresses only of harmless kinds.
    static const QRegularExpression tag(QStringLiteral("<(/?)([a-zA-Z!][a-zA-Z0-9]*)([^>]*)>"));
    static const QStringList allowed =
        QStringLiteral(
            "!DOCTYPE html head meta title style body header div article section h1 h2 h3 h4 h5 h6 "
            "time p br "
            "hr ul "
            "ol li pre code blockquote table tr th td em strong del a span details summary img")
            .split(u' ');
    static const QRegularExpression attribute(QStringLiteral("\\b([a-z-]+)=\"([^\"]*)\""));
    for (auto it = tag.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        if (!allowed.contains(match.captured(2))) {
            return match.captured(0);
        }
        for (auto a = attribute.globalMatch(match.captured(3)); a.hasNext();) {
            const auto one = a.next();
            const QString name = one.captured(1);
            const QString value = one.captured(2);
            const bool address =
                name == QLatin1String("href") &&
                !QRegularExpression(QStringLiteral("^(https?|mailto):")).match(value).hasMatch();
            const bool source =
                name == QLatin1String("src") && !value.startsWith(QLatin1String("data:image/"));
            if (name.startsWith(QLatin1String("on")) || name == QLatin1String("style") || address ||
                source || name == QLatin1String("srcset")) {
                return match.captured(0);
            }
        }
    }
    return {};
}

Conversation saying(const QString &text)
{
    Conversation conversation(sample::head(text));
    conversation.head().system = text;
    Node answer = sample::node(Role::Assistant, text);
    answer.meta.asked = {text, text};
    answer.meta.error = Unexpected(ErrorKind::Transport, text).error();
    answer.state = NodeState::Interrupted;
    answer.message.parts += QList<Part>{
        ReasoningPart{text, {}, {}},
        RefusalPart{text},
        ImagePart{text, "x", text},
        ImagePart{QStringLiteral("image/svg+xml"), "<svg onload=alert(1)>", text},
        ImagePart{QStringLiteral("image/png"), "png", text},
        FilePart{QStringLiteral("text/html"), text.toUtf8(), text},
        FilePart{text, "x", text},
        ToolCallPart{text, text, text, false},
        ToolResultPart{text, text, false},
        CitationPart{text, text, text, {}},
        ServerToolPart{text, text, text, text.toUtf8()},
    };
    conversation.append(answer);
    return conversation;
}

} // namespace

class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdownTellsTheActivePath();
    void markdownFencesAreLongerThanWhatTheyHold();
    void markdownNamesAreNoMarkup();
    void htmlTellsTheActivePath();
    void htmlIsOnePageThatLoadsNothing();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void blocksBecomeHtml_data();
    void blocksBecomeHtml();
    void jsonLinesTellEveryBranch();
    void noExportHoldsAKey();
    void anEmptyConversationCanBeExported();
    void allPanesAreInOneFile();
    void panesOfHostileChatsStayText();
};

void TestExports::markdownTellsTheActivePath()
{
    const Conversation conversation = sample::branched();
    const QString text = exportMarkdown(conversation);
    QVERIFY(
        text.startsWith(QStringLiteral("# Branches 分支\n\n> **System prompt**\n> \n> Be brief")));
    QVERIFY(text.contains(QStringLiteral("## You · 2026\\-11\\-1")));
    QVERIFY(text.contains(QStringLiteral("\n\nWhy?\n\n")));
    QVERIFY(text.contains(QStringLiteral("## other/claude")));
    QVERIFY(text.contains(QStringLiteral("> **Reasoning**\n> \n> Let me think")));
    QVERIFY(text.contains(QStringLiteral("```json\n{\"q\": 1.0}\n```")));
    QVERIFY(text.contains(QStringLiteral("data:image/png;base64,") +
                          QString::fromLatin1(sample::binary().toBase64())));
    QVERIFY(text.contains(QStringLiteral("interrupted: rate\\_limited, slow down")));
    QVERIFY(!text.contains(QStringLiteral("Because"))); // another branch
    QVERIFY(!text.contains(QStringLiteral("really")));  // another root
}

void TestExports::markdownFencesAreLongerThanWhatTheyHold()
{
    Conversation conversation(sample::head());
    Node node = sample::node(Role::Tool, QString());
    node.message.parts = {ToolResultPart{{}, QStringLiteral("a\n````\n# not a heading"), false}};
    conversation.append(node);
    QVERIFY(exportMarkdown(conversation)
                .contains(QStringLiteral("`````\na\n````\n# not a heading\n`````\n")));
    QList<QString> headings;
    for (const Block &block : parseMarkdown(exportMarkdown(conversation))) {
        if (block.kind == BlockKind::Heading) {
            headings.append(block.text);
        }
    }
    QCOMPARE(headings.size(), 2); // title and speaker
}

void TestExports::markdownNamesAreNoMarkup()
{
    Conversation conversation(sample::head(QStringLiteral("# [x](javascript:1) <b>\n## two")));
    Node node = sample::node(Role::Assistant, QString());
    node.message.parts = {
        ImagePart{QStringLiteral("image/png"), "x", QStringLiteral("](http://evil.example/)")},
        ImagePart{QStringLiteral("image/png,x) ![](http://evil.example/)"), "x", QString()}};
    conversation.append(node);
    for (const Block &block : parseMarkdown(exportMarkdown(conversation))) {
        for (const Span &span : block.spans) {
            QVERIFY2(!span.target.contains(QLatin1String("evil")), qPrintable(span.target));
            QVERIFY2(!span.source.contains(QLatin1String("evil")), qPrintable(span.source));
            QVERIFY(!(span.styles & SpanStyle::Html));
        }
    }
}

void TestExports::htmlTellsTheActivePath()
{
    const QString html = exportHtml(sample::branched());
    QVERIFY(html.contains(QStringLiteral("<title>Branches 分支</title>")));
    QVERIFY(html.contains(QStringLiteral("<p>Why?</p>")));
    QVERIFY(html.contains(QStringLiteral("other/claude")));
    QVERIFY(html.contains(QStringLiteral("你好，世界")));
    QVERIFY(html.contains(QStringLiteral("<summary>Reasoning</summary>")));
    QVERIFY(html.contains(QStringLiteral("interrupted: rate_limited, slow down")));
    QVERIFY(!html.contains(QStringLiteral("Because")));
}

void TestExports::htmlIsOnePageThatLoadsNothing()
{
    const QString html = exportHtml(sample::branched());
    QVERIFY(html.contains(QLatin1String("default-src 'none'; img-src data:")));
    QVERIFY(!html.contains(QLatin1String("<script")));
    QVERIFY(!html.contains(QLatin1String("<link")));
    QVERIFY(!html.contains(QLatin1String("url(")));
    QCOMPARE(dangerIn(html), QString());
    // The check itself must be able to fail.
    QVERIFY(!dangerIn(QStringLiteral("<p onclick=\"x\">")).isEmpty());
    QVERIFY(!dangerIn(QStringLiteral("<img src=\"http://x/\">")).isEmpty());
    QVERIFY(!dangerIn(QStringLiteral("<a href=\"javascript:1\">")).isEmpty());
    QVERIFY(!dangerIn(QStringLiteral("<iframe>")).isEmpty());
}

void TestExports::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("text");
    const char *const texts[] = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "![i](http://evil.example/p.png)",
        "![i](javascript:alert(1))",
        "[l](javascript:alert(1))",
        "[l](data:text/html;base64,PHNjcmlwdD4=)",
        "[l](vbscript:x) [m](file:///etc/passwd) [n](smb://h/s)",
        "[l](https://ok.example/\"onmouseover=\"alert(1))",
        "</code></pre></section></body><svg onload=alert(1)>",
        "\" onfocus=\"alert(1)\" autofocus=\"",
        "'><iframe srcdoc='<script>1</script>'>",
        "<style>@import url(http://evil.example)</style>",
        "```html\n</code><script>1</script>\n```",
        "| a\" onclick=\"x |\n|---|\n| <b onclick=1> |",
        "%1 %2 %3 %%1",
        "--><!-- <meta http-equiv=refresh content=0;url=http://evil.example>",
        "&lt;script&gt; &#60;script&#62; &amp;lt;",
        "$<script>1</script>$ $$\\href{javascript:1}{x}$$",
    };
    for (const char *text : texts) {
        QTest::newRow(QByteArray(text).replace('\n', ' ').constData()) << QString::fromUtf8(text);
    }
    QTest::newRow("world") << sample::worldText();
    QTest::newRow("long line") << QString(300'000, u'<');
    QTest::newRow("deep") << QString(5'000, u'>') + QStringLiteral(" <b>");
}

void TestExports::hostileTextStaysText()
{
    QFETCH(const QString, text);
    const Conversation conversation = saying(text);
    QCOMPARE(dangerIn(exportHtml(conversation)), QString());
    QVERIFY(!exportMarkdown(conversation).isEmpty());
    const auto line = QJsonDocument::fromJson(exportJsonLines(conversation)).object();
    QCOMPARE(line[QLatin1String("text")].toString(), text);
}

void TestExports::blocksBecomeHtml_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *markdown, const char *html) {
        QTest::newRow(QByteArray(markdown).replace('\n', ' ').constData())
            << QString::fromUtf8(markdown) << QString::fromUtf8(html);
    };
    row("*a* **b** ~~c~~ `d`",
        "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>\n");
    row("### t", "<h3>t</h3>\n");
    row("[l](https://x.example/?a=1&b=2)", "<p><a rel=\"noopener noreferrer nofollow\" "
                                           "href=\"https://x.example/?a=1&amp;b=2\">l</a></p>\n");
    row("> q\n\nr", "<blockquote><p>q</p>\n</blockquote><p>r</p>\n");
    row("- a\n- b", "<ul><li><p>a</p>\n</li></ul><ul><li><p>b</p>\n</li></ul>");
    row("3. a\n\n   b", "<ol start=\"3\"><li><p>a</p>\n<p>b</p>\n</li></ol>");
    row("- a\n  - b", "<ul><li><p>a</p>\n<ul><li><p>b</p>\n</li></ul></li></ul>");
    row("- [x] a", "<ul class=\"task\"><li>☑ <p>a</p>\n</li></ul>");
    row("```c\na<b\n```", "<pre><code>a&lt;b</code></pre>\n");
    row("---", "<hr>\n");
    row("|a|b|\n|:-|-:|\n|1|2|",
        "<table><tr><th class=\"left\">a</th><th class=\"right\">b</th></tr><tr>"
        "<td class=\"left\">1</td><td class=\"right\">2</td></tr></table>\n");
    row("![alt](http://x.example/i.png)",
        "<p><span class=\"image\" title=\"http://x.example/i.png\">alt</span></p>\n");
    row("", "");
}

void TestExports::blocksBecomeHtml()
{
    QFETCH(const QString, markdown);
    QFETCH(const QString, html);
    QCOMPARE(blocksToHtml(parseMarkdown(markdown)), html);
}

void TestExports::jsonLinesTellEveryBranch()
{
    const Conversation conversation = sample::branched();
    const QList<QByteArray> lines = exportJsonLines(conversation).trimmed().split('\n');
    QCOMPARE(lines.size(), conversation.size());
    const QList<Node> nodes = conversation.nodes();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject line = QJsonDocument::fromJson(lines[i]).object();
        QCOMPARE(line[QLatin1String("conversation")].toString(), conversation.head().id.toString());
        QCOMPARE(line[QLatin1String("id")].toString(), nodes[i].id.toString());
        QCOMPARE(line[QLatin1String("parent")].toString(),
                 nodes[i].parent.isNull() ? QString() : nodes[i].parent.toString());
        QCOMPARE(line[QLatin1String("role")].toString(), QString(roleName(nodes[i].message.role)));
        QCOMPARE(line[QLatin1String("text")].toString(), nodes[i].message.text());
    }
    const QJsonObject full = QJsonDocument::fromJson(lines[3]).object();
    QCOMPARE(full[QLatin1String("attachments")].toArray().size(), 2);
    QCOMPARE(full[QLatin1String("usage")][QLatin1String("input")].toInteger(),
             qint64(9'007'199'254'740'993));
    QCOMPARE(full[QLatin1String("created")].toString(),
             nodes[3].created.toString(Qt::ISODateWithMs));
}

void TestExports::noExportHoldsAKey()
{
    const QString key = QStringLiteral("sk-proj-") + QString(24, u'k');
    Conversation conversation(sample::head());
    Node answer = sample::node(Role::Assistant, QStringLiteral("partial"));
    answer.state = NodeState::Interrupted;
    answer.meta.error =
        Unexpected(ErrorKind::Auth, QStringLiteral("Incorrect API key: ") + key).error();
    conversation.append(answer);
    QVERIFY(!exportMarkdown(conversation).contains(key));
    QVERIFY(!exportHtml(conversation).contains(key));
    QVERIFY(!exportJsonLines(conversation).contains(key.toUtf8()));
}

void TestExports::anEmptyConversationCanBeExported()
{
    ConversationHead head;
    head.id = ConversationId::create();
    const Conversation empty(head);
    QCOMPARE(exportMarkdown(empty), QStringLiteral("# Conversation\n"));
    QVERIFY(exportHtml(empty).contains(QLatin1String("<h1>Conversation</h1>")));
    QVERIFY(exportJsonLines(empty).isEmpty());
}

void TestExports::allPanesAreInOneFile()
{
    Conversation left = sample::branched();
    left.head().model = {QStringLiteral("openai"), QStringLiteral("gpt")};
    Conversation right = saying(QStringLiteral("the right one"));
    right.head().model = {};
    const NodeId answer = left.head().activeLeaf;
    const ComparedPanes panes{QStringLiteral("Which *one*?"), {left, right}, {answer, {}}};
    const QDateTime now = sample::time(0);

    const QString text = QString::fromUtf8(exportedPanes(panes, ExportFormat::Markdown, now));
    QVERIFY(text.startsWith(QStringLiteral("# Which \\*one\\*?\n\n# 1\\. openai/gpt\n\n")));
    QVERIFY(text.contains(QStringLiteral("# 2\\. No model\n\n")));
    QCOMPARE(text.count(QStringLiteral(" · picked\n")), 1);
    QVERIFY(text.indexOf(QStringLiteral("Why?")) < text.indexOf(QStringLiteral("# 2")));
    QVERIFY(text.lastIndexOf(QStringLiteral("the right one")) >
            text.indexOf(QStringLiteral("# 2")));

    const QString html = QString::fromUtf8(exportedPanes(panes, ExportFormat::Html, now));
    QCOMPARE(html.count(QStringLiteral("<article>")), 2);
    QCOMPARE(html.count(QStringLiteral("</article>")), 2);
    QVERIFY(html.contains(QStringLiteral("<h1>Which *one*?</h1>")));
    QVERIFY(html.contains(QStringLiteral("<h1>1. openai/gpt</h1>")));
    QCOMPARE(html.count(QStringLiteral("· picked")), 1);

    const QByteArray lines = exportedPanes(panes, ExportFormat::JsonLines, now);
    QCOMPARE(lines, exportJsonLines(left) + exportJsonLines(right));

    const auto document =
        QJsonDocument::fromJson(exportedPanes(panes, ExportFormat::Parley, now)).object();
    const auto archive = readArchive(document);
    QVERIFY(archive);
    QCOMPARE(archive->conversations.size(), 2);
    QCOMPARE(archive->conversations.at(0).head().id, left.head().id);
    QCOMPARE(archive->conversations.at(1).size(), right.size());
}

void TestExports::panesOfHostileChatsStayText()
{
    const auto evil = QStringLiteral("</article><script>x()</script> %1 %2 %3 # [a](javascript:b)");
    Conversation pane = saying(evil);
    pane.head().model = {QStringLiteral("a"), evil};
    const ComparedPanes panes{evil, {pane, pane}, {}};
    const QString html = exportHtml(panes);
    QCOMPARE(dangerIn(html), QString());
    QCOMPARE(html.count(QStringLiteral("<article>")), 2);
    QCOMPARE(html.count(QStringLiteral("</article>")), 2);
    const QString text = exportMarkdown(panes);
    QVERIFY(text.startsWith(QStringLiteral("# \\<")));
    QCOMPARE(exportMarkdown(ComparedPanes{QStringLiteral("None"), {}, {}}),
             QStringLiteral("# None\n"));
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
