// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/gallerybatches.h"

#include "gui/batchgui.h"
#include "gui/guitest.h"

#include <QListView>

using namespace std::chrono_literals;

namespace parley {

namespace {

constexpr QSize full(1440, 900);
constexpr QSize smallest(720, 480);

const QStringList questions{
    QStringLiteral("Classify the ticket: “The export of last night misses rows of 02:00.”"),
    QStringLiteral("Classify the ticket: “Ich kann meine Rechnung nicht öffnen.”"),
    QStringLiteral("Classify the ticket: “パスワードを忘れました。”"),
    QStringLiteral("Classify the ticket: “كيف أغير عنوان الشحن؟”"),
    QStringLiteral("Classify the ticket: “Do you deliver to Iceland before Christmas?”"),
    QStringLiteral("Classify the ticket: “The app closes when I rotate the phone.”")};
const QStringList answers{
    QStringLiteral("Category: data loss. Urgency: high. The customer misses rows of a nightly "
                   "export and should be told whether they will be delivered again."),
    QStringLiteral("Category: billing. Urgency: normal."),
    QStringLiteral("Category: account."),
    QStringLiteral("Category: shipping."),
    QStringLiteral("Category: shipping."),
    QStringLiteral("Category: crash. Urgency: high.")};

struct Sample
{
    const char *title;
    BatchState state;
    int rows;
    int answered;
    int failed;
    std::chrono::hours age;
};

BatchRow rowOf(int number, const Sample &sample, const QDateTime &now)
{
    const int kind = number % static_cast<int>(questions.size());
    BatchRow row{number, questions[kind], {}, BatchRowState::Waiting, {}, {}};
    if (number >= sample.answered + sample.failed) {
        return row;
    }
    row.answer.id = NodeId::create();
    row.answer.created = now;
    if (number % 7 == 2 && sample.failed > 0) {
        row.state = BatchRowState::Failed;
        row.answer.meta.error = errorOf(ErrorKind::ContentFiltered, 400);
        row.answer.meta.error->detail = QStringLiteral("the answer was held back by a filter");
        return row;
    }
    row.state = BatchRowState::Answered;
    row.answer.message = Message::fromText(Role::Assistant, answers[kind]);
    row.answer.meta.cost = Cost{Money::fromNano(2'100'000), Cost::Basis::Priced, {}, {}, {}};
    row.ordinary = Money::fromNano(4'200'000);
    return row;
}

BatchId add(BatchGui &gui, const Sample &sample)
{
    const QDateTime now = gui.world.fakes.clock.now();
    const QDateTime sent = now.addSecs(-std::chrono::seconds(sample.age).count());
    BatchPart part;
    part.batch.id = BatchId::create();
    part.batch.title = QString::fromUtf8(sample.title);
    part.batch.created = sent;
    part.batch.pane.model = BatchGui::model();
    part.batch.pane.system = QStringLiteral("You sort tickets of a shop. Answer in one line.");
    part.batch.about = Money::fromNano(2'000'000LL * sample.rows);
    part.batch.ordinary = Money::fromNano(4'000'000LL * sample.rows);
    QList<BatchRow> rows;
    for (int i = 0; i < sample.rows; ++i) {
        BatchRow row = rowOf(i, sample, now);
        if (row.state != BatchRowState::Waiting) {
            rows.append(row);
        }
        row.state = BatchRowState::Waiting;
        row.answer = Node();
        part.rows.append(row);
    }
    BatchProgress progress;
    progress.state = sample.state;
    progress.remote = QStringLiteral("batch_%1").arg(gui.there.batches.size());
    progress.submitted = sent;
    progress.expires = sent.addDays(1);
    if (isFinal(sample.state)) {
        progress.ended = sent.addSecs(5400);
    }
    FakeBatches::Kept kept;
    kept.report.id = progress.remote;
    kept.report.total = sample.rows;
    kept.report.done = sample.rows * 62 / 100;
    kept.report.expires = progress.expires;
    kept.polls = 10'000;
    gui.there.batches.append(kept);
    gui.world.batches.add({part}).waitForFinished();
    gui.world.batches.setProgress(part.batch.id, progress).waitForFinished();
    gui.world.batches.settle(part.batch.id, rows, {}).waitForFinished();
    return part.batch.id;
}

constexpr Sample running{"tickets-november.csv", BatchState::Running, 480, 0, 0, 3h};
constexpr Sample done{"tickets-october.csv", BatchState::Done, 300, 257, 43, 60h};

void fill(BatchGui &gui)
{
    add(gui, {"Namen prüfen.csv", BatchState::Cancelled, 90, 40, 0, 400h});
    add(gui, {"catalogue, all languages 全言語.jsonl", BatchState::Expired, 1200, 1100, 0, 300h});
    add(gui, done);
    add(gui, running);
}

GalleryScreen screen(const char *name, const QSize &size,
                     const std::function<void(BatchGui &)> &prepare,
                     const std::function<void(BatchGui &)> &act)
{
    return {QString::fromLatin1(name), [=](Theme &theme) {
                BatchGui gui(theme);
                prepare(gui);
                gui.world.open(size);
                act(gui);
                gui.world.run(1500ms);
                return gui.world.window().grab();
            }};
}

} // namespace

QList<GalleryScreen> batchScreens()
{
    const auto list = [](BatchGui &gui) { gui.desk().openList(); };
    const auto open = [](const Sample &sample) {
        return [sample](BatchGui &gui) {
            const BatchId id = add(gui, sample);
            gui.world.reopen();
            gui.desk().openList();
            gui.desk().open(id);
            gui.world.run(300ms);
        };
    };
    const auto setUp = [](BatchGui &gui) {
        gui.desk().openList();
        gui.desk().openSetup();
        gui.desk().setup().setModel(BatchGui::model());
        gui.desk().setup().prompts().take(
            plainPrompts(QStringLiteral("tickets-november.csv"), questions));
    };
    const auto nothing = [](BatchGui &) {};
    return {screen("batches", full, fill, list),
            screen("batches-small", smallest, fill, list),
            screen("batches-empty", full, nothing, list),
            screen("batch-running", full, nothing, open(running)),
            screen("batch-done", full, nothing, open(done)),
            screen("batch-done-small", smallest, nothing, open(done)),
            screen("batch-setup", full, nothing, setUp)};
}

} // namespace parley
