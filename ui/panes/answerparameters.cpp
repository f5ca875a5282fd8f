// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/answerparameters.h"

#include "ui/controls/button.h"
#include "ui/controls/framed.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/tools/toolchoice.h"
#include "ui/tools/toolwords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr QSize wantedSize(420, 668);
constexpr double mostTemperature = 2;

QString numberText(double number)
{
    return QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
}

// A number as people type it here, or with a point.
std::optional<double> numberOf(const QString &text)
{
    bool ok = false;
    double number = QLocale().toDouble(text, &ok);
    if (!ok) {
        number = QLocale::c().toDouble(text, &ok);
    }
    return ok ? std::optional(number) : std::nullopt;
}

// A line break within a stop word is written as \\n.
QString linesOf(const QStringList &stops)
{
    QStringList lines;
    for (QString stop : stops) {
        lines.append(stop.replace(u'\n', QStringLiteral("\\n")));
    }
    return lines.join(u'\n');
}

QStringList stopsOf(const QString &lines)
{
    QStringList stops;
    for (QString line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        stops.append(line.replace(QStringLiteral("\\n"), QStringLiteral("\n")));
    }
    return stops;
}

} // namespace

AnswerParameters::AnswerParameters(const Theme &theme, QWidget &window)
    : Popup(theme, window), m_theme(theme)
{
    setAccessibleName(tr("Answer parameters"));
    auto *outside = new QVBoxLayout(&box());
    outside->setContentsMargins(1, 1, 1, 12);
    outside->setSpacing(8);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 4);
    column->setSpacing(4);
    build(*column);
    outside->addWidget(scrolling(content, tr("Answer parameters"), &box()), 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 0);
    auto *reset = new Button(theme, ButtonKind::Quiet, tr("Use defaults"), {}, &box());
    connect(reset, &QPushButton::clicked, this, &AnswerParameters::useDefaults);
    foot->addWidget(reset);
    foot->addStretch(1);
    auto *done = new Button(theme, ButtonKind::Primary, tr("Done"), {}, &box());
    connect(done, &QPushButton::clicked, this, &Popup::dismiss);
    foot->addWidget(done);
    outside->addLayout(foot);
}

void AnswerParameters::build(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    const auto label = [&](const QString &text) {
        column.addWidget(new Label(m_theme, TextStyle::SmallStrong, ColorRole::Ink2, text, parent));
    };
    column.addWidget(new Label(m_theme, TextStyle::SheetTitle, ColorRole::Ink,
                               tr("Answers in this chat"), parent));
    column.addSpacing(8);
    label(tr("System prompt"));
    m_system = textField(m_theme, tr("System prompt"), 112, parent);
    m_system->setPlaceholderText(tr("What every answer here should keep in mind"));
    column.addWidget(framed(m_theme, *m_system));
    column.addSpacing(8);
    m_temperature = addField(column, tr("Temperature"), tr("A number from 0 to 2."));
    m_topP = addField(column, tr("Top P"), tr("A number from 0 to 1."));
    m_maxTokens = addField(column, tr("Longest answer, in tokens"), tr("A whole number above 0."));
    label(tr("Reasoning effort"));
    const auto choice = [&](const QString &name) {
        auto *box = new QComboBox(parent);
        box->setAccessibleName(name);
        box->setFont(m_theme.font(TextStyle::Interface));
        column.addWidget(box);
        column.addSpacing(8);
        return box;
    };
    m_effort = choice(tr("Reasoning effort"));
    label(tr("Stop at these words, one a line"));
    m_stop = textField(m_theme, tr("Stop at these words, one a line"), 56, parent);
    column.addWidget(framed(m_theme, *m_stop));
    column.addSpacing(8);
    label(tr("What was asked before"));
    m_cache = choice(tr("What was asked before"));
    label(tr("Who answers"));
    m_routing = choice(tr("Who answers"));
    m_toolsTitle = new Label(m_theme, TextStyle::SmallStrong, ColorRole::Ink2,
                             tr("Tools the answers may ask for"), parent);
    column.addWidget(m_toolsTitle);
    m_tools = new ToolChoice(m_theme, parent);
    column.addWidget(m_tools);
    connect(m_tools, &ToolChoice::changed, this, &AnswerParameters::toolsChanged);
    column.addStretch(1);
    connect(m_system, &QPlainTextEdit::textChanged, this, &AnswerParameters::read);
    connect(m_stop, &QPlainTextEdit::textChanged, this, &AnswerParameters::read);
    connect(m_effort, &QComboBox::currentIndexChanged, this, &AnswerParameters::read);
    connect(m_cache, &QComboBox::currentIndexChanged, this, &AnswerParameters::read);
    connect(m_routing, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) {
            Q_EMIT routingChosen(m_routing->currentData().toString());
        }
    });
}

