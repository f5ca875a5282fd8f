// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The page of rankings as a person sees it.
#include "gui/gallerychats.h"
#include "gui/guitest.h"

#include "ui/compare/compareheader.h"
#include "ui/compare/comparisondesk.h"
#include "ui/compare/rankingrow.h"
#include "ui/compare/rankingspage.h"
#include "ui/controls/segmented.h"

#include <QMenu>

using namespace parley;
using namespace std::chrono_literals;

class TestRankings : public QObject
{
    Q_OBJECT

public:
    explicit TestRankings(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<ModelLists> m_lists;
    std::unique_ptr<RankingsPage> m_page;

    void open()
    {
        m_lists = std::make_unique<ModelLists>(m_world->fakes.services);
        m_page = std::make_unique<RankingsPage>(m_theme, m_world->fakes.services, *m_lists);
        m_page->resize(1000, 700);
        m_page->show();
        m_page->open();
        QCoreApplication::processEvents();
    }
    // All votes, blind ones, open ones.
    void choose(int kind)
    {
        auto *kinds = m_page->findChild<Segmented *>();
        kinds->setCurrent(kind);
        Q_EMIT kinds->chosen(kind);
    }
    QStringList said() const
    {
        QStringList sentences;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            sentences.append(label->text().split(u'\n'));
        }
        return sentences;
    }
    QStringList rows() const
    {
        QStringList names;
        for (const RankingRow *row : m_page->findChildren<RankingRow *>()) {
            if (!row->isHidden()) {
                names.append(row->accessibleName());
            }
        }
        return names;
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<GuiWorld>(m_theme); }
    void cleanup()
    {
        m_page.reset();
        m_lists.reset();
        m_world.reset();
    }

    void withoutVotesItSaysWhatToDo()
    {
        open();
        QVERIFY(rows().isEmpty());
        QVERIFY(said().contains(
            QStringLiteral("No votes yet. Pick the better answer in a comparison, and the models "
                           "are ranked here.")));
        QVERIFY(
            !findControl<QAbstractButton>(*m_page, QStringLiteral("Export rankings"))->isEnabled());
    }

    void modelsAreListedTheBestFirst()
    {
        fillWithVotes(*m_world);
        open();
        QCOMPARE(rows().size(), 5);
        QVERIFY2(rows().first().contains(QStringLiteral("Place 1")), qPrintable(rows().first()));
        QVERIFY(rows().last().contains(QStringLiteral("Too few votes")));
        QVERIFY(!said().filter(QStringLiteral("on questions of yours")).isEmpty());
        QVERIFY(!said().filter(QStringLiteral("fewer than 10 votes")).isEmpty());
        QCOMPARE(m_page->findChildren<RankingHead *>().size(), 1);
    }

    void tagsAndBlindVotesAreShownAlone()
    {
        fillWithVotes(*m_world);
        open();
        const int all = m_page->standings().votes;
        m_page->showTag(QStringLiteral("code"));
        const int code = m_page->standings().votes;
        QVERIFY(code > 0 && code < all);
        m_page->showTag({});
        choose(1);
        QVERIFY(m_page->standings().votes > 0 && m_page->standings().votes < all);
        QVERIFY(said().filter(QStringLiteral("may follow the name")).isEmpty());
        choose(0);
        QVERIFY(!said().filter(QStringLiteral("may follow the name")).isEmpty());
    }

    void theMenuOfAComparisonLeadsThereAndBack()
    {
        fillWithVotes(*m_world);
        m_world->fakes.settings.set(Setting<QString>{"chat/model", {}},
                                    QStringLiteral("openai/gpt-5"));
        MainWindow &window = m_world->open({1200, 800});
        ComparisonDesk &desk = window.desks().compare();
        desk.openPage();
        m_world->run(50ms);
        for (QAction *action : desk.page().header().menu().actions()) {
            if (action->text() == QStringLiteral("Rankings")) {
                action->trigger();
            }
        }
        m_world->run(50ms);
        auto *page = window.findChild<RankingsPage *>();
        QVERIFY(page && page->isVisible());
        QVERIFY(page->standings().votes > 0);
        QTest::keyClick(page, Qt::Key_Escape);
        m_world->run(50ms);
        QVERIFY(desk.isShown() && !page->isVisible());
    }

    void escapeAndTheArrowLeadBack()
    {
        open();
        QSignalSpy back(m_page.get(), &RankingsPage::closeWanted);
        QVERIFY(press(*m_page, QStringLiteral("Back")));
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(back.size(), 2);
    }
};

PARLEY_GUI_TEST(TestRankings)
#include "tst_rankings.moc"
