// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/mergebar.h"

#include "ui/controls/button.h"
#include "ui/controls/framed.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/modelpill.h"
#include "ui/controls/segmented.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>

#include <memory>

namespace parley {

namespace {

constexpr int rowHeight = 44;
constexpr int iconLeft = 16; // px
constexpr int iconSize = 16;
constexpr int iconGap = 10;
constexpr int narrowBelow = 1020; // px: the ways stand in a line of their own
constexpr int editHeight = 132;

} // namespace

MergeBar::MergeBar(const Theme &theme, QWidget *parent)
    : Sheet(theme, parent)
    , m_theme(theme)
    , m_title(
          new Label(theme, TextStyle::InterfaceStrong, ColorRole::Ink, tr("Merge answers"), this))
    , m_with(new Label(theme, TextStyle::Interface, ColorRole::Ink2, tr("with"), this))
    , m_pill(new ModelPill(theme, this))
    , m_ways(new Segmented(
          theme, tr("How to merge"),
          {tr("Best of each"), tr("Only what they agree on"), tr("Own instruction")}, this))
    , m_unfold(Button::icon(theme, QStringLiteral("edit"), tr("Show what is sent"), this))
    , m_status(new Label(theme, TextStyle::Small, ColorRole::Ink3, {}, this))
    , m_merge(new Button(theme, ButtonKind::Standard, tr("Merge"), {}, this))
    , m_fold(new QWidget(this))
    , m_row(new QHBoxLayout)
    , m_second(new QHBoxLayout)
{
    setAccessibleName(tr("Merge answers"));
    build();
    buildInstruction();
    arrange();
    connect(m_pill, &QPushButton::clicked, this, &MergeBar::modelWanted);
    connect(m_ways, &Segmented::chosen, this,
            [this](int way) { Q_EMIT wayChosen(static_cast<MergeWay>(way)); });
    connect(m_unfold, &QPushButton::toggled, this, [this](bool shown) {
        m_fold->setVisible(shown);
        m_unfold->setToolTip(shown ? tr("Hide what is sent") : tr("Show what is sent"));
    });
    connect(m_merge, &QPushButton::clicked, this, &MergeBar::mergeWanted);
    connect(m_reset, &QPushButton::clicked, this, &MergeBar::resetWanted);
    connect(m_instruction, &QPlainTextEdit::textChanged, this,
            [this] { Q_EMIT instructionEdited(m_instruction->toPlainText()); });
    m_state.asked = -1; // so that the first one is shown
    show(State());
}

void MergeBar::build()
{
    auto *column = new QVBoxLayout(this);
    const int sign = iconLeft + iconSize + iconGap; // margins of layouts are not mirrored
    column->setContentsMargins(isRightToLeft() ? 8 : sign, 0, isRightToLeft() ? sign : 8, 0);
    column->setSpacing(0);
    m_row->setSpacing(8);
    m_second->setSpacing(8);
    m_second->setContentsMargins(0, 0, 0, 8);
    m_pill->makeSmall();
    m_title->setMinimumHeight(m_theme.scaled(rowHeight));
    m_unfold->setCheckable(true);
    m_unfold->makeSmall();
    m_merge->makeSmall();
    m_title->setElided(true);
    m_status->setElided(true);
    m_status->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    column->addLayout(m_row);
    column->addLayout(m_second);
    column->addWidget(m_fold);
    m_fold->hide();
}

void MergeBar::buildInstruction()
{
    auto *column = new QVBoxLayout(m_fold);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(6);
    m_instruction = textField(m_theme, tr("What is sent to merge the answers"), editHeight, m_fold);
    column->addWidget(framed(m_theme, *m_instruction));
    auto *below = new QHBoxLayout;
    auto *note = new Label(m_theme, TextStyle::Micro, ColorRole::Ink3,
                           tr("The question and the answers are put where {{question}} and "
                              "{{answers}} stand, without saying who gave them."),
                           m_fold);
    note->setElided(true);
    m_reset = new Button(m_theme, ButtonKind::Quiet, tr("Reset"), {}, m_fold);
    m_reset->makeSmall();
    m_reset->setAccessibleName(tr("Reset the instruction"));
    below->addWidget(note, 1);
    below->addWidget(m_reset);
    column->addLayout(below);
}

void MergeBar::arrange()
{
    for (QHBoxLayout *row : {m_row, m_second}) {
        while (row->count() > 0) {
            const std::unique_ptr<QLayoutItem> item(row->takeAt(0)); // not the widget in it
        }
    }
    m_row->addWidget(m_title);
    m_row->addWidget(m_with);
    m_row->addWidget(m_pill);
    QHBoxLayout *ways = m_narrow ? m_second : m_row;
    ways->addWidget(m_ways);
    ways->addWidget(m_unfold);
    if (m_narrow) {
        m_second->addStretch(1);
    }
    m_row->addWidget(m_status, 1);
    m_row->addWidget(m_merge);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_second->setContentsMargins(0, 0, 0, m_narrow ? 8 : 0);
}

void MergeBar::show(const State &state)
{
    if (state == m_state) {
        return;
    }
    m_state = state;
    m_pill->setModel(state.plan.model.toString(), state.title);
    m_pill->setAccessibleName(state.title.isEmpty() ? tr("Choose the model that merges")
                                                    : tr("Merge answers with %1").arg(state.title));
    m_ways->setCurrent(static_cast<int>(state.plan.way));
    if (m_instruction->toPlainText() != state.instruction) {
        const QSignalBlocker quiet(m_instruction);
        m_instruction->setPlainText(state.instruction);
    }
    m_reset->setEnabled(state.plan.instructions.contains(state.plan.way));
    const auto asked = static_cast<int>(state.asked);
    const QString ready = tr("%1 of %n answers ready", nullptr, asked).arg(state.ready);
    m_status->setText(state.price.isEmpty() ? ready : ready + QStringLiteral(" · ") + state.price);
    const bool some = state.ready >= 2 && state.ready < state.asked;
    m_merge->setText(some ? tr("Merge %1 now").arg(state.ready) : tr("Merge"));
    m_merge->setAccessibleName(m_merge->text() + QStringLiteral(", ") + m_status->text());
}

void MergeBar::openInstruction()
{
    m_unfold->setChecked(true);
    m_instruction->setFocus(Qt::OtherFocusReason);
}

void MergeBar::resizeEvent(QResizeEvent *event)
{
    Sheet::resizeEvent(event);
    const bool narrow = width() < m_theme.scaled(narrowBelow);
    if (narrow != m_narrow) {
        m_narrow = narrow;
        arrange();
    }
}

void MergeBar::paintEvent(QPaintEvent *event)
{
    Sheet::paintEvent(event);
    const int middle = m_theme.scaled(rowHeight) / 2;
    const QRect place = QStyle::visualRect(
        layoutDirection(), rect(), QRect(iconLeft, middle - iconSize / 2, iconSize, iconSize));
    QPainter(this).drawPixmap(place.topLeft(), m_theme.pixmap(QStringLiteral("merge"), iconSize,
                                                              m_theme.color(ColorRole::Accent),
                                                              devicePixelRatioF()));
}

void MergeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_unfold->isChecked()) {
        m_unfold->setChecked(false);
        m_unfold->setFocus(Qt::OtherFocusReason);
        return;
    }
    Sheet::keyPressEvent(event);
}

} // namespace parley
