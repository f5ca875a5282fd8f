// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/currencyfields.h"

#include "base/currency.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/style/buttonkind.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace parley {

namespace {

constexpr int currencyGap = 8;
constexpr auto leastRate = Money::fromNano(1'000);
constexpr auto mostRate = Money::fromNano(1'000'000'000'000'000);
constexpr qsizetype longestCode = 8;

} // namespace

CurrencyFields::CurrencyFields(const Theme &theme, Services &services, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_rate(addField(tr("How much of it one dollar is"), QStringLiteral("0.86"), 90))
    , m_code(addField(tr("Code of the currency"), QStringLiteral("EUR"), 70))
    , m_symbol(addField(tr("Sign of the currency"), QStringLiteral("€"), 60))
    , m_note(new NoteLine(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currencyGap);
    const auto words = [this](TextStyle style, const QString &text) {
        return new Label(m_theme, style, ColorRole::Ink, text, this);
    };
    column->addWidget(words(TextStyle::InterfaceStrong, tr("Currency")));
    auto *row = new QHBoxLayout;
    row->setSpacing(currencyGap);
    row->addWidget(words(TextStyle::Interface, tr("1 USD =")));
    m_rate->setAlignment(Qt::AlignRight);
    row->addWidget(m_rate);
    row->addWidget(m_code);
    row->addSpacing(currencyGap);
    row->addWidget(words(TextStyle::Interface, tr("written as")));
    row->addWidget(m_symbol);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_note);
}

QLineEdit *CurrencyFields::addField(const QString &name, const QString &hint, int width)
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(hint);
    edit->setFont(m_theme.font(TextStyle::Interface));
    edit->setFixedWidth(m_theme.scaled(width));
    connect(edit, &QLineEdit::editingFinished, this, &CurrencyFields::take);
    return edit;
}

void CurrencyFields::show()
{
    const Currency currency = currencyIn(m_services.settings);
    m_code->setText(currency.code);
    m_symbol->setText(currency.symbol);
    m_rate->setText(currency.isDollar() ? QString() : decimalText(currency.perDollar));
    setFaulty(*m_code, false);
    setFaulty(*m_rate, false);
    m_note->say(ColorRole::Ink2, QStringLiteral("info"),
                currency.isDollar()
                    ? tr("Amounts are shown in dollars. Write a rate and a code to see them in "
                         "another currency; providers bill in dollars.")
                    : tr("Rate as of %1, set by you: nobody is asked for it. Amounts are kept in "
                         "dollars; exports hold both.")
                          .arg(QLocale().toString(currency.asOf, QStringLiteral("d MMMM yyyy"))));
}

// Both or none; one of them alone is half written, and nothing happens yet.
void CurrencyFields::take()
{
    const Currency before = currencyIn(m_services.settings);
    Currency wanted;
    wanted.code = m_code->text().simplified().toUpper();
    wanted.symbol = m_symbol->text().simplified();
    const QString written = m_rate->text().trimmed().replace(u',', u'.');
    if (wanted.code.isEmpty() && written.isEmpty()) {
        setCurrency(m_services.settings, {});
        show();
        return;
    }
    const auto rate = Money::fromDecimal(written);
    const bool rated = rate && *rate >= leastRate && *rate <= mostRate;
    const bool named = !wanted.code.isEmpty() && wanted.code.size() <= longestCode &&
                       wanted.symbol.size() <= longestCode;
    setFaulty(*m_rate, !rated && !written.isEmpty());
    setFaulty(*m_code, !named && !wanted.code.isEmpty());
    if (!rated || !named) {
        m_note->say(ColorRole::Warn, QStringLiteral("warning"),
                    rated ? tr("Write the code of the currency too, like EUR. Until then amounts "
                               "stay as they are.")
                          : tr("Write how much of it one dollar is, like 0.86. Until then amounts "
                               "stay as they are."));
        return;
    }
    wanted.perDollar = *rate;
    const bool same = before.perDollar == wanted.perDollar && before.code == wanted.code;
    wanted.asOf = same ? before.asOf : m_services.clock.now().toLocalTime().date();
    setCurrency(m_services.settings, wanted);
    show();
}

} // namespace parley
