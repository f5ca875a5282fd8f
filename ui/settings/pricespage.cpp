// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/pricespage.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/controls/tag.h"
#include "ui/corewords.h"
#include "ui/settings/currencyfields.h"
#include "ui/settings/settingsrows.h"
#include "ui/transcript/figures.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int gap = 8;
constexpr int sectionGap = 24;

QString longDay(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("d MMMM yyyy"));
}

QString kindText(Billed what)
{
    switch (what) {
    case Billed::Input:
        return PricesPage::tr("input");
    case Billed::CacheRead:
        return PricesPage::tr("cache read");
    case Billed::CacheWrite:
        return PricesPage::tr("cache write");
    case Billed::CacheWrite1h:
        return PricesPage::tr("cache write, 1 hour");
    case Billed::CacheWrite12h:
        return PricesPage::tr("cache write, 12 hours");
    case Billed::InputAudio:
    case Billed::CacheReadAudio:
        return PricesPage::tr("sound in");
    case Billed::InputImage:
    case Billed::CacheReadImage:
        return PricesPage::tr("images in");
    case Billed::InputVideo:
        return PricesPage::tr("video in");
    case Billed::Output:
        return PricesPage::tr("output");
    case Billed::OutputAudio:
        return PricesPage::tr("sound out");
    case Billed::OutputImage:
        return PricesPage::tr("images out");
    case Billed::OutputVideo:
        return PricesPage::tr("video out");
    case Billed::Reasoning:
        return PricesPage::tr("reasoning");
    case Billed::Citation:
        return PricesPage::tr("citations");
    case Billed::WebSearch:
        return PricesPage::tr("1,000 searches");
    case Billed::Request:
        return PricesPage::tr("1,000 requests");
    }
    return {};
}

QString priceText(const std::optional<Money> &price)
{
    return price ? moneyText(*price) : PricesPage::tr("unknown");
}

QString whatText(const PriceChange &change)
{
    const QString kind = kindText(change.what);
    return change.above > 0
               ? PricesPage::tr("%1, above %2 tokens").arg(kind, groupedNumber(change.above))
               : kind;
}

