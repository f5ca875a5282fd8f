// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/usage/usagetotals.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/sheet.h"
#include "ui/transcript/figures.h"
#include "ui/usage/budgetbar.h"

#include <QGridLayout>
#include <QLocale>

namespace parley {

namespace {

QString shareText(double share)
{
    return UsageTotals::tr("%1 %", "share").arg(qRound(share * 100));
}

// "9.42 M": large, with room for a decimal more than elsewhere.
QString largeNumber(qint64 number)
{
    constexpr qint64 million = 1'000'000;
    return number < million
               ? shortNumber(number)
               : UsageTotals::tr("%1 M", "millions")
                     .arg(QLocale().toString(static_cast<double>(number) / 1e6, 'f', 2));
}

QString spentNote(const LedgerSums &sums)
{
    QStringList parts;
    if (sums.estimated != Money()) {
        parts.append(UsageTotals::tr("about %1 of it stopped before it was counted")
                         .arg(moneyText(sums.estimated)));
    }
    if (sums.unpriced > 0) {
        parts.append(UsageTotals::tr("%n requests of unknown price not in it", nullptr,
                                     pluralOf(sums.unpriced)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString daysLeft(const UsageRange &range, const QDate &today)
{
    const qint64 left = today.daysTo(range.last);
    return left > 0 ? UsageTotals::tr("%n days left", nullptr, pluralOf(left)) : QString();
}

QVBoxLayout *columnIn(QWidget &box)
{
    auto *column = new QVBoxLayout(&box);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(0);
    return column;
}

} // namespace

QString rangeName(const UsageRange &range)
{
    const QLocale locale;
    switch (range.kind) {
    case UsageRange::Kind::Today:
        return UsageTotals::tr("Spent today");
    case UsageRange::Kind::Week:
        return UsageTotals::tr("Spent in 7 days");
    case UsageRange::Kind::Month:
        return UsageTotals::tr("Spent in %1").arg(locale.standaloneMonthName(range.first.month()));
    case UsageRange::Kind::Year:
        return UsageTotals::tr("Spent in %1").arg(range.first.year());
    case UsageRange::Kind::Custom:
        break;
    }
    return UsageTotals::tr("Spent from %1 to %2").arg(dayText(range.first), dayText(range.last));
}

UsageTotals::UsageTotals(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(16);
    makeSpent();
    m_tokens = makeBlock(tr("Tokens"), ColorRole::Ink);
    m_saved = makeBlock(tr("Saved by caching"), ColorRole::Ok);
    m_answers = makeBlock(tr("Answers"), ColorRole::Ink);
    for (const Block &block : {m_tokens, m_saved, m_answers}) {
        stack(block);
    }
    arrange();
}

UsageTotals::Block UsageTotals::makeBlock(const QString &name, ColorRole role)
{
    Block block;
    block.line = new Hairline(m_theme, Qt::Vertical, this);
    block.box = new QWidget(this);
    block.name = new Label(m_theme, TextStyle::Small, ColorRole::Ink2, name, block.box);
    block.value = new Label(m_theme, TextStyle::Figure, role, {}, block.box);
    block.note = new Label(m_theme, TextStyle::Small, ColorRole::Ink3, {}, block.box);
    block.note->setWordWrap(true);
    return block;
}

void UsageTotals::stack(const Block &block)
{
    auto *column = columnIn(*block.box);
    column->addWidget(block.name);
    column->addWidget(block.value);
    column->addWidget(block.note);
    column->addStretch(1);
}

void UsageTotals::makeSpent()
{
    m_spent = makeBlock({}, ColorRole::Ink);
    m_spent.line->hide();
    auto *column = columnIn(*m_spent.box);
    auto *head = new QHBoxLayout;
    head->addWidget(m_spent.name);
    head->addStretch(1);
    m_budget = new Label(m_theme, TextStyle::Small, ColorRole::Ink2, {}, m_spent.box);
    head->addWidget(m_budget);
    m_change = new Button(m_theme, ButtonKind::Quiet, {}, {}, m_spent.box);
    m_change->makeSmall();
    head->addWidget(m_change);
    connect(m_change, &QPushButton::clicked, this, &UsageTotals::budgetWanted);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_spent.value, 0, Qt::AlignBottom);
    m_course = new Label(m_theme, TextStyle::Small, ColorRole::Ink3, {}, m_spent.box);
    m_course->setElided(true);
    m_course->setContentsMargins(0, 0, 0, 6);
    row->addWidget(m_course, 1, Qt::AlignBottom);
    column->addLayout(row);
    m_bar = new BudgetBar(m_theme, m_spent.box);
    column->addWidget(m_bar);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 3, 0, 0);
    m_used = new Label(m_theme, TextStyle::Micro, ColorRole::Ink3, {}, m_spent.box);
    m_rules = new Label(m_theme, TextStyle::Micro, ColorRole::Ink3, {}, m_spent.box);
    foot->addWidget(m_used);
    foot->addStretch(1);
    foot->addWidget(m_rules);
    column->addLayout(foot);
    column->addWidget(m_spent.note);
    column->addStretch(1);
}

void UsageTotals::arrange()
{
    for (QWidget *widget : {m_spent.box, m_tokens.line, m_tokens.box, m_saved.line, m_saved.box,
                            m_answers.line, m_answers.box}) {
        m_grid->removeWidget(widget);
    }
    const int across = m_narrow ? 5 : 1;
    m_grid->addWidget(m_spent.box, 0, 0, 1, across);
    m_tokens.line->setVisible(!m_narrow);
    const QList<Block> others{m_tokens, m_saved, m_answers};
    int column = m_narrow ? 0 : 1;
    const int row = m_narrow ? 1 : 0;
    for (const Block &block : others) {
        if (!m_narrow || column > 0) {
            m_grid->addWidget(block.line, row, column++);
        }
        m_grid->addWidget(block.box, row, column++);
    }
    for (int i = 0; i < 7; ++i) {
        const bool box = m_narrow ? i % 2 == 0 && i < 5 : i % 2 == 0;
        m_grid->setColumnStretch(i, !box ? 0 : i == 0 && !m_narrow ? 15 : 9);
    }
}

void UsageTotals::setNarrow(bool narrow)
{
    if (narrow != m_narrow) {
        m_narrow = narrow;
        arrange();
    }
}

void UsageTotals::showSpent(const UsageFigures &figures, const std::optional<BudgetLimit> &budget,
                            const QDate &today)
{
    const Money spent = figures.whole.spent();
    m_spent.name->setText(rangeName(figures.range));
    m_spent.value->setText(moneyText(spent));
    m_spent.note->setText(spentNote(figures.whole));
    m_spent.note->setVisible(!m_spent.note->text().isEmpty());
    const auto course = forecast(spent, figures.range, today);
    m_course->setText(
        course && spent > Money()
            ? tr("on course for %1 by %2")
                  .arg(moneyText(*course),
                       QLocale().toString(figures.range.last, QStringLiteral("d MMMM")))
            : QString());
    const bool kept = budget && budget->amount > Money();
    m_budget->setText(kept ? tr("%1 budget ·").arg(moneyText(budget->amount)) : QString());
    m_change->setText(kept ? tr("Change") : tr("Set a budget"));
    m_change->setAccessibleName(kept ? tr("Change the budget") : tr("Set a budget"));
    m_bar->setVisible(kept);
    m_used->setVisible(kept);
    m_rules->setVisible(kept);
    if (!kept) {
        return;
    }
    const double used = spent.dollars() / budget->amount.dollars();
    m_bar->set(used, budget->warnAt / 100.0);
    const QString left = daysLeft(figures.range, today);
    m_used->setText(left.isEmpty() ? tr("%1 used").arg(shareText(used))
                                   : tr("%1 used, %2").arg(shareText(used), left));
    const QString then =
        budget->then == BudgetLimit::Then::Stop ? tr("stop at 100 %") : tr("ask at 100 %");
    m_rules->setText(budget->warnAt > 0
                         ? tr("Warn at %1, %2").arg(shareText(budget->warnAt / 100.0), then)
                         : then);
}

void UsageTotals::show(const UsageFigures &figures, const std::optional<BudgetLimit> &budget,
                       const QDate &today)
{
    showSpent(figures, budget, today);
    const LedgerSums &sums = figures.whole;
    m_tokens.value->setText(largeNumber(sums.input + sums.output));
    m_tokens.note->setText(
        tr("%1 in · %2 out").arg(largeNumber(sums.input), largeNumber(sums.output)));
    m_saved.value->setText(moneyText(sums.saved));
    m_saved.value->setRole(sums.saved > Money() ? ColorRole::Ok : ColorRole::Ink);
    m_saved.note->setText(sums.input > 0 ? tr("%1 of input read from cache")
                                               .arg(shareText(static_cast<double>(sums.cachedRead) /
                                                              static_cast<double>(sums.input)))
                                         : QString());
    m_answers.value->setText(groupedNumber(sums.answers));
    QStringList usual;
    if (figures.medians.cost) {
        usual.append(tr("median %1 each").arg(moneyText(*figures.medians.cost)));
    }
    if (figures.medians.firstToken) {
        usual.append(tr("%1 first token").arg(tenthsText(*figures.medians.firstToken)));
    }
    m_answers.note->setText(usual.join(QStringLiteral(" · ")));
}

} // namespace parley
