// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/routing/routingpage.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"
#include "ui/controls/segmented.h"
#include "ui/controls/sheet.h"
#include "ui/corewords.h"
#include "ui/regions.h"
#include "ui/transcript/figures.h"

#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>
#include <array>

namespace parley {

namespace {

constexpr std::array days = {7, 30, 0}; // 0: since ever
constexpr qsizetype mostDays = 31;
constexpr qsizetype mostShown = 40; // of choices and of questions

QString signedText(Money money)
{
    return money < Money() ? QStringLiteral("−") + moneyText(Money() - money) : moneyText(money);
}

} // namespace

RoutingPage::RoutingPage(const Theme &theme, Services &services, const ModelLists &lists,
                         QWidget *parent)
    : QWidget(parent), m_theme(theme), m_services(services), m_lists(lists), m_offline(services)
{
    QVBoxLayout *rows = sheetRows(*this, theme);
    rows->addWidget(makeHead());
    rows->addWidget(new Hairline(theme, Qt::Horizontal, this));
    rows->addWidget(makeBody(), 1);
    connect(&m_offline, &OfflineRouting::progressed, this, [this] {
        m_would->setText(
            tr("Reading: %1 chats are left.").arg(groupedNumber(m_offline.chatsLeft())));
    });
    connect(&m_offline, &OfflineRouting::finished, this, &RoutingPage::showOffline);
    connect(&m_offline, &OfflineRouting::failed, this, [this](const Error &error) {
        m_would->setText(tr("The chats can't be read: %1").arg(detailText(error)));
    });
    markRegion(*this, *m_ranges, Region::Page);
}

QWidget *RoutingPage::makeHead()
{
    const PageHead head = pageHead(m_theme, tr("Usage"), tr("Routing"), this);
    m_ranges = new Segmented(m_theme, tr("Days shown"), {tr("7 days"), tr("30 days"), tr("All")},
                             head.widget);
    m_ranges->setCurrent(1);
    head.row->addWidget(m_ranges);
    auto *plans = new Button(m_theme, ButtonKind::Standard, tr("Plans"), QStringLiteral("settings"),
                             head.widget);
    head.row->addWidget(plans);
    connect(head.back, &QPushButton::clicked, this, &RoutingPage::usageWanted);
    connect(m_ranges, &Segmented::chosen, this, &RoutingPage::ask);
    connect(plans, &QPushButton::clicked, this, &RoutingPage::plansWanted);
    return head.widget;
}

QWidget *RoutingPage::makeBody()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(27, 18, 27, 18);
    column->setSpacing(20);
    m_problem = new NoteLine(m_theme, content);
    m_problem->say(ColorRole::Danger, {}, {});
    column->addWidget(m_problem);
    m_saved = new Label(m_theme, TextStyle::PageTitle, ColorRole::Ink, {}, content);
    column->addWidget(m_saved);
    m_sentence = new Label(m_theme, TextStyle::Interface, ColorRole::Ink2, {}, content);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    const QStringList figures{tr("Questions"), tr("Cheap"), tr("Escalated"), tr("Paid"),
                              tr("Saved")};
    m_byPlan =
        new FiguresTable(m_theme, tr("By plan"), QStringList{tr("Plan")} + figures, 1, content);
    column->addWidget(m_byPlan);
    m_byDay = new FiguresTable(m_theme, tr("By day"), QStringList{tr("Day")} + figures, 1, content);
    column->addWidget(m_byDay);
    m_last = new FiguresTable(m_theme, tr("Last choices"),
                              {tr("When"), tr("Model"), tr("Why"), tr("Check"), tr("Saved")}, 4,
                              content);
    column->addWidget(m_last);
    makeOffline(*column);
    column->addStretch(1);
    connect(m_last, &FiguresTable::opened, this, &RoutingPage::chatOpened);
    QScrollArea *scroll = scrolling(content, tr("Routing"), this);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void RoutingPage::makeOffline(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    column.addWidget(new Hairline(m_theme, Qt::Horizontal, parent));
    column.addWidget(new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink,
                               tr("What a plan would have cost"), parent));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_plan = new QComboBox(parent);
    m_plan->setAccessibleName(tr("Plan to try on earlier questions"));
    m_plan->setFont(m_theme.font(TextStyle::Interface));
    row->addWidget(m_plan);
    m_compute =
        new Button(m_theme, ButtonKind::Standard, tr("Compute"), QStringLiteral("play"), parent);
    row->addWidget(m_compute);
    row->addStretch(1);
    column.addLayout(row);
    auto *note = new NoteLine(m_theme, parent);
    note->say(ColorRole::Ink2, QStringLiteral("info"),
              tr("Computed on this computer from your chats of these days: nobody is asked. The "
                 "rules alone decide, as if the classifier said nothing, and checks are not played "
                 "again. The other model is taken to need as many tokens."));
    column.addWidget(note);
    m_would = new Label(m_theme, TextStyle::Interface, ColorRole::Ink, {}, parent);
    m_would->setWordWrap(true);
    column.addWidget(m_would);
    m_questions = new FiguresTable(
        m_theme, tr("Its questions"),
        {tr("Question"), tr("Answered by"), tr("Plan"), tr("It cost"), tr("Would cost")}, 3,
        parent);
    m_questions->hide();
    column.addWidget(m_questions);
    connect(m_compute, &QPushButton::clicked, this, &RoutingPage::computeOffline);
    connect(m_questions, &FiguresTable::opened, this, &RoutingPage::chatOpened);
}

