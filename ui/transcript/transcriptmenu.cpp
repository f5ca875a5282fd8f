// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptmenu.h"

#include "text/blockmarkdown.h"
#include "ui/transcript/tabletext.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptview.h"

#include <QMenu>

namespace parley {

namespace {

// "2. Claude, 14:05"
QString numbered(int index, QString text)
{
    text.replace(u'&', QLatin1String("&&")); // model names are not shortcuts
    return TranscriptView::tr("%1. %2").arg(index + 1).arg(text);
}

} // namespace

void TranscriptMenu::addSelectionEntries(QMenu &menu)
{
    if (m_view.scene().selection.isEmpty()) {
        return;
    }
    menu.addAction(TranscriptView::tr("Copy"), &m_view,
                   [this] { m_actions.copySelection(CopyAs::Rich); });
    menu.addAction(TranscriptView::tr("Copy as Markdown"), &m_view,
                   [this] { m_actions.copySelection(CopyAs::Markdown); });
    menu.addAction(TranscriptView::tr("Copy as plain text"), &m_view,
                   [this] { m_actions.copySelection(CopyAs::Plain); });
    menu.addSeparator();
}

void TranscriptMenu::addPartEntries(QMenu &menu, const PartPlace &part)
{
    const std::optional<PaintedPart> info = m_view.scene().part(part);
    if (!info || (info->kind != PartKind::Link && info->kind != PartKind::Picture)) {
        return;
    }
    const QString target = info->target;
    if (info->kind == PartKind::Picture) {
        if (info->enabled) {
            menu.addAction(info->name, &m_view,
                           [this, part, target] { m_actions.pictures().toggle(part, target); });
        }
        menu.addAction(TranscriptView::tr("Copy picture address"), &m_view,
                       [target] { TranscriptActions::copy(target); });
        menu.addSeparator();
        return;
    }
    menu.addAction(TranscriptView::tr("Open link…"), &m_view,
                   [this, target] { m_actions.openLink(target); });
    menu.addAction(TranscriptView::tr("Copy link address"), &m_view,
                   [target] { TranscriptActions::copy(target); });
    menu.addSeparator();
}

void TranscriptMenu::addBlockEntries(QMenu &menu, const Place &place)
{
    const TranscriptItem *item = m_view.pieces().item(place);
    const auto *block = item ? std::get_if<BlockItem>(&item->content) : nullptr;
    if (!block) {
        return;
    }
    Block shown = block->block;
    shown.containers.clear();
    if (shown.kind == BlockKind::Code) {
        menu.addAction(TranscriptView::tr("Copy code"), &m_view,
                       [shown] { TranscriptActions::copy(shown.text); });
        menu.addAction(TranscriptView::tr("Wrap lines"), &m_view, [this, place] {
            ItemState state = m_view.pieces().state(place);
            state.wrap = !state.wrap;
            m_view.changeState(place, state);
        });
        menu.addSeparator();
    } else if (shown.kind == BlockKind::Table) {
        menu.addAction(TranscriptView::tr("Copy table as CSV"), &m_view,
                       [shown] { TranscriptActions::copy(tableAsCsv(shown)); });
        menu.addAction(TranscriptView::tr("Copy table as Markdown"), &m_view,
                       [shown] { TranscriptActions::copy(blocksToMarkdown({shown})); });
        menu.addSeparator();
    } else if (shown.kind == BlockKind::Math) {
        menu.addAction(TranscriptView::tr("Copy formula as TeX"), &m_view,
                       [shown] { TranscriptActions::copy(shown.text); });
        menu.addSeparator();
    }
}

void TranscriptMenu::addFormulaEntry(QMenu &menu, const Place &place, int position)
{
    const TranscriptItem *item = m_view.pieces().item(place);
    const auto *block = item ? std::get_if<BlockItem>(&item->content) : nullptr;
    if (!block || position < 0) {
        return;
    }
    for (const Span &span : block->block.spans) {
        if ((span.styles & (SpanStyle::Math | SpanStyle::MathDisplay)) && position >= span.start &&
            position <= span.start + span.length) {
            const QString tex = block->block.text.mid(span.start, span.length);
            menu.addAction(TranscriptView::tr("Copy formula as TeX"), &m_view,
                           [tex] { TranscriptActions::copy(tex); });
            menu.addSeparator();
            return;
        }
    }
}

void TranscriptMenu::addCopyEntries(QMenu &menu, int row)
{
    if (m_view.model().node(row)->message.role != Role::Assistant) {
        menu.addAction(TranscriptView::tr("Copy message"), &m_view,
                       [this, row] { m_actions.copyMessage(row, CopyAs::Markdown); });
        return;
    }
    menu.addAction(TranscriptView::tr("Copy answer as Markdown"), &m_view,
                   [this, row] { m_actions.copyMessage(row, CopyAs::Markdown); });
    menu.addAction(TranscriptView::tr("Copy answer as plain text"), &m_view,
                   [this, row] { m_actions.copyMessage(row, CopyAs::Plain); });
    menu.addAction(TranscriptView::tr("Copy answer as rich text"), &m_view,
                   [this, row] { m_actions.copyMessage(row, CopyAs::Rich); });
}

void TranscriptMenu::addTurnEntries(QMenu &menu, int row)
{
    const Node *shown = m_view.model().node(row);
    if (!shown) {
        return;
    }
    addCopyEntries(menu, row);
    if (shown->message.role == Role::Assistant) {
        menu.addAction(TranscriptView::tr("Answer again"), &m_view, [this, row] {
            Q_EMIT m_view.answerAgainRequested(m_view.model().nodeId(row));
        });
    } else {
        menu.addAction(TranscriptView::tr("Edit message"), &m_view,
                       [this, row] { m_actions.editMessage(row); });
    }
    menu.addAction(TranscriptView::tr("New chat from here"), &m_view,
                   [this, row] { Q_EMIT m_view.newChatRequested(m_view.model().nodeId(row)); });
    addVersionEntries(menu, row);
}

void TranscriptMenu::addVersionEntries(QMenu &menu, int row)
{
    const TurnFacts facts = m_view.model().facts(row);
    if (facts.branches < 2) {
        return;
    }
    menu.addSeparator();
    menu.addAction(TranscriptView::tr("Previous version"), &m_view,
                   [this, row] { m_actions.chooseBranch(row, -1); })
        ->setEnabled(facts.branch > 1);
    menu.addAction(TranscriptView::tr("Next version"), &m_view,
                   [this, row] { m_actions.chooseBranch(row, 1); })
        ->setEnabled(facts.branch < facts.branches);
    if (m_view.model().node(row)->message.role == Role::Assistant) {
        addComparisonEntries(menu, row);
    }
}

void TranscriptMenu::addComparisonEntries(QMenu &menu, int row)
{
    const NodeId shown = m_view.model().nodeId(row);
    QMenu *versions = menu.addMenu(TranscriptView::tr("Compare with other version"));
    const QList<TranscriptModel::Sibling> siblings = m_view.model().siblings(row);
    for (int i = 0; i < siblings.size(); ++i) {
        const NodeId other = siblings.at(i).id;
        if (other != shown) {
            versions->addAction(
                numbered(i, siblings.at(i).description), &m_view,
                [this, shown, other] { Q_EMIT m_view.comparisonRequested(shown, other); });
        }
    }
}

std::unique_ptr<QMenu> TranscriptMenu::make(int row, const PartPlace &part, int position)
{
    auto menu = std::make_unique<QMenu>(&m_view);
    addSelectionEntries(*menu);
    addPartEntries(*menu, part);
    addBlockEntries(*menu, part.place);
    addFormulaEntry(*menu, part.place, position);
    addTurnEntries(*menu, row);
    menu->addSeparator();
    menu->addAction(TranscriptView::tr("Select all"), &m_view, [this] {
        m_view.scene().selection.selectAll(m_view.model());
        m_view.viewport()->update();
    });
    return menu;
}

void TranscriptMenu::showAt(const QPointF &point)
{
    PartPlace part = m_view.scene().partAt(point);
    part.place = m_view.scene().placeAt(point);
    const TextPlace text = m_view.scene().textAt(point);
    const int position = text.place == part.place ? text.position : -1;
    QMenu *menu = make(m_view.scene().rowAt(point), part, position).release();
    menu->setAttribute(Qt::WA_DeleteOnClose); // its parent is the view
    menu->popup(m_view.viewport()->mapToGlobal(point.toPoint()));
}

void TranscriptMenu::showTurn(int row, const QPoint &at)
{
    auto *menu = new QMenu(&m_view);
    addTurnEntries(*menu, row);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(at);
}

void TranscriptMenu::showBranches(int row, const QPoint &at)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<TranscriptModel::Sibling> siblings = m_view.model().siblings(row);
    for (int i = 0; i < siblings.size(); ++i) {
        const NodeId id = siblings.at(i).id;
        QAction *action = menu->addAction(numbered(i, siblings.at(i).description), &m_view,
                                          [this, id] { Q_EMIT m_view.branchChosen(id); });
        action->setCheckable(true);
        action->setChecked(id == m_view.model().nodeId(row));
    }
    menu->popup(at);
}

} // namespace parley
