// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Text of 150 %, in the language with the longest words: everything said still has its room.
#include "gui/galleryscreens.h"
#include "gui/guitest.h"
#include "gui/speaking.h"
#include "gui/textwalk.h"

#include <QRegularExpression>

using namespace parley;

class TestLargeText : public QObject
{
    Q_OBJECT

public:
    explicit TestLargeText(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;

private Q_SLOTS:
    void init()
    {
        speak(QStringLiteral("de"));
        m_theme.setTextScale(150);
    }
    void cleanup()
    {
        GuiWorld::lookOver = {};
        m_theme.setTextScale(100);
        speak(QStringLiteral("en"));
    }

    void everythingHasRoom_data()
    {
        QTest::addColumn<QString>("scene");
        // Small windows are cut by intention; the others show no layout that these don't.
        static const QRegularExpression but(QStringLiteral(
            "720|small|narrow|controls|mirrored|empty|picker-|versions-|search-|palette-|hidden|"
            "running|chat-(?:par|temp|from|spend|euro|folded|too)|cache-(?:team-away|similar)|"
            "usage-|make-room-|tools-(?:rows|ceil|choice)|settings-(?:keys|own|found)|sending|"
            "welcome-look|flows-(?:text|mistake|inputs)|compare-(?:tags|list|picker|failed|diff)|"
            "question-|replay-list|desktop-quick-|prompts-[^f]|prompts-faults|flows-[^f]"));
        for (const GalleryScreen &screen : galleryScreens()) {
            if (!but.match(screen.name).hasMatch()) {
                QTest::newRow(qPrintable(screen.name)) << screen.name;
            }
        }
    }
    void everythingHasRoom()
    {
        QFETCH(QString, scene);
        QStringList cut;
        GuiWorld::lookOver = [&cut](QWidget &window) { cut = cutOff(window); };
        for (const GalleryScreen &screen : galleryScreens()) {
            if (screen.name == scene) {
                QVERIFY(!screen.take(m_theme).isNull());
            }
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
};

PARLEY_GUI_TEST(TestLargeText)
#include "tst_largetext.moc"
