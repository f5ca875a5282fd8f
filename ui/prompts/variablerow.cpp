// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/variablerow.h"

#include "ui/prompts/variablesheet.h"
#include "ui/style/paint.h"

#include <QPainter>

namespace parley {

namespace {

constexpr int rowHeight = 40;
constexpr int side = 12;
constexpr int nameWidth = 112;
constexpr int kindWidth = 92;
constexpr int gap = 8;
constexpr int chipHeight = 20;
constexpr int chipSide = 6;

} // namespace

VariableRow::VariableRow(const Theme &theme, const PromptVariable &variable, bool placed,
                         QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_variable(variable), m_placed(placed)
{
    setFlat(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList said{variable.name, variableKindWords(variable.kind)};
    if (!variable.choices.isEmpty()) {
        said.append(variable.choices.join(QLatin1String(", ")));
    }
    said.append(detail());
    setAccessibleName(said.join(QLatin1String(", ")));
    setToolTip(tr("Change %1").arg(variable.name));
}

QSize VariableRow::sizeHint() const
{
    return {360, m_theme.scaled(rowHeight)};
}

QSize VariableRow::minimumSizeHint() const
{
    return {200, m_theme.scaled(rowHeight)};
}

QString VariableRow::detail() const
{
    const QString value = m_variable.value.simplified();
    const QString begins = !value.isEmpty()      ? tr("%1 unless changed").arg(value)
                           : m_variable.optional ? tr("May stay empty")
                           : m_variable.kind == PromptVariable::Kind::Choice ? tr("One of them")
                                                                             : tr("Required");
    return m_placed ? begins : begins + QStringLiteral(" · ") + tr("stands in no text");
}

// As many as there is room for.
void VariableRow::paintChoices(QPainter &painter, const QRect &area) const
{
    painter.setFont(m_theme.font(TextStyle::Micro));
    int left = 0;
    for (const QString &choice : m_variable.choices) {
        const int room = area.width() - left;
        if (room < 3 * chipSide) {
            return;
        }
        const QString text =
            painter.fontMetrics().elidedText(choice, Qt::ElideRight, room - 2 * chipSide);
        const int wide = painter.fontMetrics().horizontalAdvance(text) + 2 * chipSide;
        const QRect chip = QStyle::visualRect(
            layoutDirection(), area,
            QRect(area.left() + left, area.center().y() - chipHeight / 2 + 1, wide, chipHeight));
        drawBox(painter, chip, 5, m_theme.color(ColorRole::Hover2), m_theme.tintLine());
        painter.setPen(m_theme.color(ColorRole::Ink2));
        painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, text);
        left += wide + chipSide;
    }
}

void VariableRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown()) {
        drawBox(painter, rect().adjusted(4, 4, -4, -4), 6, m_theme.color(ColorRole::Hover));
    }
    const auto place = [this](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    const auto say = [&](const QRect &area, const QString &text) {
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    };
    painter.setFont(m_theme.font(TextStyle::Code));
    const int wide = qMin(painter.fontMetrics().horizontalAdvance(m_variable.name) + 8, nameWidth);
    QRect name = place(side, wide);
    drawBox(painter, QRect(name.left(), name.center().y() - 9, name.width(), 20), 4,
            m_theme.color(ColorRole::AccentSoft), m_theme.tintLine());
    painter.setPen(m_theme.color(ColorRole::AccentInk));
    say(name.adjusted(4, 0, -2, 0), m_variable.name);
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(ColorRole::Ink2));
    const int kind = side + nameWidth + gap;
    say(place(kind, kindWidth), variableKindWords(m_variable.kind));
    const int rest = kind + kindWidth + gap;
    const QRect area = place(rest, qMax(0, width() - rest - gap));
    if (m_variable.choices.isEmpty() || !m_placed || !m_variable.value.isEmpty()) {
        painter.setPen(
            m_theme.color(m_variable.value.isEmpty() ? ColorRole::Ink3 : ColorRole::Ink2));
        say(area, detail());
    } else {
        paintChoices(painter, area);
    }
}

} // namespace parley
