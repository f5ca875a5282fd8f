// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/flowcanvas.h"

#include "chat/workflowgraph.h"
#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/noteline.h"
#include "ui/flows/flowstart.h"
#include "ui/flows/stepgrip.h"
#include "ui/flows/stepwords.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace parley {

namespace {

constexpr int between = 16; // px; cards have a halo of their own
constexpr int lineLeft = 22;
constexpr int lineWidth = 2;
constexpr int side = 25; // so that cards begin 28 px inside the sheet

} // namespace

FlowCanvas::FlowCanvas(const StepSurroundings &around, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_note(new NoteLine(around.theme, this))
    , m_start(new FlowStart(around.theme, this))
    , m_column(new QVBoxLayout)
    , m_foot(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side, 20, side, 20);
    column->setSpacing(0);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(3, 0, 3, 0);
    inset->setSpacing(10);
    m_note->say(ColorRole::Danger, {}, {});
    inset->addWidget(m_note);
    inset->addWidget(m_start);
    column->addLayout(inset);
    m_column->setSpacing(between);
    m_column->setContentsMargins(0, between + 3, 0, 0);
    column->addLayout(m_column);
    makeFoot(*column);
    column->addStretch(1);
    connect(&around.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FlowCanvas::makeFoot(QVBoxLayout &column)
{
    auto *row = new FlowLayout(m_foot, 8);
    row->setContentsMargins(3, 11, 3, 0);
    auto *add = new Button(m_around.theme, ButtonKind::Standard, tr("Add step"),
                           QStringLiteral("plus"), m_foot);
    auto *menu = new QMenu(add);
    row->addWidget(add);
    int offered = 0;
    for (const WorkflowStep::Kind kind : stepKinds()) {
        const auto want = [this, kind] { Q_EMIT stepWanted(kind); };
        QAction *action =
            menu->addAction(m_around.theme.icon(stepKindIcon(kind)),
                            stepKindWords(kind) + QStringLiteral(" · ") + stepKindHint(kind));
        connect(action, &QAction::triggered, this, want);
        if (++offered > 4) {
            continue;
        }
        auto *button = new Button(m_around.theme, ButtonKind::Quiet, stepKindWords(kind),
                                  stepKindIcon(kind), m_foot);
        button->setAccessibleName(tr("Add a step: %1").arg(stepKindWords(kind)));
        button->setToolTip(stepKindHint(kind));
        connect(button, &QPushButton::clicked, this, want);
        row->addWidget(button);
    }
    add->opens(*menu);
    add->setAccessibleName(tr("Add step"));
    column.addWidget(m_foot);
}

StepCard *FlowCanvas::makeCard(WorkflowStep::Kind kind)
{
    auto *card = new StepCard(m_around, kind, this);
    const auto at = [this, card] { return static_cast<int>(m_cards.indexOf(card)); };
    connect(card, &StepCard::edited, this,
            [this, at](const WorkflowStep &step) { Q_EMIT stepEdited(at(), step); });
    connect(card, &StepCard::renamed, this,
            [this, at](const QString &title) { Q_EMIT stepRenamed(at(), title); });
    connect(card, &StepCard::moveWanted, this, [this, at](int step) {
        const int to = at() + step;
        if (to >= 0 && to < m_cards.size()) {
            Q_EMIT stepMoved(at(), to);
        }
    });
    connect(card, &StepCard::duplicateWanted, this, [this, at] { Q_EMIT stepDuplicated(at()); });
    connect(card, &StepCard::removeWanted, this, [this, at] { Q_EMIT stepRemoved(at()); });
    connect(&card->grip(), &StepGrip::dragged, this, &FlowCanvas::drag);
    connect(&card->grip(), &StepGrip::dropped, this,
            [this, card](const QPoint &global) { drop(card, global); });
    connect(&card->grip(), &StepGrip::cancelled, this, [this] {
        m_gap = -1;
        update();
    });
    return card;
}

// A step keeps its card: by its title wherever it went, else by its place.
QList<StepCard *> FlowCanvas::matched(const QList<StepShown> &steps)
{
    QList<StepCard *> left = m_cards;
    QList<StepCard *> cards(steps.size(), nullptr);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto found = std::find_if(left.begin(), left.end(), [&](const StepCard *card) {
            return card->kind() == steps[i].step.kind && card->step().title == steps[i].step.title;
        });
        if (found != left.end()) {
            cards[i] = *found;
            left.erase(found);
        }
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        StepCard *before = m_cards.value(i);
        if (!cards[i] && before && left.contains(before) && before->kind() == steps[i].step.kind) {
            cards[i] = before;
            left.removeOne(before);
        }
        if (!cards[i]) {
            cards[i] = makeCard(steps[i].step.kind);
        }
    }
    for (StepCard *card : std::as_const(left)) {
        m_column->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    return cards;
}

void FlowCanvas::show(const Workflow &workflow, const QList<StepShown> &steps,
                      const QString &sentence)
{
    QStringList used;
    for (const WorkflowStep &step : workflow.steps) {
        used += namesUsedBy(step);
    }
    m_start->setInputs(workflow.inputs, used);
    m_note->say(ColorRole::Danger, QStringLiteral("error"), sentence);
    const QList<StepCard *> cards = matched(steps);
    for (int i = 0; i < cards.size(); ++i) {
        if (m_column->indexOf(cards[i]) != i) {
            m_column->removeWidget(cards[i]);
            m_column->insertWidget(i, cards[i]);
            cards[i]->setVisible(true);
            setTabOrder(i > 0 ? static_cast<QWidget *>(cards[i - 1]) : m_start, cards[i]);
        }
        cards[i]->show(steps[i]);
    }
    m_cards = cards;
    update();
}

void FlowCanvas::setLocked(bool locked)
{
    m_foot->setEnabled(!locked);
    m_start->setEnabled(!locked);
}

int FlowCanvas::gapAt(const QPoint &global) const
{
    const int y = mapFromGlobal(global).y();
    return static_cast<int>(
        std::count_if(m_cards.cbegin(), m_cards.cend(),
                      [y](const StepCard *card) { return card->geometry().center().y() < y; }));
}

void FlowCanvas::drag(const QPoint &global)
{
    m_gap = gapAt(global);
    update();
    Q_EMIT dragged(mapFromGlobal(global));
}

void FlowCanvas::drop(const StepCard *card, const QPoint &global)
{
    const int gap = gapAt(global);
    m_gap = -1;
    update();
    const auto from = static_cast<int>(m_cards.indexOf(card));
    const int to = gap > from ? gap - 1 : gap;
    if (from >= 0 && to != from) {
        Q_EMIT stepMoved(from, to);
    }
}

void FlowCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = m_around.theme.color(ColorRole::LineStrong);
    const int x = side + lineLeft;
    int above = m_start->geometry().bottom() + 1;
    for (int i = 0; i < m_cards.size(); ++i) {
        const QRect card = m_cards[i]->geometry();
        const QRect line(x, above, lineWidth, card.top() + 4 - above);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), color);
        above = card.bottom() - 3;
    }
    if (m_gap >= 0 && !m_cards.isEmpty()) {
        const int y = m_gap < m_cards.size() ? m_cards[m_gap]->geometry().top() - between / 2
                                             : m_cards.last()->geometry().bottom() + between / 2;
        painter.fillRect(QRect(side + 3, y - 1, width() - 2 * (side + 3), 2),
                         m_around.theme.color(ColorRole::Accent));
    }
}

} // namespace parley
