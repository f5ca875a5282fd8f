// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of UsagePage that shows its figures by model, folder, key, workflow and person.
#include "ui/controls/flowlayout.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/transcript/figures.h"
#include "ui/usage/sharerow.h"
#include "ui/usage/usagecolumns.h"
#include "ui/usage/usagepage.h"

#include <QLayout>

namespace parley {

namespace {

constexpr qsizetype mostShares = 6;
constexpr qsizetype mostInLegend = 6;

} // namespace

void UsagePage::showChart()
{
    m_chart->setColumns(
        chartColumns(m_usage.figures(), m_usage.today(), [this](const ModelRef &model) {
            return ModelLook{titleOf(model), m_theme.modelColor(model.toString())};
        }));
}

void UsagePage::showLegend()
{
    emptyLayout(*m_legend);
    const QList<LedgerLine> models =
        m_usage.figures().models.first(std::min(mostInLegend, m_usage.figures().models.size()));
    for (const LedgerLine &line : models) {
        Share share;
        share.name = titleOf(line.model);
        share.figure = moneyText(line.sums.spent());
        share.dot = m_theme.modelColor(line.model.toString());
        auto *item = new ShareRow(m_theme, share, m_legendBox);
        item->makeCompact();
        m_legend->addWidget(item);
        item->setVisible(true);
    }
}

void UsagePage::addShares(const QString &title, const QString &figure, const QList<Share> &shares)
{
    if (shares.isEmpty()) {
        return;
    }
    auto *column = static_cast<QVBoxLayout *>(m_side->layout());
    if (column->count() > 0) {
        column->addSpacing(20);
    }
    auto *head = new QWidget(m_side);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 6);
    row->addWidget(new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink, title, head));
    row->addStretch(1);
    if (!figure.isEmpty()) {
        row->addWidget(new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ok, figure, head));
    }
    column->addWidget(head);
    for (const Share &share : shares.first(std::min(mostShares, shares.size()))) {
        auto *line = new ShareRow(m_theme, share, m_side);
        column->addWidget(line);
        if (share.share) {
            column->addSpacing(6);
        }
    }
    if (shares.size() > mostShares) {
        column->addWidget(
            new Label(m_theme, TextStyle::Small, ColorRole::Ink3,
                      tr("and %n more", nullptr, pluralOf(shares.size() - mostShares)), m_side));
    }
}

void UsagePage::addNamed(const QString &title, const QString &icon, const QList<LedgerLine> &lines,
                         QString LedgerLine::*name, const QString &unnamed)
{
    QList<Share> shares;
    bool named = false;
    for (const LedgerLine &line : lines) {
        const QString &text = line.*name;
        named = named || !text.isEmpty();
        shares.append(
            {text.isEmpty() ? unnamed : text, {}, moneyText(line.sums.spent()), {}, icon, {}});
    }
    if (named) {
        addShares(title, {}, shares);
    }
}

void UsagePage::showSavings()
{
    const UsageFigures &figures = m_usage.figures();
    QList<Share> cached;
    for (const LedgerLine &line : figures.models) {
        if (line.sums.cachedRead > 0 && line.sums.input > 0) {
            const double hit =
                static_cast<double>(line.sums.cachedRead) / static_cast<double>(line.sums.input);
            cached.append({titleOf(line.model),
                           tr("%1 % hit").arg(qRound(hit * 100)),
                           moneyText(line.sums.saved),
                           m_theme.modelColor(line.model.toString()),
                           {},
                           hit});
        }
    }
    addShares(tr("Cache savings"), moneyText(figures.whole.saved), cached);
    if (const LedgerSums &whole = figures.whole; whole.repeated > 0) {
        addShares(tr("Asked before"), moneyText(whole.repeatedSaved),
                  {{tr("Answers from your own cache"),
                    tr("%1 answers", nullptr, pluralOf(whole.repeated))
                        .arg(groupedNumber(whole.repeated)),
                    tr("%1 saved").arg(moneyText(whole.repeatedSaved)),
                    {},
                    QStringLiteral("cache"),
                    {}}});
    }
    if (const LedgerSums &whole = figures.whole; whole.differing > 0) {
        addShares(tr("Providers' own figures"), {},
                  {{tr("Reported, where the list differs"),
                    tr("%1 answers", nullptr, pluralOf(whole.differing))
                        .arg(groupedNumber(whole.differing)),
                    moneyText(whole.reported),
                    {},
                    QStringLiteral("coin"),
                    {}},
                   {tr("The same by the price list"),
                    {},
                    moneyText(whole.listed),
                    {},
                    QStringLiteral("chart"),
                    {}}});
    }
}

void UsagePage::showSide()
{
    emptyLayout(*m_side->layout());
    showSavings();
    const UsageFigures &figures = m_usage.figures();
    QList<Share> folders;
    for (const LedgerLine &line : figures.folders) {
        folders.append({line.folder.isNull() ? tr("No folder") : line.title,
                        {},
                        moneyText(line.sums.spent()),
                        {},
                        QStringLiteral("folder"),
                        {}});
    }
    addShares(tr("By folder"), {}, folders);
    QList<Share> keys;
    for (const LedgerLine &line : figures.keys) {
        keys.append(
            {keyTitle(line), {}, moneyText(line.sums.spent()), {}, QStringLiteral("key"), {}});
    }
    addShares(tr("By key"), {}, keys);
    addNamed(tr("By workflow"), QStringLiteral("workflow"), figures.workflows,
             &LedgerLine::workflow, tr("No workflow"));
    addNamed(tr("By person"), QStringLiteral("person"), figures.persons, &LedgerLine::person,
             tr("Not recorded"));
}

QString UsagePage::keyTitle(const LedgerLine &line) const
{
    const auto profile = m_services.profiles.find(line.model.profile);
    const QString provider =
        profile && !profile->title.isEmpty() ? profile->title : line.model.profile;
    QString key = line.key;
    for (const KeyName &name : profile ? profile->keys : QList<KeyName>()) {
        key = name.name == line.key ? name.title() : key;
    }
    return key.isEmpty() ? provider : tr("%1, %2", "provider, key").arg(provider, key);
}

} // namespace parley
