// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/updatefields.h"

#include "support/fakeworld.h"
#include "ui/controls/button.h"
#include "ui/controls/noteline.h"
#include "ui/messagebar.h"
#include "ui/releasenotice.h"

#include <QCheckBox>
#include <QPromise>
#include <QTest>

using namespace parley;

namespace {

// Says what it is told to.
class FakeReleases final : public ReleaseWatch
{
public:
    std::optional<Release> known;
    std::optional<Error> trouble;
    int asked = 0;
    int watched = 0;

    [[nodiscard]] std::optional<Release> newer() const override { return known; }
    [[nodiscard]] QFuture<Result<std::optional<Release>>> ask() override
    {
        ++asked;
        QPromise<Result<std::optional<Release>>> promise;
        promise.start();
        promise.addResult(trouble ? Result<std::optional<Release>>(Unexpected(*trouble))
                                  : Result<std::optional<Release>>(known));
        promise.finish();
        return promise.future();
    }
    void keepWatch() override { ++watched; }
    void publish(const QString &version)
    {
        known = Release{version, QDate(2026, 12, 1), QUrl(QStringLiteral("https://x.test"))};
        Q_EMIT changed();
    }
};

struct World
{
    World() { fakes.services.releases = &releases; }
    [[nodiscard]] SettingsStore &settings() { return fakes.services.settings; }

    FakeReleases releases;
    Theme theme;
    FakeWorld fakes;
};

Button *button(const QWidget &fields, const QString &text)
{
    for (Button *one : fields.findChildren<Button *>()) {
        if (one->text() == text && one->isVisibleTo(&fields)) {
            return one;
        }
    }
    return nullptr;
}

} // namespace

class TestUpdates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsOffAndOneCheckBoxSwitchesItOn()
    {
        World world;
        UpdateFields fields(world.theme, world.fakes.services);
        fields.show();
        auto *choice = fields.findChild<QCheckBox *>();
        QVERIFY(!choice->isChecked());
        QCOMPARE(world.releases.watched, 0);
        choice->setChecked(true);
        QVERIFY(world.settings().get(releaseWatchSetting));
        QCOMPARE(world.releases.watched, 1);
        choice->setChecked(false);
        QVERIFY(!world.settings().get(releaseWatchSetting));
        QCOMPARE(world.releases.asked, 0);
    }

    void lookingNowSaysWhatWasFound()
    {
        World world;
        UpdateFields fields(world.theme, world.fakes.services);
        fields.show();
        auto *note = fields.findChild<NoteLine *>();
        QVERIFY(!button(fields, QStringLiteral("What is new")));
        button(fields, QStringLiteral("Look now"))->click();
        QVERIFY(note->sentence().contains(QLatin1String("newest")));
        world.releases.trouble =
            Unexpected(ErrorKind::Transport, QStringLiteral("no way there")).error();
        button(fields, QStringLiteral("Look now"))->click();
        QVERIFY(note->sentence().contains(QLatin1String("no way there")));
        world.releases.trouble.reset();
        world.releases.publish(QStringLiteral("4.5.6"));
        button(fields, QStringLiteral("Look now"))->click();
        QVERIFY(note->sentence().contains(QLatin1String("4.5.6")));
        QVERIFY(button(fields, QStringLiteral("What is new")));
        QCOMPARE(world.releases.asked, 3);
    }

    void theWindowTellsOfEachReleaseOnceAndOnlyIfWanted()
    {
        World world;
        MessageBar bar(world.theme);
        QObject context;
        tellReleases(world.releases, world.settings(), bar, &context);
        world.releases.publish(QStringLiteral("1.0.0"));
        QCOMPARE(bar.sentence(), QString());
        world.settings().set(releaseWatchSetting, true);
        world.releases.publish(QStringLiteral("2.0.0"));
        QVERIFY(bar.sentence().contains(QLatin1String("2.0.0")));
        bar.forget(MessageBar::About::Program);
        world.releases.publish(QStringLiteral("2.0.0"));
        QCOMPARE(bar.sentence(), QString());
        MessageBar next(world.theme); // the next start knows it, too
        tellReleases(world.releases, world.settings(), next, &context);
        QCOMPARE(next.sentence(), QString());
    }
};

QTEST_MAIN(TestUpdates)
#include "tst_updates.moc"