void RoutingPage::open()
{
    m_ranges->setFocus(Qt::OtherFocusReason);
}

void RoutingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

OfflineSpan RoutingPage::span() const
{
    const int shown = days.at(static_cast<std::size_t>(std::max(0, m_ranges->current())));
    const QDate today = m_services.clock.now().toLocalTime().date();
    return {shown == 0 ? QDateTime() : today.addDays(1 - shown).startOfDay().toUTC(), {}};
}

void RoutingPage::ask()
{
    const QString chosen = m_plan->currentText();
    m_plan->clear();
    for (const RoutingPlan &plan : routingPlans(m_services.settings)) {
        m_plan->addItem(plan.name);
    }
    m_plan->setCurrentIndex(std::max(0, m_plan->findText(chosen)));
    m_compute->setEnabled(m_plan->count() > 0);
    m_plan->setVisible(m_plan->count() > 0);
    m_offline.stop();
    m_would->setText(m_plan->count() > 0 ? QString()
                                         : tr("There are no plans yet: make one under Plans."));
    m_questions->hide();
    if (!m_services.routings) {
        show({});
        return;
    }
    m_asking.wait(
        m_services.routings->records(span().from),
        [this](const Result<QList<RoutingRecord>> &records) {
            m_problem->say(
                ColorRole::Danger, QStringLiteral("error"),
                records
                    ? QString()
                    : tr("What plans chose can't be read: %1").arg(detailText(records.error())));
            show(records ? *records : QList<RoutingRecord>());
        });
}

void RoutingPage::show(const QList<RoutingRecord> &records)
{
    RoutingSums whole;
    for (const RoutingRecord &record : records) {
        whole.add(record);
    }
    const qint64 escalated = whole.byCheck + whole.byPerson;
    m_saved->setText(whole.saved < Money()
                         ? tr("%1 more than without plans").arg(moneyText(Money() - whole.saved))
                         : tr("%1 saved").arg(moneyText(whole.saved)));
    const QString unknown =
        whole.unknown > 0
            ? QLatin1Char(' ') + tr("What some answers saved is not known: %1 of them.")
                                     .arg(groupedNumber(whole.unknown))
            : QString();
    m_sentence->setText(
        records.isEmpty()
            ? tr("No plan has chosen a model in these days. Choose one in the parameters of a "
                 "chat.")
            : tr("%1 questions: %2 to a cheap model, %3 to a strong one. %4 escalated, %5 by a "
                 "check and %6 by you. Classifiers took %7.",
                 nullptr, pluralOf(whole.questions))
                      .arg(groupedNumber(whole.questions), groupedNumber(whole.cheap),
                           groupedNumber(whole.strong), groupedNumber(escalated),
                           groupedNumber(whole.byCheck), groupedNumber(whole.byPerson),
                           moneyText(whole.choosing)) +
                  unknown);
    showSums(records);
    showLast(records);
}

