// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/examplerow.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/prompts/promptedit.h"
#include "ui/style/paint.h"

#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int radius = 10;

} // namespace

ExampleRow::ExampleRow(const Theme &theme, const PromptExample &example, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_question(new PromptEdit(theme, TextStyle::ReadingSmall, 1, this))
    , m_answer(new PromptEdit(theme, TextStyle::ReadingSmall, 1, this))
    , m_more(Button::icon(theme, QStringLiteral("more"), {}, this))
    , m_menu(new QMenu(m_more))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_more->makeSmall();
    m_more->opens(*m_menu);
    row->addWidget(makeHalf(*m_question, tr("You send"), nullptr), 1);
    row->addWidget(makeHalf(*m_answer, tr("Model answers"), m_more), 1);
    m_question->setContent(example.question);
    m_answer->setContent(example.answer);
    connect(m_question, &PromptEdit::edited, this, &ExampleRow::edited);
    connect(m_answer, &PromptEdit::edited, this, &ExampleRow::edited);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QWidget *ExampleRow::makeHalf(PromptEdit &edit, const QString &caption, QWidget *corner)
{
    auto *half = new QWidget(this);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(12, 4, 6, 10);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    auto *label = new Label(m_theme, TextStyle::MicroStrong, ColorRole::Ink3, caption, half);
    label->setMinimumHeight(m_theme.scaled(28));
    head->addWidget(label);
    head->addStretch(1);
    if (corner) {
        head->addWidget(corner);
    }
    column->addLayout(head);
    column->addWidget(&edit);
    column->addStretch(1);
    return half;
}

PromptExample ExampleRow::example() const
{
    return {m_question->content(), m_answer->content()};
}

void ExampleRow::setNumber(int number)
{
    m_question->setAccessibleName(tr("Example %1, you send").arg(number));
    m_answer->setAccessibleName(tr("Example %1, model answers").arg(number));
    const QString what = tr("What to do with example %1").arg(number);
    m_more->setAccessibleName(what);
    m_more->setToolTip(what);
}

void ExampleRow::focusFirst()
{
    m_question->setFocus(Qt::OtherFocusReason);
}

void ExampleRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath box;
    box.addRoundedRect(QRectF(rect()), radius, radius);
    painter.setClipPath(box);
    const QRect answer = m_answer->parentWidget()->geometry();
    painter.fillRect(answer, m_theme.color(ColorRole::Sunken));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(mirrored ? answer.right() : answer.left(), 0, 1, height(),
                     m_theme.color(ColorRole::Line));
    painter.setClipping(false);
    drawBox(painter, rect(), radius, QColor(), m_theme.color(ColorRole::Line));
}

} // namespace parley
