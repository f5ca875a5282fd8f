// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/keyspending.h"

#include "engine/keyhealth.h"

#include <algorithm>

namespace parley {

namespace {

// One line a key, parts parted by tabs: the month, whose key, tokens, nano-dollars.
const Setting<QStringList> spentSetting{"keys/spent", {}, SettingScope::Machine};

struct Line
{
    QString month;
    QString whose;
    KeySpending spent;

    [[nodiscard]] static std::optional<Line> fromText(const QString &text)
    {
        const QStringList parts = text.split(u'\t');
        bool tokensGood = false;
        bool costGood = false;
        Line line{parts.value(0), parts.value(1), {}};
        line.spent.tokens = parts.value(2).toLongLong(&tokensGood);
        line.spent.cost = Money::fromNano(parts.value(3).toLongLong(&costGood));
        const bool good = tokensGood && costGood && line.spent.tokens >= 0;
        return good ? std::optional(line) : std::nullopt;
    }
    [[nodiscard]] QString toText() const
    {
        return QStringList{month, whose, QString::number(spent.tokens),
                           QString::number(spent.cost.nano())}
            .join(u'\t');
    }
};

QString monthOf(const Clock &clock)
{
    return clock.now().toUTC().toString(QStringLiteral("yyyy-MM"));
}

qint64 tokensOf(const Usage &usage)
{
    return std::max<qint64>(
        0, usage.total.value_or(usage.input.value_or(0) + usage.output.value_or(0)));
}

} // namespace

bool spentLess(const KeySpending &a, const KeySpending &b)
{
    return std::pair(a.cost, a.tokens) < std::pair(b.cost, b.tokens);
}

KeySpending KeySpendingBook::thisMonth(const QString &profile, const KeyName &key) const
{
    const QString month = monthOf(m_clock);
    const QString whose = keyEntryName(profile, key);
    const QStringList texts = m_settings.get(spentSetting);
    for (const QString &text : texts) {
        const auto line = Line::fromText(text);
        if (line && line->month == month && line->whose == whose) {
            return line->spent;
        }
    }
    return {};
}

// What was spent in other months is forgotten with the first answer of a new one.
void KeySpendingBook::add(const QString &profile, const KeyName &key, const Usage &usage,
                          Money cost)
{
    Line mine{monthOf(m_clock), keyEntryName(profile, key), thisMonth(profile, key)};
    mine.spent.tokens += tokensOf(usage);
    mine.spent.cost += cost;
    QStringList lines;
    const QStringList texts = m_settings.get(spentSetting);
    for (const QString &text : texts) {
        const auto line = Line::fromText(text);
        if (line && line->month == mine.month && line->whose != mine.whose) {
            lines.append(text);
        }
    }
    lines.append(mine.toText());
    m_settings.set(spentSetting, lines);
}

} // namespace parley
