// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/foldsheet.h"

#include "ui/controls/button.h"
#include "ui/controls/framed.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"
#include "ui/controls/progressline.h"
#include "ui/panes/foldwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace parley {

namespace {

constexpr int wantedWidth = 620; // px
constexpr int wantedHeight = 660;
constexpr int inset = 26; // px: below a choice, what belongs to it
constexpr int mostKept = 999;

} // namespace

FoldSheet::FoldSheet(const Theme &theme, QWidget &window) : Popup(theme, window), m_theme(theme)
{
    setAccessibleName(tr("Make room in this chat"));
    auto *outside = new QVBoxLayout(&box());
    outside->setContentsMargins(1, 1, 1, 12);
    outside->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 12, 12, 0);
    head->addWidget(new Label(theme, TextStyle::PageTitle, ColorRole::Ink,
                              tr("Make room in this chat"), &box()),
                    1);
    auto *close = Button::icon(theme, QStringLiteral("close"), tr("Close"), &box());
    connect(close, &QPushButton::clicked, this, &Popup::dismiss);
    head->addWidget(close);
    outside->addLayout(head);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 0, 20, 4);
    column->setSpacing(6);
    build(*column);
    outside->addWidget(scrolling(content, accessibleName(), &box()), 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 0, 20, 0);
    foot->addStretch(1);
    auto *cancel = new Button(theme, ButtonKind::Standard, tr("Cancel"), {}, &box());
    connect(cancel, &QPushButton::clicked, this, &Popup::dismiss);
    foot->addWidget(cancel);
    m_apply = new Button(theme, ButtonKind::Primary, tr("Apply"), {}, &box());
    foot->addWidget(m_apply);
    outside->addLayout(foot);
    connectParts();
}

void FoldSheet::build(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    auto *intro =
        new Label(m_theme, TextStyle::Interface, ColorRole::Ink2,
                  tr("What was said stays here as it is. You choose how its beginning goes to the "
                     "model, for this chat and until you change it."),
                  parent);
    intro->setWordWrap(true);
    column.addWidget(intro);
    column.addSpacing(8);
    addRow(column, std::nullopt, tr("Send all of it"));
    addRow(column, FoldRule::Drop, tr("Leave out the oldest turns"));
    auto *first = new QHBoxLayout;
    first->setContentsMargins(m_theme.scaled(inset), 0, 0, 4);
    m_first = new QCheckBox(tr("But keep the first question and its answer"), parent);
    m_first->setFont(m_theme.font(TextStyle::Interface));
    first->addWidget(m_first);
    column.addLayout(first);
    addRow(column, FoldRule::Shorten, tr("Shorten long texts, code, files and results in them"));
    addRow(column, FoldRule::Summarise, tr("Send a summary of them"));
    m_writing = makeWriting();
    column.addWidget(m_writing);
    column.addSpacing(8);
    auto *kept = new QHBoxLayout;
    auto *name = new Label(m_theme, TextStyle::Interface, ColorRole::Ink,
                           tr("Newest turns that stay as they are"), parent);
    kept->addWidget(name);
    m_kept = new QSpinBox(parent);
    m_kept->setRange(0, mostKept);
    m_kept->setFont(m_theme.font(TextStyle::Interface));
    m_kept->setAccessibleName(name->text());
    name->setBuddy(m_kept);
    kept->addWidget(m_kept);
    kept->addStretch(1);
    column.addLayout(kept);
    m_automatic = new QCheckBox(tr("Do this by itself whenever the chat no longer fits"), parent);
    m_automatic->setFont(m_theme.font(TextStyle::Interface));
    column.addWidget(m_automatic);
    column.addSpacing(4);
    m_saving = new NoteLine(m_theme, parent);
    column.addWidget(m_saving);
    column.addStretch(1);
}

