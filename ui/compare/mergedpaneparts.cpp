// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of MergedPane that puts it together.
#include "ui/compare/disputedcard.h"
#include "ui/compare/mergedpane.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/modelpill.h"
#include "ui/controls/noteline.h"
#include "ui/controls/sign.h"
#include "ui/errortext.h"
#include "ui/messagebar.h"
#include "ui/modellists.h"
#include "ui/panes/pictureloader.h"
#include "ui/panes/transcriptsteps.h"
#include "ui/regions.h"
#include "ui/transcript/announcer.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptview.h"

#include <QMenu>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int stripeHeight = 3; // px
constexpr int barHeight = 48;
constexpr int signSize = 16;

// As high as the header and the footer of a pane.
class Bar final : public QWidget
{
public:
    Bar(const Theme &theme, QWidget *parent) : QWidget(parent)
    {
        const auto fit = [this, &theme] { setFixedHeight(theme.scaled(barHeight)); };
        fit();
        connect(&theme, &Theme::changed, this, fit);
    }
};

} // namespace

void MergedPane::build(const ComparePane::Parts &parts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, stripeHeight, 0, 0);
    column->setSpacing(0);
    buildHeader(*column);
    m_question = new NoteLine(m_theme, this);
    m_bar = new MessageBar(m_theme, this);
    m_view = new TranscriptView(m_theme, m_services.clock, parts.languages, &parts.formulas, this,
                                TranscriptView::Room::Merged);
    m_view->setAccessibleName(tr("Merged answer"));
    setSpokenName(*m_view, tr("Merged answer"));
    auto *pictures = new PictureLoader(*m_view, m_theme, m_view);
    if (parts.pictures) {
        pictures->setFetcher(*parts.pictures);
    }
    m_steps = new TranscriptSteps(*m_view, this);
    m_card = new DisputedCard(m_theme, this);
    m_meters = new PaneMeters(m_theme, this);
    column->addWidget(m_question);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_card);
    column->addWidget(m_meters);
    buildFooter(*column);
    markRegion(*this, *m_view, Region::Transcript);
}

void MergedPane::buildHeader(QVBoxLayout &column)
{
    auto *header = new Bar(m_theme, this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(20, 0, 8, 0);
    row->setSpacing(8);
    m_title =
        new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink, tr("Merged answer"), header);
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_pill = new ModelPill(m_theme, header);
    m_pill->makeSmall();
    m_pill->setToolTip(tr("Write it again with another model"));
    m_copy = Button::icon(m_theme, QStringLiteral("copy"), tr("Copy the merged answer"), header);
    m_again = Button::icon(m_theme, QStringLiteral("refresh"), tr("Merge again"), header);
    auto *more =
        Button::icon(m_theme, QStringLiteral("more"), tr("More for the merged answer"), header);
    m_menu = new QMenu(this);
    more->opens(*m_menu);
    row->addWidget(new Sign(m_theme, QStringLiteral("merge"), ColorRole::Accent, signSize, header));
    row->addWidget(m_title);
    row->addWidget(m_pill);
    row->addStretch(1);
    for (Button *button : {m_copy, m_again, more}) {
        button->makeSmall();
        row->addWidget(button);
    }
    row->setSpacing(4);
    column.addWidget(header);
}

void MergedPane::buildFooter(QVBoxLayout &column)
{
    m_footer = new Bar(m_theme, this);
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(20, 0, 10, 0);
    row->setSpacing(6);
    m_use = new Button(m_theme, ButtonKind::Primary, tr("Use this answer"), QStringLiteral("check"),
                       m_footer);
    m_use->setToolTip(tr("Makes it a pane like the others, that gets the next question too"));
    m_diff = new Button(m_theme, ButtonKind::Standard, tr("Diff with pick"), QStringLiteral("diff"),
                        m_footer);
    m_diff->setAccessibleName(tr("What differs between the merged answer and the pick"));
    m_diff->setToolTip(tr("Diff with pick"));
    m_diff->setCheckable(true);
    m_stop =
        new Button(m_theme, ButtonKind::Standard, tr("Stop"), QStringLiteral("stop"), m_footer);
    m_stop->setAccessibleName(tr("Stop merging"));
    m_doing = new Label(m_theme, TextStyle::Small, ColorRole::Ink3, {}, m_footer);
    m_continue = new Button(m_theme, ButtonKind::Quiet, tr("Continue here"),
                            QStringLiteral("arrow-right"), m_footer);
    m_continue->setAccessibleName(tr("Continue with the merged answer alone"));
    m_continue->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the words
    for (Button *button : {m_use, m_diff, m_stop}) {
        button->makeSmall();
        row->addWidget(button);
    }
    m_continue->makeSmall();
    row->addWidget(m_doing);
    row->addStretch(1);
    row->addWidget(m_continue);
    column.addWidget(m_footer);
}

void MergedPane::connectParts()
{
    connect(&m_lists, &ModelLists::changed, this, [this] {
        applyNaming();
        refresh();
    });
    for (const auto change :
         {&ChatSession::headChanged, &ChatSession::statusChanged, &ChatSession::pathChanged}) {
        connect(m_session, change, this, &MergedPane::refresh);
    }
    connect(m_session, &ChatSession::nodeAdded, this, &MergedPane::refresh);
    connect(m_view, &TranscriptView::linkActivated, this, &MergedPane::linkActivated);
    connect(m_steps, &TranscriptSteps::settingsWanted, this, &MergedPane::settingsWanted);
    connect(m_steps, &TranscriptSteps::budgetsWanted, this, &MergedPane::budgetsWanted);
    connect(m_steps, &TranscriptSteps::modelWanted, this, &MergedPane::modelWanted);
    connect(m_steps, &TranscriptSteps::refused, this, [this](const Error &error) {
        m_bar->tell(MessageBar::Tone::Warning, errorTitle(error), MessageBar::About::Chat);
    });
    connect(m_pill, &QPushButton::clicked, this, &MergedPane::modelWanted);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_view->actions().copyLastAnswer(); });
    connect(m_again, &QPushButton::clicked, this, &MergedPane::againWanted);
    connect(m_use, &QPushButton::clicked, this, &MergedPane::useWanted);
    connect(m_diff, &QPushButton::clicked, this, &MergedPane::diffWanted);
    connect(m_stop, &QPushButton::clicked, m_session, &ChatSession::stop);
    connect(m_continue, &QPushButton::clicked, this, &MergedPane::continueWanted);
    connect(m_card, &DisputedCard::addWanted, this, [this] { settleFirst(true); });
    connect(m_card, &DisputedCard::leaveWanted, this, [this] { settleFirst(false); });
    connect(m_card, &DisputedCard::leaveAllWanted, this, [this] {
        QList<SettledPoint> points;
        for (const DisputedPoint &point : std::as_const(m_read.open)) {
            points.append({point.source, point.sentence, false});
        }
        Q_EMIT settled(points);
    });
}

} // namespace parley
