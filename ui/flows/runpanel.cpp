// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/runpanel.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/controls/tag.h"
#include "ui/flows/tracedelegate.h"
#include "ui/prompts/prompthead.h"
#include "ui/regions.h"
#include "ui/style/motion.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <cmath>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr auto frame = 33ms;
constexpr double wholeTurn = 900; // ms
constexpr int figuresHeight = 36;
constexpr int fewestRows = 2; // that stay in sight in a low window

void showState(Tag &tag, RunView::State state)
{
    switch (state) {
    case RunView::State::None:
        break;
    case RunView::State::Running:
        tag.set(TagTone::Info, RunPanel::tr("Running"));
        break;
    case RunView::State::Done:
        tag.set(TagTone::Good, RunPanel::tr("Done"));
        break;
    case RunView::State::Failed:
        tag.set(TagTone::Danger, RunPanel::tr("Failed"));
        break;
    case RunView::State::Stopped:
        tag.set(TagTone::Warning, RunPanel::tr("Stopped"));
        break;
    case RunView::State::Interrupted:
        tag.set(TagTone::Warning, RunPanel::tr("Interrupted"));
        break;
    case RunView::State::Counted:
        tag.set(TagTone::Plain, RunPanel::tr("Nothing was asked"));
        break;
    }
    tag.setVisible(state != RunView::State::None);
}

} // namespace

RunPanel::RunPanel(const StepReading::Parts &parts, QWidget *parent)
    : Sheet(parts.theme, parent)
    , m_theme(parts.theme)
    , m_clock(parts.services.clock)
    , m_note(new NoteLine(parts.theme, this))
    , m_nothing(new Label(parts.theme, TextStyle::Interface, ColorRole::Ink3,
                          tr("A run shows here what each step asks and answers, how long it takes "
                             "and what it costs."),
                          this))
    , m_steps(new TraceModel(this))
    , m_delegate(new TraceDelegate(parts.theme, this))
    , m_list(new QListView(this))
    , m_reading(new StepReading(parts, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(new Hairline(m_theme, Qt::Horizontal, this));
    rows->addWidget(makeFigures());
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(15, 14, 15, 14);
    rows->addWidget(m_nothing);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(7, 8, 7, 15);
    content->setSpacing(8);
    m_note->say(ColorRole::Danger, {}, {});
    auto *note = new QHBoxLayout;
    note->setContentsMargins(10, 0, 8, 0);
    note->addWidget(m_note);
    content->addLayout(note);
    makeList();
    content->addWidget(m_list);
    auto *reading = new QHBoxLayout;
    reading->setContentsMargins(8, 0, 8, 0);
    reading->addWidget(m_reading);
    content->addLayout(reading, 1);
    rows->addLayout(content, 1);
    rows->addStretch(0);
    setRun({});
    setBack(false);
    markRegion(*this, *m_list, Region::Composer);
}

QWidget *RunPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(15, 0, 11, 0);
    row->setSpacing(8);
    head->setFixedHeight(m_theme.scaled(headHeight));
    m_back = Button::icon(m_theme, QStringLiteral("chevron-left"), tr("Back to the flow"), head);
    m_title = new Label(m_theme, TextStyle::SheetTitle, ColorRole::Ink, {}, head);
    m_title->setElided(true);
    m_state = new Tag(m_theme, TagTone::Plain, {}, head);
    m_stop = new Button(m_theme, ButtonKind::Standard, tr("Stop"), QStringLiteral("stop"), head);
    m_stop->setAccessibleName(tr("Stop the run"));
    m_resume =
        new Button(m_theme, ButtonKind::Standard, tr("Resume"), QStringLiteral("play"), head);
    m_resume->setToolTip(tr("Goes on where it stood; what was answered is not asked again"));
    m_more = Button::icon(m_theme, QStringLiteral("more"), tr("Runs of this flow"), head);
    m_menu = new QMenu(m_more);
    m_more->opens(*m_menu);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_stop);
    row->addWidget(m_resume);
    row->addWidget(m_more);
    connect(m_back, &QPushButton::clicked, this, &RunPanel::backWanted);
    connect(m_stop, &QPushButton::clicked, this, &RunPanel::stopWanted);
    connect(m_resume, &QPushButton::clicked, this, &RunPanel::resumeWanted);
    return head;
}

