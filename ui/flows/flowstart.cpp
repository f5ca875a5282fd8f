// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/flowstart.h"

#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/prompts/promptvariables.h"
#include "ui/style/paint.h"

#include <QHBoxLayout>

namespace parley {

namespace {

constexpr int rowHeight = 36;
constexpr qsizetype mostNames = 6;

// A name as it stands in the texts.
class PlaceName final : public QWidget
{
public:
    PlaceName(const Theme &theme, const QString &name, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_name(name)
    {
        setToolTip(name);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(TextStyle::Code));
        return {metrics.horizontalAdvance(m_name) + 8, metrics.height() + 2};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {24, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QRect box(QPoint(), sizeHint());
        box.setWidth(qMin(box.width(), width()));
        box.moveCenter(rect().center());
        drawBox(painter, box, 4, m_theme.color(ColorRole::AccentSoft), m_theme.tintLine());
        painter.setFont(m_theme.font(TextStyle::Code));
        painter.setPen(m_theme.color(ColorRole::AccentInk));
        painter.drawText(box, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(m_name, Qt::ElideRight, box.width() - 6));
    }

private:
    const Theme &m_theme;
    const QString m_name;
};

} // namespace

FlowStart::FlowStart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QWidget(this))
    , m_words(new Label(theme, TextStyle::Small, ColorRole::Ink3, {}, m_row))
    , m_names(new QHBoxLayout)
    , m_when(
          new Label(theme, TextStyle::Small, ColorRole::Ink3, tr("asked when you run it"), m_row))
    , m_table(new PromptVariables(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 0, 14, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_row->setMinimumHeight(theme.scaled(rowHeight));
    m_names->setSpacing(8);
    row->addWidget(m_words);
    row->addLayout(m_names);
    row->addStretch(1);
    m_when->setElided(true);
    row->addWidget(m_when);
    column->addWidget(m_row);
    m_table->setContentsMargins(0, 0, 0, 12);
    m_table->hide();
    column->addWidget(m_table);
    connect(m_table, &PromptVariables::edited, this, &FlowStart::edited);
    connect(m_table, &PromptVariables::renamed, this, &FlowStart::renamed);
    connect(m_table, &PromptVariables::added, this, [this](const PromptVariable &variable) {
        Q_EMIT edited(m_variables + QList<PromptVariable>{variable});
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FlowStart::setInputs(const QList<WorkflowInput> &inputs, const QStringList &used)
{
    m_variables.clear();
    for (const WorkflowInput &input : inputs) {
        m_variables.append(input.variable);
    }
    m_table->setVariables(m_variables, used);
    emptyLayout(*m_names);
    QStringList names;
    for (const PromptVariable &variable : std::as_const(m_variables)) {
        names.append(variable.name);
        if (names.size() <= mostNames) {
            m_names->addWidget(new PlaceName(m_theme, variable.name, m_row));
        }
    }
    const qsizetype more = names.size() - mostNames;
    if (more > 0) {
        m_names->addWidget(new Label(m_theme, TextStyle::Small, ColorRole::Ink3,
                                     tr("and %n more", nullptr, static_cast<int>(more)), m_row));
    }
    m_words->setText(names.isEmpty() ? tr("Starts without inputs") : tr("Starts with"));
    m_when->setVisible(!names.isEmpty());
    setAccessibleName(names.isEmpty() ? m_words->text()
                                      : m_words->text() + u' ' + names.join(QLatin1String(", ")));
}

void FlowStart::setTableOpen(bool open)
{
    m_table->setVisible(open);
}

bool FlowStart::isTableOpen() const
{
    return !m_table->isHidden();
}

void FlowStart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_theme.color(ColorRole::LineStrong), 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace parley
