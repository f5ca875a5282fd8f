// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/ownprices.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/settings/budgetpage.h"
#include "ui/style/buttonkind.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <algorithm>

namespace parley {

namespace {

constexpr int priceGap = 8;
constexpr int amountCount = 4;
constexpr int removeColumn = amountCount + 1;

QStringList headings()
{
    return {OwnPrices::tr("Model"), OwnPrices::tr("Input"), OwnPrices::tr("Output"),
            OwnPrices::tr("Cache read"), OwnPrices::tr("Cache write")};
}

QList<std::optional<Money>> amountsOf(const OwnPrice &price)
{
    return {price.input, price.output, price.cacheRead, price.cacheWrite};
}

QString textOf(const std::optional<Money> &amount)
{
    return amount ? textOfAmount(*amount) : QString();
}

} // namespace

OwnPrices::OwnPrices(const Theme &theme, ModelLists &lists, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lists(lists)
    , m_completer(new QCompleter(new QStringListModel(this), this))
    , m_note(new NoteLine(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(priceGap);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    auto *add =
        new Button(theme, ButtonKind::Standard, tr("Add a price"), QStringLiteral("plus"), this);
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addWidget(m_note);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow(std::nullopt);
        m_rows.last().model->setFocus(Qt::OtherFocusReason);
    });
    // Also told when another currency is shown: what stands there would be read as that.
    connect(&theme, &Theme::changed, this, [this] {
        if (m_table && m_shownIn != displayCurrency()) {
            rebuild(m_profile.prices);
        }
    });
}

void OwnPrices::setProfile(const ProviderProfile &profile)
{
    const bool same = m_profile.name == profile.name && m_table;
    m_profile = profile;
    QStringList models;
    for (const ModelInfo &model : m_lists.list(profile.name).models) {
        models.append(model.id);
    }
    static_cast<QStringListModel *>(m_completer->model())->setStringList(models);
    QList<OwnPrice> shown;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.kept) {
            shown.append(*row.kept);
        }
    }
    // What is being written stays while other fields of the provider are saved.
    if (!same || shown != profile.prices || m_shownIn != displayCurrency()) {
        rebuild(profile.prices);
    }
}

void OwnPrices::rebuild(const QList<OwnPrice> &prices)
{
    if (m_table) {
        m_table->hide();
        m_table->deleteLater();
    }
    m_rows.clear();
    m_shownIn = displayCurrency();
    m_table = new QWidget(this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_table);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(priceGap);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    int column = 0;
    for (const QString &heading : headings()) {
        m_grid->addWidget(
            new Label(m_theme, TextStyle::SmallStrong, ColorRole::Ink2, heading, m_table), 0,
            column++);
    }
    for (const OwnPrice &price : prices) {
        addRow(price);
    }
    m_table->setVisible(!prices.isEmpty());
    m_note->say(
        ColorRole::Ink2, QStringLiteral("info"),
        tr("In %1 per million tokens. A price of your own goes before every list; leave "
           "the cache empty where it costs what input costs.")
            .arg(displayCurrency().isDollar() ? QStringLiteral("USD") : displayCurrency().code));
}

void OwnPrices::addRow(const std::optional<OwnPrice> &price)
{
    m_table->show();
    const int at = m_grid->rowCount();
    const QString whose = price ? price->model : tr("new price");
    Row row;
    row.kept = price;
    const auto field = [&](int column, const QString &text, int width) {
        auto *edit = new QLineEdit(text, m_table);
        edit->setFont(m_theme.font(TextStyle::Interface));
        edit->setAccessibleName(
            tr("%1, %2", "model, what is priced").arg(whose, headings()[column]));
        edit->setMinimumWidth(m_theme.scaled(width));
        m_grid->addWidget(edit, at, column);
        edit->show(); // at once: it gets the keyboard
        connect(edit, &QLineEdit::editingFinished, this, &OwnPrices::take);
        return edit;
    };
    row.model = field(0, price ? price->model : QString(), 120);
    row.model->setCompleter(m_completer);
    const auto amounts = price ? amountsOf(*price) : QList<std::optional<Money>>(amountCount);
    for (int i = 0; i < amountCount; ++i) {
        row.amounts.append(field(i + 1, textOf(amounts.at(i)), 60));
        row.amounts.last()->setAlignment(Qt::AlignRight);
        row.amounts.last()->setMaximumWidth(m_theme.scaled(90));
    }
    auto *remove = Button::icon(m_theme, QStringLiteral("trash"),
                                tr("Remove the price of %1").arg(whose), m_table);
    row.remove = remove;
    m_grid->addWidget(remove, at, removeColumn);
    remove->show();
    connect(remove, &QPushButton::clicked, this, [this, model = row.model] { removeRow(model); });
    m_rows.append(row);
}

void OwnPrices::removeRow(const QLineEdit *model)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [model](const Row &one) { return one.model == model; });
    if (row == m_rows.end()) {
        return;
    }
    QList<QWidget *> gone{row->model, row->remove};
    std::copy(row->amounts.begin(), row->amounts.end(), std::back_inserter(gone));
    m_rows.erase(row);
    for (QWidget *widget : gone) {
        m_grid->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    take();
}

// Nothing while it is half written. What was not touched keeps its exact amount.
std::optional<OwnPrice> OwnPrices::priceOf(const Row &row) const
{
    const QString model = row.model->text().trimmed();
    const auto before = row.kept ? amountsOf(*row.kept) : QList<std::optional<Money>>(amountCount);
    QList<std::optional<Money>> amounts;
    for (int i = 0; i < amountCount; ++i) {
        const QString text = row.amounts.at(i)->text().trimmed();
        const bool kept = before.at(i) && textOf(before.at(i)) == text;
        const auto amount = kept ? before.at(i) : amountFromText(text);
        setFaulty(*row.amounts.at(i), !amount);
        if (!amount || (i < 2 && text.isEmpty())) {
            return std::nullopt;
        }
        amounts.append(text.isEmpty() ? std::nullopt : amount);
    }
    return model.isEmpty()
               ? std::nullopt
               : std::optional(OwnPrice{model, *amounts[0], *amounts[1], amounts[2], amounts[3]});
}

void OwnPrices::take()
{
    QList<OwnPrice> prices;
    for (Row &row : m_rows) {
        const auto price = priceOf(row);
        row.kept = price ? price : row.kept;
        const bool again =
            row.kept && std::any_of(prices.cbegin(), prices.cend(), [&row](const OwnPrice &one) {
                return one.model.compare(row.kept->model, Qt::CaseInsensitive) == 0;
            });
        setFaulty(*row.model, again);
        if (row.kept && !again) {
            prices.append(*row.kept);
        }
    }
    if (prices != m_profile.prices) {
        m_profile.prices = prices;
        Q_EMIT edited(prices);
    }
}

} // namespace parley
