// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Every kind of block, painted in light, dark, at one and a half pixels, with large text, and in a
// right-to-left interface. What must hold is looked for in the picture itself, so that no golden
// file breaks with the next version of a font: there is ink, none outside of the block's box, it
// can be told from the sheet, larger pictures show the same, a mirrored interface shows it
// mirrored.
#include "stage.h"

#include "ui/transcript/painterfactory.h"

using namespace parley;

namespace {

constexpr int margin = 40; // px around the block: nothing may be painted there
constexpr int bleed = 7;   // but this: focus rings, markers, chips

struct Sample
{
    const char *name;
    void (*fill)(Stage &stage);
    int item;     // of the last row
    bool mirrors; // is chrome that changes sides with the interface
};

template <int open>
void openFirst(Stage &stage)
{
    const int row = stage.view->model().rowCount() - 1;
    ItemState state;
    state.open = open;
    stage.view->changeState({row, 0}, state);
}

Node &answer(Stage &stage, const QString &text)
{
    return stage.append(Role::Assistant, text, NodeState::Complete);
}

const QList<Sample> all{
    {"paragraph",
     [](Stage &s) {
         answer(s, QStringLiteral("Words *and* **more** `of` ~~them~~ [here](https://e.org), "
                                  "enough of them that the paragraph goes over the end of its "
                                  "first line and on to a second one, as most do."));
     },
     0, false},
    {"chinese",
     [](Stage &s) {
         answer(s, QStringLiteral("契約書の第4条は、納品の期限と検収について定めています。"));
     },
     0, false},
    {"arabic", [](Stage &s) { answer(s, QStringLiteral("مرحبا بالعالم، هذه فقرة قصيرة")); }, 0,
     false},
    {"emoji",
     [](Stage &s) { answer(s, QStringLiteral("👩‍👩‍👧‍👦 🇩🇪 👍🏽 ok")); },
     0, false},
    {"heading 1", [](Stage &s) { answer(s, QStringLiteral("# Heading")); }, 0, false},
    {"heading 2", [](Stage &s) { answer(s, QStringLiteral("## Heading")); }, 0, false},
    {"heading 6", [](Stage &s) { answer(s, QStringLiteral("###### Heading")); }, 0, false},
    {"bullet item", [](Stage &s) { answer(s, QStringLiteral("- an item\n- another")); }, 1, false},
    {"numbered item", [](Stage &s) { answer(s, QStringLiteral("98. an item\n99. another")); }, 1,
     false},
    {"task", [](Stage &s) { answer(s, QStringLiteral("- [x] done\n- [ ] not")); }, 0, false},
    {"nested item", [](Stage &s) { answer(s, QStringLiteral("- a\n  - b\n    1. c")); }, 2, false},
    {"quote", [](Stage &s) { answer(s, QStringLiteral("> quoted words\n> > twice")); }, 0, false},
    {"code",
     [](Stage &s) { answer(s, QStringLiteral("```cpp\nint main() { return 0; } // ok\n```")); }, 0,
     false},
    {"long code",
     [](Stage &s) {
         answer(s, QStringLiteral("```\n") + QStringLiteral("a line\n").repeated(60) +
                       QStringLiteral("```"));
     },
     0, false},
    {"wide code",
     [](Stage &s) {
         answer(s, QStringLiteral("```\n") + QString(400, u'x') + QStringLiteral("\n```"));
     },
     0, false},
    {"wrapped code",
     [](Stage &s) {
         answer(s, QStringLiteral("```\n") + QStringLiteral("word ").repeated(80) +
                       QStringLiteral("\n```"));
         ItemState state;
         state.wrap = true;
         s.view->changeState({0, 0}, state);
     },
     0, false},
    {"mermaid", [](Stage &s) { answer(s, QStringLiteral("```mermaid\ngraph TD; A-->B\n```")); }, 0,
     false},
    {"table",
     [](Stage &s) { answer(s, QStringLiteral("| a | b |\n|---|--:|\n| one | 1 |\n| two | 2 |")); },
     0, false},
    {"wide table",
     [](Stage &s) {
         answer(s, QStringLiteral("|a long head").repeated(30) + QStringLiteral("|\n") +
                       QStringLiteral("|---").repeated(30) + QStringLiteral("|\n") +
                       QStringLiteral("|a longer cell").repeated(30) + u'|');
     },
     0, false},
    {"rule", [](Stage &s) { answer(s, QStringLiteral("a\n\n---\n\nb")); }, 1, false},
    {"html", [](Stage &s) { answer(s, QStringLiteral("<div>not HTML here</div>")); }, 0, false},
    {"formula", [](Stage &s) { answer(s, QStringLiteral("$$\na^2 + b^2\n$$")); }, 0, false},
    {"picture", [](Stage &s) { answer(s, QStringLiteral("![a cat](https://e.org/cat.png)")); }, 0,
     false},
    {"shown picture",
     [](Stage &s) {
         answer(s, QStringLiteral("![a cat](https://e.org/cat.png)"));
         QImage cat(3'000, 300, QImage::Format_RGB32);
         cat.fill(Qt::darkGreen);
         s.view->actions().pictures().toggle({{0, 0}, 0}, QStringLiteral("https://e.org/cat.png"));
         s.view->actions().pictures().put(QStringLiteral("https://e.org/cat.png"), {cat, {}});
     },
     0, false},
    {"long word", [](Stage &s) { answer(s, QString(600, u'x')); }, 0, false},
    {"marks of controls", [](Stage &s) { answer(s, QStringLiteral("a\u202Eb\u2066c\u0007d")); }, 0,
     false},
    {"bubble",
     [](Stage &s) { s.append(Role::User, QStringLiteral("A question?"), NodeState::Complete); }, 0,
     true},
    {"wide bubble",
     [](Stage &s) {
         s.append(Role::User, QStringLiteral("word ").repeated(100), NodeState::Complete);
     },
     0, true},
    {"attachments",
     [](Stage &s) {
         Node &node = s.append(Role::User, QStringLiteral("See"), NodeState::Complete);
         node.message.parts.append(
             FilePart{QStringLiteral("text/plain"), "x", QStringLiteral("a-file.txt")});
         node.message.parts.append(
             ImagePart{QStringLiteral("image/png"), "x", QStringLiteral("a.png")});
     },
     0, true},
    {"thoughts",
     [](Stage &s) {
         answer(s, {}).message.parts = {ReasoningPart{QStringLiteral("hm"), {}, {}},
                                        TextPart{QStringLiteral("So.")}};
     },
     0, true},
    {"open thoughts",
     [](Stage &s) {
         answer(s, {}).message.parts = {
             ReasoningPart{QStringLiteral("A long thought. ").repeated(90), {}, {}},
             TextPart{QStringLiteral("So.")}};
         s.beat();
         openFirst<0>(s);
     },
     0, false},
    {"tools",
     [](Stage &s) {
         answer(s, {}).message.parts = {
             ToolCallPart{QStringLiteral("1"), QStringLiteral("read_file"),
                          QStringLiteral("{\"path\": \"a.txt\"}"), false},
             ToolResultPart{QStringLiteral("1"), QStringLiteral("no such file"), true}};
     },
     0, true},
    {"sources",
     [](Stage &s) {
         answer(s, QStringLiteral("So."))
             .message.parts.append(CitationPart{
                 QStringLiteral("https://example.org/a"), QStringLiteral("A title"), {}, {}});
     },
     1, true},
    {"footnote",
     [](Stage &s) {
         Node &node = answer(s, QStringLiteral("So."));
         node.meta.usage = Usage{};
         node.meta.usage->output = 700;
     },
     1, true},
    {"error card",
     [](Stage &s) {
         s.append(Role::Assistant, QString(), NodeState::Failed).meta.error =
             makeError(ErrorKind::Auth, QStringLiteral("Unauthorized"), ErrorPhase::Http, 401);
     },
     0, true},
    {"quiet card",
     [](Stage &s) { answer(s, QStringLiteral("So.")).meta.stopReason = StopReason::Length; }, 1,
     true},
};

// The block alone, on a sheet with a margin.
QImage picture(Stage &stage, int item, qreal ratio = 1)
{
    stage.beat();
    stage.paint();
    const Place place{stage.view->model().rowCount() - 1, item};
    const TranscriptItem *content = stage.view->pieces().item(place);
    const BlockPainter *piece = stage.view->pieces().painter(place);
    if (!content || !piece) {
        return {};
    }
    const int column = qMin(stage.theme.scaled(760), stage.view->viewport()->width() - 80);
    const QSizeF size(column + 2 * margin, stage.view->pieces().height(place) + 2 * margin);
    QImage image((size * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(stage.theme.color(ColorRole::Sheet));
    QPainter painter(&image);
    painter.translate(margin, margin);
    PaintMoment moment;
    moment.dpr = ratio;
    moment.motion = false;
    moment.now = stage.clock.steady();
    moment.focusedTurn = true;
    moment.clip = QRectF(-margin, -margin, size.width(), size.height());
    piece->paint(painter, moment);
    return image;
}

// What differs from the sheet, in logical pixels from the block's own corner.
QRectF inkOf(const QImage &image)
{
    const QRgb sheet = image.pixel(0, 0);
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (line[x] != sheet) {
                ink |= QRect(x, y, 1, 1);
            }
        }
    }
    const qreal ratio = image.devicePixelRatio();
    return QRectF(ink.x() / ratio - margin, ink.y() / ratio - margin, ink.width() / ratio,
                  ink.height() / ratio);
}

// The largest difference of lightness from the sheet, 0 to 255.
int contrastOf(const QImage &image)
{
    const int sheet = qGray(image.pixel(0, 0));
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            most = qMax(most, qAbs(qGray(line[x]) - sheet));
        }
    }
    return most;
}

