// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// While names are hidden nothing on the page says who answers: no text, tool tip, object name,
// property, no word of the accessibility tree, nothing that is announced. After the pick it does.
#include "gui/comparegui.h"
#include "gui/guitest.h"
#include "ui/compare/compareheader.h"
#include "ui/transcript/transcriptview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QMenu>
#include <QMetaProperty>

using namespace parley;
using namespace std::chrono_literals;

namespace {

// Of profiles, models and their titles: whatever tells one from another.
const QStringList names{QStringLiteral("zebra"), QStringLiteral("quokka"), QStringLiteral("Zorro"),
                        QStringLiteral("Quasar")};

struct Words
{
    QSet<QString> all;
    int objects = 0;
    int interfaces = 0;

    void add(const QString &text) { all.insert(text); }
    void addProperties(const QObject &object)
    {
        ++objects;
        add(object.objectName());
        const QMetaObject *meta = object.metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            const QVariant value = meta->property(i).read(&object);
            if (value.canConvert<QString>()) {
                add(value.toString());
            }
        }
        for (const QByteArray &name : object.dynamicPropertyNames()) {
            add(QString::fromUtf8(name) + u' ' + object.property(name.constData()).toString());
        }
        for (const QObject *child : object.children()) {
            addProperties(*child);
        }
    }
    void addInterface(QAccessibleInterface *interface, int depth = 0)
    {
        if (!interface || !interface->isValid() || depth > 20) {
            return;
        }
        ++interfaces;
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                QAccessible::Help, QAccessible::Accelerator}) {
            add(interface->text(text));
        }
        if (QAccessibleTextInterface *text = interface->textInterface()) {
            add(text->text(0, text->characterCount()));
        }
        for (int i = 0; i < interface->childCount(); ++i) {
            addInterface(interface->child(i), depth + 1);
        }
    }
    [[nodiscard]] QStringList betraying() const
    {
        QStringList found;
        for (const QString &text : all) {
            for (const QString &name : names) {
                if (text.contains(name, Qt::CaseInsensitive)) {
                    found.append(text);
                }
            }
        }
        return found;
    }
};

} // namespace

class TestBlindCompare : public QObject
{
    Q_OBJECT
public:
    explicit TestBlindCompare(Theme &theme) : m_theme(theme) {}

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<CompareGui>(m_theme);
        for (const auto &[name, title] :
             {std::pair("zebra", "Zorro Large"), std::pair("quokka", "Quasar Mini")}) {
            Voice &voice = m_gui->addVoice(QString::fromLatin1(name), QString::fromLatin1(title));
            voice.words = [](const QString &question) {
                return QStringLiteral("An answer to %1, in several words, longer than a moment.")
                    .arg(question);
            };
        }
        m_gui->open({names.at(0), names.at(1)});
    }
    void cleanup() { m_gui.reset(); }

    void theWalkFindsNamesWhereTheyAre()
    {
        m_gui->ask(QStringLiteral("why?"));
        const Words words = walk();
        QVERIFY(words.objects > 100);
        QVERIFY(words.interfaces > 40);
        QVERIFY(words.betraying().size() > 5);
    }

    void hiddenNamesAreNowhere_data()
    {
        QTest::addColumn<QString>("moment");
        for (const char *moment : {"asked nothing", "waiting", "streaming", "answered", "failed",
                                   "retrying", "answered twice", "reopened"}) {
            QTest::newRow(moment) << QString::fromLatin1(moment);
        }
    }
    void hiddenNamesAreNowhere()
    {
        QFETCH(QString, moment);
        hide(true);
        QSignalSpy first(&m_gui->pane(0).transcript(), &TranscriptView::announced);
        QSignalSpy second(&m_gui->pane(1).transcript(), &TranscriptView::announced);
        reach(moment);
        Words words = walk();
        for (const QSignalSpy *spoken : {&first, &second}) {
            for (const QList<QVariant> &one : *spoken) {
                words.add(one.first().toString());
            }
        }
        words.add(m_gui->world.window().windowTitle());
        const QStringList found = words.betraying();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral(" | "))));
    }

    void coloursAndFiguresAreHidden()
    {
        m_gui->ask(QStringLiteral("why?"));
        hide(true);
        const QImage image = m_gui->page().row().grab().toImage();
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                colors.insert(image.pixel(x, y));
            }
        }
        for (const QString &name : {names.at(0), names.at(1)}) {
            const QString model = ComparisonWorld::modelOf(name).toString();
            const QColor color = m_theme.color(m_theme.modelColor(model));
            QVERIFY(!colors.contains(color.rgb()));
        }
        const Words words = walk();
        for (const QString &text : words.all) {
            QVERIFY2(!text.contains(u'$') && !text.contains(QStringLiteral("tok/s")) &&
                         !text.contains(QStringLiteral("0 s to")),
                     qPrintable(text));
        }
    }

    void thePickRevealsAll()
    {
        m_gui->ask(QStringLiteral("why?"));
        hide(true);
        QVERIFY(press(m_gui->world.window(), QStringLiteral("Pick the answer of Answer A")));
        m_gui->world.run(200ms);
        QVERIFY(walk().betraying().size() > 5);
        QVERIFY(m_gui->world.fakes.votes.all().first().blind);
        QVERIFY(!findControl<QCheckBox>(m_gui->world.window(), QStringLiteral("Hide names"))
                     ->isChecked());
    }

    void theOrderIsShuffled()
    {
        m_gui->ask(QStringLiteral("why?"));
        m_gui->world.fakes.chance = 0.0;
        const ConversationId before = m_gui->pane(0).session().conversation().head().id;
        hide(true);
        QVERIFY(m_gui->pane(0).session().conversation().head().id != before);
    }