void FoldSheet::addRow(QVBoxLayout &column, std::optional<FoldRule> rule, const QString &text)
{
    QWidget *parent = column.parentWidget();
    const Row row{rule, new QRadioButton(text, parent),
                  new Label(m_theme, TextStyle::Small, ColorRole::Ink2, {}, parent)};
    row.button->setFont(m_theme.font(TextStyle::InterfaceStrong));
    auto *line = new QHBoxLayout;
    line->addWidget(row.button, 1);
    line->addWidget(row.figures);
    column.addLayout(line);
    m_rows.append(row);
}

QWidget *FoldSheet::makeWriting()
{
    auto *writing = new QWidget(&box());
    auto *column = new QVBoxLayout(writing);
    column->setContentsMargins(m_theme.scaled(inset), 0, 0, 0);
    column->setSpacing(6);
    auto *who = new QHBoxLayout;
    m_writer = new QComboBox(writing);
    m_writer->setAccessibleName(tr("Model that writes the summary"));
    m_writer->setFont(m_theme.font(TextStyle::Interface));
    m_writer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    who->addWidget(m_writer, 1);
    m_write = new Button(m_theme, ButtonKind::Standard, tr("Write summary"), {}, writing);
    who->addWidget(m_write);
    column->addLayout(who);
    m_progress = new ProgressLine(m_theme, tr("Writing the summary"), writing);
    m_progress->setRange(0, 0);
    column->addWidget(m_progress);
    column->addWidget(new Label(m_theme, TextStyle::SmallStrong, ColorRole::Ink2,
                                tr("How it is asked for"), writing));
    m_instruction = textField(m_theme, tr("How it is asked for"), 72, writing);
    column->addWidget(framed(m_theme, *m_instruction));
    column->addWidget(
        new Label(m_theme, TextStyle::SmallStrong, ColorRole::Ink2, tr("Summary"), writing));
    m_summary = textField(m_theme, tr("Summary"), 120, writing);
    m_summary->setTabChangesFocus(true);
    m_summary->setPlaceholderText(tr("Not written yet. You can also write it yourself."));
    column->addWidget(framed(m_theme, *m_summary));
    m_about = new NoteLine(m_theme, writing);
    column->addWidget(m_about);
    m_problem = new NoteLine(m_theme, writing);
    column->addWidget(m_problem);
    return writing;
}

void FoldSheet::connectParts()
{
    for (const Row &row : std::as_const(m_rows)) {
        connect(row.button, &QRadioButton::toggled, this, &FoldSheet::refresh);
    }
    const auto move = [this] {
        if (!m_filling) {
            Q_EMIT cutMoved();
        }
    };
    connect(m_kept, &QSpinBox::valueChanged, this, move);
    connect(m_first, &QCheckBox::toggled, this, move);
    connect(m_writer, &QComboBox::activated, this, &FoldSheet::writerChosen);
    connect(m_write, &QPushButton::clicked, this, [this] {
        if (m_isWriting) {
            Q_EMIT stopWanted();
        } else {
            Q_EMIT writeWanted();
        }
    });
    connect(m_summary, &QPlainTextEdit::textChanged, this, &FoldSheet::refresh);
    connect(m_apply, &QPushButton::clicked, this, &FoldSheet::applied);
}

void FoldSheet::begin(const FoldChoice &choice, bool asks)
{
    m_filling = true;
    for (const Row &row : std::as_const(m_rows)) {
        row.button->setChecked(row.rule == choice.rule);
    }
    m_kept->setValue(choice.kept);
    m_first->setChecked(choice.keepsFirst);
    m_automatic->setChecked(choice.automatic);
    m_instruction->setPlainText(choice.instruction);
    m_apply->setText(asks ? tr("Apply and send again") : tr("Apply"));
    m_summaryPrice = {};
    m_filling = false;
    setSummary(choice.summary, choice.summaryCost, {});
    setProblem({});
    setWriting(false, {});
    setOffers({}, {});
    openCentered({m_theme.scaled(wantedWidth), m_theme.scaled(wantedHeight)});
    setFocus(Qt::PopupFocusReason);
}

