// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/gallerycompare.h"

#include "gui/comparegui.h"
#include "gui/guitest.h"
#include "ui/compare/compareheader.h"
#include "ui/compare/mergebar.h"
#include "ui/controls/modelpill.h"
#include "ui/panes/modelpicker.h"

#include <QThreadPool>

using namespace std::chrono_literals;

namespace parley {

namespace {

constexpr QSize full(1440, 900);
constexpr QSize smallest(720, 480);

const QString question = QStringLiteral(
    "Our nightly export dropped 3 % of rows between 01:10 and 04:25 UTC. Write a short status "
    "update for customers: what happened, who is affected, what happens next.");

struct Answered
{
    const char *profile;
    const char *title;
    const char *text;
    int tokens;
    qint64 nano; // dollars
    int firstToken;
    int duration; // ms
};

constexpr Answered answers[] = {
    {"anthropic", "Claude Sonnet 4.5",
     "**Export incident, 20 November**\n\nBetween 01:10 and 04:25 UTC our nightly export left out "
     "about 3 % of rows. The rows are safe in your workspace; they were missing only from the "
     "exported files.\n\n### Who is affected\n\nWorkspaces with a scheduled export in that window "
     "and more than 50,000 rows. You’ll find a notice on your Exports page if this includes "
     "you.\n\n### What happens next\n\n- We re-run every affected export today by 18:00 UTC.\n- "
     "Corrected files replace the old ones at the same address.\n- A full report follows by "
     "Friday.\n\nYou don’t need to do anything. If you have already loaded last night’s file, "
     "load it again after 18:00.",
     212, 3'500'000, 820, 3930},
    {"openai", "GPT-5",
     "Hi all,\n\nLast night an issue in our export job caused roughly 3 % of rows to be dropped "
     "from some export files. **No source data was lost.**\n\n- **What happened:** a worker "
     "restarted mid-batch and the unfinished batch was marked as done.\n- **Who is affected:** "
     "customers whose exports ran between 01:10 and 04:25 UTC.\n- **What we did:** the job now "
     "verifies row counts before it marks a batch as complete.\n- **What’s next:** we are "
     "regenerating all affected files and will e-mail you when yours is ready.\n\nWe’re sorry for "
     "the disruption. If your team depends on last night’s file for reporting, reply to this "
     "message and we’ll move your export to the front of the queue.\n\nThe Data Platform team",
     248, 2'600'000, 1460, 4100},
    {"ollama", "Llama 3.3 70B",
     "**Status update: incomplete exports**\n\nWe found that last night’s export job dropped about "
     "3 % of rows. The cause was a worker restart that left one batch unfinished.\n\n"
     "**Affected:** exports created between 01:10 and 04:25 UTC. Exports made before or after "
     "this window are complete.\n\n**Next steps:** we have fixed the job and are now running the "
     "affected exports again. You will receive an e-mail when your file is ready.",
     131, 0, 310, 4900},
    {"gemini", "Gemini 2.5 Pro", "**الحالة:** اكتمل التصدير جزئيًا.\n\nסטטוס: היצוא הושלם חלקית.",
     60, 900'000, 1900, 3000},
    {"mistral", "Qwen3 32B 通義千問",
     "障害の概要\n\n1. 01:10〜04:25 UTC のエクスポートで行の約 3 % が欠落しました。\n2. "
     "元のデータは失われていません。",
     90, 400'000, 700, 2200}};

const QString mergedText = QStringLiteral(
    "**Export incident, 20 November**\n\nBetween 01:10 and 04:25 UTC our nightly export left out "
    "about 3 % of rows. No source data was lost; they were missing only from the exported "
    "files.\n\nA worker restarted mid-batch and the unfinished batch was marked as done. The job "
    "now verifies row counts before it marks a batch as complete.\n\n**What happens next.** We "
    "re-run every affected export today by 18:00 UTC. Corrected files replace the old ones at the "
    "same address, and we will e-mail you when yours is ready.\n\nReply to this message and we’ll "
    "move your export to the front of the queue.\n\nA full report follows by Friday.");

Node *add(Conversation &pane, Role role, const QString &text, const QDateTime &at)
{
    Node node;
    node.id = NodeId::create();
    node.parent = pane.head().activeLeaf;
    node.message = Message::fromText(role, text);
    node.created = at;
    const NodeId id = node.id;
    pane.append(std::move(node));
    return pane.findMutable(id);
}

void answer(Conversation &pane, const Answered &said, const QDateTime &at)
{
    Node *node = add(pane, Role::Assistant, QString::fromUtf8(said.text), at);
    node->meta.asked = pane.head().model;
    Usage usage;
    usage.input = 61;
    usage.output = said.tokens;
    node->meta.usage = usage;
    node->meta.cost = Cost{Money::fromNano(said.nano),
                           said.nano == 0 ? Cost::Basis::Free : Cost::Basis::Priced,
                           {},
                           at.date(),
                           {}};
    node->meta.firstToken = std::chrono::milliseconds(said.firstToken);
    node->meta.duration = std::chrono::milliseconds(said.duration);
    node->meta.stopReason = StopReason::Stop;
}

Bill priced(const ProviderProfile &profile, const QString &, const BilledUnits &units)
{
    Bill bill;
    bill.status = profile.quirks.local ? Bill::Status::Free : Bill::Status::Priced;
    bill.total = Money::fromNano(profile.quirks.local ? 0
                                                      : 3'000 * units.count(Billed::Input) +
                                                            15'000 * units.count(Billed::Output));
    return bill;
}

struct CompareWish
{
    int panes = 3;
    int answered = 3; // the others are asked once the window is there
    bool picked = false;
    bool sealed = false;
    bool failed = false; // the last one
    bool merged = false; // by a model of its own
    bool diff = false;
    QSize size = full;
    QString draft = QStringLiteral("Make it half as long and drop the apology.");
};

void fill(CompareGui &gui, const CompareWish &wish)
{
    const QDateTime now = gui.world.fakes.clock.now();
    gui.world.fakes.services.quote = priced;
    Comparison comparison;
    comparison.id = ComparisonId::create();
    comparison.title = QStringLiteral("Export incident update");
    comparison.created = comparison.updated = now;
    comparison.sealed = wish.sealed;
    ComparisonTurn turn{Id<ComparisonTurn>::create(), {}, {}, {}};
    for (int i = 0; i < wish.panes; ++i) {
        const Answered &said = answers[i];
        const QString name = QString::fromLatin1(said.profile);
        gui.addVoice(name, QString::fromUtf8(said.title)).words = [&said](const QString &) {
            return QString::fromUtf8(said.text);
        };
        Conversation pane = newPane({ComparisonWorld::modelOf(name), {}, {}}, now);
        turn.questions.append(add(pane, Role::User, question, now)->id);
        if (i < wish.answered) {
            answer(pane, said, now);
            turn.picked = wish.picked && i == 0 ? pane.head().activeLeaf : turn.picked;
        }
        gui.world.fakes.store.put(pane);
        comparison.panes.append({pane.head().id, 1});
    }
    comparison.turns = {turn};
    comparison.diff = wish.diff;
    comparison.merging.model = ComparisonWorld::modelOf(QStringLiteral("opus"));
    gui.addVoice(QStringLiteral("opus"), QStringLiteral("Claude Opus 4.1")).words =
        [](const QString &) { return mergedText; };
    gui.world.fakes.comparisons.comparisons = {comparison};
    if (auto profile = gui.world.fakes.profiles.find(u"ollama")) {
        profile->title = QStringLiteral("Ollama");
        profile->quirks.local = true;
        [[maybe_unused]] const auto saved = gui.world.fakes.profiles.save(*profile);
    }
    [[maybe_unused]] const auto gone = gui.world.fakes.profiles.remove(QStringLiteral("fake"));
}

void act(CompareGui &gui, const CompareWish &wish)
{
    gui.compare().openPage();
    gui.world.run(300ms);
    for (int i = wish.answered; i < wish.panes; ++i) {
        Voice &voice = *gui.voices.at(QString::fromLatin1(answers[i].profile));
        voice.pace = 100ms;
        if (wish.failed) {
            Error error = errorOf(ErrorKind::Auth, 401);
            error.detail = QStringLiteral("invalid key");
            voice.mishaps = {error};
        }
        Q_EMIT gui.pane(i).footer().askWanted();
    }
    gui.world.run(wish.failed ? 2s : 5s);
    if (wish.merged) {
        Q_EMIT gui.page().findChild<MergeBar *>()->mergeWanted();
        gui.world.run(5s);
    }
    gui.page().composer().setText(wish.draft);
    gui.page().focusText();
    for (int i = 0; i < 30; ++i) { // counting has threads of its own
        gui.world.run(20ms);
        QThreadPool::globalInstance()->waitForDone();
    }
}

GalleryScreen screen(
    const char *name, const CompareWish &wish,
    const std::function<void(CompareGui &)> &more = [](CompareGui &) {})
{
    return {QString::fromLatin1(name), [=](Theme &theme) {
                CompareGui gui(theme);
                fill(gui, wish);
                gui.world.open(wish.size);
                act(gui, wish);
                more(gui);
                gui.world.run(100ms);
                return gui.world.window().grab();
            }};
}

GalleryScreen mirrored(const char *name, const CompareWish &wish)
{
    const GalleryScreen plain = screen(name, wish);
    return {plain.name, [plain](Theme &theme) {
                QGuiApplication::setLayoutDirection(Qt::RightToLeft);
                const QPixmap picture = plain.take(theme);
                QGuiApplication::setLayoutDirection(Qt::LeftToRight);
                return picture;
            }};
}

} // namespace

QList<GalleryScreen> compareScreens()
{
    CompareWish failed{3, 2};
    failed.failed = true;
    CompareWish small{2, 2};
    small.size = smallest;
    CompareWish sealed{3, 3};
    sealed.sealed = true;
    CompareWish merged{2, 2, true};
    merged.merged = true;
    merged.diff = true;
    merged.draft.clear();
    CompareWish blind = merged;
    blind.picked = false;
    blind.sealed = true;
    CompareWish tinted{3, 3};
    tinted.diff = true;
    CompareWish narrow = merged;
    narrow.size = {1024, 700};
    return {screen("compare-merged", merged),
            screen("compare-merged-hidden", blind),
            screen("compare-merged-narrow", narrow),
            mirrored("compare-merged-mirrored", merged),
            screen("compare-diff", tinted),
            screen("compare-merge-instruction", {3, 2, true},
                   [](CompareGui &gui) { gui.page().findChild<MergeBar *>()->openInstruction(); }),
            screen("compare-tags", {2, 2, true},
                   [](CompareGui &gui) {
                       Q_EMIT gui.pane(0).footer().thumbWanted(VoteKind::Up);
                       gui.world.run(100ms);
                       if (auto *note = findControl<QAbstractButton>(
                               gui.world.window(),
                               QStringLiteral("Tags and note to Claude Sonnet 4.5"))) {
                           note->click();
                       }
                   }),
            screen("compare-three", {3, 2, true}),
            screen("compare-two", {2, 2}),
            screen("compare-five", {5, 5, true}),
            screen("compare-failed", failed),
            screen("compare-hidden", sealed),
            screen("compare-small", small),
            screen("compare-list", {3, 3, true},
                   [](CompareGui &gui) { Q_EMIT gui.page().header().listWanted(); }),
            screen("compare-picker", {3, 3},
                   [](CompareGui &gui) { gui.pane(1).header().pill().click(); }),
            mirrored("compare-mirrored", {3, 2, true})};
}

} // namespace parley
