// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/batches/batchsetup.h"

#include "ui/batches/batchwords.h"
#include "ui/controls/button.h"
#include "ui/controls/framed.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/modelpill.h"
#include "ui/controls/noteline.h"
#include "ui/controls/sheet.h"
#include "ui/corewords.h"
#include "ui/panes/modelpicker.h"
#include "ui/regions.h"
#include "ui/transcript/figures.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int widest = 860;
constexpr std::chrono::milliseconds setupPace{300}; // between the last change and the counting

} // namespace

BatchSetup::BatchSetup(const Parts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_planner(parts.services)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(new Hairline(parts.theme, Qt::Horizontal, this));
    rows->addWidget(scrolling(makeContent(), tr("New batch"), this), 1);
    connect(m_prompts, &ReplayPrompts::changed, this, &BatchSetup::soon);
    setModel({});
}

QWidget *BatchSetup::makeHead()
{
    const PageHead head = pageHead(m_parts.theme, tr("All batches"), tr("New batch"), this);
    head.row->addStretch(1);
    connect(head.back, &QPushButton::clicked, this, &BatchSetup::backWanted);
    return head.widget;
}

QVBoxLayout *BatchSetup::addSection(const QString &title, const QString &hint)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(
        new Label(m_parts.theme, TextStyle::InterfaceStrong, ColorRole::Ink, title, m_content));
    if (!hint.isEmpty()) {
        auto *words = new Label(m_parts.theme, TextStyle::Small, ColorRole::Ink2, hint, m_content);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    m_column->addLayout(column);
    return column;
}

QWidget *BatchSetup::makeContent()
{
    auto *around = new QWidget;
    auto *row = new QHBoxLayout(around);
    row->setContentsMargins(27, 18, 27, 18);
    m_content = new QWidget(around);
    m_content->setMaximumWidth(m_parts.theme.scaled(widest));
    row->addWidget(m_content, 1);
    row->addStretch(0);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(22);
    auto *who = addSection(tr("Who answers"), tr("A model of OpenAI or Anthropic: they take many "
                                                 "questions at once and answer within a day."));
    m_pill = new ModelPill(m_parts.theme, m_content);
    who->addWidget(m_pill, 0, Qt::AlignLeft);
    connect(m_pill, &QPushButton::clicked, this, &BatchSetup::chooseModel);
    m_prompts = new ReplayPrompts(m_parts.theme, m_parts.services.clock, m_content);
    addSection(tr("What is asked"),
               tr("A table or JSON lines with a column for each variable, or text with one prompt "
                  "a line. The answers come back beside the columns."))
        ->addWidget(m_prompts);
    addWords();
    addPrice();
    m_column->addStretch(1);
    markRegion(*this, *m_pill, Region::Page);
    return around;
}

void BatchSetup::addWords()
{
    auto *column = addSection(tr("How"), {});
    column->addWidget(new Label(m_parts.theme, TextStyle::SmallStrong, ColorRole::Ink2,
                                tr("System prompt"), m_content));
    m_system = textField(m_parts.theme, tr("System prompt"), 70, m_content);
    m_system->setFont(m_parts.theme.font(TextStyle::Interface));
    column->addWidget(framed(m_parts.theme, *m_system));
    column->addWidget(new Label(m_parts.theme, TextStyle::SmallStrong, ColorRole::Ink2,
                                tr("Longest answer, in tokens"), m_content));
    m_longest = new QLineEdit(m_content);
    m_longest->setAccessibleName(tr("Longest answer, in tokens"));
    m_longest->setPlaceholderText(tr("as usual"));
    m_longest->setFont(m_parts.theme.font(TextStyle::Interface));
    m_longest->setFixedWidth(m_parts.theme.scaled(120));
    column->addWidget(m_longest, 0, Qt::AlignLeft);
    connect(m_system, &QPlainTextEdit::textChanged, this, &BatchSetup::soon);
    connect(m_longest, &QLineEdit::textChanged, this, &BatchSetup::soon);
}

