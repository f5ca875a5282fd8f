// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/prompttrial.h"

#include "chat/prompttemplate.h"
#include "engine/defaults.h"
#include "engine/panemaking.h"
#include "ui/controls/button.h"
#include "ui/controls/framed.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/modelpill.h"
#include "ui/controls/noteline.h"
#include "ui/corewords.h"
#include "ui/errortext.h"
#include "ui/panes/modelpicker.h"
#include "ui/panes/sendwords.h"
#include "ui/panes/transcriptsteps.h"
#include "ui/prompts/promptform.h"
#include "ui/prompts/prompthead.h"
#include "ui/regions.h"
#include "ui/transcript/figures.h"
#include "ui/transcript/transcriptview.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr auto settling = 150ms;
constexpr int messageHeight = 72;

} // namespace

PromptTrial::PromptTrial(const Parts &parts, QWidget *parent)
    : Sheet(parts.theme, parent), m_parts(parts), m_estimator(parts.services)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(new Hairline(parts.theme, Qt::Horizontal, this));
    QWidget *form = makeForm();
    m_area = scrolling(form, tr("What is filled in"), this);
    form->installEventFilter(this);
    rows->addWidget(m_area, 1);
    rows->addWidget(makeActions());
    rows->addWidget(new Hairline(parts.theme, Qt::Horizontal, this));
    makeView();
    rows->addWidget(m_view, 1);
    connectParts();
    setModel(defaultModel(parts.services).value_or(ModelRef()));
    setBack(false);
    setAudience(0);
    markRegion(*this, *m_form, Region::Composer);
}

PromptTrial::~PromptTrial()
{
    m_view->setSession(nullptr);
    m_estimator.setSession(nullptr);
}

QWidget *PromptTrial::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(15, 0, 11, 0);
    head->setFixedHeight(m_parts.theme.scaled(headHeight));
    row->setSpacing(8);
    m_back =
        Button::icon(m_parts.theme, QStringLiteral("chevron-left"), tr("Back to the prompt"), head);
    row->addWidget(m_back);
    row->addWidget(
        new Label(m_parts.theme, TextStyle::SheetTitle, ColorRole::Ink, tr("Try it"), head));
    row->addStretch(1);
    m_pill = new ModelPill(m_parts.theme, head);
    m_pill->makeSmall();
    row->addWidget(m_pill);
    return head;
}

QWidget *PromptTrial::makeForm()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(15, 14, 15, 12);
    column->setSpacing(6);
    m_form = new PromptForm(m_parts.theme, content);
    column->addWidget(m_form);
    m_messageLabel =
        new Label(m_parts.theme, TextStyle::Small, ColorRole::Ink2, tr("Your message"), content);
    column->addWidget(m_messageLabel);
    m_message = textField(m_parts.theme, tr("Your message"), messageHeight, content);
    column->addWidget(framed(m_parts.theme, *m_message));
    return content;
}

QWidget *PromptTrial::makeActions()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(15, 0, 15, 14);
    column->setSpacing(6);
    m_note = new NoteLine(m_parts.theme, content);
    m_note->say(ColorRole::Danger, {}, {});
    column->addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_try =
        new Button(m_parts.theme, ButtonKind::Primary, tr("Try"), QStringLiteral("play"), content);
    m_compare =
        new Button(m_parts.theme, ButtonKind::Standard, {}, QStringLiteral("columns"), content);
    row->addWidget(m_try);
    row->addWidget(m_compare);
    m_figures = new Label(m_parts.theme, TextStyle::Small, ColorRole::Ink3, {}, content);
    m_figures->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_figures->setElided(true);
    row->addWidget(m_figures, 1);
    column->addLayout(row);
    return content;
}

void PromptTrial::makeView()
{
    m_view = new TranscriptView(m_parts.theme, m_parts.services.clock, m_parts.languages,
                                &m_parts.formulas, this, TranscriptView::Room::Pane);
    m_view->setAccessibleName(tr("The answer"));
    m_view->setNaming([this](const ModelRef &model) {
        ErrorContext context = contextOf(model, findProfile(m_parts.services, model.profile));
        context.model = m_parts.lists.title(model);
        return context;
    });
    m_steps = new TranscriptSteps(*m_view, this);
}

