// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptactions.h"

#include "ui/transcript/transcriptview.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>

namespace parley {

void TranscriptActions::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

const Node *TranscriptActions::node(int row) const
{
    return m_view.model().node(row);
}

void TranscriptActions::copy(const QList<SaidTurn> &turns, CopyAs as)
{
    switch (as) {
    case CopyAs::Rich:
        QGuiApplication::clipboard()->setMimeData(mimeDataOf(turns).release()); // it owns it
        break;
    case CopyAs::Markdown:
        copy(markdownOf(turns));
        break;
    case CopyAs::Plain:
        copy(plainTextOf(turns));
        break;
    }
}

void TranscriptActions::copySelection(CopyAs as)
{
    const TranscriptSelection &selection = m_view.scene().selection;
    if (!selection.isEmpty()) {
        copy(selectedTurns(m_view.model(), selection), as);
        Q_EMIT m_view.copied();
    }
}

void TranscriptActions::dragSelection()
{
    auto *drag = new QDrag(&m_view); // deletes itself once it was dropped
    drag->setMimeData(
        mimeDataOf(selectedTurns(m_view.model(), m_view.scene().selection)).release());
    drag->exec(Qt::CopyAction);
}

void TranscriptActions::copyMessage(int row, CopyAs as)
{
    const Node *shown = node(row);
    if (!shown) {
        return;
    }
    if (as == CopyAs::Markdown) {
        copy(markdownOf(*shown)); // as it was written
    } else {
        copy(QList<SaidTurn>{saidIn(m_view.model().items(row))}, as);
    }
    Q_EMIT m_view.copied();
}

bool TranscriptActions::copyLastAnswer()
{
    for (int row = m_view.model().rowCount() - 1; row >= 0; --row) {
        if (node(row)->message.role == Role::Assistant && !markdownOf(*node(row)).isEmpty()) {
            copyMessage(row, CopyAs::Markdown);
            return true;
        }
    }
    return false;
}

bool TranscriptActions::copyLastCode()
{
    for (int row = m_view.model().rowCount() - 1; row >= 0; --row) {
        const std::vector<TranscriptItem> &items = m_view.model().items(row);
        for (auto item = items.rbegin(); item != items.rend(); ++item) {
            const auto *block = std::get_if<BlockItem>(&item->content);
            if (block && block->block.kind == BlockKind::Code) {
                copy(block->block.text);
                Q_EMIT m_view.copied();
                return true;
            }
        }
    }
    return false;
}

void TranscriptActions::flashCopied(const PartPlace &part, const QString &text)
{
    copy(text);
    Q_EMIT m_view.copied();
    const auto unmark = [this] {
        const Place place{m_view.model().rowOf(m_copiedNode), m_copiedPlace.item};
        if (m_view.pieces().item(place)) {
            ItemState state = m_view.pieces().state(place);
            state.copied = 0;
            m_view.changeState(place, state);
        }
    };
    if (m_copiedTimer) {
        m_copiedTimer.reset();
        unmark();
    }
    ItemState state = m_view.pieces().state(part.place);
    state.copied = part.part + 1;
    m_view.changeState(part.place, state);
    m_copiedNode = m_view.model().nodeId(part.place.row);
    m_copiedPlace = part.place;
    m_copiedTimer = m_clock.after(saysCopied, [this, unmark] {
        m_copiedTimer.reset();
        unmark();
    });
}

void TranscriptActions::unfold(const Place &place, int rows)
{
    ItemState state = m_view.pieces().state(place);
    if (state.folded != 0) {
        showFolded(place);
        return;
    }
    const auto *block = std::get_if<BlockItem>(&m_view.pieces().item(place)->content);
    if (block && block->block.kind == BlockKind::Table) {
        state.rows = rows > 0 ? state.rows + rows : 0;
    } else {
        state.expanded = rows > 0;
    }
    m_view.changeState(place, state);
}

void TranscriptActions::showFolded(const Place &place)
{
    const TranscriptLayout &pieces = m_view.pieces();
    Place at = place;
    while (at.item > 0 && pieces.state(at).folded < 0) {
        --at.item;
    }
    for (int left = pieces.state(at).folded; left > 0; --left, ++at.item) {
        ItemState state = pieces.state(at);
        state.folded = 0;
        m_view.changeState(at, state);
    }
}

void TranscriptActions::activate(const PartPlace &part)
{
    const std::optional<PaintedPart> info = m_view.scene().part(part);
    const TranscriptItem *item = m_view.pieces().item(part.place);
    if (!info || !info->enabled || !item) {
        return;
    }
    const int row = part.place.row;
    ItemState state = m_view.pieces().state(part.place);
    const QPoint below =
        m_view.viewport()->mapToGlobal(m_view.scene().rectOfPart(part).bottomLeft());
    switch (info->kind) {
    case PartKind::Link:
        openLink(info->target);
        return;
    case PartKind::Picture:
        m_pictures.toggle(part, info->target);
        return;
    case PartKind::CopyCode:
        flashCopied(part, itemText(*item));
        return;
    case PartKind::CopyMessage:
        flashCopied(part, markdownOf(*node(row)));
        return;
    case PartKind::WrapCode:
        state.wrap = !state.wrap;
        m_view.changeState(part.place, state);
        return;
    case PartKind::ShowAll:
        unfold(part.place, info->value);
        return;
    case PartKind::OpenChip:
        state.open = state.open == info->value ? -1 : info->value;
        state.scrollY = 0;
        m_view.changeState(part.place, state);
        return;
    case PartKind::CardDetails:
        state.open = state.open < 0 ? 0 : -1;
        m_view.changeState(part.place, state);
        return;
    case PartKind::CardButton:
        pressCardButton(row, static_cast<ErrorAction>(info->value));
        return;
    case PartKind::EditMessage:
        editMessage(row);
        return;
    case PartKind::AnswerAgain:
        Q_EMIT m_view.answerAgainRequested(node(row)->id);
        return;
    case PartKind::PreviousBranch:
    case PartKind::NextBranch:
        chooseBranch(row, info->kind == PartKind::NextBranch ? 1 : -1);
        return;
    case PartKind::Branches:
        m_menu.showBranches(row, below);
        return;
    case PartKind::More:
        m_menu.showTurn(row, below);
        return;
    }
}

void TranscriptActions::openLink(const QString &target)
{
    const QUrl url(target, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    const bool safeMail = scheme == QLatin1String("mailto") &&
                          !target.contains(QLatin1String("attach"), Qt::CaseInsensitive);
    if (url.isValid() && ((web && !url.host().isEmpty()) || safeMail)) {
        Q_EMIT m_view.linkActivated(url);
    }
}

void TranscriptActions::editMessage(int row)
{
    const Node *shown = node(row);
    if (shown && shown->message.role == Role::Assistant) {
        Q_EMIT m_view.editRequested(shown->parent);
    } else if (shown) {
        Q_EMIT m_view.editRequested(shown->id);
    }
}

void TranscriptActions::chooseBranch(int row, int step)
{
    const Node *shown = node(row);
    const TurnFacts facts = m_view.model().facts(row);
    if (shown && facts.branch + step >= 1 && facts.branch + step <= facts.branches) {
        Q_EMIT m_view.branchChosen(m_view.model().siblings(row).at(facts.branch + step - 1).id);
    }
}

namespace {

// What a budget held back is asked for in its place; what came of calls is answered below them.
bool goesOnInPlace(const Node &node, ErrorAction action)
{
    const bool held = node.meta.error && node.meta.error->kind == ErrorKind::BudgetReached;
    return action == ErrorAction::Retry ? held : node.message.role != Role::Tool;
}

} // namespace

void TranscriptActions::pressCardButton(int row, ErrorAction action)
{
    const NodeId id = node(row)->id;
    const ModelRef model = node(row)->meta.answerer();
    switch (action) {
    case ErrorAction::SendAnyway:
        Q_EMIT m_view.sendAnywayRequested(id);
        return;
    case ErrorAction::RaiseBudget:
        Q_EMIT m_view.budgetsRequested();
        return;
    case ErrorAction::Retry:
    case ErrorAction::Continue:
        if (goesOnInPlace(*node(row), action)) {
            Q_EMIT m_view.continueRequested(id);
            return;
        }
        [[fallthrough]];
    case ErrorAction::StartOver:
    case ErrorAction::Refresh:
        Q_EMIT m_view.answerAgainRequested(id);
        return;
    case ErrorAction::AskStrong:
        Q_EMIT m_view.strongRequested(id);
        return;
    case ErrorAction::WaitLonger:
        Q_EMIT m_view.waitLongerRequested();
        return;
    case ErrorAction::TryNow:
        Q_EMIT m_view.retryNowRequested();
        return;
    case ErrorAction::Stop:
        Q_EMIT m_view.stopRequested();
        return;
    case ErrorAction::AddKey:
        Q_EMIT m_view.addKeyRequested(model);
        return;
    case ErrorAction::ReplaceKey:
        Q_EMIT m_view.replaceKeyRequested(model);
        return;
    case ErrorAction::ChooseModel:
        Q_EMIT m_view.chooseModelRequested();
        return;
    case ErrorAction::EditMessage:
        editMessage(row);
        return;
    case ErrorAction::LookAgain:
        Q_EMIT m_view.lookAgainRequested(model);
        return;
    case ErrorAction::MakeRoom:
    case ErrorAction::ShowFold:
        Q_EMIT m_view.roomRequested();
        return;
    case ErrorAction::UndoFold:
        Q_EMIT m_view.unfoldRequested();
        return;
    case ErrorAction::OpenSettings:
        Q_EMIT m_view.settingsRequested(model);
        return;
    }
}

} // namespace parley