AnswerParameters::Field AnswerParameters::addField(QVBoxLayout &column, const QString &name,
                                                   const QString &rule)
{
    QWidget *parent = column.parentWidget();
    column.addWidget(new Label(m_theme, TextStyle::SmallStrong, ColorRole::Ink2, name, parent));
    const Field field{new QLineEdit(parent),
                      new Label(m_theme, TextStyle::Small, ColorRole::Danger, {}, parent), rule};
    field.edit->setAccessibleName(name);
    column.addWidget(field.edit);
    field.problem->hide();
    column.addWidget(field.problem);
    column.addSpacing(8);
    connect(field.edit, &QLineEdit::textChanged, this, &AnswerParameters::read);
    return field;
}

void AnswerParameters::edit(QWidget &anchor, const QString &system, const Sampling &sampling,
                            const Sampling &defaults, const CacheChoice &cache,
                            const RoutingChoice &routing)
{
    m_filling = true;
    m_system->setPlainText(system);
    show(sampling);
    showDefaults(defaults);
    showCache(cache);
    showRouting(routing);
    m_filling = false;
    openAt(anchor, wantedSize);
    m_system->setFocus(Qt::PopupFocusReason);
}

void AnswerParameters::showTools(const QList<ToolSpec> &tools, const QStringList &on)
{
    m_offered = tools;
    m_tools->show(tools, on);
    m_toolsTitle->setVisible(!tools.isEmpty());
}

void AnswerParameters::show(const Sampling &sampling)
{
    m_sampling = sampling;
    const auto number = [](const std::optional<double> &value) {
        return value ? numberText(*value) : QString();
    };
    m_temperature.edit->setText(number(sampling.temperature));
    m_topP.edit->setText(number(sampling.topP));
    m_maxTokens.edit->setText(sampling.maxTokens ? QString::number(*sampling.maxTokens)
                                                 : QString());
    m_stop->setPlainText(linesOf(sampling.stop));
    // The words of the vendors; one that is not among them stays what it is.
    QStringList efforts{QStringLiteral("none"),   QStringLiteral("minimal"), QStringLiteral("low"),
                        QStringLiteral("medium"), QStringLiteral("high"),    QStringLiteral("max")};
    if (!sampling.reasoningEffort.isEmpty() && !efforts.contains(sampling.reasoningEffort)) {
        efforts.append(sampling.reasoningEffort);
    }
    m_effort->clear();
    m_effort->addItem(tr("As the model has it"), QString());
    for (const QString &effort : efforts) {
        m_effort->addItem(effort, effort);
    }
    m_effort->setCurrentIndex(qMax(0, m_effort->findData(sampling.reasoningEffort)));
    for (const Field &field : {m_temperature, m_topP, m_maxTokens}) {
        mark(field, true);
    }
}

void AnswerParameters::showDefaults(const Sampling &defaults)
{
    const QString model = tr("As the model has it");
    const QString yours = tr("%1, by your settings");
    m_temperature.edit->setPlaceholderText(
        defaults.temperature ? yours.arg(numberText(*defaults.temperature)) : model);
    m_topP.edit->setPlaceholderText(model);
    m_maxTokens.edit->setPlaceholderText(
        defaults.maxTokens ? yours.arg(QLocale().toString(*defaults.maxTokens)) : model);
}

void AnswerParameters::showCache(const CacheChoice &cache)
{
    m_cache->clear();
    m_cache->setEnabled(cache.possible);
    if (!cache.possible) {
        m_cache->addItem(tr("Always ask the model: this chat is temporary"));
        return;
    }
    m_cache->addItem(cache.bySettings ? tr("From the cache, by your settings")
                                      : tr("Always ask the model, by your settings"));
    m_cache->addItem(tr("From the cache"), true);
    m_cache->addItem(tr("Always ask the model"), false);
    m_cache->setCurrentIndex(cache.chosen ? (*cache.chosen ? 1 : 2) : 0);
}

// A plan that is gone stays chosen until the person chooses otherwise: it is not for us to change.
void AnswerParameters::showRouting(const RoutingChoice &routing)
{
    QStringList plans = routing.plans;
    if (!routing.chosen.isEmpty() && !plans.contains(routing.chosen)) {
        plans.append(routing.chosen);
    }
    m_routing->clear();
    m_routing->addItem(plans.isEmpty()
                           ? tr("The model of this chat; plans are made in Settings, Routing")
                           : tr("The model of this chat"),
                       QString());
    for (const QString &plan : std::as_const(plans)) {
        m_routing->addItem(tr("Routed by the plan %1").arg(plan), plan);
    }
    m_routing->setEnabled(!plans.isEmpty());
    m_routing->setCurrentIndex(qMax(0, m_routing->findData(routing.chosen)));
}