void PromptTrial::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &PromptTrial::backWanted);
    connect(m_pill, &QPushButton::clicked, this, &PromptTrial::pickModel);
    connect(m_form, &PromptForm::changed, this, &PromptTrial::prepareSoon);
    connect(m_form, &PromptForm::submitted, this, &PromptTrial::tryIt);
    connect(m_message, &QPlainTextEdit::textChanged, this, &PromptTrial::prepareSoon);
    connect(m_try, &QPushButton::clicked, this, [this] {
        if (m_session && m_session->isBusy()) {
            m_session->stop();
        } else {
            tryIt();
        }
    });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (const auto ready = filled(false)) {
            Q_EMIT compareWanted(*ready);
        }
    });
    m_estimator.setSource([this] {
        return SendEstimator::Written{{asFarAsFilled().message, {}}, {}};
    });
    connect(&m_estimator, &SendEstimator::changed, this, &PromptTrial::showFigures);
    connect(&m_parts.lists, &ModelLists::changed, this, &PromptTrial::showModel);
    connect(m_steps, &TranscriptSteps::settingsWanted, this, &PromptTrial::settingsWanted);
    connect(m_steps, &TranscriptSteps::budgetsWanted, this, &PromptTrial::budgetsWanted);
    connect(m_steps, &TranscriptSteps::modelWanted, this, &PromptTrial::pickModel);
    connect(m_steps, &TranscriptSteps::refused, this, [this](const Error &error) {
        m_note->say(ColorRole::Danger, QStringLiteral("error"), errorTitle(error));
    });
    connect(m_view, &TranscriptView::linkActivated, this, &PromptTrial::linkActivated);
}

void PromptTrial::setPrompt(const Prompt &prompt)
{
    const bool other = prompt.id != m_prompt.id;
    m_prompt = prompt;
    if (other) {
        m_form->setPrompt({}); // what was filled in was for another one
        m_message->clear();
        m_view->setSession(nullptr);
        m_steps->setSession(nullptr);
        m_session.reset();
        showStatus();
    }
    m_form->setPrompt(prompt);
    const bool bare = prompt.message.trimmed().isEmpty();
    m_messageLabel->setVisible(bare);
    m_message->setVisible(bare);
    m_note->say(ColorRole::Danger, {}, {});
    prepareSoon();
}

void PromptTrial::setModel(const ModelRef &model)
{
    m_model = model;
    showModel();
    prepareSoon();
    Q_EMIT modelChanged();
}

void PromptTrial::showModel()
{
    m_pill->setModel(m_model.toString(), m_parts.lists.title(m_model));
}

void PromptTrial::setBack(bool back)
{
    m_back->setVisible(back);
}

void PromptTrial::setAudience(int models)
{
    m_compare->setText(tr("On %n models", nullptr, models));
    m_compare->setToolTip(tr("Asks the models of the current comparison side by side"));
    m_compare->setVisible(models > 1);
}

void PromptTrial::focusFirst()
{
    if (!m_prompt.variables.isEmpty()) {
        m_form->focusFirst();
    } else {
        (m_message->isHidden() ? static_cast<QWidget *>(m_try) : m_message)
            ->setFocus(Qt::OtherFocusReason);
    }
}

FilledPrompt PromptTrial::asFarAsFilled() const
{
    const PromptValues values = m_form->values();
    const QString own = m_message->toPlainText().trimmed();
    const QString message = fillTemplate(m_prompt.message, values).trimmed();
    return {fillTemplate(m_prompt.system, values),
            m_prompt.message.trimmed().isEmpty() ? own : message, m_prompt.examples};
}