bool near(qreal a, qreal b, qreal tolerance)
{
    return qAbs(a - b) <= tolerance;
}

QByteArray told(const QRectF &a, const QRectF &b)
{
    return QStringLiteral("%1 %2 %3 %4 and %5 %6 %7 %8")
        .arg(a.left())
        .arg(a.top())
        .arg(a.right())
        .arg(a.bottom())
        .arg(b.left())
        .arg(b.top())
        .arg(b.right())
        .arg(b.bottom())
        .toUtf8();
}

} // namespace

class TestTranscriptPictures : public QObject
{
    Q_OBJECT

private:
    static void eachSample()
    {
        QTest::addColumn<int>("sample");
        for (int i = 0; i < all.size(); ++i) {
            QTest::newRow(all.at(i).name) << i;
        }
    }

    static void verifyInItsBox(const QImage &image, const QRectF &ink)
    {
        QVERIFY2(!ink.isEmpty(), "nothing was painted");
        const qreal ratio = image.devicePixelRatio();
        const QRectF box(-bleed, -bleed, image.width() / ratio - 2 * margin + 2 * bleed,
                         image.height() / ratio - 2 * margin + 2 * bleed);
        QVERIFY2(box.contains(ink), told(ink, box).constData());
    }

private Q_SLOTS:
    void eachBlockStaysInItsBoxInLightAndDark_data() { eachSample(); }
    void eachBlockStaysInItsBoxInLightAndDark()
    {
        QFETCH(int, sample);
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            Stage stage;
            stage.theme.setScheme(scheme);
            stage.show();
            all.at(sample).fill(stage);
            const QImage image = picture(stage, all.at(sample).item);
            verifyInItsBox(image, inkOf(image));
            // A rule and a frame are pale; words are not.
            const bool rule = qstrcmp(all.at(sample).name, "rule") == 0;
            QVERIFY(contrastOf(image) > (rule ? 20 : 90));
        }
    }

    void oneAndAHalfPixelsShowTheSame_data() { eachSample(); }
    void oneAndAHalfPixelsShowTheSame()
    {
        QFETCH(int, sample);
        Stage stage;
        stage.show();
        all.at(sample).fill(stage);
        const QRectF once = inkOf(picture(stage, all.at(sample).item, 1));
        const QImage larger = picture(stage, all.at(sample).item, 1.5);
        const QRectF more = inkOf(larger);
        verifyInItsBox(larger, more);
        QVERIFY2(near(once.left(), more.left(), 2) && near(once.right(), more.right(), 2) &&
                     near(once.top(), more.top(), 2) && near(once.bottom(), more.bottom(), 2),
                 told(once, more).constData());
    }

    void largeTextIsNotCutOff_data() { eachSample(); }
    void largeTextIsNotCutOff()
    {
        QFETCH(int, sample);
        Stage stage(QSize(1300, 800));
        stage.show();
        all.at(sample).fill(stage);
        const QRectF small = inkOf(picture(stage, all.at(sample).item));
        stage.theme.setTextScale(150);
        const QImage large = picture(stage, all.at(sample).item);
        verifyInItsBox(large, inkOf(large));
        QVERIFY(inkOf(large).height() >= small.height());
    }

    void aNarrowSheetCutsNothingOff_data() { eachSample(); }
    void aNarrowSheetCutsNothingOff()
    {
        QFETCH(int, sample);
        Stage stage(QSize(400, 500));
        stage.show();
        all.at(sample).fill(stage);
        const QImage image = picture(stage, all.at(sample).item);
        verifyInItsBox(image, inkOf(image));
    }

    void aMirroredInterfaceMirrorsWhatIsNotText_data() { eachSample(); }
    void aMirroredInterfaceMirrorsWhatIsNotText()
    {
        QFETCH(int, sample);
        Stage stage;
        stage.show();
        all.at(sample).fill(stage);
        const QImage there = picture(stage, all.at(sample).item);
        const QRectF left = inkOf(there);
        stage.view->setLayoutDirection(Qt::RightToLeft);
        const QImage image = picture(stage, all.at(sample).item);
        const QRectF right = inkOf(image);
        verifyInItsBox(image, right);
        const qreal width = image.width() - 2 * margin;
        if (all.at(sample).mirrors) {
            QVERIFY2(near(right.left(), width - left.right(), 4) &&
                         near(right.right(), width - left.left(), 4),
                     told(left, right).constData());
        } else {
            // What is said stands by its own direction.
            QVERIFY2(near(right.left(), left.left(), 4) && near(right.right(), left.right(), 4),
                     told(left, right).constData());
        }
    }

    void whatIsSaidFromRightToLeftStandsOnTheRight_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::newRow("paragraph") << QStringLiteral("Word") << QStringLiteral("שלום");
        QTest::newRow("heading") << QStringLiteral("# Word") << QStringLiteral("# שלום");
        QTest::newRow("item") << QStringLiteral("- Word") << QStringLiteral("- שלום");
        QTest::newRow("quote") << QStringLiteral("> Word") << QStringLiteral("> שלום");
    }
    void whatIsSaidFromRightToLeftStandsOnTheRight()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        Stage stage;
        stage.show();
        stage.answer(left);
        const QRectF english = inkOf(picture(stage, 0));
        stage.answer(right);
        const QImage image = picture(stage, 0);
        const QRectF hebrew = inkOf(image);
        const qreal width = image.width() - 2 * margin;
        QVERIFY2(english.left() < 30 && hebrew.right() > width - 30,
                 told(english, hebrew).constData());
        QVERIFY2(english.right() < width / 2 && hebrew.left() > width / 2,
                 told(english, hebrew).constData());
    }

    void theHeaderOfALongTableStaysInSight()
    {
        QString table = QStringLiteral("| HEADER |\n|---|\n");
        for (int i = 0; i < 90; ++i) {
            table += QStringLiteral("| cell %1 |\n").arg(i);
        }
        Stage stage;
        stage.answer(table);
        stage.show();
        stage.view->scrollTo(900);
        const QRect header(stage.view->scene().left(), 0, 200, 27);
        const QImage pinned = stage.grab().copy(header);
        stage.view->scrollTo(1'000);
        stage.paint();
        QCOMPARE(stage.grab().copy(header), pinned);
        stage.view->scrollTo(0);
        stage.paint();
        const QImage itself = stage.grab().copy(
            header.translated(0, stage.view->pieces().top({0, 0}) - stage.view->scene().top()));
        QCOMPARE(itself, pinned);
    }
};

QTEST_MAIN(TestTranscriptPictures)
#include "tst_transcriptpictures.moc"