FiguresTable::Row RoutingPage::sumsRow(const QString &name, const RoutingSums &sums) const
{
    return {{name, groupedNumber(sums.questions), groupedNumber(sums.cheap),
             groupedNumber(sums.byCheck + sums.byPerson), moneyText(sums.paid + sums.choosing),
             signedText(sums.saved)}};
}

void RoutingPage::showSums(const QList<RoutingRecord> &records)
{
    QMap<QString, RoutingSums> plans;
    QMap<QDate, RoutingSums> byDay;
    for (const RoutingRecord &record : records) {
        plans[record.note.plan].add(record);
        byDay[record.at.toLocalTime().date()].add(record);
    }
    QList<FiguresTable::Row> rows;
    for (auto it = plans.cbegin(); it != plans.cend(); ++it) {
        rows.append(sumsRow(it.key(), it.value()));
    }
    m_byPlan->setRows(rows, tr("None."));
    rows.clear();
    for (auto it = byDay.cend(); it != byDay.cbegin() && rows.size() < mostDays;) {
        --it;
        rows.append(sumsRow(dayText(it.key()), it.value()));
    }
    m_byDay->setRows(rows, tr("None."));
}

void RoutingPage::showLast(const QList<RoutingRecord> &records)
{
    QList<FiguresTable::Row> rows;
    for (auto it = records.crbegin(); it != records.crend() && rows.size() < mostShown; ++it) {
        const RoutingNote &note = it->note;
        const QString model = m_lists.title(note.model);
        rows.append(
            {{momentText(it->at), note.isEscalation() ? tr("Escalated to %1").arg(model) : model,
              note.why, note.failed.isEmpty() ? tr("passed") : note.failed,
              note.saved ? signedText(*note.saved) : tr("not known")},
             it->conversation});
    }
    m_last->setRows(rows, tr("None."));
}

void RoutingPage::computeOffline()
{
    const auto plan = findRoutingPlan(m_services.settings, m_plan->currentText());
    if (!plan) {
        m_would->setText(detailText(plan.error()));
        return;
    }
    m_questions->hide();
    m_offline.start(*plan, span());
}

void RoutingPage::showOffline()
{
    const OfflineFigures &figures = m_offline.figures();
    m_would->setText(
        tr("%1 questions cost %2; with this plan about %3: %4 to the cheap model, %5 to the strong "
           "one. %6 would have been put to the classifier. %7 are left out: their use or price is "
           "not known.",
           nullptr, pluralOf(figures.questions))
            .arg(groupedNumber(figures.questions), moneyText(figures.was), moneyText(figures.would),
                 groupedNumber(figures.cheap), groupedNumber(figures.strong),
                 groupedNumber(figures.open), groupedNumber(figures.skipped)));
    QList<FiguresTable::Row> rows;
    for (const OfflineQuestion &one :
         m_offline.questions().first(std::min(mostShown, m_offline.questions().size()))) {
        const bool cheap = one.decision.route == Route::Cheap;
        rows.append({{one.text.simplified(), m_lists.title(one.model),
                      (cheap ? tr("Cheap: %1") : tr("Strong: %1")).arg(one.decision.why),
                      moneyText(one.was), moneyText(one.would)},
                     one.conversation});
    }
    m_questions->setRows(rows, tr("None."));
    m_questions->show();
}

} // namespace parley
