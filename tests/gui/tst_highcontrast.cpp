// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Every scene of the gallery as it is painted, light and dark, usual and in high contrast: what it
// says can be read.
#include "gui/contrastwalk.h"
#include "gui/galleryscreens.h"
#include "gui/guitest.h"

#include <QLabel>
#include <QRegularExpression>

using namespace parley;

class TestHighContrast : public QObject
{
    Q_OBJECT

public:
    explicit TestHighContrast(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;

    void choose(ColorScheme scheme, bool sharp)
    {
        m_theme.setScheme(scheme);
        m_theme.setHighContrast(sharp ? Wish::Yes : Wish::No);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_theme.setScheme(ColorScheme::System);
        m_theme.setHighContrast(Wish::AsDesktop);
    }

    void theWalkSeesPaleWords()
    {
        QWidget window;
        auto *label = new QLabel(QStringLiteral("Pale"), &window);
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::WindowText, QColor(0x95, 0x95, 0x95));
        window.setPalette(palette);
        label->setPalette(palette);
        window.show();
        QCOMPARE(faintWords(window, 4.5).size(), 1);
        palette.setColor(QPalette::WindowText, QColor(0x60, 0x60, 0x60));
        label->setPalette(palette);
        QCOMPARE(faintWords(window, 4.5), QStringList());
    }

    void wordsCanBeRead_data()
    {
        static const QRegularExpression same(
            QStringLiteral("720|small|narrow|mirrored|^controls$|^rankings$"));
        QTest::addColumn<QString>("scene");
        QSet<QString> added;
        for (const GalleryScreen &screen : galleryScreens()) {
            if (!same.match(screen.name).hasMatch() && !added.contains(screen.name)) {
                added.insert(screen.name);
                QTest::newRow(qPrintable(screen.name)) << screen.name;
            }
        }
    }
    void wordsCanBeRead()
    {
        QFETCH(QString, scene);
        constexpr double usual = 4.5;
        constexpr double high = 7;
        QStringList faint;
        GuiWorld::lookOver = [&](QWidget &window) {
            for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
                for (const bool sharp : {false, true}) {
                    choose(scheme, sharp);
                    QCoreApplication::processEvents();
                    for (const QString &words : faintWords(window, sharp ? high : usual)) {
                        faint.append(QStringLiteral("%1%2: %3")
                                         .arg(scheme == ColorScheme::Dark ? QStringLiteral("dark")
                                                                          : QStringLiteral("light"),
                                              sharp ? QStringLiteral(", high") : QString(), words));
                    }
                }
            }
        };
        for (const GalleryScreen &screen : galleryScreens()) {
            if (screen.name == scene) {
                static_cast<void>(screen.take(m_theme));
                break;
            }
        }
        GuiWorld::lookOver = {};
        QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
    }
};

PARLEY_GUI_TEST(TestHighContrast)
#include "tst_highcontrast.moc"