std::optional<FilledPrompt> PromptTrial::filled(bool messageNeeded)
{
    QString wrong;
    if (const auto sound = checkPrompt(m_prompt); !sound) {
        wrong = tr("It can't be used yet: %1").arg(detailText(sound.error()));
    } else if (!m_form->check()) {
        return std::nullopt; // the field says it
    }
    const FilledPrompt ready = asFarAsFilled();
    if (wrong.isEmpty() && messageNeeded && ready.message.isEmpty()) {
        wrong = tr("Write a message to try it with.");
        m_message->setFocus(Qt::OtherFocusReason);
    }
    m_note->say(ColorRole::Danger, QStringLiteral("error"), wrong);
    return wrong.isEmpty() ? std::optional(ready) : std::nullopt;
}

std::unique_ptr<ChatSession> PromptTrial::sessionFor(const FilledPrompt &filled)
{
    auto session = std::make_unique<ChatSession>(
        m_parts.services, newPane({m_model, filled.system, {}}, m_parts.services.clock.now()),
        nullptr, Keeping::Temporary);
    addExamples(*session, filled.examples);
    return session;
}

void PromptTrial::prepareSoon()
{
    m_timer = m_parts.services.clock.after(settling, [this] { prepare(); });
}

// What is weighed is what would be sent: a chat that only waits for its question.
void PromptTrial::prepare()
{
    auto next = sessionFor(asFarAsFilled());
    m_estimator.setSession(next.get());
    m_next = std::move(next);
}

void PromptTrial::tryIt()
{
    const auto ready = filled(true);
    if (!ready || (m_session && m_session->isBusy())) {
        return;
    }
    auto session = sessionFor(*ready);
    m_view->setSession(session.get());
    m_steps->setSession(session.get());
    m_session = std::move(session);
    connect(m_session.get(), &ChatSession::statusChanged, this, &PromptTrial::showStatus);
    const auto sent = m_session->submit({ready->message, {}});
    if (!sent) {
        m_note->say(ColorRole::Danger, QStringLiteral("error"), errorTitle(sent.error()));
        return;
    }
    m_view->jumpToEnd();
    showStatus();
    Q_EMIT tried();
}

void PromptTrial::showStatus()
{
    const bool busy = m_session && m_session->isBusy();
    m_try->setText(busy ? tr("Stop") : tr("Try"));
}

void PromptTrial::showFigures()
{
    const std::optional<SendEstimate> &estimate = m_estimator.estimate();
    if (!estimate) {
        return; // of a moment ago is better than nothing
    }
    const QString tokens =
        tr("%1 tokens", nullptr, pluralOf(estimate->input.tokens)).arg(countText(estimate->input));
    const QString price = sendPriceText(*estimate);
    m_figures->setText(price.isEmpty() ? tokens : tokens + QStringLiteral(" · ") + price);
}

void PromptTrial::pickModel()
{
    if (!m_picker) {
        m_picker = new ModelPicker(m_parts.theme, m_parts.lists, *window());
        connect(m_picker, &ModelPicker::picked, this, &PromptTrial::setModel);
        connect(m_picker, &ModelPicker::setupWanted, this, [this] { Q_EMIT settingsWanted({}); });
        connect(m_picker, &Popup::dismissed, m_pill, [this] { m_pill->setOpen(false); });
    }
    m_pill->setOpen(true);
    m_picker->choose(*m_pill, m_model);
}

// As high as the form, so that the answer begins below it; where there is little room, half of it.
bool PromptTrial::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->widget() && event->type() == QEvent::LayoutRequest) {
        const QLayout *form = m_area->widget()->layout();
        const int width = m_area->width();
        m_area->setMaximumHeight(form->hasHeightForWidth() ? form->totalHeightForWidth(width)
                                                           : form->totalSizeHint().height());
    }
    return Sheet::eventFilter(watched, event);
}

void PromptTrial::resizeEvent(QResizeEvent *event)
{
    Sheet::resizeEvent(event);
    QCoreApplication::postEvent(m_area->widget(), new QEvent(QEvent::LayoutRequest));
}

} // namespace parley
