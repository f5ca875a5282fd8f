// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/spendingwatch.h"

#include "base/logging.h"
#include "ui/transcript/figures.h"

#include <algorithm>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds settle = 200ms; // several answers ending at once ask once
// Each budget's last word: "month 2026-11-01 80"; it is said once in its time.
const Setting<QStringList> warnedSetting{"budget/warned", {}, SettingScope::Machine};
constexpr qsizetype mostSaid = 200; // chats have budgets too

QDate monthOf(const QDate &day)
{
    return {day.year(), day.month(), 1};
}

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
            m_soon = m_services.clock.after(settle, [this] { look(); }); // each letter is a change
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
    question.from = monthOf(today).startOfDay().toUTC();
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
            warnOfTimes();
            lookAtProfiles();
            lookAtChats();
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

void SpendingWatch::warnOfTimes()
{
    const QDate today = day();
    if (m_today && m_month) {
        warn(limit(BudgetScope::Day), QStringLiteral("day"), today, m_today->spent(),
             [](const QString &share, const QString &amount) {
                 return tr("You've used %1 % of today's %2.").arg(share, amount);
             });
        warn(limit(BudgetScope::Month), QStringLiteral("month"), monthOf(today), m_month->spent(),
             [](const QString &share, const QString &amount) {
                 return tr("You've used %1 % of this month's %2.").arg(share, amount);
             });
    }
}

void SpendingWatch::lookAtProfiles()
{
    const QList<BudgetLimit> limits = budgetLimits(m_services.settings);
    const bool any = std::any_of(limits.cbegin(), limits.cend(), [](const BudgetLimit &limit) {
        return limit.scope == BudgetScope::Profile;
    });
    if (!any) {
        return;
    }
    const QDate month = monthOf(day());
    LedgerQuestion question{{LedgerPart::Profile}};
    question.from = month.startOfDay().toUTC();
    m_profiles.wait(m_services.ledger.sums(question),
                    [this, limits, month](const Result<QList<LedgerLine>> &lines) {
                        for (const LedgerLine &line : lines ? *lines : QList<LedgerLine>()) {
                            const QString &profile = line.model.profile;
                            warn(budgetOf(limits, BudgetScope::Profile, profile),
                                 QStringLiteral("profile ") + profile, month, line.sums.spent(),
                                 [&profile](const QString &share, const QString &amount) {
                                     return tr("You've used %1 % of this month's %2 for %3.")
                                         .arg(share, amount, profile);
                                 });
                        }
                    });
}

void SpendingWatch::lookAtChats()
{
    if (!limit(BudgetScope::Conversation)) {
        return;
    }
    LedgerQuestion question{{LedgerPart::Conversation}};
    question.from = day().startOfDay().toUTC();
    m_chats.wait(m_services.ledger.sums(question), [this](const Result<QList<LedgerLine>> &lines) {
        m_chatsToday.clear();
        for (const LedgerLine &line : lines ? *lines : QList<LedgerLine>()) {
            if (!line.conversation.isNull() && !line.gone) {
                m_chatsToday.append(line.conversation);
            }
        }
        lookAtNextChat();
    });
}

void SpendingWatch::lookAtNextChat()
{
    if (m_chatsToday.isEmpty()) {
        return;
    }
    LedgerQuestion question{{LedgerPart::Conversation}};
    question.conversation = m_chatsToday.takeFirst();
    m_chats.wait(m_services.ledger.sums(question), [this](const Result<QList<LedgerLine>> &lines) {
        for (const LedgerLine &line : lines ? *lines : QList<LedgerLine>()) {
            const QString title = line.title.isEmpty() ? tr("New chat") : line.title;
            warn(limit(BudgetScope::Conversation),
                 QStringLiteral("conversation ") + line.conversation.toString(), {},
                 line.sums.spent(), [&title](const QString &share, const QString &amount) {
                     return tr("“%1” has used %2 % of its %3.").arg(title, share, amount);
                 });
        }
        lookAtNextChat();
    });
}

void SpendingWatch::warn(const std::optional<BudgetLimit> &limit, const QString &name,
                         const QDate &from, Money spent, const Words &words)
{
    if (!limit || limit->warnAt == 0 || limit->amount <= Money()) {
        return;
    }
    const double used = spent.dollars() / limit->amount.dollars() * 100;
    if (used < limit->warnAt) {
        return;
    }
    const QString word = name + u' ' + from.toString(Qt::ISODate) + u' ' +
                         QString::number(limit->amount.nano()) + u' ' +
                         QString::number(limit->warnAt);
    QStringList said = m_services.settings.get(warnedSetting);
    if (said.contains(word)) {
        return;
    }
    said.removeIf([&name](const QString &line) { return line.startsWith(name + u' '); });
    said.append(word);
    m_services.settings.set(warnedSetting, said.mid(qMax<qsizetype>(0, said.size() - mostSaid)));
    Q_EMIT cameNear(words(QString::number(qRound(used)), moneyText(limit->amount)));
}

} // namespace parley
