// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/prompteditor.h"

#include "chat/prompttemplate.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"
#include "ui/corewords.h"
#include "ui/messagebar.h"
#include "ui/panes/sendwords.h"
#include "ui/prompts/promptedit.h"
#include "ui/prompts/promptexamples.h"
#include "ui/prompts/prompthead.h"
#include "ui/prompts/prompttags.h"
#include "ui/prompts/promptvariables.h"
#include "ui/regions.h"
#include "ui/transcript/figures.h"

#include <QVBoxLayout>

namespace parley {

namespace {

QString weightText(const TokenCount &count)
{
    return PromptEditor::tr("%1 tokens", nullptr, pluralOf(count.tokens)).arg(countText(count));
}

QStringList placesOf(const Prompt &prompt)
{
    return placesIn(prompt.system) + placesIn(prompt.message);
}

} // namespace

PromptEditor::PromptEditor(const Theme &theme, Clock &clock, QWidget *parent)
    : Sheet(theme, parent), m_theme(theme), m_counts(clock)
{
    build();
    connectParts();
    markRegion(*this, *m_system.edit, Region::Page);
}

void PromptEditor::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    m_head = new PromptHead(m_theme, this);
    m_bar = new MessageBar(m_theme, this);
    rows->addWidget(m_head);
    rows->addWidget(new Hairline(m_theme, Qt::Horizontal, this));
    rows->addWidget(m_bar);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(27, 18, 27, 18);
    column->setSpacing(0);
    m_clash = new NoteLine(m_theme, content);
    m_clash->say(ColorRole::Danger, {}, {});
    column->addWidget(m_clash);
    m_system = makeText(*column, tr("Instructions"),
                        tr("What the model is told before everything else. {{topic}} makes a "
                           "place that is filled in each time."),
                        3);
    m_message = makeText(*column, tr("Message"),
                         tr("What is sent. Left empty, you write it in the chat."), 1);
    m_variables = new PromptVariables(m_theme, content);
    column->addWidget(m_variables);
    column->addSpacing(20);
    m_examples = new PromptExamples(m_theme, content);
    column->addWidget(m_examples);
    column->addSpacing(20);
    column->addWidget(new Label(m_theme, TextStyle::Small, ColorRole::Ink2, tr("Tags"), content), 0,
                      Qt::AlignLeading);
    column->addSpacing(6);
    m_tags = new PromptTags(m_theme, content);
    column->addWidget(m_tags);
    column->addStretch(1);
    rows->addWidget(scrolling(content, tr("Prompt"), this), 1);
}

PromptEditor::Text PromptEditor::makeText(QBoxLayout &column, const QString &name,
                                          const QString &hint, int lines)
{
    QWidget *parent = column.parentWidget();
    Text text;
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(m_theme, TextStyle::Small, ColorRole::Ink2, name, parent));
    head->addStretch(1);
    text.weight = new Label(m_theme, TextStyle::Small, ColorRole::Ink3, {}, parent);
    head->addWidget(text.weight);
    column.addLayout(head);
    column.addSpacing(6);
    text.edit = new PromptEdit(m_theme, TextStyle::ReadingSmall, lines, parent);
    text.edit->setAccessibleName(name);
    text.edit->setPlaceholderText(hint);
    text.edit->readAsTemplate();
    text.box = new FieldBox(m_theme, *text.edit, parent);
    column.addWidget(text.box);
    column.addSpacing(4);
    text.note = new NoteLine(m_theme, parent);
    text.note->say(ColorRole::Danger, {}, {});
    column.addWidget(text.note);
    column.addSpacing(15);
    return text;
}

void PromptEditor::connectParts()
{
    connect(m_head, &PromptHead::titled, this, [this](const QString &title) {
        change([&title](Prompt &prompt) { prompt.title = title; });
    });
    connect(m_head, &PromptHead::commanded, this, [this](const QString &command) {
        change([&command](Prompt &prompt) { prompt.command = command; });
    });
    connect(m_system.edit, &PromptEdit::edited, this, [this] {
        m_last = m_system.edit;
        change([this](Prompt &prompt) { prompt.system = m_system.edit->content(); });
    });
    connect(m_message.edit, &PromptEdit::edited, this, [this] {
        m_last = m_message.edit;
        change([this](Prompt &prompt) { prompt.message = m_message.edit->content(); });
    });
    connect(m_variables, &PromptVariables::edited, this,
            [this](const QList<PromptVariable> &variables) {
                change([&variables](Prompt &prompt) { prompt.variables = variables; });
            });
    connect(m_variables, &PromptVariables::renamed, this, &PromptEditor::rename);
    connect(m_variables, &PromptVariables::added, this, &PromptEditor::insertPlace);
    connect(m_examples, &PromptExamples::edited, this,
            [this](const QList<PromptExample> &examples) {
                change([&examples](Prompt &prompt) { prompt.examples = examples; });
            });
    connect(m_examples, &PromptExamples::takeWanted, this, &PromptEditor::examplesWanted);
    connect(m_tags, &PromptTags::edited, this, [this](const QStringList &tags) {
        change([&tags](Prompt &prompt) { prompt.tags = tags; });
    });
    connect(&m_counts, &PromptCounts::counted, this, &PromptEditor::showCounts);
}

