// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/budgetpage.h"

#include "base/currency.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"
#include "ui/settings/personfield.h"
#include "ui/settings/settingsrows.h"
#include "ui/style/buttonkind.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

namespace parley {

namespace {

constexpr int warnShares[] = {0, 50, 70, 80, 90};

} // namespace

std::optional<Money> amountFromText(const QString &text)
{
    const Currency &currency = displayCurrency();
    QString number = text;
    number.remove(currency.sign());
    number.remove(currency.isDollar() ? QStringLiteral("USD") : currency.code, Qt::CaseInsensitive);
    number = number.trimmed().replace(u',', u'.');
    if (number.isEmpty()) {
        return Money();
    }
    const auto amount = Money::fromDecimal(number);
    return amount && *amount >= Money() ? std::optional(currency.toDollars(*amount)) : std::nullopt;
}

QString textOfAmount(Money dollars)
{
    const Currency &currency = displayCurrency();
    return decimalText(currency.fromDollars(dollars), currency.isDollar() ? 9 : 4);
}

BudgetPage::BudgetPage(const Theme &theme, Services &services, QWidget *parent)
    : Sheet(theme, parent), m_theme(theme), m_services(services)
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(1, 1, 1, 1);
    QScrollArea *area = scrolling(makeContent(), tr("Budget"), this);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // a table may be wider
    around->addWidget(area);
    connect(m_unpriced, &QCheckBox::toggled, this,
            [this](bool on) { m_services.settings.set(askUnpricedSetting, on); });
}

QWidget *BudgetPage::makeContent()
{
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(27, 0, 27, 24);
    column->setSpacing(0);
    addSettingsTitle(*column, m_theme, tr("Budget"), m_content);
    auto *note = new NoteLine(m_theme, m_content);
    note->say(
        ColorRole::Ink2, QStringLiteral("info"),
        tr("Before a request leaves, Parley reserves the most it may cost. Leave an amount "
           "empty for no budget. Models on this computer cost nothing and are never stopped."));
    column->addWidget(note);
    column->addSpacing(16);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    column->addLayout(m_grid);
    column->addSpacing(8);
    m_problem = new NoteLine(m_theme, m_content);
    m_problem->say(ColorRole::Danger, {}, {});
    column->addWidget(m_problem);
    column->addSpacing(16);
    m_unpriced = new QCheckBox(tr("Ask before using a model whose price nobody knows"), m_content);
    m_unpriced->setFont(m_theme.font(TextStyle::Interface));
    column->addWidget(m_unpriced);
    column->addSpacing(24);
    column->addWidget(new PersonField(m_theme, m_services, m_content));
    column->addStretch(1);
    return m_content;
}

void BudgetPage::addRow(BudgetScope scope, const QString &name, const QString &profile)
{
    Row row{scope,
            profile,
            new QLineEdit(m_content),
            nullptr,
            new QComboBox(m_content),
            new QComboBox(m_content)};
    row.sign = new Label(m_theme, TextStyle::Interface, ColorRole::Ink3, {}, m_content);
    const int at = m_grid->rowCount();
    auto *label = new Label(m_theme, TextStyle::Interface, ColorRole::Ink, name, m_content);
    label->setElided(true);
    m_grid->addWidget(label, at, 0);
    row.amount->setAccessibleName(tr("%1, amount").arg(name));
    row.amount->setPlaceholderText(tr("no budget"));
    row.amount->setFont(m_theme.font(TextStyle::Interface));
    row.amount->setAlignment(Qt::AlignRight);
    row.amount->setFixedWidth(m_theme.scaled(110));
    m_grid->addWidget(row.sign, at, 1);
    m_grid->addWidget(row.amount, at, 2);
    row.warn->setAccessibleName(tr("%1, warning").arg(name));
    for (const int share : warnShares) {
        row.warn->addItem(share == 0 ? tr("No warning") : tr("Warn at %1 %").arg(share), share);
    }
    row.then->setAccessibleName(tr("%1, at the limit").arg(name));
    row.then->addItem(tr("Then stop"), static_cast<int>(BudgetLimit::Then::Stop));
    row.then->addItem(tr("Then ask"), static_cast<int>(BudgetLimit::Then::Ask));
    int place = 3;
    for (QComboBox *box : {row.warn, row.then}) {
        box->setFont(m_theme.font(TextStyle::Interface));
        m_grid->addWidget(box, at, place++);
        connect(box, &QComboBox::activated, this, &BudgetPage::save);
    }
    connect(row.amount, &QLineEdit::textEdited, this, &BudgetPage::save);
    connect(row.amount, &QLineEdit::editingFinished, this, &BudgetPage::fill);
    m_rows.append(row);
}

