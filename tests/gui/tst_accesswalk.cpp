// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Every scene of the gallery for a person who doesn't see it or uses no mouse.
#include "gui/accesswalk.h"
#include "gui/galleryscreens.h"
#include "gui/guitest.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace parley;

class TestAccessWalk : public QObject
{
    Q_OBJECT

public:
    explicit TestAccessWalk(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;

    // Each once; without those which only differ in size or have no window of their own.
    static void addScenes()
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

    // Calls `look` with the scene's window, before it goes.
    void visit(const QString &scene, const std::function<void(QWidget &)> &look)
    {
        bool seen = false;
        GuiWorld::lookOver = [&](QWidget &window) {
            seen = true;
            look(window);
        };
        for (const GalleryScreen &screen : galleryScreens()) {
            if (screen.name == scene) {
                static_cast<void>(screen.take(m_theme));
                break;
            }
        }
        GuiWorld::lookOver = {};
        QVERIFY(seen);
    }

private Q_SLOTS:
    void theWalkSeesEachFault()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *nameless = new QPushButton;
        auto *mouseOnly = new QPushButton(QStringLiteral("Mouse"));
        mouseOnly->setFocusPolicy(Qt::NoFocus);
        auto *roleless = new QWidget;
        roleless->setFocusPolicy(Qt::TabFocus);
        roleless->setObjectName(QStringLiteral("painted"));
        for (QWidget *one :
             {static_cast<QWidget *>(nameless), static_cast<QWidget *>(mouseOnly), roleless,
              static_cast<QWidget *>(new QPushButton(QStringLiteral("Same"))),
              static_cast<QWidget *>(new QPushButton(QStringLiteral("Same")))}) {
            column->addWidget(one);
        }
        window.show();
        const QStringList faults = accessFaults(window);
        for (const char *fault : {"no name: /QWidget/QPushButton",
                                  "only for the mouse: ", "no role: /QWidget/QWidget#painted",
                                  "called as the one beside"}) {
            QVERIFY2(!faults.filter(QLatin1String(fault)).isEmpty(), fault);
        }
    }

    void everythingIsNamedAndReached_data() { addScenes(); }
    void everythingIsNamedAndReached()
    {
        QFETCH(QString, scene);
        QStringList faults;
        visit(scene, [&faults](QWidget &window) {
            for (QWidget *top : QApplication::topLevelWidgets()) {
                if (top->isVisible()) {
                    faults += accessFaults(*top);
                }
            }
            faults += TabWalk(window).faults();
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

PARLEY_GUI_TEST(TestAccessWalk)
#include "tst_accesswalk.moc"
