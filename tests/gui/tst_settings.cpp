// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The settings as a whole: every control is found by its caption and gone to, every command and
// part stands in the palette, shortcuts are changed, taken and given back, Enter sends or not.
#include "gui/guitest.h"

#include "engine/defaults.h"
#include "ui/controls/label.h"
#include "ui/keymap.h"
#include "ui/palette/palettemodel.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/composeredit.h"
#include "ui/settings/settingmark.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingssections.h"
#include "ui/shortcutsheet.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTableWidget>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const Setting<QStringList> keysSetting{"shortcuts/changed", {}};

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

public:
    explicit TestSettings(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;

    MainWindow &window() { return m_world->window(); }
    SettingsPage &page() { return window().settings(); }
    SettingsStore &settings() { return m_world->fakes.settings; }
    QLineEdit &field()
    {
        return *findControl<QLineEdit>(page(), QStringLiteral("Search settings"));
    }
    QListWidget &results()
    {
        for (QListWidget *list : page().findChildren<QListWidget *>()) {
            if (list->accessibleName() == QLatin1String("Settings that were found")) {
                return *list;
            }
        }
        qFatal("no list of what was found");
    }
    QStringList found(const QString &words)
    {
        field().setText(words);
        QStringList rows;
        for (int row = 0; row < results().count(); ++row) {
            rows.append(results().item(row)->text());
        }
        return rows;
    }
    void showShortcuts()
    {
        window().showSettings();
        page().showSection(SettingsPage::Shortcuts);
    }
    QTableWidget &table()
    {
        return *findControl<QTableWidget>(page(), QStringLiteral("Commands and their shortcuts"));
    }
    int rowOf(const QString &command)
    {
        for (int row = 0; row < table().rowCount(); ++row) {
            if (table().item(row, 0)->text() == command) {
                return row;
            }
        }
        return -1;
    }
    QString keysOf(const QString &command) { return table().item(rowOf(command), 1)->text(); }
    bool says(const QString &words)
    {
        const auto labels = page().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    // Chooses the command, presses the button and then the keys.
    void record(const QString &command, Qt::Key key, Qt::KeyboardModifiers with)
    {
        table().setCurrentCell(rowOf(command), 0);
        QVERIFY(press(page(), QStringLiteral("Change…")));
        auto *button = findControl<QAbstractButton>(page(), QStringLiteral("Press keys…"));
        QVERIFY(button);
        QTest::keyClick(button, key, with);
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        ProviderProfile profile;
        profile.name = QStringLiteral("fake");
        profile.title = QStringLiteral("Fake");
        profile.dialect = QStringLiteral("openai-chat");
        profile.baseUrl = QUrl(QStringLiteral("https://fake.example"));
        m_world->addProfile(profile, {});
        m_world->addChat(QStringLiteral("Alpha"), profile.name + QStringLiteral("/one"), 1min);
        m_world->open({1440, 900});
    }

    void everyControlOfEveryPageIsFoundByItsCaption()
    {
        window().showSettings();
        const QStringList sections = SettingsPage::sections();
        QCOMPARE(sections.size(), static_cast<qsizetype>(settingsSections().size()));
        const QList<SettingEntry> all = page().entries();
        QVERIFY(all.size() > 60);
        QSet<int> covered;
        for (const SettingEntry &entry : all) {
            covered.insert(entry.section);
            const auto hits = findSettings(all, sections, entry.title);
            QVERIFY2(std::any_of(hits.cbegin(), hits.cend(),
                                 [&entry](const SettingEntry &hit) {
                                     return hit.section == entry.section &&
                                            hit.title == entry.title;
                                 }),
                     qPrintable(entry.title));
        }
        QCOMPARE(covered.size(), sections.size());
    }

    // Held against the widgets themselves, page after page as it is seen.
    void whatCanBeReachedWithTabIsASettingWithAName()
    {
        window().showSettings();
        for (int section = 0; section < SettingsPage::sections().size(); ++section) {
            page().showSection(static_cast<SettingsPage::Section>(section));
            m_world->run(50ms);
            const QList<SettingEntry> all = page().entries();
            for (QWidget *widget : page().findChildren<QWidget *>()) {
                const bool isField = qobject_cast<QLineEdit *>(widget) ||
                                     qobject_cast<QComboBox *>(widget) ||
                                     qobject_cast<QAbstractSpinBox *>(widget);
                const bool inside = qobject_cast<QComboBox *>(widget->parentWidget()) ||
                                    qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
                if (!isField || inside || !widget->isVisible() || widget == &field()) {
                    continue;
                }
                QVERIFY2(std::any_of(all.cbegin(), all.cend(),
                                     [widget](const SettingEntry &entry) {
                                         return entry.control == widget;
                                     }),
                         qPrintable(SettingsPage::sections().at(section) + u' ' +
                                    widget->accessibleName()));
            }
        }
    }

    void aSettingIsFoundGoneToAndMarked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("section");
        QTest::addColumn<QString>("title");
        QTest::newRow("caption") << "text size" << int(SettingsPage::Appearance) << "Text size";
        QTest::newRow("another word")
            << "max_tokens" << int(SettingsPage::General) << "Longest answer, in tokens";
        QTest::newRow("case and accents")
            << "TÉMPERATURE" << int(SettingsPage::General) << "Temperature";
        QTest::newRow("of a provider") << "certificate authority" << int(SettingsPage::Providers)
                                       << "File of the certificate authority";
    }
    void aSettingIsFoundGoneToAndMarked()
    {
        QFETCH(QString, typed);
        QFETCH(int, section);
        QFETCH(QString, title);
        window().showSettings();
        QTest::keyClick(window().focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(window().focusWidget(), &field());
        const QStringList rows = found(typed);
        QVERIFY(rows.contains(SettingsPage::sections().at(section)));
        QVERIFY(rows.contains(title));
        for (int step = 0; results().currentItem()->text() != title && step < 20; ++step) {
            QTest::keyClick(&field(), Qt::Key_Down);
        }
        QTest::keyClick(&field(), Qt::Key_Return);
        auto *mark = page().findChild<SettingMark *>();
        QVERIFY(mark->marked());
        QCOMPARE(mark->marked()->accessibleName(), title);
        QVERIFY(mark->marked()->isVisible());
        QVERIFY(field().text().isEmpty());
        m_world->run(3s);
        QVERIFY(!mark->marked());
    }

    void whatNobodyCallsAnythingIsSaidToBeSo()
    {
        window().showSettings();
        for (const QString &typed : {QStringLiteral("zzqq"), QStringLiteral("契約"),
                                     QStringLiteral("<b>x</b> ").repeated(300)}) {
            QVERIFY(found(typed).isEmpty());
            QVERIFY(says(QStringLiteral("No setting is called")));
        }
        QVERIFY(found(QStringLiteral("   ")).isEmpty());
        QVERIFY(!results().isVisible());
        field().setText(QStringLiteral("cache"));
        QTest::keyClick(&field(), Qt::Key_Escape);
        QVERIFY(field().text().isEmpty());
    }

    void aNarrowWindowSearchesToo()
    {
        window().resize(720, 480);
        window().showSettings();
        m_world->run(10ms);
        QVERIFY(press(page(), QStringLiteral("Search settings")));
        QLineEdit &search = field();
        QCOMPARE(window().focusWidget(), &search);
        QVERIFY(found(QStringLiteral("text size")).contains(QStringLiteral("Text size")));
        QTest::keyClick(&search, Qt::Key_Return);
        QVERIFY(page().findChild<SettingMark *>()->marked());
        QVERIFY(!search.isVisible());
        QVERIFY(press(page(), QStringLiteral("Search settings")));
        QTest::keyClick(&search, Qt::Key_Escape); // nothing is typed: back to the page
        QVERIFY(!search.isVisible());
    }

    void thePaletteHasEveryCommandPartAndSetting()
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        auto *model = window().findChild<PaletteModel *>();
        QVERIFY(model);
        QVERIFY(!window().findChild<SettingsPage *>()); // opening waits for nothing
        for (const QAction *action : window().findChild<Actions *>()->all()) {
            if (action->isEnabled() && action->text() != QLatin1String("Command palette")) {
                QVERIFY2(paletteEntry(window(), action->text()), qPrintable(action->text()));
            }
        }
        // Nothing has keys that are nowhere to be read.
        for (const QAction *action : window().findChildren<QAction *>()) {
            if (action->isEnabled() && !action->shortcut().isEmpty() &&
                action->text() != QLatin1String("Command palette")) {
                QVERIFY2(paletteEntry(window(), action->text().remove(u'&')),
                         qPrintable(action->text()));
            }
        }
        for (const QString &section : SettingsPage::sections()) {
            QVERIFY2(paletteEntry(window(), QStringLiteral("Settings: ") + section),
                     qPrintable(section));
        }
        QTRY_VERIFY(
            paletteEntry(window(), QStringLiteral("Settings: Text size"))); // a page in each turn
        QVERIFY(paletteEntry(window(), QStringLiteral("Settings: Temperature")));
    }

    void aSettingIsGoneToFromThePalette()
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(window().focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("temperature"));
        auto *model = window().findChild<PaletteModel *>();
        const auto best = [model] {
            const PaletteEntry *entry = model->entry(model->first());
            return entry ? entry->text : QString();
        };
        QTRY_COMPARE(best(), QStringLiteral("Settings: Temperature"));
        QCOMPARE(field->text(), QStringLiteral("temperature"));
        QTest::keyClick(field, Qt::Key_Return);
        const auto *mark = page().findChild<SettingMark *>();
        QVERIFY(mark->marked());
        QCOMPARE(mark->marked()->accessibleName(), QStringLiteral("Temperature"));
    }

    void theMarkLeavesTheSettingAsItIs()
    {
        QWidget host;
        host.resize(300, 100);
        QLabel caption(QStringLiteral("Black on white"), &host);
        caption.setGeometry(40, 40, 200, 30);
        const QImage before = host.grab().toImage();
        SettingMark mark(m_theme, m_world->fakes.clock, host);
        mark.mark(caption);
        const QImage after = host.grab().toImage();
        QCOMPARE(after.copy(caption.geometry()), before.copy(caption.geometry()));
        QVERIFY(after.pixelColor(37, 50) != before.pixelColor(37, 50)); // the frame around it
    }

    void theUsualKeysAreSoundAndNobodyHasTheSame()
    {
        QSet<QKeySequence> taken;
        for (const QAction *action : window().findChild<Actions *>()->all()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!taken.contains(keys), qPrintable(action->text()));
                taken.insert(keys);
                if (keys != QKeySequence(Qt::Key_Escape)) {
                    QCOMPARE(whyNotKeys(keys), QString());
                }
            }
        }
    }

    void keysOfTextFieldsAreRefused_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<bool>("refused");
        for (const char *keys : {"Ctrl+C", "Ctrl+V", "Ctrl+Z", "Ctrl+A", "A", "Shift+A", "Return",
                                 "Ctrl+Return", "Ctrl+Left", "Ctrl+Backspace", "Tab", "Esc",
                                 "Ctrl+Alt+E", "Alt+F4", "Space", "Ctrl+K, Ctrl+C", ""}) {
            QTest::newRow(keys) << keys << true;
        }
        for (const char *keys : {"Ctrl+J", "Alt+J", "F9", "Shift+F9", "Ctrl+Shift+J", "Ctrl+;"}) {
            QTest::newRow(keys) << keys << false;
        }
    }
    void keysOfTextFieldsAreRefused()
    {
        QFETCH(QString, keys);
        QFETCH(bool, refused);
        QCOMPARE(!whyNotKeys(QKeySequence(keys, QKeySequence::PortableText)).isEmpty(), refused);
    }

    void newKeysCountAtOnceEverywhereAndAfterAStart()
    {
        showShortcuts();
        record(QStringLiteral("Usage"), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(keysOf(QStringLiteral("Usage")), QStringLiteral("Ctrl+J"));
        QCOMPARE(settings().get(keysSetting), QStringList{QStringLiteral("Usage\tCtrl+J")});
        window().findChild<Actions *>()->get(Command::ShowShortcuts)->trigger();
        auto *sheet = window().findChild<ShortcutSheet *>();
        const auto listed = [sheet](const QString &row) {
            const auto rows = sheet->findChildren<QWidget *>();
            return std::any_of(rows.cbegin(), rows.cend(), [&row](const QWidget *one) {
                return one->isVisible() && one->accessibleName() == row;
            });
        };
        QVERIFY(listed(QStringLiteral("Usage: Ctrl J")));
        QTest::keyClick(sheet, Qt::Key_Escape);
        m_world->reopen();
        const auto *usage = window().findChild<Actions *>()->get(Command::ShowUsage);
        QCOMPARE(usage->shortcuts(), {QKeySequence(Qt::CTRL | Qt::Key_J)});
        showShortcuts();
        table().setCurrentCell(rowOf(QStringLiteral("Usage")), 0);
        QVERIFY(press(page(), QStringLiteral("Reset")));
        QCOMPARE(usage->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_5));
        QVERIFY(!settings().isSet(keysSetting));
    }

    void keysOfAnotherCommandAreTakenOnlyWhenWished()
    {
        showShortcuts();
        record(QStringLiteral("Usage"), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(says(QStringLiteral("Ctrl+N leads to “New chat”.")));
        QCOMPARE(keysOf(QStringLiteral("New chat")), QStringLiteral("Ctrl+N"));
        QVERIFY(press(page(), QStringLiteral("Take it from “New chat”")));
        QCOMPARE(keysOf(QStringLiteral("Usage")), QStringLiteral("Ctrl+N"));
        QCOMPARE(keysOf(QStringLiteral("New chat")), QString());
        QVERIFY(!says(QStringLiteral("leads to")));
        table().setCurrentCell(rowOf(QStringLiteral("New chat")), 0);
        QVERIFY(press(page(), QStringLiteral("Reset"))); // takes them back
        QCOMPARE(keysOf(QStringLiteral("New chat")), QStringLiteral("Ctrl+N"));
        QCOMPARE(keysOf(QStringLiteral("Usage")), QString());
        QVERIFY(press(page(), QStringLiteral("Reset all")));
        QCOMPARE(keysOf(QStringLiteral("Usage")), QStringLiteral("Ctrl+5"));
        QVERIFY(!settings().isSet(keysSetting));
    }

    void aCommandWithoutKeysIsGivenSomeAndLosesThemAgain()
    {
        showShortcuts();
        table().setCurrentCell(rowOf(QStringLiteral("Batches…")), 0);
        QVERIFY(!press(page(), QStringLiteral("Remove")));
        record(QStringLiteral("Batches…"), Qt::Key_F9, Qt::NoModifier);
        QCOMPARE(settings().get(keysSetting).size(), 1);
        QVERIFY(press(page(), QStringLiteral("Remove")));
        QVERIFY(!settings().isSet(keysSetting)); // as it always was
    }

    void refusedKeysChangeNothingAndSayWhy()
    {
        showShortcuts();
        record(QStringLiteral("Usage"), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(says(QStringLiteral("Ctrl+C is needed for writing")));
        QCOMPARE(keysOf(QStringLiteral("Usage")), QStringLiteral("Ctrl+5"));
        record(QStringLiteral("Usage"), Qt::Key_Escape, Qt::NoModifier);
        QCOMPARE(keysOf(QStringLiteral("Usage")), QStringLiteral("Ctrl+5"));
        table().setCurrentCell(rowOf(QStringLiteral("Stop the answer")), 0);
        QVERIFY(!press(page(), QStringLiteral("Change…")));
        QVERIFY(says(QStringLiteral("Escape always stops the answer")));
    }

    void commandsAreLookedForByNameAndByKeys()
    {
        showShortcuts();
        const auto shown = [this] {
            QStringList names;
            for (int row = 0; row < table().rowCount(); ++row) {
                if (!table().isRowHidden(row)) {
                    names.append(table().item(row, 0)->text());
                }
            }
            return names;
        };
        auto *search = findControl<QLineEdit>(page(), QStringLiteral("Search commands"));
        search->setText(QStringLiteral("quick WIN"));
        QCOMPARE(shown(), QStringList{QStringLiteral("Quick window")});
        search->setText(QStringLiteral("契約"));
        QVERIFY(shown().isEmpty());
        QVERIFY(!press(page(), QStringLiteral("Change…")));
        QVERIFY(press(page(), QStringLiteral("Search by keys")));
        QTest::keyClick(findControl<QAbstractButton>(page(), QStringLiteral("Press keys…")),
                        Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(shown(), QStringList{QStringLiteral("Larger text")});
        search->clear();
        QCOMPARE(shown().size(), table().rowCount());
    }

    void damagedShortcutsInTheSettingsDoNoHarm()
    {
        settings().set(keysSetting,
                       {QStringLiteral("New chat\tCtrl+C; A; Ctrl+J"),
                        QStringLiteral("Usage\tCtrl+J"), QStringLiteral("Stop the answer\tCtrl+9"),
                        QStringLiteral("No such\tCtrl+8"), QStringLiteral("\t\t\t"), QString(),
                        QStringLiteral("契約").repeated(9000)});
        const Actions &actions = *window().findChild<Actions *>();
        QCOMPARE(actions.get(Command::NewChat)->shortcuts(), {QKeySequence(Qt::CTRL | Qt::Key_J)});
        QVERIFY(actions.get(Command::ShowUsage)->shortcuts().isEmpty());
        QCOMPARE(actions.get(Command::StopAnswer)->shortcut(), QKeySequence(Qt::Key_Escape));
        settings().reset(keysSetting);
        QCOMPARE(actions.get(Command::NewChat)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_N));
    }

    void enterSendsOrBeginsALineAsChosen()
    {
        window().showSettings();
        page().showSection(SettingsPage::General);
        QVERIFY(press(page(), QStringLiteral("Send with: Ctrl and Enter")));
        window().showChats();
        auto *edit = window().desk().pane().composer().findChild<ComposerEdit *>();
        QSignalSpy sent(edit, &ComposerEdit::submitted);
        QTest::keyClicks(edit, QStringLiteral("one"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(sent.size(), 0);
        QCOMPARE(edit->toPlainText(), QStringLiteral("one\n"));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.size(), 1);
        window().showSettings();
        QVERIFY(press(page(), QStringLiteral("Send with: Enter")));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(sent.size(), 2);
    }

    void whatIsLeftOpenComesFromTheEnvironment()
    {
        m_world->fakes.services.environment.insert(QStringLiteral("MAX_TOKENS"),
                                                   QStringLiteral("900"));
        window().showSettings();
        page().showSection(SettingsPage::General);
        auto *tokens = findControl<QSpinBox>(page(), QStringLiteral("Longest answer, in tokens"));
        auto *warmth = findControl<QDoubleSpinBox>(page(), QStringLiteral("Temperature"));
        QCOMPARE(tokens->text(), QStringLiteral("900 by MAX_TOKENS"));
        QCOMPARE(warmth->text(), QStringLiteral("No choice"));
        const auto sampling = [this] { return *withDefaults(m_world->fakes.services, {}); };
        QCOMPARE(sampling().maxTokens, 900);
        tokens->setValue(300);
        warmth->stepUp();
        QCOMPARE(sampling().maxTokens, 300);
        QCOMPARE(sampling().temperature, 0.0);
        warmth->stepDown();
        tokens->setValue(0);
        QVERIFY(!sampling().temperature);
        QCOMPARE(sampling().maxTokens, 900);
    }
};

PARLEY_GUI_TEST(TestSettings)
#include "tst_settings.moc"