QString countsText(const PriceSourceReport &source)
{
    QStringList parts{
        PricesPage::tr("%1 models", nullptr, source.rows).arg(groupedNumber(source.rows))};
    if (source.added > 0) {
        parts.append(PricesPage::tr("%1 new").arg(groupedNumber(source.added)));
    }
    if (source.changed > 0) {
        parts.append(PricesPage::tr("%1 changed").arg(groupedNumber(source.changed)));
    }
    if (source.skipped > 0) {
        parts.append(
            PricesPage::tr("%1 not understood and skipped").arg(groupedNumber(source.skipped)));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PricesPage::PricesPage(const Theme &theme, Services &services, QWidget *parent)
    : Sheet(theme, parent), m_theme(theme), m_services(services)
{
    m_content = new QWidget;
    QVBoxLayout *column = settingsRows(*this, theme, m_content, tr("Prices"));
    column->addSpacing(gap);
    if (services.prices) {
        buildList(*column);
    }
    m_currency = new CurrencyFields(theme, services, m_content);
    column->addWidget(m_currency);
    column->addSpacing(sectionGap);
    if (services.prices) {
        buildReport(*column);
        connect(services.prices, &PriceList::changed, this, &PricesPage::show);
    }
    column->addStretch(1);
}

Label *PricesPage::label(TextStyle style, ColorRole role, const QString &text)
{
    return new Label(m_theme, style, role, text, m_content);
}

void PricesPage::buildList(QVBoxLayout &column)
{
    column.addWidget(label(TextStyle::InterfaceStrong, ColorRole::Ink, tr("Price list")));
    column.addSpacing(4);
    m_asOf = label(TextStyle::Interface, ColorRole::Ink2, {});
    column.addWidget(m_asOf);
    column.addSpacing(gap);
    auto *row = new QHBoxLayout;
    m_refresh = new Button(m_theme, ButtonKind::Standard, tr("Refresh prices"),
                           QStringLiteral("refresh"), m_content);
    connect(m_refresh, &QPushButton::clicked, this, &PricesPage::refresh);
    row->addWidget(m_refresh);
    row->addStretch(1);
    column.addLayout(row);
    column.addSpacing(gap);
    m_note = new NoteLine(m_theme, m_content);
    m_note->say(ColorRole::Ink2, {}, {});
    column.addWidget(m_note);
    m_weekly = new QCheckBox(tr("Refresh every week"), m_content);
    m_weekly->setFont(m_theme.font(TextStyle::Interface));
    connect(m_weekly, &QCheckBox::toggled, this,
            [this](bool on) { m_services.settings.set(weeklyPricesSetting, on); });
    column.addWidget(m_weekly);
    column.addSpacing(6);
    Label *words = label(
        TextStyle::Small, ColorRole::Ink2,
        tr("Asks the public lists genai-prices, OpenRouter and models.dev what models cost, only "
           "when you press the button or tick this. Nothing of yours is sent along. What an "
           "answer has cost already never changes; your own prices, set with a provider, go "
           "before any list."));
    words->setWordWrap(true);
    column.addWidget(words);
    column.addSpacing(sectionGap);
}

void PricesPage::buildReport(QVBoxLayout &column)
{
    m_report = new QVBoxLayout;
    m_report->setSpacing(0);
    column.addLayout(m_report);
}

void PricesPage::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    show();
}

void PricesPage::refresh()
{
    m_note->say(ColorRole::Ink2, {}, {});
    m_refreshing.wait(m_services.prices->refresh(), [this](const Result<PriceReport> &report) {
        if (!report) {
            m_note->say(ColorRole::Danger, QStringLiteral("error"),
                        tr("The new prices can't be kept: %1").arg(detailText(report.error())));
        }
    });
}

void PricesPage::show()
{
    if (!isVisible()) {
        return;
    }
    m_currency->show();
    if (!m_services.prices) {
        return;
    }
    const PriceList &prices = *m_services.prices;
    const QSignalBlocker quiet(m_weekly);
    m_weekly->setChecked(m_services.settings.get(weeklyPricesSetting));
    m_refresh->setEnabled(!prices.isRefreshing());
    m_refresh->setText(prices.isRefreshing() ? tr("Refreshing…") : tr("Refresh prices"));
    if (!prices.isReady()) {
        m_asOf->setText(QStringLiteral("…"));
        return;
    }
    m_asOf->setText(tr("Prices as of %1, %2 models", nullptr, pluralOf(prices.models()))
                        .arg(longDay(prices.asOf()), groupedNumber(prices.models())));
    if (QWidget *old = std::exchange(m_reported, nullptr)) {
        old->hide();
        old->deleteLater();
    }
    if (const auto report = prices.lastRefresh()) {
        showReport(*report);
    }
}

void PricesPage::showReport(const PriceReport &report)
{
    m_reported = new QWidget(m_content);
    auto *column = new QVBoxLayout(m_reported);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(label(TextStyle::InterfaceStrong, ColorRole::Ink,
                            tr("Last refresh, %1").arg(momentText(report.at))));
    column->addSpacing(4);
    m_report->addWidget(m_reported);
    for (const PriceSourceReport &source : report.sources) {
        addSource(source);
    }
    addChanges(report);
}

void PricesPage::addSource(const PriceSourceReport &source)
{
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, gap, 0, gap);
    words->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(label(TextStyle::Interface, ColorRole::Ink, source.name));
    const bool failed = source.outcome == PriceSourceReport::Outcome::Failed;
    const bool fetched = source.outcome == PriceSourceReport::Outcome::Updated;
    head->addWidget(new Tag(m_theme,
                            failed    ? TagTone::Danger
                            : fetched ? TagTone::Good
                                      : TagTone::Plain,
                            failed    ? tr("Failed")
                            : fetched ? tr("Fetched")
                                      : tr("Nothing new"),
                            m_reported));
    head->addStretch(1);
    words->addLayout(head);
    Label *counts = label(TextStyle::Small, failed ? ColorRole::Danger : ColorRole::Ink2,
                          failed ? tr("Not fetched: %1").arg(source.problem) : countsText(source));
    counts->setWordWrap(true);
    counts->setToolTip(source.examples.join(u'\n'));
    words->addWidget(counts);
    static_cast<QVBoxLayout *>(m_reported->layout())->addLayout(words);
}

void PricesPage::addChanges(const PriceReport &report)
{
    auto *column = static_cast<QVBoxLayout *>(m_reported->layout());
    column->addSpacing(sectionGap - gap);
    column->addWidget(label(TextStyle::InterfaceStrong, ColorRole::Ink, tr("Changed prices")));
    column->addSpacing(4);
    if (report.changes.isEmpty()) {
        column->addWidget(
            label(TextStyle::Interface, ColorRole::Ink2, tr("No price changed then.")));
        return;
    }
    column->addWidget(label(TextStyle::Small, ColorRole::Ink2, tr("Per million tokens")));
    column->addSpacing(gap);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(5, 1); // behind the last
    constexpr qsizetype most = 60;
    for (qsizetype i = 0; i < qMin(most, report.changes.size()); ++i) {
        const PriceChange &change = report.changes.at(i);
        const int row = static_cast<int>(i);
        Label *model = label(TextStyle::Interface, ColorRole::Ink, change.model);
        model->setElided(true);
        grid->addWidget(model, row, 0);
        grid->addWidget(label(TextStyle::Interface, ColorRole::Ink2, whatText(change)), row, 1);
        grid->addWidget(label(TextStyle::Interface, ColorRole::Ink3, priceText(change.before)), row,
                        2, Qt::AlignRight);
        grid->addWidget(label(TextStyle::Interface, ColorRole::Ink3, QStringLiteral("→")), row, 3);
        grid->addWidget(label(TextStyle::Interface, ColorRole::Ink, priceText(change.after)), row,
                        4, Qt::AlignRight);
    }
    column->addLayout(grid);
    const qsizetype more = report.changes.size() - most + report.moreChanges;
    if (more > 0) {
        column->addSpacing(gap);
        column->addWidget(
            label(TextStyle::Small, ColorRole::Ink2, tr("and %1 more").arg(groupedNumber(more))));
    }
}

} // namespace parley
