// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What stands on the screen after scrolling by blit and painting only what changed must be what a
// whole paint would show, whatever happened before.
#include "stage.h"

#include <QRandomGenerator>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>

using namespace parley;

namespace {

QImage onScreen(Stage &stage)
{
    return stage.view->screen()
        ->grabWindow(stage.view->winId())
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

QString sample(QRandomGenerator &random)
{
    switch (random.bounded(7)) {
    case 0:
        return QStringLiteral("\n\n```cpp\nint a = 1; // colour\nreturn a;\n");
    case 1:
        return QStringLiteral("\n```\n\n");
    case 2:
        return QStringLiteral("\n\n## Heading\n\n- point one\n- point two `code`\n\n");
    case 3:
        return QStringLiteral("\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
    case 4:
        return QStringLiteral("\n\n> quoted words\n\n");
    case 5: // longer than the screen: its header stays in sight
        return QStringLiteral("\n\n| head | b |\n|---|---|\n") +
               QStringLiteral("| cell | words |\n").repeated(24) + u'\n';
    default:
        return QStringLiteral("some words and **bold** ones, mehr Wörter, 数据 ");
    }
}

} // namespace

class TestTranscriptScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void screenIsWhatAWholePaintWouldShow_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("dark");
        for (const quint32 seed : {1U, 2U, 3U, 4U, 5U, 6U, 8U, 11U, 17U, 26U}) {
            QTest::addRow("seed %u", seed) << seed << (seed % 2 == 0);
        }
    }

    void screenIsWhatAWholePaintWouldShow()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, dark);
        QRandomGenerator random(seed);
        StillStyle still;
        Stage stage(QSize(800, 500));
        stage.view->setStyle(&still);
        stage.theme.setScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
        for (int i = 0; i < 6; ++i) {
            stage.ask(QStringLiteral("Question %1 with a few words").arg(i));
            QString text;
            for (int j = 0; j < 12; ++j) {
                text += sample(random);
            }
            stage.answer(text);
        }
        stage.ask(QStringLiteral("The last one"));
        const NodeId id = stage.answer(QStringLiteral("Begin. "), NodeState::Streaming);
        stage.show();
        stage.begin(id, SessionPhase::Streaming);
        stage.beat();
        for (int step = 0; step < 120; ++step) {
            act(stage, random, id);
            stage.beat();
            stage.paint();
            if (step % 4 == 0) {
                const QString wrong = difference(onScreen(stage), stage.grab());
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(QStringLiteral("step %1: %2").arg(step).arg(wrong)));
            }
        }
    }

private:
    static void act(Stage &stage, QRandomGenerator &random, const NodeId &id)
    {
        QScrollBar *bar = stage.view->verticalScrollBar();
        switch (random.bounded(9)) {
        case 0:
            bar->setValue(bar->value() + random.bounded(-300, 300));
            return;
        case 1:
            stage.view->jumpToEnd();
            return;
        case 2:
            QTest::mouseMove(stage.view->viewport(),
                             QPoint(random.bounded(780), random.bounded(480)));
            return;
        case 3:
            QTest::keyClick(stage.view.get(), random.bounded(2) ? Qt::Key_J : Qt::Key_K);
            return;
        case 4:
            QTest::keyClick(stage.view.get(), Qt::Key_Tab);
            return;
        case 5:
            stage.view->actions().find().search(random.bounded(2) ? QStringLiteral("word")
                                                                  : QString());
            return;
        default:
            stage.stream(id, sample(random));
        }
    }
};

QTEST_MAIN(TestTranscriptScreen)
#include "tst_transcriptscreen.moc"
