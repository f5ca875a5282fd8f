// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What eight panes cost the window's thread while each answers with 300 tokens a second in a
// conversation of 1,000 messages, and what the picker costs with 5,000 models. The real window on
// fakes and a clock moved by hand, engine and saving included; times are processor time of the
// window's thread. Goals: no frame over 33 ms, 99 of 100 under 16 ms, under half a core; the picker
// opens and filters within 50 ms.
#include "benchpane.h"
#include "chat/pricecatalog.h"
#include "gui/comparegui.h"
#include "gui/guitest.h"
#include "ui/controls/chip.h"
#include "ui/panes/modelpicker.h"
#include "ui/panes/sendfigures.h"

#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace parley;
using namespace parley::bench;
using namespace std::chrono_literals;

namespace {

constexpr int paneCount = 8;
constexpr int messages = 1'000;
constexpr auto beat = 33ms;

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

QString paragraphs(int count)
{
    return QStringLiteral("Because `buffer` is full, and the reader is slower than the **writer**: "
                          "each waits for the other, which takes a while.\n\n- one point\n- "
                          "another point\n\n")
        .repeated(count);
}

// Puts the comparison into the store; its answers come at 300 tokens of four letters a second.
void fill(CompareGui &gui)
{
    Comparison comparison;
    comparison.id = ComparisonId::create();
    for (int i = 0; i < paneCount; ++i) {
        const QString name = QStringLiteral("p%1").arg(i);
        Voice &voice = gui.addVoice(name, name.toUpper());
        voice.words = [](const QString &) { return paragraphs(150); };
        voice.pace = 4ms; // five letters each
        Conversation pane =
            newPane({ComparisonWorld::modelOf(name), {}, {}}, gui.world.fakes.clock.now());
        for (int k = 0; k < messages; ++k) {
            Node node;
            node.id = NodeId::create();
            node.parent = pane.head().activeLeaf;
            node.message =
                k % 2 == 0 ? Message::fromText(Role::User, QStringLiteral("Question %1?").arg(k))
                           : Message::fromText(Role::Assistant, paragraphs(4));
            node.meta.asked = k % 2 == 0 ? ModelRef() : pane.head().model;
            pane.append(std::move(node));
        }
        gui.world.fakes.store.put(pane);
        comparison.panes.append({pane.head().id, 1});
    }
    gui.world.fakes.comparisons.comparisons = {comparison};
}

double frame(GuiWorld &world)
{
    const double start = threadMs();
    world.fakes.clock.advance(beat);
    QCoreApplication::processEvents();
    return threadMs() - start;
}

void benchPanes(Theme &theme)
{
    CompareGui gui(theme);
    fill(gui);
    gui.world.open({2720, 1000});
    double start = threadMs();
    gui.compare().openPage();
    QCoreApplication::processEvents();
    out() << QStringLiteral("compare: %1 panes of %2 messages opened in %3 ms\n")
                 .arg(paneCount)
                 .arg(messages)
                 .arg(threadMs() - start, 0, 'f', 0);
    gui.world.run(1s);
    gui.page().composer().setText(QStringLiteral("why?"));
    gui.page().composer().submit();
    QList<double> frames;
    for (int i = 0; i < 600; ++i) {
        const double took = frame(gui.world);
        if (i >= 30) {
            frames.append(took);
        }
    }
    double sum = 0;
    for (const double one : std::as_const(frames)) {
        sum += one;
    }
    std::sort(frames.begin(), frames.end());
    out() << QStringLiteral("  answering: %1 % of a core (goal 50), p50 %2 ms, p99 %3 ms (goal "
                            "16), longest %4 ms (goal 33), busy %5\n")
                 .arg(100 * sum / (static_cast<double>(frames.size()) * 33), 0, 'f', 0)
                 .arg(frames.at(frames.size() / 2), 0, 'f', 1)
                 .arg(frames.at(frames.size() * 99 / 100), 0, 'f', 1)
                 .arg(frames.last(), 0, 'f', 1)
                 .arg(gui.compare().pool().answering());
    out().flush();
}

// Every row of the list that ships is looked through: none is named like these.
Bill listedPrice(const ProviderProfile &, const QString &model, const BilledUnits &units)
{
    static const PriceCatalog catalog = PriceCatalog::embedded();
    const QDateTime day(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    const auto found = catalog.find(QStringLiteral("openai"), model, day);
    return makeBill(units, found ? &found->terms : nullptr);
}

void benchOrders(GuiWorld &world)
{
    const auto *figures = world.window().findChild<SendFigures *>();
    const auto measure = [&](const QString &what, const std::function<void()> &act) {
        const double begin = threadMs();
        act();
        QCoreApplication::processEvents();
        out() << QStringLiteral("  %1 in %2 ms\n").arg(what).arg(threadMs() - begin, 0, 'f', 1);
    };
    const auto press = [&](const QString &name) {
        for (Chip *chip : world.window().desk().picker().findChildren<Chip *>()) {
            if (chip->text() == name) {
                chip->toggle();
            }
        }
    };
    const auto order = [&](int at) {
        world.window().desk().picker().findChild<QMenu *>()->actions().at(at)->trigger();
    };
    measure(QStringLiteral("sorted by price"), [&] { order(1); });
    measure(QStringLiteral("sorted by provider"), [&] { order(0); });
    press(QStringLiteral("Fits this chat"));
    while (!figures->estimator().isFresh()) {
        world.run(20ms);
    }
    world.run(100ms);
    press(QStringLiteral("Fits this chat"));
    measure(QStringLiteral("what fits, once it is counted,"),
            [&] { press(QStringLiteral("Fits this chat")); });
}

void benchPicker(Theme &theme)
{
    constexpr int models = 5'000;
    GuiWorld world(theme);
    world.fakes.services.quote = listedPrice;
    const ConversationId id =
        world.addChat(QStringLiteral("Chat"), QStringLiteral("profile0/vendor1/model-1-1b"), 1min);
    for (int i = 0; i < 200; ++i) {
        world.say(id, i % 2 == 0 ? Role::User : Role::Assistant,
                  QStringLiteral("so many words of a chat ").repeated(50));
    }
    for (int p = 0; p < 5; ++p) {
        QList<ModelInfo> list;
        for (int i = 0; i < models / 5; ++i) {
            ModelInfo info;
            info.id = QStringLiteral("vendor%1/model-%2-%3b").arg(i % 40).arg(i).arg(i % 400);
            info.context = 1'000 * (i % 300);
            list.append(info);
        }
        world.addProfile(FakeWorld::profileNamed(QStringLiteral("profile%1").arg(p)), list);
    }
    world.open({1280, 840});
    world.window().desk().open(id);
    world.run(200ms);
    world.window().desk().pickModel();
    world.run(200ms); // the lists are read
    world.window().desk().picker().dismiss();
    double start = threadMs();
    world.window().desk().pickModel();
    QCoreApplication::processEvents();
    const double opened = threadMs() - start;
    auto *field = world.window().desk().picker().findChild<QLineEdit *>();
    double longest = 0;
    for (const QChar letter : QStringLiteral("model-12")) {
        start = threadMs();
        field->insert(letter);
        QCoreApplication::processEvents();
        longest = qMax(longest, threadMs() - start);
    }
    out() << QStringLiteral("picker: %1 models opened in %2 ms, filtered in %3 ms at most a letter "
                            "(goal 50)\n")
                 .arg(models)
                 .arg(opened, 0, 'f', 1)
                 .arg(longest, 0, 'f', 1);
    field->clear();
    benchOrders(world);
    out().flush();
}

} // namespace

int main(int argc, char **argv)
{
    Application::prepare();
    Application application(argc, argv);
    benchPanes(application.theme());
    benchPicker(application.theme());
    return 0;
}
