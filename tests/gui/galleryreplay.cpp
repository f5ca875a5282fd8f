// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/galleryreplay.h"

#include "gui/guitest.h"
#include "gui/replaygui.h"
#include "ui/controls/button.h"

using namespace std::chrono_literals;

namespace parley {

namespace {

constexpr QSize full(1440, 900);
constexpr QSize smallest(720, 480);

struct Speaker
{
    const char *name;
    const char *title;
    const char *says;
    int score;
    qint64 nano; // dollars an answer
};

constexpr Speaker speakers[] = {
    {"anthropic", "Claude Sonnet 4.5",
     "The export left out about 3 % of rows between 01:10 and 04:25 UTC. No source data was lost; "
     "corrected files replace the old ones by 18:00 UTC today, and a full report follows by "
     "Friday.",
     9, 3'500'000},
    {"openai", "GPT-5",
     "Last night an issue in our export job caused roughly 3 % of rows to be dropped. We are "
     "regenerating all affected files.",
     7, 2'600'000},
    {"ollama", "Llama 3.3 70B 通義",
     "エクスポートで行の約 3 % が欠落しました。元のデータは失われていません。", 5, 0}};

const QStringList prompts{
    QStringLiteral("Write a status update for customers: the nightly export dropped 3 % of rows."),
    QStringLiteral("Explain to a new colleague why the export is checked twice."),
    QStringLiteral("ما هو سبب فقدان الصفوف في التصدير الليلي؟"),
    QStringLiteral("Summarise the incident in one sentence for the board."),
    QStringLiteral("Which customers have to load the file again, and how do they know?"),
    QStringLiteral("Translate the notice into German, formal address.")};

int scoreOf(const QString &question)
{
    for (const Speaker &one : speakers) {
        if (question.contains(QString::fromUtf8(one.says).left(20))) {
            return one.score;
        }
    }
    return 6;
}

void fill(ReplayGui &gui)
{
    auto &services = gui.world.fakes.services;
    services.quote = [](const ProviderProfile &profile, const QString &, const BilledUnits &units) {
        Bill bill;
        bill.status =
            profile.name == QLatin1String("ollama") ? Bill::Status::Free : Bill::Status::Priced;
        bill.total = Money::fromNano(bill.status == Bill::Status::Free
                                         ? 0
                                         : 3'000 * units.count(Billed::Input) +
                                               9'000 * units.count(Billed::Output));
        return bill;
    };
    services.price = [](const ProviderProfile &profile, const QString &, const QByteArray &) {
        qint64 nano = 1'200'000;
        for (const Speaker &one : speakers) {
            nano = profile.name == QLatin1String(one.name) ? one.nano : nano;
        }
        return std::optional(Cost{Money::fromNano(nano), Cost::Basis::Priced, {}, {}, {}});
    };
    for (const Speaker &one : speakers) {
        gui.addVoice(QString::fromLatin1(one.name), QString::fromUtf8(one.title)).words =
            [&one](const QString &) { return QString::fromUtf8(one.says); };
    }
    gui.addVoice(QStringLiteral("judge"), QStringLiteral("Claude Opus 4.1")).words =
        [](const QString &question) {
            return QStringLiteral("%1: It says what happened, who is affected and what comes next, "
                                  "in plain words.")
                .arg(scoreOf(question));
        };
    [[maybe_unused]] const auto gone = gui.world.fakes.profiles.remove(QStringLiteral("fake"));
}

void prepare(ReplayGui &gui)
{
    gui.prepare({QStringLiteral("anthropic"), QStringLiteral("openai"), QStringLiteral("ollama")},
                prompts);
    gui.setup().setJudge(ComparisonWorld::modelOf(QStringLiteral("judge")));
    gui.world.run(500ms);
}

void finish(ReplayGui &gui)
{
    Error filtered = errorOf(ErrorKind::ContentFiltered, 400);
    Error key = errorOf(ErrorKind::Auth, 401);
    gui.voices.at(QStringLiteral("openai"))->mishaps = {{}, filtered};
    gui.voices.at(QStringLiteral("ollama"))->mishaps = {{}, {}, key};
    prepare(gui);
    gui.setup().startButton().click();
    gui.world.run(20s);
}

GalleryScreen screen(const char *name, const QSize &size,
                     const std::function<void(ReplayGui &)> &act)
{
    return {QString::fromLatin1(name), [=](Theme &theme) {
                ReplayGui gui(theme);
                fill(gui);
                gui.world.open(size);
                act(gui);
                gui.world.run(300ms);
                return gui.world.window().grab();
            }};
}

void run(ReplayGui &gui)
{
    for (const auto &[name, voice] : gui.voices) {
        voice->pace = 60ms;
    }
    gui.voices.at(QStringLiteral("ollama"))->pace = 200ms;
    prepare(gui);
    gui.setup().startButton().click();
    gui.world.run(9s);
}

GalleryScreen mirrored()
{
    const GalleryScreen plain = screen("replay-mirrored", full, finish);
    return {plain.name, [plain](Theme &theme) {
                QGuiApplication::setLayoutDirection(Qt::RightToLeft);
                const QPixmap picture = plain.take(theme);
                QGuiApplication::setLayoutDirection(Qt::LeftToRight);
                return picture;
            }};
}

} // namespace

QList<GalleryScreen> replayScreens()
{
    const auto list = [](ReplayGui &gui) {
        finish(gui);
        gui.desk().openList();
    };
    const auto cell = [](ReplayGui &gui) {
        finish(gui);
        gui.results().openCell(gui.results().model().index(0, 1));
    };
    return {screen("replay-empty", full, [](ReplayGui &gui) { gui.desk().openList(); }),
            screen("replay-setup", full, prepare),
            screen("replay-setup-small", smallest, prepare),
            screen("replay-running", full, run),
            screen("replay-done", full, finish),
            screen("replay-done-small", smallest, finish),
            screen("replay-list", full, list),
            screen("replay-answer", full, cell),
            mirrored()};
}

} // namespace parley