// Again when there are other providers.
void BudgetPage::makeRows()
{
    QStringList profiles;
    for (const ProviderProfile &profile : m_services.profiles.profiles()) {
        if (!profile.quirks.local) {
            profiles.append(profile.name);
        }
    }
    if (!m_rows.isEmpty() && profiles == m_profiles) {
        return;
    }
    m_profiles = profiles;
    m_rows.clear();
    emptyLayout(*m_grid);
    addRow(BudgetScope::Day, tr("Each day"), {});
    addRow(BudgetScope::Month, tr("Each month"), {});
    addRow(BudgetScope::Conversation, tr("Each chat"), {});
    for (const QString &name : m_profiles) {
        const auto profile = m_services.profiles.find(name);
        addRow(BudgetScope::Profile,
               tr("%1, each month").arg(profile->title.isEmpty() ? name : profile->title), name);
    }
}

void BudgetPage::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    makeRows();
    fill();
}

void BudgetPage::fill()
{
    const QList<BudgetLimit> limits = budgetLimits(m_services.settings);
    const QSignalBlocker quietBox(m_unpriced);
    m_unpriced->setChecked(m_services.settings.get(askUnpricedSetting));
    for (const Row &row : m_rows) {
        row.sign->setText(displayCurrency().sign());
        if (!amountFromText(row.amount->text())) {
            continue; // wrong, and said so: it stays to be mended
        }
        const auto limit = budgetOf(limits, row.scope, row.profile);
        const QSignalBlocker quiet(row.amount);
        row.amount->setText(limit ? textOfAmount(limit->amount) : QString());
        if (limit) {
            if (row.warn->findData(limit->warnAt) < 0) {
                row.warn->addItem(tr("Warn at %1 %").arg(limit->warnAt), limit->warnAt);
            }
            row.warn->setCurrentIndex(row.warn->findData(limit->warnAt));
            row.then->setCurrentIndex(row.then->findData(static_cast<int>(limit->then)));
        } else {
            row.warn->setCurrentIndex(row.warn->findData(BudgetLimit().warnAt));
        }
        keepUsable(row);
    }
}

void BudgetPage::keepUsable(const Row &row) const
{
    const auto amount = amountFromText(row.amount->text());
    const bool kept = amount && !row.amount->text().trimmed().isEmpty();
    row.warn->setEnabled(kept && row.scope != BudgetScope::Conversation &&
                         row.scope != BudgetScope::Profile);
    row.then->setEnabled(kept);
    setFaulty(*row.amount, !amount);
}

// What was not touched keeps its exact amount, whatever the rate makes of it.
std::optional<Money> BudgetPage::amountOf(const Row &row, const QList<BudgetLimit> &limits)
{
    const auto kept = budgetOf(limits, row.scope, row.profile);
    return kept && textOfAmount(kept->amount) == row.amount->text()
               ? std::optional(kept->amount)
               : amountFromText(row.amount->text());
}

void BudgetPage::save()
{
    const QList<BudgetLimit> before = budgetLimits(m_services.settings);
    QList<BudgetLimit> limits;
    bool sound = true;
    for (const Row &row : m_rows) {
        const auto amount = amountOf(row, before);
        keepUsable(row);
        sound = sound && amount;
        if (!amount) {
            if (const auto kept = budgetOf(before, row.scope, row.profile)) {
                limits.append(*kept);
            }
        } else if (!row.amount->text().trimmed().isEmpty()) {
            limits.append({row.scope, row.profile, *amount, row.warn->currentData().toInt(),
                           static_cast<BudgetLimit::Then>(row.then->currentData().toInt())});
        }
    }
    // Of a provider that is gone, and of what has no row here.
    for (const BudgetLimit &limit : before) {
        const bool shown = std::any_of(m_rows.cbegin(), m_rows.cend(), [&limit](const Row &row) {
            return row.scope == limit.scope && row.profile == limit.profile;
        });
        if (!shown) {
            limits.append(limit);
        }
    }
    setBudgetLimits(m_services.settings, limits);
    m_problem->say(ColorRole::Danger, QStringLiteral("error"),
                   sound ? QString()
                         : tr("That is no amount. Write it like 5 or 2.50; until then the former "
                              "budget holds."));
}

void BudgetPage::focusFirst()
{
    if (!m_rows.isEmpty()) {
        m_rows.first().amount->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace parley
