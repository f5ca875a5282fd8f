// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/spendingwatch.h"

#include "base/logging.h"
#include "ui/transcript/figures.h"

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds settle = 200ms; // several answers ending at once ask once
// Each budget's last word: "month 2026-11-01 80"; it is said once in its time.
const Setting<QStringList> warnedSetting{"budget/warned", {}, SettingScope::Machine};

} // namespace

SpendingWatch::SpendingWatch(Services &services, QObject *parent)
    : QObject(parent), m_services(services)
{
    connect(services.memory.ledger.get(), &LedgerWriter::recorded, this, [this] {
        if (m_begun) {
            m_soon = m_services.clock.after(settle, [this] { look(); });
        }
    });
    connect(&services.settings, &SettingsStore::changed, this, [this](QLatin1String key) {
        if (m_begun && key == QLatin1String("budget/limits")) {
            Q_EMIT changed();
            warn(BudgetScope::Day, m_today);
            warn(BudgetScope::Month, m_month);
        }
    });
}

void SpendingWatch::begin()
{
    m_begun = true;
    look();
}

QDate SpendingWatch::day() const
{
    return m_services.clock.now().toLocalTime().date();
}

std::optional<BudgetLimit> SpendingWatch::limit(BudgetScope scope) const
{
    return budgetOf(budgetLimits(m_services.settings), scope);
}

void SpendingWatch::addTo(StatusFigures &figures) const
{
    const auto ofDay = limit(BudgetScope::Day);
    if (ofDay) {
        figures.ofToday = ofDay->amount;
        figures.warnAt = ofDay->warnAt / 100.0;
    }
    if (!m_today || !m_month) {
        return;
    }
    if (m_today->requests > 0) {
        figures.today = m_today->spent();
    }
    QStringList lines{tr("Today: %n answers, %1", nullptr, pluralOf(m_today->answers))
                          .arg(moneyText(m_today->spent())),
                      tr("This month: %n answers, %1", nullptr, pluralOf(m_month->answers))
                          .arg(moneyText(m_month->spent()))};
    if (const auto ofMonth = limit(BudgetScope::Month)) {
        lines.append(tr("This month's budget: %1").arg(moneyText(ofMonth->amount)));
    }
    if (m_month->unpriced > 0) {
        lines.append(
            tr("%n requests this month have no known price", nullptr, pluralOf(m_month->unpriced)));
    }
    figures.spending = lines.join(u'\n');
}

// Today and the month together: the days of this month.
void SpendingWatch::look()
{
    const QDate today = day();
    LedgerQuestion question{{LedgerPart::Day}};
    question.from = QDate(today.year(), today.month(), 1).startOfDay().toUTC();
    m_asked.wait(
        m_services.ledger.sums(question), [this, today](const Result<QList<LedgerLine>> &lines) {
            wait();
            if (!lines) {
                qCWarning(logUi) << "what was spent can't be read:" << lines.error().detail;
                return;
            }
            m_today = LedgerSums();
            m_month = LedgerSums();
            for (const LedgerLine &line : *lines) {
                *m_month += line.sums;
                *m_today += line.day == today ? line.sums : LedgerSums();
            }
            Q_EMIT changed();
            warn(BudgetScope::Day, m_today);
            warn(BudgetScope::Month, m_month);
        });
}

// A new day begins with nothing.
void SpendingWatch::wait()
{
    const QDateTime now = m_services.clock.now();
    const qint64 left = now.msecsTo(day().addDays(1).startOfDay());
    m_midnight = m_services.clock.after(std::chrono::milliseconds(qMax<qint64>(1000, left + 1000)),
                                        [this] { look(); });
}

void SpendingWatch::warn(BudgetScope scope, const std::optional<LedgerSums> &sums)
{
    const auto kept = limit(scope);
    if (!kept || !sums || kept->warnAt == 0 || kept->amount <= Money()) {
        return;
    }
    const double used = sums->spent().dollars() / kept->amount.dollars() * 100;
    if (used < kept->warnAt) {
        return;
    }
    const bool ofDay = scope == BudgetScope::Day;
    const QDate from = ofDay ? day() : QDate(day().year(), day().month(), 1);
    const QString name = ofDay ? QStringLiteral("day ") : QStringLiteral("month ");
    const QString word = name + from.toString(Qt::ISODate) + u' ' +
                         QString::number(kept->amount.nano()) + u' ' +
                         QString::number(kept->warnAt);
    QStringList said = m_services.settings.get(warnedSetting);
    if (said.contains(word)) {
        return;
    }
    said.removeIf([&name](const QString &line) { return line.startsWith(name); });
    said.append(word);
    m_services.settings.set(warnedSetting, said);
    const QString share = QString::number(qRound(used));
    Q_EMIT cameNear(
        ofDay ? tr("You've used %1 % of today's %2.").arg(share, moneyText(kept->amount))
              : tr("You've used %1 % of this month's %2.").arg(share, moneyText(kept->amount)));
}

} // namespace parley