QWidget *RunPanel::makeFigures()
{
    m_figures = new QWidget(this);
    auto *column = new QVBoxLayout(m_figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(15, 0, 15, 0);
    row->setSpacing(4);
    const auto figure = [&](const QString &name, Label *&value) {
        auto *words = new Label(m_theme, TextStyle::Small, ColorRole::Ink3, name, m_figures);
        value = new Label(m_theme, TextStyle::SmallStrong, ColorRole::Ink, {}, m_figures);
        words->setBuddy(value);
        row->addWidget(words);
        row->addWidget(value);
        row->addSpacing(12);
    };
    figure(tr("Time"), m_time);
    figure(tr("Tokens"), m_tokens);
    figure(tr("Cost"), m_cost);
    row->addStretch(1);
    m_time->setMinimumHeight(m_theme.scaled(figuresHeight));
    m_done = new Label(m_theme, TextStyle::Small, ColorRole::Ink2, {}, m_figures);
    row->addWidget(m_done);
    column->addLayout(row);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal, m_figures));
    return m_figures;
}

void RunPanel::makeList()
{
    m_list->setAccessibleName(tr("Steps of the run"));
    m_list->setAccessibleDescription(tr("What a step asked and answered is read below."));
    m_list->setModel(m_steps);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                const bool last = index.row() + 1 == m_steps->rowCount();
                m_follows = last || (m_follows && !m_list->hasFocus());
                Q_EMIT stepOpened();
            });
    connect(&m_theme, &Theme::changed, m_list, [this] {
        m_list->doItemsLayout();
        follow();
    });
}

void RunPanel::setRun(const RunView &run)
{
    const bool other = run.title != m_run.title;
    m_run = run;
    m_follows = m_follows || other;
    m_title->setText(run.title);
    showState(*m_state, run.state);
    const bool any = run.state != RunView::State::None;
    m_nothing->setVisible(!any);
    m_figures->setVisible(any);
    m_list->setVisible(any);
    m_reading->setVisible(any);
    m_stop->setVisible(run.state == RunView::State::Running);
    m_resume->setVisible(run.canResume);
    m_note->say(ColorRole::Danger, QStringLiteral("error"), run.note);
    showFigures();
    m_steps->setSteps(run.steps, run.whole);
    follow();
    turn();
}

void RunPanel::showFigures()
{
    const auto say = [](Label *label, const QString &text) {
        label->setText(text.isEmpty() ? QStringLiteral("–") : text);
    };
    say(m_time, m_run.time);
    say(m_tokens, m_run.tokens);
    say(m_cost, m_run.cost);
    m_done->setText(tr("%1 of %2 done").arg(m_run.done).arg(m_run.total));
}

// As high as the rows while what is read has as much room; a step that begins is opened unless the
// person reads another one.
void RunPanel::follow()
{
    const int row = qMax(1, m_delegate->sizeHint({}, {}).height());
    const int room = qMax(fewestRows, (height() * 58 / 100 - m_theme.scaled(headHeight)) / row);
    m_list->setFixedHeight(qMax(1, qMin(room, m_steps->rowCount())) * row);
    if (m_follows || !m_list->currentIndex().isValid()) {
        int newest = -1;
        for (int i = 0; i < m_steps->rowCount(); ++i) {
            newest = m_run.steps[i].isTimed() ? i : newest;
        }
        if (newest >= 0 && newest != m_list->currentIndex().row()) {
            m_list->setCurrentIndex(m_steps->index(newest));
            m_follows = true;
        }
    }
}

void RunPanel::turn()
{
    const bool moves = m_run.state == RunView::State::Running;
    const bool motion = mayMove(*this);
    if (!moves || !motion || !m_list->isVisible()) {
        m_delegate->setTurn(-1);
        m_turning.reset();
        return;
    }
    m_delegate->setTurn(std::fmod(double(m_clock.steady().count()), wholeTurn) / wholeTurn);
    for (int row = 0; row < m_steps->rowCount(); ++row) {
        if (m_run.steps[row].state == TraceStep::State::Running) {
            m_list->update(m_steps->index(row));
        }
    }
    m_turning = m_clock.after(frame, [this] { turn(); });
}

QString RunPanel::openStep() const
{
    const TraceStep *step = m_steps->step(m_list->currentIndex());
    return step ? step->id : QString();
}

void RunPanel::openStep(const QString &id)
{
    const QModelIndex index = m_steps->indexOf(id);
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_follows = false;
    }
}

void RunPanel::setBack(bool back)
{
    m_back->setVisible(back);
}

void RunPanel::focusFirst()
{
    (m_list->isHidden() ? static_cast<QWidget *>(m_more) : m_list)->setFocus(Qt::OtherFocusReason);
}

void RunPanel::resizeEvent(QResizeEvent *event)
{
    Sheet::resizeEvent(event);
    follow();
}

} // namespace parley