FoldChoice FoldSheet::choice() const
{
    FoldChoice choice;
    choice.rule = rule();
    choice.kept = m_kept->value();
    choice.keepsFirst = m_first->isChecked();
    choice.automatic = m_automatic->isEnabled() && m_automatic->isChecked();
    choice.writer = ModelRef::fromString(m_writer->currentData().toString()).value_or(ModelRef());
    choice.instruction = m_instruction->toPlainText();
    choice.summary = m_summary->toPlainText().trimmed();
    choice.summaryCost = m_summaryCost;
    return choice;
}

void FoldSheet::setWriters(const QList<Writer> &writers, const ModelRef &chosen)
{
    m_writer->clear();
    for (const Writer &writer : writers) {
        m_writer->addItem(writer.title + QStringLiteral("  ·  ") + writer.price,
                          writer.model.toString());
    }
    m_writer->setCurrentIndex(qMax(0, m_writer->findData(chosen.toString())));
    m_write->setEnabled(!writers.isEmpty());
}

void FoldSheet::setOffers(const QList<FoldOffer> &offers, Money summary)
{
    m_offers = offers;
    m_summaryPrice = summary;
    for (const Row &row : std::as_const(m_rows)) {
        const FoldOffer *one = offer(row.rule);
        row.figures->setText(one ? offerFigures(*one) : tr("counting"));
        row.figures->setRole(one && !one->next.fits() ? ColorRole::Danger : ColorRole::Ink2);
        row.button->setAccessibleDescription(row.figures->text());
    }
    refresh();
}

void FoldSheet::setWriting(bool writing, const QString &soFar)
{
    m_isWriting = writing;
    m_progress->setVisible(writing);
    m_write->setText(writing ? tr("Stop") : tr("Write summary"));
    m_writer->setEnabled(!writing);
    m_instruction->setReadOnly(writing);
    m_summary->setReadOnly(writing);
    if (writing) {
        m_summary->setPlainText(soFar);
        m_summary->verticalScrollBar()->setValue(m_summary->verticalScrollBar()->maximum());
    }
    refresh();
}

void FoldSheet::setSummary(const QString &text, Money cost, const QString &note)
{
    m_summaryCost = cost;
    m_summary->setPlainText(text);
    m_about->say(ColorRole::Ink2, QStringLiteral("coin"), note);
    refresh();
}

void FoldSheet::setStale(bool stale)
{
    m_stale = stale;
    setProblem(stale ? tr("This summary is of other turns. Write it again for these, or move the "
                          "cut back.")
                     : QString());
    refresh();
}

void FoldSheet::setProblem(const QString &sentence)
{
    m_problem->say(ColorRole::Danger, QStringLiteral("error"), sentence);
}

std::optional<FoldRule> FoldSheet::rule() const
{
    const auto checked = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                      [](const Row &row) { return row.button->isChecked(); });
    return checked == m_rows.cend() ? std::nullopt : checked->rule;
}

const FoldOffer *FoldSheet::offer(std::optional<FoldRule> rule) const
{
    const auto found = std::find_if(m_offers.cbegin(), m_offers.cend(),
                                    [&rule](const FoldOffer &one) { return one.rule == rule; });
    return found == m_offers.cend() ? nullptr : &*found;
}

void FoldSheet::refresh()
{
    const std::optional<FoldRule> now = rule();
    const bool summary = now == FoldRule::Summarise;
    const bool written = !m_summary->toPlainText().trimmed().isEmpty();
    m_writing->setVisible(summary);
    m_first->setEnabled(now == FoldRule::Drop);
    m_kept->setEnabled(now.has_value() && !m_isWriting);
    m_automatic->setEnabled(now && !summary); // a summary costs money: never by itself
    const FoldOffer *whole = offer(std::nullopt);
    const FoldOffer *one = offer(now);
    const bool folds = one && (!now || !one->fold.id.isNull() || !summary);
    m_apply->setEnabled(folds && !m_isWriting && (!summary || (written && !m_stale)));
    m_saving->say(ColorRole::Ink2, QStringLiteral("coin"),
                  whole && one ? savingText(*whole, *one,
                                            summary && !written ? m_summaryPrice : m_summaryCost)
                               : QString());
}

} // namespace parley
