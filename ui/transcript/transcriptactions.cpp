// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptactions.h"

#include "ui/transcript/tabletext.h"
#include "ui/transcript/transcriptview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>

namespace parley {

namespace {

QString plainTextOf(const std::vector<TranscriptItem> &items)
{
    QStringList texts;
    for (const TranscriptItem &item : items) {
        if (isSaid(item)) {
            texts += itemText(item);
        }
    }
    return texts.join(QLatin1String("\n\n"));
}

} // namespace

void TranscriptActions::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

const Node *TranscriptActions::node(int row) const
{
    return m_view.model().node(row);
}

void TranscriptActions::copySelection()
{
    const TranscriptSelection &selection = m_view.scene().selection;
    if (!selection.isEmpty()) {
        copy(selection.text(m_view.model()));
        Q_EMIT m_view.copied();
    }
}

void TranscriptActions::copyMessage(int row)
{
    if (const Node *shown = node(row)) {
        copy(markdownOf(*shown));
        Q_EMIT m_view.copied();
    }
}

bool TranscriptActions::copyLastAnswer()
{
    for (int row = m_view.model().rowCount() - 1; row >= 0; --row) {
        if (node(row)->message.role == Role::Assistant && !markdownOf(*node(row)).isEmpty()) {
            copyMessage(row);
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
    const auto *block = std::get_if<BlockItem>(&m_view.pieces().item(place)->content);
    if (block && block->block.kind == BlockKind::Table) {
        state.rows = rows > 0 ? state.rows + rows : 0;
    } else {
        state.expanded = rows > 0;
    }
    m_view.changeState(place, state);
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
        showBranches(row, below);
        return;
    case PartKind::More:
        showTurnMenu(row, below);
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
        Q_EMIT m_view.branchChosen(m_view.model().siblings(row).at(facts.branch + step - 1));
    }
}

void TranscriptActions::pressCardButton(int row, ErrorAction action)
{
    const NodeId id = node(row)->id;
    const ModelRef model = node(row)->meta.answerer();
    switch (action) {
    case ErrorAction::Retry:
    case ErrorAction::StartOver:
        Q_EMIT m_view.answerAgainRequested(id);
        return;
    case ErrorAction::Continue:
        Q_EMIT m_view.continueRequested(id);
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
    case ErrorAction::OpenSettings:
        Q_EMIT m_view.settingsRequested(model);
        return;
    }
}

void TranscriptActions::addBlockEntries(QMenu &menu, const Place &place)
{
    const TranscriptItem *item = m_view.pieces().item(place);
    const auto *block = item ? std::get_if<BlockItem>(&item->content) : nullptr;
    if (!block) {
        return;
    }
    const Block shown = block->block;
    if (shown.kind == BlockKind::Code) {
        menu.addAction(TranscriptView::tr("Copy code"), &m_view, [shown] { copy(shown.text); });
        menu.addAction(TranscriptView::tr("Wrap lines"), &m_view, [this, place] {
            ItemState state = m_view.pieces().state(place);
            state.wrap = !state.wrap;
            m_view.changeState(place, state);
        });
        menu.addSeparator();
    } else if (shown.kind == BlockKind::Table) {
        menu.addAction(TranscriptView::tr("Copy table as CSV"), &m_view,
                       [shown] { copy(tableAsCsv(shown)); });
        menu.addAction(TranscriptView::tr("Copy table as Markdown"), &m_view,
                       [shown] { copy(tableAsMarkdown(shown)); });
        menu.addSeparator();
    } else if (shown.kind == BlockKind::Math) {
        menu.addAction(TranscriptView::tr("Copy formula as TeX"), &m_view,
                       [shown] { copy(shown.text); });
        menu.addSeparator();
    }
}

void TranscriptActions::addTurnEntries(QMenu &menu, int row)
{
    const Node *shown = node(row);
    if (!shown) {
        return;
    }
    const bool answer = shown->message.role == Role::Assistant;
    menu.addAction(answer ? TranscriptView::tr("Copy answer as Markdown")
                          : TranscriptView::tr("Copy message"),
                   &m_view, [this, row] { copyMessage(row); });
    if (answer) {
        menu.addAction(TranscriptView::tr("Copy answer as plain text"), &m_view,
                       [this, row] { copy(plainTextOf(m_view.model().items(row))); });
        menu.addAction(TranscriptView::tr("Answer again"), &m_view, [this, row] {
            Q_EMIT m_view.answerAgainRequested(m_view.model().nodeId(row));
        });
    } else {
        menu.addAction(TranscriptView::tr("Edit message"), &m_view,
                       [this, row] { editMessage(row); });
    }
    const TurnFacts facts = m_view.model().facts(row);
    if (facts.branches > 1) {
        menu.addSeparator();
        menu.addAction(TranscriptView::tr("Previous version"), &m_view,
                       [this, row] { chooseBranch(row, -1); })
            ->setEnabled(facts.branch > 1);
        menu.addAction(TranscriptView::tr("Next version"), &m_view,
                       [this, row] { chooseBranch(row, 1); })
            ->setEnabled(facts.branch < facts.branches);
    }
}

std::unique_ptr<QMenu> TranscriptActions::makeMenu(int row, const PartPlace &part)
{
    auto menu = std::make_unique<QMenu>(&m_view);
    if (!m_view.scene().selection.isEmpty()) {
        menu->addAction(TranscriptView::tr("Copy"), &m_view, [this] { copySelection(); });
        menu->addSeparator();
    }
    const std::optional<PaintedPart> info = m_view.scene().part(part);
    if (info && info->kind == PartKind::Link) {
        const QString target = info->target;
        menu->addAction(TranscriptView::tr("Open link…"), &m_view,
                        [this, target] { openLink(target); });
        menu->addAction(TranscriptView::tr("Copy link address"), &m_view,
                        [target] { copy(target); });
        menu->addSeparator();
    }
    addBlockEntries(*menu, part.place);
    addTurnEntries(*menu, row);
    menu->addSeparator();
    menu->addAction(TranscriptView::tr("Select all"), &m_view, [this] {
        m_view.scene().selection.selectAll(m_view.model());
        m_view.viewport()->update();
    });
    return menu;
}

void TranscriptActions::showMenu(const QPointF &point)
{
    PartPlace part = m_view.scene().partAt(point);
    part.place = m_view.scene().placeAt(point);
    QMenu *menu = makeMenu(m_view.scene().rowAt(point), part).release();
    menu->setAttribute(Qt::WA_DeleteOnClose); // its parent is the view
    menu->popup(m_view.viewport()->mapToGlobal(point.toPoint()));
}

void TranscriptActions::showTurnMenu(int row, const QPoint &at)
{
    auto *menu = new QMenu(&m_view);
    addTurnEntries(*menu, row);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(at);
}

void TranscriptActions::showBranches(int row, const QPoint &at)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<NodeId> siblings = m_view.model().siblings(row);
    for (int i = 0; i < siblings.size(); ++i) {
        const NodeId id = siblings.at(i);
        QString text = m_view.model().describeSibling(id);
        text.replace(u'&', QLatin1String("&&")); // model names are not shortcuts
        QAction *action = menu->addAction(TranscriptView::tr("%1. %2").arg(i + 1).arg(text),
                                          &m_view, [this, id] { Q_EMIT m_view.branchChosen(id); });
        action->setCheckable(true);
        action->setChecked(id == m_view.model().nodeId(row));
    }
    menu->popup(at);
}

} // namespace parley
