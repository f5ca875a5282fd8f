// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/panemeters.h"

#include "ui/transcript/figures.h"

#include <QPainter>
#include <QStyle>

namespace parley {

namespace {

constexpr int metersHeight = 58;
constexpr int firstPad = 20; // px: the first cell stands under the text of the answer
constexpr int pad = 14;
const QString nothing = QStringLiteral("–");

QString bestText(const QString &label)
{
    return PaneMeters::tr("%1 · best").arg(label);
}

QString speedText(double speed)
{
    return speed < 10 ? QLocale().toString(speed, 'f', 1) : groupedNumber(qRound64(speed));
}

// Figures are never cut: they get smaller first.
TextStyle fitting(const Theme &theme, const QString &value, int room)
{
    for (const TextStyle style :
         {TextStyle::SheetTitle, TextStyle::SmallStrong, TextStyle::MicroStrong}) {
        if (QFontMetrics(theme.font(style)).horizontalAdvance(value) <= room) {
            return style;
        }
    }
    return TextStyle::MicroStrong;
}

} // namespace

PaneMeters::PaneMeters(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(theme.scaled(metersHeight));
    connect(&theme, &Theme::changed, this, [this] {
        setFixedHeight(m_theme.scaled(metersHeight));
        update();
    });
    show({}, {}, false);
}

void PaneMeters::show(const TurnFigures &figures, const BestAt &best, bool sealed)
{
    const auto cell = [sealed](const std::optional<QString> &value, const QString &label,
                               bool isBest) {
        const bool marked = isBest && !sealed;
        return Cell{sealed ? nothing : value.value_or(nothing), label, marked};
    };
    std::array<Cell, 4> cells{
        Cell{figures.output ? groupedNumber(figures.output->tokens) : nothing,
             tr("tokens out", nullptr, figures.output ? pluralOf(figures.output->tokens) : 2),
             false},
        cell(figures.cost ? std::optional(moneyText(figures.cost->amount)) : std::nullopt,
             tr("cost"), best.cost),
        cell(figures.tokensPerSecond ? std::optional(speedText(*figures.tokensPerSecond))
                                     : std::nullopt,
             tr("tok/s"), best.speed),
        cell(figures.firstToken ? std::optional(secondsText(*figures.firstToken)) : std::nullopt,
             tr("first token"), best.firstToken)};
    if (cells == m_cells) {
        return;
    }
    m_cells = std::move(cells);
    QStringList spoken;
    for (const Cell &one : m_cells) {
        if (one.value != nothing) {
            spoken.append(one.value + u' ' + (one.best ? bestText(one.label) : one.label));
        }
    }
    setAccessibleName(spoken.join(QLatin1String(", ")));
    setToolTip(sealed ? tr("Cost and speed are hidden until you pick") : QString());
    update();
}

void PaneMeters::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor line = m_theme.color(ColorRole::Line);
    painter.fillRect(0, 0, width(), 1, line);
    // The last cell has the longest words.
    const double unit = width() / 4.15;
    const int top = m_theme.scaled(9);
    const bool narrow = unit < m_theme.scaled(95);
    const int inset = narrow ? 8 : pad;
    const int firstInset = narrow ? 12 : firstPad;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        const int left = qRound(unit * static_cast<double>(i));
        const int right =
            i + 1 < m_cells.size() ? qRound(unit * static_cast<double>(i + 1)) : width();
        const auto place = [&](int y, int height) {
            const QRect box(left + (i == 0 ? firstInset : inset), y,
                            right - left - (i == 0 ? firstInset : inset) - 2, height);
            return style()->visualRect(layoutDirection(), rect(), box);
        };
        if (i > 0) {
            painter.fillRect(
                style()->visualRect(layoutDirection(), rect(), QRect(left, 0, 1, height())), line);
        }
        const auto write = [&](const QRect &area, TextStyle text, ColorRole role,
                               const QString &words) {
            painter.setFont(m_theme.font(text));
            painter.setPen(m_theme.color(cell.best ? ColorRole::Ok : role));
            painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                             painter.fontMetrics().elidedText(words, Qt::ElideRight, area.width()));
        };
        // The word "best" is never what has no room.
        const auto label = [&](int room) {
            const QFontMetrics metrics(m_theme.font(TextStyle::Micro));
            const int rest = room - metrics.horizontalAdvance(bestText({}));
            return cell.best ? bestText(metrics.elidedText(cell.label, Qt::ElideRight, rest))
                             : cell.label;
        };
        const int valueLine = m_theme.lineHeight(TextStyle::SheetTitle);
        const QRect first = place(top, valueLine);
        write(first, fitting(m_theme, cell.value, first.width()), ColorRole::Ink, cell.value);
        const QRect below = place(top + valueLine + 2, m_theme.lineHeight(TextStyle::Micro));
        write(below, TextStyle::Micro, ColorRole::Ink3, label(below.width()));
    }
}

} // namespace parley
