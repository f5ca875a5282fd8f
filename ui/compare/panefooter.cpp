// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/panefooter.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"

#include <QHBoxLayout>

namespace parley {

namespace {

constexpr int footerHeight = 48;

} // namespace

PaneFooter::PaneFooter(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pick(
          new Button(theme, ButtonKind::Standard, tr("Pick this"), QStringLiteral("trophy"), this))
    , m_up(Button::icon(theme, QStringLiteral("thumb-up"), tr("Good answer"), this))
    , m_down(Button::icon(theme, QStringLiteral("thumb-down"), tr("Bad answer"), this))
    , m_note(Button::icon(theme, QStringLiteral("edit"), tr("Tags and note"), this))
    , m_diff(Button::icon(theme, QStringLiteral("diff"), tr("Diff with pick"), this))
    , m_ask(
          new Button(theme, ButtonKind::Standard, tr("Ask this one"), QStringLiteral("send"), this))
    , m_stop(new Button(theme, ButtonKind::Standard, tr("Stop"), QStringLiteral("stop"), this))
    , m_doing(new Label(theme, TextStyle::Small, ColorRole::Ink3, {}, this))
    , m_where(new Label(theme, TextStyle::Small, ColorRole::Ink3, {}, this))
    , m_continue(new Button(theme, ButtonKind::Quiet, tr("Continue here"),
                            QStringLiteral("arrow-right"), this))
{
    setFixedHeight(theme.scaled(footerHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 10, 0);
    row->setSpacing(4);
    for (Button *button : {m_pick, m_ask, m_stop, m_up, m_down, m_note, m_diff, m_continue}) {
        button->makeSmall();
    }
    m_up->setCheckable(true);
    m_down->setCheckable(true);
    m_pick->setCheckable(true);
    m_diff->setCheckable(true);
    m_continue->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the words
    m_where->setElided(true);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_pick, m_ask, m_stop, m_up, m_down, m_note, m_diff}) {
        row->addWidget(part);
    }
    row->addSpacing(4);
    row->addWidget(m_doing);
    row->addStretch(0);
    row->addWidget(m_where, 1);
    row->addWidget(m_continue);
    m_where->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    connect(m_pick, &QPushButton::clicked, this, &PaneFooter::pickWanted);
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT thumbWanted(VoteKind::Up); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT thumbWanted(VoteKind::Down); });
    connect(m_note, &QPushButton::clicked, this, [this] { Q_EMIT noteWanted(m_note); });
    connect(m_diff, &QPushButton::clicked, this, &PaneFooter::diffWanted);
    connect(m_ask, &QPushButton::clicked, this, &PaneFooter::askWanted);
    connect(m_stop, &QPushButton::clicked, this, &PaneFooter::stopWanted);
    connect(m_continue, &QPushButton::clicked, this, &PaneFooter::continueWanted);
    connect(&theme, &Theme::changed, this,
            [this] { setFixedHeight(m_theme.scaled(footerHeight)); });
    m_state.busy = true; // so that the first one is shown
    show({});
}

void PaneFooter::show(const State &state)
{
    // A click moved the check marks; what holds is told.
    m_pick->setChecked(state.picked);
    m_up->setChecked(state.thumb == VoteKind::Up);
    m_down->setChecked(state.thumb == VoteKind::Down);
    m_diff->setChecked(state.diff.value_or(false));
    m_note->setChecked(m_note->isCheckable());
    if (state == m_state) {
        return;
    }
    m_state = state;
    const bool judging = !state.busy && !state.unasked && state.mayContinue;
    m_pick->setVisible(judging);
    m_pick->setEnabled(state.mayPick);
    m_pick->setText(state.picked ? tr("Picked") : tr("Pick this"));
    m_pick->setToolTip(state.mayPick ? QString()
                                     : tr("Only answers to a question that all were asked"));
    m_up->setVisible(judging && state.mayThumb);
    m_down->setVisible(judging && state.mayThumb);
    m_note->setVisible(judging && state.tags);
    m_note->setCheckable(state.tags && !state.tags->isEmpty()); // lit
    m_note->setChecked(m_note->isCheckable());
    m_note->setToolTip(state.tags && !state.tags->isEmpty()
                           ? tr("Tags: %1").arg(state.tags->join(QLatin1String(", ")))
                           : tr("Tags and note"));
    m_diff->setVisible(judging && state.diff);
    m_ask->setVisible(state.unasked && !state.busy);
    m_stop->setVisible(state.busy);
    m_doing->setVisible(!state.doing.isEmpty());
    m_doing->setText(state.doing);
    m_where->setVisible(state.busy && !state.where.isEmpty());
    m_where->setText(state.where);
    m_continue->setVisible(state.mayContinue && !state.busy);
    name(state.name);
    fit();
}

void PaneFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PaneFooter::fit()
{
    fitWords(*layout(), width(), {m_continue, m_pick, m_ask, m_stop});
}

void PaneFooter::name(const QString &pane)
{
    m_pick->setAccessibleName(m_state.picked ? tr("Picked: %1").arg(pane)
                                             : tr("Pick the answer of %1").arg(pane));
    m_up->setAccessibleName(tr("Good answer of %1").arg(pane));
    m_down->setAccessibleName(tr("Bad answer of %1").arg(pane));
    m_note->setAccessibleName(tr("Tags and note to %1").arg(pane));
    m_diff->setAccessibleName(tr("What differs between %1 and the pick").arg(pane));
    m_ask->setAccessibleName(tr("Ask %1").arg(pane));
    m_stop->setAccessibleName(tr("Stop %1").arg(pane));
    m_continue->setAccessibleName(tr("Continue with %1 alone").arg(pane));
}

} // namespace parley