std::optional<bool> AnswerParameters::cacheChoice() const
{
    const QVariant chosen = m_cache->currentData();
    return chosen.isValid() ? std::optional(chosen.toBool()) : std::nullopt;
}

void AnswerParameters::mark(const Field &field, bool good)
{
    setFaulty(*field.edit, !good);
    field.problem->setText(good ? QString() : field.rule);
    field.problem->setVisible(!good);
    field.edit->setAccessibleDescription(good ? QString() : field.rule);
}

bool AnswerParameters::readNumber(const Field &field, double most, std::optional<double> &target)
{
    const QString text = field.edit->text().trimmed();
    const auto number = numberOf(text);
    const bool good = text.isEmpty() || (number && *number >= 0 && *number <= most);
    mark(field, good);
    if (good) {
        target = number;
    }
    return good;
}

void AnswerParameters::readTokens()
{
    const QString text = m_maxTokens.edit->text().trimmed();
    bool ok = false;
    int tokens = QLocale().toInt(text, &ok);
    if (!ok) {
        tokens = text.toInt(&ok);
    }
    const bool good = text.isEmpty() || (ok && tokens > 0);
    mark(m_maxTokens, good);
    if (good) {
        m_sampling.maxTokens = text.isEmpty() ? std::nullopt : std::optional(tokens);
    }
}

void AnswerParameters::read()
{
    if (m_filling) {
        return;
    }
    static_cast<void>(readNumber(m_temperature, mostTemperature, m_sampling.temperature));
    static_cast<void>(readNumber(m_topP, 1, m_sampling.topP));
    readTokens();
    m_sampling.stop = stopsOf(m_stop->toPlainText());
    m_sampling.reasoningEffort = m_effort->currentData().toString();
    Q_EMIT changed(m_system->toPlainText(), m_sampling, cacheChoice());
}

void AnswerParameters::useDefaults()
{
    m_filling = true;
    m_system->clear();
    show({});
    m_cache->setCurrentIndex(0);
    m_tools->show(m_offered, {});
    m_filling = false;
    read();
    Q_EMIT toolsChanged({});
}

QString parametersSummary(const ConversationHead &head)
{
    const Sampling &sampling = head.sampling;
    QStringList parts;
    if (!head.system.trimmed().isEmpty()) {
        parts.append(AnswerParameters::tr("Prompt"));
    }
    if (sampling.temperature) {
        parts.append(numberText(*sampling.temperature));
    }
    const int others = int(sampling.topP.has_value()) + int(sampling.maxTokens.has_value()) +
                       int(!sampling.stop.isEmpty()) + int(!sampling.reasoningEffort.isEmpty()) +
                       int(head.cached.has_value()) + int(!head.tools.isEmpty());
    if (others > 0) {
        parts.append(parts.isEmpty() ? AnswerParameters::tr("Changed")
                                     : QStringLiteral("+%1").arg(others));
    }
    return parts.join(QStringLiteral(" · "));
}

QString parametersDescription(const ConversationHead &head)
{
    const Sampling &sampling = head.sampling;
    QStringList parts;
    if (!head.system.trimmed().isEmpty()) {
        parts.append(
            AnswerParameters::tr("System prompt: %1").arg(head.system.simplified().left(120)));
    }
    if (sampling.temperature) {
        parts.append(AnswerParameters::tr("Temperature %1").arg(numberText(*sampling.temperature)));
    }
    if (sampling.topP) {
        parts.append(AnswerParameters::tr("Top P %1").arg(numberText(*sampling.topP)));
    }
    if (sampling.maxTokens) {
        parts.append(AnswerParameters::tr("At most %1 tokens an answer")
                         .arg(QLocale().toString(*sampling.maxTokens)));
    }
    if (!sampling.reasoningEffort.isEmpty()) {
        parts.append(AnswerParameters::tr("Reasoning effort %1").arg(sampling.reasoningEffort));
    }
    if (!sampling.stop.isEmpty()) {
        parts.append(AnswerParameters::tr("Stops at %1")
                         .arg(linesOf(sampling.stop).replace(u'\n', QStringLiteral(", "))));
    }
    if (head.cached) {
        parts.append(*head.cached ? AnswerParameters::tr("Takes answers from the cache")
                                  : AnswerParameters::tr("Always asks the model"));
    }
    if (!head.tools.isEmpty()) {
        parts.append(AnswerParameters::tr("Tools: %1").arg(toolTitles(head.tools)));
    }
    return parts.join(u'\n');
}

} // namespace parley
