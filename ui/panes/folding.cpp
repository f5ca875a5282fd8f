// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/folding.h"

#include "engine/sendpreview.h"
#include "ui/actions.h"
#include "ui/controls/contextgauge.h"
#include "ui/errortext.h"
#include "ui/modellists.h"
#include "ui/panes/chatheader.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/foldsheet.h"
#include "ui/panes/foldwords.h"
#include "ui/transcript/figures.h"
#include "ui/transcript/transcriptview.h"

namespace parley {

namespace {

constexpr int usuallyKept = 4; // turns

Money costOf(const AnswerMeta &took)
{
    return took.cost ? took.cost->amount : Money();
}

QString paidText(const AnswerMeta &took, const QString &model)
{
    return took.cost ? FoldSheet::tr("Written by %1 for %2.").arg(model, moneyText(costOf(took)))
                     : FoldSheet::tr("Written by %1.").arg(model);
}

} // namespace

Folding::Folding(const Parts &parts)
    : QObject(&parts.window), m_parts(parts), m_offers(parts.services), m_summaries(parts.services)
{
    connect(parts.actions.get(Command::MakeRoom), &QAction::triggered, this, &Folding::open);
    connect(&parts.pane.header().gauge(), &ContextGauge::clicked, this, &Folding::open);
    connect(&parts.pane.transcript(), &TranscriptView::roomRequested, this, &Folding::open);
    connect(&m_offers, &FoldOffers::changed, this, [this] {
        showWriters();
        showOffers();
    });
    connect(&m_summaries, &SummaryWriter::finished, this, &Folding::take);
}

FoldSheet &Folding::sheet()
{
    if (!m_sheet) {
        m_sheet = new FoldSheet(m_parts.theme, m_parts.window);
        connect(m_sheet, &FoldSheet::cutMoved, this, &Folding::look);
        connect(m_sheet, &FoldSheet::writerChosen, this, &Folding::showOffers);
        connect(m_sheet, &FoldSheet::writeWanted, this, &Folding::write);
        connect(m_sheet, &FoldSheet::stopWanted, &m_summaries, &SummaryWriter::cancel);
        connect(m_sheet, &FoldSheet::applied, this, &Folding::apply);
        connect(m_sheet, &Popup::dismissed, &m_summaries, &SummaryWriter::cancel);
        connect(&m_summaries, &SummaryWriter::grew, m_sheet,
                [this] { m_sheet->setWriting(true, m_summaries.soFar().text()); });
    }
    return *m_sheet;
}

void Folding::setSession(ChatSession *session)
{
    if (m_sheet) {
        m_sheet->dismiss();
    }
    if (m_session) {
        m_session->disconnect(this);
    }
    m_session = session;
    if (session) {
        // What is folded must be what stands there.
        connect(session, &ChatSession::pathChanged, this, &Folding::look);
    }
}

// The question at the end did not fit: what is chosen is for it.
bool Folding::isRefused() const
{
    const Node *node = conversation().find(leaf());
    return node && node->state == NodeState::Failed && node->meta.error &&
           node->meta.error->kind == ErrorKind::ContextLengthExceeded && !m_session->isBusy();
}

void Folding::open()
{
    if (!m_session || conversation().isEmpty()) {
        return;
    }
    const Compaction &chosen = conversation().head().compaction;
    const Fold *fold = chosen.on(conversation().activePath());
    FoldChoice choice;
    choice.rule = fold ? std::optional(fold->rule) : chosen.automatic;
    choice.automatic = chosen.automatic.has_value();
    choice.keepsFirst = fold && fold->rule == FoldRule::Drop ? fold->keepsFirst : chosen.keepsFirst;
    choice.instruction = chosen.instruction.isEmpty() ? usualInstruction() : chosen.instruction;
    const QList<PathStep> whole = wholePath(conversation(), leaf());
    const auto turns = static_cast<int>(turnsOf(whole).size());
    choice.kept = qBound(0, turns - 1, usuallyKept);
    m_summarised = {};
    if (fold) {
        choice.summary = fold->summary;
        choice.summaryCost = fold->cost.value_or(Money());
        m_summarised = fold->last;
        m_by = fold->by;
        for (int kept = 0; kept <= turns; ++kept) {
            if (foldEnd(whole, kept) == fold->last) {
                choice.kept = kept;
            }
        }
    }
    sheet().begin(choice, isRefused());
    look();
}

void Folding::look()
{
    if (!m_session || !m_sheet || !m_sheet->isOpen()) {
        return;
    }
    const ConversationHead &head = conversation().head();
    const auto answerer = chooseAnswerer(m_parts.services, head.model, head.sampling);
    if (!answerer) {
        m_sheet->setProblem(tr("Choose a model first: what fits depends on it."));
        return;
    }
    const FoldChoice choice = m_sheet->choice();
    Draft draft = m_parts.pane.composer().draft();
    draft.text = draft.text.trimmed();
    OfferQuestion question{
        conversation(), {leaf(), messageOf(draft)}, targetOf(m_parts.services, *answerer)};
    question.kept = choice.kept;
    question.keepsFirst = choice.keepsFirst;
    const bool stale = !m_summarised.isNull() && foldedTo() != m_summarised;
    question.summary = stale ? QString() : choice.summary;
    m_sheet->setStale(stale && !choice.summary.isEmpty());
    m_sheet->setOffers({}, {});
    m_offers.look(question);
}

NodeId Folding::foldedTo() const
{
    return foldEnd(wholePath(conversation(), leaf()), m_sheet->choice().kept);
}

void Folding::showWriters()
{
    const ConversationHead &head = conversation().head();
    m_prices.clear();
    for (const ProviderProfile &profile : m_parts.lists.profiles()) {
        const QList<SummaryPrice> more =
            summaryPrices(m_parts.services, profile, m_parts.lists.list(profile.name).models,
                          m_offers.summarised());
        m_prices = profile.name == head.model.profile ? more + m_prices : m_prices + more;
    }
    QList<SummaryPrice> own = m_prices;
    own.removeIf(
        [&head](const SummaryPrice &price) { return price.by.profile != head.model.profile; });
    const ModelRef before = m_sheet->choice().writer;
    const ModelRef usual = usualWriter(own, head.model);
    const auto offered = [this](const ModelRef &model) {
        return std::any_of(m_prices.cbegin(), m_prices.cend(),
                           [&model](const SummaryPrice &price) { return price.by == model; });
    };
    if (!offered(usual)) {
        m_prices.prepend({usual, std::nullopt});
    }
    QList<FoldSheet::Writer> writers;
    for (const SummaryPrice &price : std::as_const(m_prices)) {
        const bool ours = price.by.profile == head.model.profile;
        const QString title = m_parts.lists.title(price.by);
        writers.append({price.by,
                        ours ? title : QStringLiteral("%1 / %2").arg(price.by.profile, title),
                        summaryPriceText(price)});
    }
    const ModelRef chosen = head.compaction.summariser;
    m_sheet->setWriters(writers, offered(before) ? before : offered(chosen) ? chosen : usual);
}

void Folding::showOffers()
{
    const ModelRef writer = m_sheet->choice().writer;
    Money summary;
    for (const SummaryPrice &price : std::as_const(m_prices)) {
        summary = price.by == writer ? price.about.value_or(Money()) : summary;
    }
    m_sheet->setOffers(m_offers.offers(), summary);
}

void Folding::write()
{
    const FoldChoice choice = m_sheet->choice();
    m_summarised = foldedTo();
    m_by = choice.writer;
    const QString instruction =
        choice.instruction == usualInstruction() ? QString() : choice.instruction;
    const auto begun = m_summaries.write(
        {conversation(), m_summarised, choice.writer, instruction, m_session->status().temporary});
    if (!begun) {
        take(Unexpected(begun.error()));
        return;
    }
    m_sheet->setProblem({});
    m_sheet->setSummary({}, {}, {});
    m_sheet->setWriting(true, {});
}

void Folding::take(const Result<QString> &summary)
{
    const AnswerMeta took = m_summaries.took();
    if (m_session && took.cost) {
        Compaction paid = conversation().head().compaction;
        paid.spent += took.cost->amount;
        m_session->setCompaction(paid);
    }
    m_sheet->setWriting(false, {});
    if (summary) {
        m_sheet->setSummary(*summary, costOf(took),
                            paidText(took, m_parts.lists.title(took.asked)));
        look();
        return;
    }
    m_sheet->setSummary({}, {}, {});
    if (summary.error().kind != ErrorKind::Cancelled) {
        ErrorContext context = contextOf(m_by, findProfile(m_parts.services, m_by.profile));
        context.model = m_parts.lists.title(m_by);
        context.answering = false;
        const ErrorCard card = describeError(summary.error(), context);
        m_sheet->setProblem(tr("No summary was written: %1.").arg(card.title));
    }
}

void Folding::apply()
{
    if (!m_session) {
        return;
    }
    const FoldChoice choice = m_sheet->choice();
    Fold fold;
    for (const FoldOffer &offer : m_offers.offers()) {
        fold = offer.rule == choice.rule ? offer.fold : fold;
    }
    if (choice.rule == FoldRule::Summarise) {
        fold.summary = choice.summary;
        fold.by = m_by;
        fold.cost = choice.summaryCost;
    }
    Compaction chosenNow = chosen(conversation(), leaf(), fold);
    chosenNow.automatic = choice.automatic ? choice.rule : std::nullopt;
    chosenNow.keepsFirst = choice.keepsFirst;
    chosenNow.instruction =
        choice.instruction.trimmed() == usualInstruction() ? QString() : choice.instruction;
    chosenNow.summariser =
        choice.rule == FoldRule::Summarise ? choice.writer : chosenNow.summariser;
    const bool again = isRefused() && choice.rule;
    m_session->setCompaction(chosenNow);
    m_sheet->dismiss();
    if (again) {
        m_parts.pane.answerAgain();
    }
}

} // namespace parley
