// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The model picker as a person uses it, in the window and by itself.
#include "gui/guitest.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisondesk.h"
#include "ui/controls/chip.h"
#include "ui/controls/searchfield.h"
#include "ui/messagebar.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/modelpicker.h"
#include "ui/panes/modelpickerdelegate.h"
#include "ui/panes/sendfigures.h"

#include <QListView>
#include <QMenu>

using namespace std::chrono_literals;

namespace parley {

namespace {

ModelInfo info(const char *id, const char *title, std::optional<qint64> context = std::nullopt)
{
    ModelInfo info;
    info.id = QString::fromUtf8(id);
    info.title = QString::fromUtf8(title);
    info.context = context;
    return info;
}

// $1 in, $2 out; nothing at home.
Bill byTheMillion(const ProviderProfile &profile, const QString &, const BilledUnits &units)
{
    if (profile.quirks.local) {
        return {Bill::Status::Free, {}, {}, {}};
    }
    Bill bill;
    bill.status = Bill::Status::Priced;
    bill.total = Money::fromNano(1'000 * units.prompt() + 2'000 * units.count(Billed::Output));
    return bill;
}

} // namespace

class TestModelPicker : public QObject
{
    Q_OBJECT
public:
    explicit TestModelPicker(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;

    MainWindow &window() { return m_world->window(); }
    ModelPicker &picker() { return window().desk().picker(); }
    QListView &list() { return *picker().findChild<QListView *>(); }
    // "# Favourites", "Title", …; the row that is chosen in brackets.
    QStringList rows()
    {
        QStringList all;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            const auto kind =
                index.data(ModelPickerModel::KindRole).value<ModelPickerModel::Kind>();
            QString text = index.data().toString();
            text = kind == ModelPickerModel::Kind::Heading ? QStringLiteral("# ") + text : text;
            all.append(index == list().currentIndex() ? u'[' + text + u']' : text);
        }
        return all;
    }
    QModelIndex rowOf(const QString &model)
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (index.data(ModelPickerModel::RefRole).toString() == model) {
                return index;
            }
        }
        return {};
    }
    QString spoken(const QString &model)
    {
        return rowOf(model).data(Qt::AccessibleTextRole).toString();
    }
    Chip *chip(const char *name) { return findControl<Chip>(picker(), QString::fromLatin1(name)); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void order(int at) { picker().findChild<QMenu *>()->actions().at(at)->trigger(); }
    void open()
    {
        window().desk().pickModel();
        m_world->run(50ms);
    }
    void count()
    {
        const auto *figures = window().findChild<SendFigures *>();
        QVERIFY(QTest::qWaitFor([this, figures] {
            m_world->run(20ms);
            return figures->estimator().isFresh();
        }));
        m_world->run(100ms);
    }
    void measure(const char *model, std::chrono::milliseconds wait)
    {
        LedgerEntry entry;
        entry.id = LedgerEntryId::create();
        entry.at = m_world->fakes.clock.now().addSecs(-60);
        entry.asked = *ModelRef::fromString(QString::fromLatin1(model));
        entry.firstToken = wait;
        m_world->fakes.ledger.put(entry);
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        m_world->fakes.services.quote = byTheMillion;
        [[maybe_unused]] const auto gone = m_world->fakes.profiles.remove(QStringLiteral("fake"));
        ProviderProfile vendor = FakeWorld::profileNamed(QStringLiteral("vendor"));
        vendor.title = QStringLiteral("The Vendor");
        vendor.quirks.keyRequired = false;
        ModelInfo large = info("large", "Large", 400'000);
        large.vision = true;
        large.tools = true;
        ModelInfo small = info("small", "Small", 1'000);
        small.vision = false;
        small.tools = true;
        m_world->addProfile(vendor, {large, small});
        ProviderProfile home = FakeWorld::profileNamed(QStringLiteral("home"));
        home.title = QStringLiteral("At Home");
        home.quirks.local = true;
        home.quirks.keyRequired = false;
        m_world->addProfile(home, {info("silent", "Silent"), info("小模型", "小模型", 8'000)});
        const ConversationId id =
            m_world->addChat(QStringLiteral("Chat"), QStringLiteral("vendor/large"), 1min);
        m_world->say(id, Role::User, QStringLiteral("word ").repeated(2'000));
        m_world->say(id, Role::Assistant, QStringLiteral("well"));
        m_world->open({1300, 800});
        window().desk().open(id);
        m_world->run(50ms);
    }
    void cleanup() { m_world.reset(); }

    void modelsStandByTheirProviders()
    {
        open();
        QCOMPARE(rows(), (QStringList{QStringLiteral("# The Vendor"), QStringLiteral("[Large]"),
                                      QStringLiteral("Small"), QStringLiteral("# At Home"),
                                      QStringLiteral("Silent"), QStringLiteral("小模型")}));
        QCOMPARE(list().model()->index(3, 0).data(ModelPickerModel::DetailRole).toString(),
                 QStringLiteral("this computer"));
        QCOMPARE(picker().findChild<SearchField *>()->placeholderText(),
                 QStringLiteral("Search 4 models"));
    }

    void aRowSaysAllOfIt()
    {
        measure("vendor/large", 1440ms);
        window().desk().pane().composer().setText(QStringLiteral("hello"));
        open();
        count();
        QVERIFY2(spoken(QStringLiteral("vendor/large"))
                     .startsWith(QStringLiteral("Large, The Vendor, vision, tools, 400k context, "
                                                "$1.00 in, $2.00 out per million, next send "
                                                "about $0.0")),
                 qPrintable(spoken(QStringLiteral("vendor/large"))));
        QVERIFY(spoken(QStringLiteral("vendor/large"))
                    .endsWith(QStringLiteral(", first token 1.4 s, in use")));
        QCOMPARE(spoken(QStringLiteral("home/silent")),
                 QStringLiteral("Silent, At Home, this computer, free, next send about $0"));
        QVERIFY(spoken(QStringLiteral("vendor/small")).contains(QStringLiteral("won't fit")));
    }

    void ctrlDMakesAFavourite()
    {
        open();
        type(QStringLiteral("small"));
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(rows().mid(0, 2),
                 (QStringList{QStringLiteral("# Favourites"), QStringLiteral("[Small]")}));
        QVERIFY(spoken(QStringLiteral("vendor/small")).endsWith(QStringLiteral(", favourite")));
        picker().dismiss();
        open();
        QCOMPARE(rows().mid(0, 4),
                 (QStringList{QStringLiteral("# Favourites"), QStringLiteral("Small"),
                              QStringLiteral("# The Vendor"), QStringLiteral("[Large]")}));
        key(Qt::Key_Up);
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(rows().first(), QStringLiteral("# The Vendor"));
        QVERIFY(picker().isOpen());
    }

    void aClickOnTheStarChoosesNothing()
    {
        open();
        const QModelIndex silent = rowOf(QStringLiteral("home/silent"));
        const auto *delegate = qobject_cast<ModelPickerDelegate *>(list().itemDelegate());
        const QRect star = delegate->starOf(list().visualRect(silent), list().layoutDirection());
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, star.center());
        QVERIFY(picker().isOpen());
        QCOMPARE(rows(), (QStringList{QStringLiteral("# Favourites"), QStringLiteral("Silent"),
                                      QStringLiteral("# The Vendor"), QStringLiteral("[Large]"),
                                      QStringLiteral("Small"), QStringLiteral("# At Home"),
                                      QStringLiteral("小模型")}));
        // beside it the row is chosen as ever
        const QRect row = list().visualRect(rowOf(QStringLiteral("vendor/small")));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          QPoint(row.left() + 90, row.center().y()));
        QVERIFY(!picker().isOpen());
        QCOMPARE(window().desk().pane().session()->conversation().head().model.model,
                 QStringLiteral("small"));
    }

    void whatWasChosenIsRecent()
    {
        open();
        type(QStringLiteral("sil"));
        key(Qt::Key_Return);
        open();
        QCOMPARE(rows().mid(0, 2),
                 (QStringList{QStringLiteral("# Recent"), QStringLiteral("[Silent]")}));
        order(3);
        QCOMPARE(rows(), (QStringList{QStringLiteral("# Chosen lately"), QStringLiteral("[Silent]"),
                                      QStringLiteral("# Others"), QStringLiteral("Large"),
                                      QStringLiteral("Small"), QStringLiteral("小模型")}));
    }

    void togglesAddUpAndSayHowMany()
    {
        open();
        QCOMPARE(chip("Tools")->accessibleDescription(), QStringLiteral("2 models"));
        QCOMPARE(chip("All")->accessibleDescription(), QStringLiteral("4 models"));
        QVERIFY(chip("All")->isChecked());
        chip("Tools")->setChecked(true); // as a screen reader does
        QVERIFY(!chip("All")->isChecked());
        QCOMPARE(rows().mid(1), (QStringList{QStringLiteral("[Large]"), QStringLiteral("Small"),
                                             QStringLiteral("2 models don't say whether they use "
                                                            "tools")}));
        chip("Vision")->setChecked(true);
        QCOMPARE(chip("Vision")->accessibleDescription(), QStringLiteral("1 model"));
        QCOMPARE(rows().at(1), QStringLiteral("[Large]"));
        chip("Local")->setChecked(true);
        QCOMPARE(rows().first(), QStringLiteral("[No model is known to be all of that]"));
        key(Qt::Key_Return); // "Show all models"
        QVERIFY(picker().isOpen());
        QCOMPARE(rows().size(), 6);
        QVERIFY(chip("All")->isChecked() && !chip("Tools")->isChecked());
        chip("All")->setChecked(false); // there is no less than nothing
        QVERIFY(chip("All")->isChecked());
        // the next time it begins with all of them
        chip("Local")->setChecked(true);
        picker().dismiss();
        open();
        QCOMPARE(rows().size(), 6);
    }

    void whatFitsIsToldOnceItIsCounted()
    {
        open();
        QCOMPARE(chip("Fits this chat")->accessibleDescription(), QString());
        chip("Fits this chat")->setChecked(true);
        QTRY_COMPARE((m_world->run(20ms), rows()),
                     (QStringList{QStringLiteral("# The Vendor"), QStringLiteral("[Large]"),
                                  QStringLiteral("# At Home"), QStringLiteral("小模型"),
                                  QStringLiteral("1 model doesn't say how much fits")}));
        QCOMPARE(chip("Fits this chat")->accessibleDescription(), QStringLiteral("2 models"));
    }

    void theOrderIsKept()
    {
        measure("home/silent", 300ms);
        measure("vendor/small", 200ms);
        open();
        order(2);
        QCOMPARE(rows(), (QStringList{QStringLiteral("# Soonest first, by the median of 24 hours"),
                                      QStringLiteral("Small"), QStringLiteral("Silent"),
                                      QStringLiteral("# Not measured in the last 24 hours"),
                                      QStringLiteral("[Large]"), QStringLiteral("小模型")}));
        QVERIFY(QApplication::focusWidget()->inherits("QLineEdit"));
        picker().dismiss();
        open();
        QCOMPARE(rows().at(1), QStringLiteral("Small"));
        QVERIFY(findControl<Chip>(picker(), QStringLiteral("Order: By first token")));
        order(1);
        QCOMPARE(rows().mid(1, 2),
                 (QStringList{QStringLiteral("Silent"), QStringLiteral("小模型")}));
        QCOMPARE(list().model()->index(1, 0).data(ModelPickerModel::DetailRole).toString(),
                 QStringLiteral("At Home"));
    }

    void listsThatArriveLeaveTheChosenRow()
    {
        ModelLists lists(m_world->fakes.services);
        ModelPicker alone(m_theme, lists, window());
        QWidget anchor(&window());
        alone.choose(anchor, {});
        m_world->run(50ms);
        auto *rows = alone.findChild<QListView *>();
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QCOMPARE(rows->currentIndex().data().toString(), QStringLiteral("Silent"));
        m_world->provider(QStringLiteral("vendor"))
            .offer(QList<ModelInfo>{info("a", "New"), info("b", "Newer"), info("c", "Newest")});
        lists.refresh();
        m_world->run(50ms);
        QCOMPARE(rows->model()->index(1, 0).data().toString(), QStringLiteral("New"));
        QCOMPARE(rows->currentIndex().data().toString(), QStringLiteral("Silent"));
        alone.dismiss();
    }

    void ctrlEnterOpensBeside()
    {
        open();
        type(QStringLiteral("silent"));
        key(Qt::Key_Return, Qt::ControlModifier);
        m_world->run(100ms);
        QVERIFY(!picker().isOpen());
        const ComparisonSession *session = window().desks().compare().page().session();
        QVERIFY(session);
        QCOMPARE(session->sessions().size(), 2);
        QCOMPARE(session->sessions().at(0)->conversation().head().model.model,
                 QStringLiteral("large"));
        QVERIFY(!session->sessions().at(0)->conversation().isEmpty());
        QCOMPARE(session->sessions().at(1)->conversation().head().model.model,
                 QStringLiteral("silent"));
        // and there another one beside these
        ComparePage &page = window().desks().compare().page();
        page.addPane();
        type(QStringLiteral("small"));
        key(Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(session->sessions().size(), 3);
        QCOMPARE(session->sessions().at(2)->conversation().head().model.model,
                 QStringLiteral("small"));
    }

    void anEmptyChatAndATemporaryOneBesideAnother()
    {
        window().desk().newChat(Keeping::Temporary);
        open();
        type(QStringLiteral("silent"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(window().desk().pane().bar().sentence().contains(
            QStringLiteral("temporary chat can't be compared")));
        QVERIFY(!window().desks().compare().isShown());
        window().desk().newChat();
        m_world->run(50ms);
        open();
        type(QStringLiteral("silent"));
        key(Qt::Key_Return, Qt::ControlModifier);
        m_world->run(100ms);
        QVERIFY(window().desks().compare().isShown());
        QCOMPARE(window()
                     .desks()
                     .compare()
                     .page()
                     .session()
                     ->sessions()
                     .at(1)
                     ->conversation()
                     .head()
                     .model.model,
                 QStringLiteral("silent"));
    }

    void tabStaysInside()
    {
        open();
        QSet<QWidget *> met;
        for (int i = 0; i < 10; ++i) {
            key(Qt::Key_Tab);
            QVERIFY(picker().isAncestorOf(QApplication::focusWidget()));
            met.insert(QApplication::focusWidget());
        }
        QCOMPARE(met.size(), 8); // field, six toggles, order
        chip("Tools")->setFocus();
        key(Qt::Key_Space);
        QVERIFY(chip("Tools")->isChecked());
        key(Qt::Key_D, Qt::ControlModifier); // the list's keys work there too
        QCOMPARE(rows().first(), QStringLiteral("# Favourites"));
        key(Qt::Key_PageDown);
        QCOMPARE(list().currentIndex().data().toString(), QStringLiteral("Small"));
        key(Qt::Key_Escape);
        QVERIFY(!picker().isOpen());
    }

    void whereNothingIsSentThereIsNoTalkOfIt()
    {
        ModelLists lists(m_world->fakes.services);
        ModelPicker narrow(m_theme, lists, window());
        QWidget anchor(&window());
        narrow.choose(anchor, {});
        m_world->run(50ms);
        QVERIFY(!findControl<Chip>(narrow, QStringLiteral("Fits this chat")));
        QVERIFY(findControl<Chip>(narrow, QStringLiteral("Vision")));
        QSignalSpy beside(&narrow, &ModelPicker::besidePicked);
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(narrow.isOpen());
        QSignalSpy picked(&narrow, &ModelPicker::picked);
        key(Qt::Key_Return);
        QCOMPARE(picked.count(), 1);
        QCOMPARE(beside.count(), 0);
        const QModelIndex row = narrow.findChild<QListView *>()->model()->index(1, 0);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Large, The Vendor, vision, tools, 400k context, $1.00 in, $2.00 "
                                "out per million"));
    }

    void whatTwoProvidersOfferIsToldApart()
    {
        m_world->provider(QStringLiteral("home"))
            .offer(QList<ModelInfo>{info("large", "Large", 4'000)});
        open();
        for (const char *model : {"vendor/large", "home/large"}) {
            type(QStringLiteral("large"));
            while (list().currentIndex() != rowOf(QString::fromLatin1(model))) {
                key(Qt::Key_Down);
            }
            key(Qt::Key_D, Qt::ControlModifier);
            picker().findChild<SearchField *>()->clear();
        }
        QCOMPARE(rows().mid(0, 3),
                 (QStringList{QStringLiteral("# Favourites"), QStringLiteral("[Large]"),
                              QStringLiteral("Large")}));
        QCOMPARE(rowOf(QStringLiteral("home/large")).data(ModelPickerModel::DetailRole).toString(),
                 QStringLiteral("At Home"));
        QCOMPARE(
            rowOf(QStringLiteral("vendor/small")).data(ModelPickerModel::DetailRole).toString(),
            QString());
    }

    void thousandsOfModelsWithHostileNames()
    {
        QList<ModelInfo> many;
        for (int i = 0; i < 3'000; ++i) {
            many.append(info(qPrintable(QStringLiteral("m%1").arg(i)), "<b>\u202eevil</b>\n\t"));
        }
        many.append(info("long", qPrintable(QString(20'000, u'x'))));
        m_world->provider(QStringLiteral("home")).offer(many);
        open();
        QVERIFY(rows().size() > 3'000);
        type(QStringLiteral("m2999"));
        QCOMPARE(list().currentIndex().data(ModelPickerModel::RefRole).toString(),
                 QStringLiteral("home/m2999"));
        QVERIFY(!window().grab().isNull());
    }
};

} // namespace parley

PARLEY_GUI_TEST(parley::TestModelPicker)
#include "tst_modelpicker.moc"
