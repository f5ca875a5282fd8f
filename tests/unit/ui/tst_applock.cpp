// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The lock of the windows and what else guards privacy, in windows that stand for the program's.
#include "base/crashreports.h"
#include "base/crashwatch.h"
#include "seal/passphrase.h"
#include "support/fakeworld.h"
#include "ui/controls/noteline.h"
#include "ui/lock/applock.h"
#include "ui/lock/locksettings.h"
#include "ui/privacy/crashnote.h"
#include "ui/settings/privacypage.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const auto words = QStringLiteral("words nobody may read");
const auto chatTitle = QStringLiteral("A private matter 秘密");

// Every name and text that a screen reader finds below.
QStringList saidBy(QAccessibleInterface *access)
{
    QStringList said;
    if (!access) {
        return said;
    }
    for (const auto kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description}) {
        said.append(access->text(kind));
    }
    for (int i = 0; i < access->childCount(); ++i) {
        said += saidBy(access->child(i));
    }
    return said;
}

template <class Widget>
Widget *findControl(const QWidget &window, const char *name)
{
    for (Widget *widget : window.findChildren<Widget *>()) {
        if (widget->isVisibleTo(&window) && widget->text() == QString::fromUtf8(name)) {
            return widget;
        }
    }
    return nullptr;
}

bool press(const QWidget &window, const char *name)
{
    auto *button = findControl<QPushButton>(window, name);
    if (button) {
        button->click();
    }
    return button;
}

QString saidByAll()
{
    QStringList said;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        said += saidBy(QAccessible::queryAccessibleInterface(window));
    }
    return said.join(u'\n');
}

} // namespace

class TestAppLock : public QObject
{
    Q_OBJECT

    Theme m_theme;
    QString m_verifier;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<AppLock> m_lock;