private:
    void hide(bool on)
    {
        auto *toggle = findControl<QCheckBox>(m_gui->world.window(), QStringLiteral("Hide names"));
        QVERIFY(toggle);
        if (toggle->isChecked() != on) { // as a screen reader does it: nothing is clicked then
            QAccessible::queryAccessibleInterface(toggle)->actionInterface()->doAction(
                QAccessibleActionInterface::toggleAction());
        }
        m_gui->world.run(200ms);
    }
    void reach(const QString &moment)
    {
        const auto voices = [&](const std::function<void(Voice &)> &change) {
            for (const auto &[name, voice] : m_gui->voices) {
                change(*voice);
            }
        };
        if (moment == QLatin1String("asked nothing")) {
            return;
        }
        if (moment == QLatin1String("waiting")) {
            voices([](Voice &voice) { voice.pace = 5s; });
        } else if (moment == QLatin1String("streaming")) {
            voices([](Voice &voice) { voice.pace = 400ms; });
        } else if (moment == QLatin1String("failed") || moment == QLatin1String("retrying")) {
            const bool again = moment == QLatin1String("retrying");
            voices([again](Voice &voice) {
                Error error =
                    errorOf(again ? ErrorKind::Overloaded : ErrorKind::Auth, again ? 503 : 401);
                error.detail = QStringLiteral("zebra and quokka say no to Zorro and Quasar");
                error.requestId = QStringLiteral("zebra-quokka");
                voice.mishaps = {error, error, error};
            });
        }
        m_gui->ask(QStringLiteral("why?"), moment == QLatin1String("retrying") ? 300ms : 2s);
        if (moment == QLatin1String("answered twice")) {
            m_gui->ask(QStringLiteral("more?"), 4s);
            Q_EMIT m_gui->pane(0).header().stepWanted(PaneHeader::Step::AnswerAgain);
            m_gui->world.run(4s);
        } else if (moment == QLatin1String("reopened")) {
            m_gui->world.reopen();
            m_gui->compare().openPage();
            m_gui->world.run(300ms);
        }
    }
    Words walk()
    {
        Words words;
        words.addProperties(m_gui->page());
        words.addInterface(QAccessible::queryAccessibleInterface(&m_gui->page()));
        for (QMenu *menu : m_gui->page().findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                words.addProperties(*action);
            }
        }
        for (qsizetype i = 0; i < m_gui->page().deck().panes().size(); ++i) {
            TranscriptModel &model = m_gui->pane(i).transcript().model();
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int role = Qt::DisplayRole; role <= TranscriptModel::ErrorRole; ++role) {
                    words.add(model.data(model.index(row), role).toString());
                }
            }
        }
        return words;
    }

    Theme &m_theme;
    std::unique_ptr<CompareGui> m_gui;
};

PARLEY_GUI_TEST(TestBlindCompare)
#include "tst_blindcompare.moc"