void PromptEditor::setPrompt(const StoredPrompt &stored)
{
    m_head->show(stored);
    const bool other = stored.prompt.id != m_prompt.id;
    if (other) {
        m_byItself.clear();
        m_last = nullptr;
        m_bar->forget(MessageBar::About::Chat);
    }
    if (stored.prompt != m_prompt) {
        m_prompt = stored.prompt;
        m_system.edit->setContent(m_prompt.system);
        m_message.edit->setContent(m_prompt.message);
        m_variables->setVariables(m_prompt.variables, placesOf(m_prompt));
        m_examples->setExamples(m_prompt.examples);
        m_tags->setTags(m_prompt.tags);
        m_counts.count(m_prompt, m_model);
    }
    showFaults();
}

void PromptEditor::setModel(const QString &model)
{
    if (model != m_model) {
        m_model = model;
        m_counts.count(m_prompt, m_model);
    }
}

void PromptEditor::change(const std::function<void(Prompt &)> &how)
{
    how(m_prompt);
    followPlaces();
    m_variables->setVariables(m_prompt.variables, placesOf(m_prompt));
    m_counts.count(m_prompt, m_model);
    showFaults();
    m_bar->forget(MessageBar::About::Chat); // it was about what stood here before
    Q_EMIT edited(m_prompt);
}

// Each place has a variable. One that came by itself while a name was typed goes with that name.
void PromptEditor::followPlaces()
{
    const QStringList placed = placesOf(m_prompt);
    m_prompt.variables.removeIf([&](const PromptVariable &one) {
        return m_byItself.contains(one.name) && !placed.contains(one.name) &&
               one == PromptVariable{one.name};
    });
    const qsizetype before = m_prompt.variables.size();
    m_prompt = withNamedVariables(std::move(m_prompt));
    for (qsizetype i = before; i < m_prompt.variables.size(); ++i) {
        m_byItself.insert(m_prompt.variables[i].name);
    }
}

void PromptEditor::rename(const QString &from, const QString &to)
{
    m_prompt.system = renamedInTemplate(m_prompt.system, from, to);
    m_prompt.message = renamedInTemplate(m_prompt.message, from, to);
    m_system.edit->setContent(m_prompt.system);
    m_message.edit->setContent(m_prompt.message);
}

// At the caret of the text that was written in last.
void PromptEditor::insertPlace(const PromptVariable &variable)
{
    m_prompt.variables.append(variable);
    PromptEdit *edit = m_last ? m_last : m_system.edit;
    edit->setFocus(Qt::OtherFocusReason);
    edit->textCursor().insertText(QLatin1String("{{") + variable.name + QLatin1String("}}"));
}

void PromptEditor::addExamples(const QList<PromptExample> &examples)
{
    change([&examples](Prompt &prompt) { prompt.examples += examples; });
    m_examples->setExamples(m_prompt.examples);
}

void PromptEditor::focusText()
{
    m_system.edit->setFocus(Qt::OtherFocusReason);
}

void PromptEditor::showFault(const Text &text, const QString &content)
{
    const auto sound = checkTemplate(content, placesIn(content));
    text.box->setFaulty(!sound);
    text.note->say(ColorRole::Danger, QStringLiteral("error"),
                   sound ? QString() : detailText(sound.error()));
    text.edit->setAccessibleDescription(sound ? QString() : detailText(sound.error()));
}

void PromptEditor::showFaults()
{
    showFault(m_system, m_prompt.system);
    showFault(m_message, m_prompt.message);
    const QString owner = m_taken.value(m_prompt.command.toLower());
    Prompt bare; // whether the command alone is sound
    bare.title = QStringLiteral("-");
    bare.command = m_prompt.command;
    const auto sound = checkPrompt(bare);
    QString sentence = sound ? QString() : detailText(sound.error());
    if (sound && !m_prompt.command.isEmpty() && !owner.isEmpty()) {
        sentence = tr("“%1” is called by /%2 too; give one of them another command.")
                       .arg(owner, m_prompt.command);
    }
    m_clash->say(ColorRole::Danger, QStringLiteral("error"), sentence);
    m_head->setCommandFaulty(!sentence.isEmpty());
    bare.command.clear();
    bare.examples = m_prompt.examples;
    const auto whole = checkPrompt(bare);
    m_examples->setProblem(whole ? QString() : detailText(whole.error()));
}

void PromptEditor::showCounts(const PromptCounts::Counts &counts)
{
    m_system.weight->setText(m_prompt.system.isEmpty() ? QString() : weightText(counts.system));
    m_message.weight->setText(m_prompt.message.isEmpty() ? QString() : weightText(counts.message));
    m_examples->setWeight(m_prompt.examples.isEmpty() ? QString() : weightText(counts.examples));
}

} // namespace parley