    QMainWindow &window() { return *m_window; }
    AppLock &lock() { return *m_lock; }
    SettingsStore &settings() { return m_world->settings; }
    void open()
    {
        m_window = std::make_unique<QMainWindow>();
        m_window->setCentralWidget(new QLabel(words));
        m_window->setWindowTitle(chatTitle);
        m_lock = std::make_unique<AppLock>(m_theme, settings(), m_world->clock);
        if (settings().get(lockAtStartSetting)) {
            m_lock->lock();
        }
        m_window->resize(1000, 700);
        m_window->show();
    }
    void type(const char *passphrase)
    {
        LockPage *page = LockPage::of(window());
        QVERIFY(page);
        auto *field = page->findChild<QLineEdit *>();
        QVERIFY(field->isEnabled());
        field->setText(QString::fromUtf8(passphrase));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return !lock().isLocked() || !saidTrouble().isEmpty(); },
                                60'000));
    }
    QString saidTrouble()
    {
        LockPage *page = LockPage::of(window());
        const auto *note = page ? page->findChild<NoteLine *>() : nullptr;
        return note ? note->sentence() : QString();
    }
    void leaveReport(const char *name)
    {
        QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("crashes")));
        QFile file(m_dir->filePath(QStringLiteral("crashes/") + QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Parley ended unexpectedly.\nsignal: SIGSEGV (11, code 1)\n");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_verifier = passphraseVerifier(passphraseOf(QStringLiteral("Öffne dich"))).value();
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<FakeWorld>();
        m_world->services.dataDir = m_dir->path();
        settings().set(lockVerifierSetting, m_verifier);
        settings().set(lockAtStartSetting, false);
    }
    void cleanup()
    {
        m_lock.reset();
        m_window.reset();
    }

    void whatIsLockedCantBeReadInAnyWindow()
    {
        open();
        QVERIFY(saidByAll().contains(chatTitle) && saidByAll().contains(words));
        QDialog dialog(&window());
        QVBoxLayout layout(&dialog);
        QLineEdit inside(QStringLiteral("typed into a dialog"));
        layout.addWidget(&inside);
        dialog.open();
        QWidget torn; // a window of its own, as a chat that was torn off
        QVBoxLayout tornLayout(&torn);
        QLineEdit tornField(QStringLiteral("typed into another window"));
        tornLayout.addWidget(&tornField);
        torn.setWindowTitle(chatTitle);
        torn.show();

        lock().lock();
        QVERIFY(windowsAreLocked());
        QVERIFY(!dialog.isVisible());
        QVERIFY(!inside.isVisible() && !tornField.isVisible());
        QVERIFY(LockPage::of(window()) && LockPage::of(torn));
        QCOMPARE(LockPage::of(window())->geometry(), window().rect());
        const QString said = saidByAll();
        QVERIFY2(!said.contains(chatTitle) && !said.contains(words) &&
                     !said.contains(QStringLiteral("typed into")),
                 qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("Parley is locked")));
        QCOMPARE(window().windowTitle(), QStringLiteral("Parley"));
        QVERIFY(!window().centralWidget()->isVisible());

        type("Öffne dich");
        QVERIFY(!windowsAreLocked());
        QVERIFY(dialog.isVisible() && inside.isVisible() && tornField.isVisible());
        QVERIFY(window().centralWidget()->isVisible());
        QVERIFY(!LockPage::of(window()) && !LockPage::of(torn));
        QCOMPARE(torn.windowTitle(), chatTitle);
        QVERIFY(saidByAll().contains(chatTitle));
    }

    void whatOpensMeanwhileIsCoveredToo()
    {
        open();
        lock().lock();
        QWidget late;
        late.show();
        QVERIFY(LockPage::of(late));
        QDialog dialog(&window());
        dialog.open();
        QVERIFY(QTest::qWaitFor([&dialog] { return !dialog.isVisible(); }));
        QWidget toast(&window());
        toast.show();
        QVERIFY(QTest::qWaitFor([&toast] { return !toast.isVisible(); }));
        window().setWindowTitle(chatTitle); // an answer gave the chat its name
        QCOMPARE(window().windowTitle(), QStringLiteral("Parley"));
        window().resize(900, 600);
        QTRY_COMPARE(LockPage::of(window())->size(), window().size());
        type("Öffne dich");
        QVERIFY(dialog.isVisible() && toast.isVisible());
        QCOMPARE(window().windowTitle(), chatTitle);
    }

    void commandsOfHiddenThingsDoNothing()
    {
        open();
        QAction action(&window());
        action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
        window().addAction(&action);
        int triggered = 0;
        connect(&action, &QAction::triggered, this, [&triggered] { ++triggered; });
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(triggered, 1);
        lock().lock();
        auto *field = LockPage::of(window())->findChild<QLineEdit *>();
        QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(triggered, 1);
        type("Öffne dich");
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(triggered, 2);
    }

    void itLocksAfterTheIdleTimeOnly()
    {
        settings().set(lockMinutesSetting, 5);
        open();
        m_world->clock.advance(4min);
        QVERIFY(!lock().isLocked());
        QTest::keyClick(&window(), Qt::Key_Shift);
        m_world->clock.advance(4min);
        QVERIFY(!lock().isLocked());
        m_world->clock.advance(2min);
        QVERIFY(lock().isLocked());
        type("Öffne dich");
        QVERIFY(!lock().isLocked());
        settings().set(lockMinutesSetting, 0);
        m_world->clock.advance(24h);
        QVERIFY(!lock().isLocked());
    }

    void withoutAPassphraseNothingLocks()
    {
        settings().reset(lockVerifierSetting);
        open();
        lock().lock();
        lock().followScreen();
        m_world->clock.advance(24h);
        QVERIFY(!lock().isLocked());
    }

    void itLocksAtTheStartAndWithTheScreenAsChosen()
    {
        settings().set(lockAtStartSetting, true);
        open();
        QVERIFY(lock().isLocked());
        QVERIFY(LockPage::of(window()) && !window().centralWidget()->isVisible());
        type("Öffne dich");
        QVERIFY(window().centralWidget()->isVisible());
        settings().set(lockWithScreenSetting, false);
        lock().followScreen();
        QVERIFY(!lock().isLocked());
        settings().set(lockWithScreenSetting, true);
        lock().followScreen();
        QVERIFY(lock().isLocked());
    }

    void wrongTriesAreSlowedDown()
    {
        open();
        lock().lock();
        const auto isWaiting = [this] {
            return !LockPage::of(window())->findChild<QLineEdit *>()->isEnabled();
        };
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!isWaiting());
            LockPage::of(window())->say({});
            type("öffne dich");
            QVERIFY(lock().isLocked());
        }
        QVERIFY(isWaiting());
        m_world->clock.advance(999ms);
        QVERIFY(isWaiting());
        m_world->clock.advance(2ms);
        QVERIFY(!isWaiting());
        LockPage::of(window())->say({});
        type("noch einmal");
        m_world->clock.advance(1900ms);
        QVERIFY(isWaiting());
        m_world->clock.advance(200ms);
        LockPage::of(window())->say({});
        type("Öffne dich");
        QVERIFY(!lock().isLocked());
    }

    void aPassphraseIsSetAndTakenAway()
    {
        settings().reset(lockVerifierSetting);
        open();
        auto *page = new PrivacyPage(m_theme, m_world->services);
        m_window->setCentralWidget(page);
        page->show();
        const auto question = [this](const char *button) {
            static_cast<void>(press(window(), button));
            return window().findChild<QDialog *>(QStringLiteral("passphraseQuestion"));
        };
        QDialog *dialog = question("Set a passphrase…");
        QVERIFY(dialog);
        auto fields = dialog->findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 2);
        fields[0]->setText(QStringLiteral("one"));
        fields[1]->setText(QStringLiteral("other"));
        QVERIFY(press(*dialog, "Set passphrase"));
        QVERIFY(settings().get(lockVerifierSetting).isEmpty()); // they differ
        fields[1]->setText(QStringLiteral("one"));
        QVERIFY(press(*dialog, "Set passphrase"));
        QVERIFY(QTest::qWaitFor([this] { return lock().isSet(); }, 60'000));
        QVERIFY(!settings().get(lockVerifierSetting).contains(QStringLiteral("one")));
        QTRY_VERIFY(!window().findChild<QDialog *>(QStringLiteral("passphraseQuestion")));

        dialog = question("Remove the lock…");
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("one"));
        QVERIFY(press(*dialog, "Remove"));
        QVERIFY(QTest::qWaitFor([this] { return !lock().isSet(); }, 60'000));
    }

    void aCrashIsToldOfOnce()
    {
        const CrashReports reports(m_dir->path());
        const auto noteOf = [&] {
            auto *made = new CrashNote(m_theme, settings(), reports, window());
            made->tell();
            return made;
        };
        open();
        QVERIFY(!noteOf()->isVisible());
        leaveReport("crash-20261101T101500Z-7.txt");
        CrashNote *note = noteOf();
        QVERIFY(note->isVisible());
        QVERIFY(note->sentence().contains(QStringLiteral("What you wrote is saved")));
        QVERIFY(window().rect().contains(note->geometry()));
        QVERIFY(press(*note, "Show report"));
        auto *dialog = window().findChild<QDialog *>(QStringLiteral("crashReport"));
        QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(
            QStringLiteral("signal: SIGSEGV")));
        QVERIFY(press(*dialog, "Copy"));
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Parley ended")));
        dialog->close();
        for (QPushButton *button : note->findChildren<QPushButton *>()) {
            if (button->accessibleName() == QLatin1String("Close message")) {
                button->click();
            }
        }
        QVERIFY(!note->isVisible());
        QVERIFY(!noteOf()->isVisible());
        leaveReport("crash-20261102T101500Z-7.txt");
        note = noteOf();
        QVERIFY(note->isVisible());
        QVERIFY(press(*note, "Delete report"));
        QVERIFY(!note->isVisible());
        QVERIFY(reports.list().isEmpty());
    }

    void thePageNamesEveryHostAndFile()
    {
        ProviderProfile profile;
        profile.name = QStringLiteral("mine");
        profile.title = QStringLiteral("Meiner");
        profile.baseUrl = QUrl(QStringLiteral("https://models.example.org/v1"));
        QVERIFY(m_world->profiles.save(profile));
        const auto facts = contactedHosts(m_world->services);
        QVERIFY(std::any_of(facts.cbegin(), facts.cend(), [](const PrivacyFact &fact) {
            return fact.what == QLatin1String("models.example.org") &&
                   fact.detail.contains(QStringLiteral("Meiner"));
        }));
        leaveReport("crash-20261101T101500Z-7.txt");
        const auto kept = keptFiles(m_dir->path());
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.first().detail.contains(QStringLiteral("crashes")));
        QVERIFY(keptFiles(QString()).isEmpty());
        open();
        auto *page = new PrivacyPage(m_theme, m_world->services);
        m_window->setCentralWidget(page);
        page->show();
        if (!crashwatch::isPossible()) {
            QSKIP("a sanitizer tells of crashes in this build");
        }
        auto *choice = findControl<QCheckBox>(*page, "Write crash reports");
        choice->setChecked(false);
        QVERIFY(!settings().get(crashReportsSetting));
        QVERIFY(press(*page, "Delete all reports"));
        QVERIFY(!CrashReports(m_dir->path()).list().isEmpty()); // asked about first
        QVERIFY(press(*m_window->findChild<QDialog *>(), "Delete all reports"));
        QVERIFY(CrashReports(m_dir->path()).list().isEmpty());
    }
};

QTEST_MAIN(TestAppLock)
#include "tst_applock.moc"