void BatchSetup::addPrice()
{
    auto *column = addSection(tr("Price"), {});
    m_price = new Label(m_parts.theme, TextStyle::SheetTitle, ColorRole::Ink, {}, m_content);
    m_price->setWordWrap(true);
    column->addWidget(m_price);
    m_note = new NoteLine(m_parts.theme, m_content);
    column->addWidget(m_note);
    m_send = new Button(m_parts.theme, ButtonKind::Primary, tr("Send batch"),
                        QStringLiteral("send"), m_content);
    column->addWidget(m_send, 0, Qt::AlignLeft);
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_plan) {
            Q_EMIT sendWanted(*std::exchange(m_plan, std::nullopt));
            m_send->setEnabled(false); // until something is changed: it is sent once
        }
    });
}

void BatchSetup::chooseModel()
{
    if (!m_picker) {
        m_picker = new ModelPicker(m_parts.theme, m_parts.lists, m_parts.window);
        connect(m_picker, &ModelPicker::picked, this, &BatchSetup::setModel);
    }
    m_picker->choose(*m_pill, m_model);
}

void BatchSetup::open(const ModelRef &model)
{
    m_prompts->clear();
    m_system->clear();
    m_longest->clear();
    setModel(offersBatches(m_parts.services, model) ? model : ModelRef());
    m_pill->setFocus(Qt::OtherFocusReason);
}

void BatchSetup::setModel(const ModelRef &model)
{
    m_model = model;
    const bool any = !model.isEmpty();
    m_pill->setModel(any ? model.toString() : QString(),
                     any ? m_parts.lists.title(model) : tr("Choose a model"));
    m_pill->setAccessibleName(any ? tr("Who answers: %1").arg(m_parts.lists.title(model))
                                  : tr("Choose who answers"));
    soon();
}

std::optional<int> BatchSetup::longest() const
{
    bool isNumber = false;
    const int tokens = m_longest->text().trimmed().toInt(&isNumber);
    return isNumber && tokens > 0 ? std::optional(tokens) : std::nullopt;
}

BatchOrder BatchSetup::order() const
{
    BatchOrder order;
    const PromptTable &table = m_prompts->table();
    order.batch.title = m_prompts->from();
    order.batch.pane.model = m_model;
    order.batch.pane.system = m_system->toPlainText();
    order.batch.pane.sampling.maxTokens = longest();
    order.rows = batchRowsOf(m_prompts->prompts());
    if (table.rows.size() == order.rows.size()) {
        order.batch.columns = table.columns;
        for (BatchRow &row : order.rows) {
            row.cells = table.rows.value(row.number);
        }
    }
    return order;
}

void BatchSetup::soon()
{
    m_plan.reset();
    m_planner.forget();
    m_send->setEnabled(false);
    m_note->say(ColorRole::Ink2, {}, {});
    m_price->setText(tr("Counting…"));
    m_soon = m_parts.services.clock.after(setupPace, [this] { plan(); });
}

void BatchSetup::plan()
{
    if (m_model.isEmpty() || m_prompts->prompts().isEmpty()) {
        m_price->setText(tr("Known once a model and prompts are chosen."));
        return;
    }
    if (!m_longest->text().trimmed().isEmpty() && !longest()) {
        m_price->setText(tr("Not known."));
        tell(tr("“%1” is no number of tokens. Enter one such as 500, or nothing.")
                 .arg(m_longest->text().trimmed()));
        return;
    }
    m_planner.plan(order(), [this](const Result<BatchPlan> &plan) { show(plan); });
}

void BatchSetup::show(const Result<BatchPlan> &plan)
{
    if (!plan) {
        m_price->setText(tr("Not known."));
        tell(tr("This can't be sent: %1.").arg(detailText(plan.error())));
        return;
    }
    m_plan = *plan;
    m_price->setText(batchEstimateText(plan->whole));
    QStringList lines{tr("%1 tokens in. Answers are taken to be as long as they usually are.")
                          .arg(groupedNumber(plan->whole.inputTokens))};
    if (plan->parts.size() > 1) {
        lines.append(tr("It is more than one batch holds, so it becomes %1 batches.", nullptr,
                        pluralOf(plan->parts.size()))
                         .arg(groupedNumber(plan->parts.size())));
    }
    m_note->say(ColorRole::Ink2, QStringLiteral("info"), lines.join(u' '));
    m_send->setEnabled(true);
}

QString BatchSetup::price() const
{
    return m_price->text();
}

QString BatchSetup::note() const
{
    return m_note->sentence();
}

void BatchSetup::tell(const QString &sentence)
{
    m_note->say(ColorRole::Danger, QStringLiteral("error"), sentence);
}

} // namespace parley
