// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// An answer that comes in small chunks must look as the same text loaded whole does: at its end,
// and at every moment on the way there.
#include "samples.h"
#include "stage.h"

using namespace parley;

namespace {

// Everything but the footnote, whose figures depend on the time it took.
QImage pictureOfText(Stage &stage)
{
    stage.paint();
    TranscriptLayout &layout = stage.view->pieces();
    const int row = layout.rowCount() - 1;
    int bottom = 0;
    for (int item = 0; item < layout.itemCount(row); ++item) {
        const TranscriptItem *piece = layout.item({row, item});
        if (piece && std::holds_alternative<BlockItem>(piece->content)) {
            bottom = layout.top({row, item}) + layout.height({row, item});
        }
    }
    return stage.grab().copy(0, 0, stage.view->width(), bottom - stage.view->scene().top());
}

QList<int> heights(Stage &stage)
{
    QList<int> heights;
    TranscriptLayout &layout = stage.view->pieces();
    for (int row = 0; row < layout.rowCount(); ++row) {
        for (int item = 0; item < layout.itemCount(row); ++item) {
            heights += layout.height({row, item});
        }
    }
    return heights;
}

// Empty when both show the same.
QString compare(Stage &streamed, Stage &loaded)
{
    const QImage a = pictureOfText(streamed);
    const QImage b = pictureOfText(loaded);
    if (heights(streamed) != heights(loaded)) {
        return QStringLiteral("heights differ");
    }
    if (a.size() != b.size()) {
        return QStringLiteral("sizes differ");
    }
    return difference(a, b);
}

void load(Stage &stage, const QString &text, bool streaming)
{
    const NodeId id = stage.answer(text, streaming ? NodeState::Streaming : NodeState::Complete);
    stage.show();
    if (streaming) {
        stage.begin(id, SessionPhase::Streaming);
    }
    stage.beat();
}

void addBlocks()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("table", "| a | b |\n|---|--:|\n| 1 | **2** |\n| x | `y` |\n\nEnd.");
    row("table after text", "So:\n\n| Name | 名前 |\n|:-:|---|\n| مرحبا | 2 |\n");
    row("table in a list", "- one\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n- two");
    row("table in a quote", "> | a | b |\n> |---|---|\n> | 1 | 2 |\n\nEnd.");
    row("table that is none", "| a | b |\n|---|---x|\n| 1 | 2 |\n");
    row("fenced code", "Look:\n\n```cpp\nint a = 1; // one\nreturn a;\n```\n\nEnd.");
    row("tildes", "~~~\nplain\n~~~~\n");
    row("fence in a list", "1. do\n   ```sh\n   ls -l\n   ```\n2. done\n");
    row("indented code", "Look:\n\n    int a;\n\n    int b;\n\nEnd.");
    row("headings", "# One\n\nTwo\n===\n\nThree\n---\nfour");
    row("rules", "a\n\n---\n\n***\n\nb\n");
    row("lists", "- a\n- b\n  - c\n    1. d\n    2. e\n- [x] f\n- [ ] g\n\n9. nine\n10. ten\n");
    row("loose list", "- a\n\n- b\n\n  more\n\n- c");
    row("quotes", "> a\n> b\n>\n> c\n> > d\n\ne");
    row("inline", "*a* **b** ***c*** ~~d~~ `e` [f](https://example.org) ![g](h.png) <i>j</i>");
    row("reference", "See [it] and [that][x].\n\n[it]: https://example.org\n[x]: /y\n");
    row("formulas", "Inline $a^2$ and\n\n$$\n\\frac12\n$$\n\n\\[x\\]\n");
    row("html", "<div onclick=\"alert(1)\">\nraw\n</div>\n\nEnd.");
    row("right to left", "مرحبا `code` بالعالم\n");
    row("other scripts", "翻訳：契約 한국어 👩‍👩‍👧‍👦 🎉\n");
    row("line ends", "a\r\nb  \r\nc\\\r\nd\r\n\r\n| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n");
}

} // namespace

class TestTranscriptStreaming : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMomentLooksAsLoadedThen_data() { addBlocks(); }

    void everyMomentLooksAsLoadedThen()
    {
        QFETCH(QString, text);
        StillStyle still;
        Stage streamed(QSize(620, 420));
        streamed.view->setStyle(&still);
        load(streamed, text.left(1), true);
        const NodeId id = streamed.view->model().nodeId(0);
        for (qsizetype length = 2; length <= text.size(); ++length) {
            streamed.stream(id, text.mid(length - 1, 1));
            streamed.beat();
            Stage loaded(QSize(620, 420));
            loaded.view->setStyle(&still);
            load(loaded, text.left(length), true);
            const QString wrong = compare(streamed, loaded);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("after \"%1\": %2").arg(text.left(length), wrong)));
        }
    }

    void theEndLooksAsLoaded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("chunk");
        for (const int chunk : {1, 3, 17, 200}) {
            QTest::addRow("main answer by %d", chunk) << mainAnswer << chunk;
            QTest::addRow("every kind of text by %d", chunk) << textAnswer << chunk;
        }
    }

    void theEndLooksAsLoaded()
    {
        QFETCH(QString, text);
        QFETCH(int, chunk);
        StillStyle still;
        Stage streamed(QSize(1000, 1500));
        streamed.view->setStyle(&still);
        load(streamed, text.left(chunk), true);
        const NodeId id = streamed.view->model().nodeId(0);
        for (qsizetype at = chunk; at < text.size(); at += chunk) {
            streamed.stream(id, text.mid(at, chunk));
            streamed.beat();
        }
        streamed.finish(id);
        streamed.beat();
        Stage loaded(QSize(1000, 1500));
        loaded.view->setStyle(&still);
        load(loaded, text, false);
        QCOMPARE(compare(streamed, loaded), QString());
    }

    // The chip of an empty thought goes away when words come, and its place is theirs.
    void aPlaceMayChangeWhatItHolds()
    {
        StillStyle still;
        Stage streamed(QSize(620, 420));
        streamed.view->setStyle(&still);
        load(streamed, QString(), true);
        const NodeId id = streamed.view->model().nodeId(0);
        streamed.conversation.findMutable(id)->message.parts.append(ReasoningPart());
        streamed.view->model().noteNode(id);
        streamed.beat();
        streamed.paint();
        streamed.stream(id, QStringLiteral("Words."));
        streamed.beat();
        Stage loaded(QSize(620, 420));
        loaded.view->setStyle(&still);
        load(loaded, QStringLiteral("Words."), true);
        QCOMPARE(compare(streamed, loaded), QString());
    }
};

QTEST_MAIN(TestTranscriptStreaming)
#include "tst_transcriptstreaming.moc"
