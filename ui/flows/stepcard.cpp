// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/stepcard.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/modelpill.h"
#include "ui/controls/noteline.h"
#include "ui/controls/titleedit.h"
#include "ui/flows/routerows.h"
#include "ui/flows/stepgrip.h"
#include "ui/flows/stepwords.h"
#include "ui/modellists.h"
#include "ui/prompts/promptedit.h"
#include "ui/style/paint.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>

namespace parley {

namespace {

using Kind = WorkflowStep::Kind;

constexpr int halo = 3;
constexpr int cardHead = 44;
constexpr int tile = 24;
constexpr int bodyLeft = 42;
constexpr int longestTitle = 120;

bool hasText(const WorkflowStep &step)
{
    const bool merged = step.kind != Kind::Merge || step.way == WorkflowMerge::Model;
    return step.kind != Kind::Tool && merged;
}

QString hintOf(Kind kind)
{
    switch (kind) {
    case Kind::Route:
        return StepCard::tr("What decides, for the model: {{question}}");
    case Kind::Merge:
        return StepCard::tr("How the answers become one");
    case Kind::Map:
        return StepCard::tr("What is asked of each row: {{row}}");
    case Kind::Check:
        return StepCard::tr("What a model is asked and has to say yes to; empty: nobody is asked");
    case Kind::Transform:
        return StepCard::tr("The text that is changed: {{answer}}");
    default:
        return StepCard::tr("What is asked. {{name}} takes an input or the result of a step.");
    }
}

} // namespace

StepCard::StepCard(const StepSurroundings &around, Kind kind, QWidget *parent)
    : QWidget(parent), m_around(around), m_kind(kind), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(halo + 1, halo + 1, halo + 1, halo + 12);
    m_column->setSpacing(0);
    makeHead(*m_column);
    makeBody(*m_column);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const bool within = now && isAncestorOf(now);
        if (within != m_within) {
            m_within = within;
            update();
        }
    });
    connect(&around.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepCard::makeHead(QVBoxLayout &column)
{
    const Theme &theme = m_around.theme;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(5, 0, 8, 0);
    head->setSpacing(10);
    m_grip = new StepGrip(theme, this);
    m_tile = new QWidget(this);
    m_tile->setFixedSize(tile, tile);
    m_title = new Label(theme, TextStyle::InterfaceStrong, ColorRole::Ink, {}, this);
    m_title->setElided(true);
    m_title->setCursor(Qt::IBeamCursor);
    m_title->setToolTip(tr("Rename (F2)"));
    m_title->installEventFilter(this);
    m_title->setMinimumHeight(theme.scaled(cardHead));
    m_edit = new TitleEdit(*m_title, tr("Name of the step"), this);
    m_edit->setFont(theme.font(TextStyle::InterfaceStrong));
    m_edit->setMaxLength(longestTitle);
    m_words = new Label(theme, TextStyle::Small, ColorRole::Ink3, {}, this);
    m_figure = new Label(theme, TextStyle::Small, ColorRole::Ink3, {}, this);
    m_pill = new ModelPill(theme, this);
    m_pill->makeSmall();
    m_more = Button::icon(theme, QStringLiteral("more"), {}, this);
    m_more->makeSmall();
    m_menu = new QMenu(m_more);
    m_more->opens(*m_menu);
    head->addWidget(m_grip);
    head->setSpacing(8);
    head->addWidget(m_tile);
    head->addWidget(m_title);
    head->addWidget(m_edit, 1);
    head->addWidget(m_words);
    head->addStretch(1);
    head->addWidget(m_figure);
    head->addWidget(m_pill);
    head->addWidget(m_more);
    column.addLayout(head);
    connect(m_edit, &TitleEdit::entered, this, &StepCard::renamed);
    connect(m_grip, &StepGrip::moveWanted, this, &StepCard::moveWanted);
    connect(m_pill, &QPushButton::clicked, this, &StepCard::pickModel);
    connect(m_menu, &QMenu::aboutToShow, this, &StepCard::fillMenu);
}

void StepCard::makeBody(QVBoxLayout &column)
{
    const Theme &theme = m_around.theme;
    auto *body = new QVBoxLayout;
    body->setContentsMargins(bodyLeft, 0, 14, 0);
    body->setSpacing(8);
    m_text = new PromptEdit(theme, TextStyle::Interface, 1, this);
    m_text->readAsTemplate();
    m_text->setPlaceholderText(hintOf(m_kind));
    body->addWidget(m_text);
    connect(m_text, &PromptEdit::edited, this,
            [this] { change([this](WorkflowStep &step) { step.prompt = m_text->content(); }); });
    if (m_kind == Kind::Route) {
        m_ways = new RouteRows(theme, this);
        body->addWidget(m_ways);
        connect(m_ways, &RouteRows::edited, this, [this](const QList<WorkflowChoice> &choices) {
            change([&choices](WorkflowStep &step) { step.choices = choices; });
        });
    }
    if (m_kind == Kind::FanOut) {
        m_models = new ModelBoxes(m_around, tr("Models that are asked"), this);
        body->addWidget(m_models);
        connect(m_models, &ModelBoxes::edited, this, [this](const QStringList &models) {
            change([&models](WorkflowStep &step) { step.models = models; });
        });
    }
    if (const QList<StepField> fields = ownFields(m_kind); !fields.isEmpty()) {
        m_own = new StepFields(theme, fields, this);
        body->addWidget(m_own);
        connect(m_own, &StepFields::edited, this, &StepCard::edited);
    }
    m_summary = new Label(theme, TextStyle::Small, ColorRole::Ink3, {}, this);
    m_summary->setElided(true);
    body->addWidget(m_summary);
    m_note = new NoteLine(theme, this);
    m_note->say(ColorRole::Danger, {}, {});
    body->addWidget(m_note);
    column.addLayout(body);
}

void StepCard::makeSettings(QVBoxLayout &column)
{
    m_settings = new QWidget(this);
    auto *rows = new QVBoxLayout(m_settings);
    rows->setContentsMargins(bodyLeft, 12, 14, 0);
    rows->setSpacing(8);
    WorkflowStep like;
    like.kind = m_kind;
    if (asksModels(like) || m_kind == Kind::Route) {
        rows->addWidget(new Label(m_around.theme, TextStyle::Small, ColorRole::Ink2,
                                  tr("Asked in its stead, in this order"), m_settings));
        m_fallback = new ModelBoxes(m_around, tr("Models asked in its stead"), m_settings);
        rows->addWidget(m_fallback);
        connect(m_fallback, &ModelBoxes::edited, this, [this](const QStringList &models) {
            change([&models](WorkflowStep &step) { step.fallback = models; });
        });
    }
    m_setting = new StepFields(m_around.theme, settingFields(m_kind), m_settings);
    rows->addWidget(m_setting);
    connect(m_setting, &StepFields::edited, this, &StepCard::edited);
    column.addWidget(m_settings);
}

void StepCard::setSettingsOpen(bool open)
{
    if (open && !m_settings) {
        makeSettings(*m_column);
        show(m_shown);
    }
    if (m_settings) {
        m_settings->setVisible(open);
    }
    if (open) {
        m_setting->focusFirst();
    }
}

void StepCard::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const char *icon, const QString &text, auto call) {
        QAction *action = m_menu->addAction(m_around.theme.icon(QString::fromLatin1(icon)), text);
        connect(action, &QAction::triggered, this, call);
        return action;
    };
    const bool open = m_settings && !m_settings->isHidden();
    add("sliders", open ? tr("Hide the settings") : tr("Settings"),
        [this, open] { setSettingsOpen(!open); });
    add("edit", tr("Rename"), [this] { rename(); });
    if (!m_shown.step.model.isEmpty() && m_kind != Kind::FanOut) {
        add("refresh", tr("Use the model of the flow"),
            [this] { change([](WorkflowStep &step) { step.model.clear(); }); });
    }
    add("chevron-up", tr("Move up"), [this] { Q_EMIT moveWanted(-1); });
    add("chevron-down", tr("Move down"), [this] { Q_EMIT moveWanted(1); });
    add("copy", tr("Duplicate"), [this] { Q_EMIT duplicateWanted(); });
    add("trash", tr("Delete"), [this] { Q_EMIT removeWanted(); });
}

void StepCard::change(const std::function<void(WorkflowStep &)> &how)
{
    WorkflowStep step = m_shown.step;
    how(step);
    Q_EMIT edited(step);
}

void StepCard::show(const StepShown &shown)
{
    m_shown = shown;
    const WorkflowStep &step = shown.step;
    m_title->setText(step.title);
    const QString named = tr("Step %1, %2").arg(QString::number(shown.number), step.title);
    setAccessibleName(named);
    m_grip->setAccessibleName(tr("Move %1").arg(step.title));
    m_more->setAccessibleName(tr("What to do with %1").arg(step.title));
    m_more->setToolTip(m_more->accessibleName());
    m_text->setAccessibleName(tr("Text of %1").arg(step.title));
    m_text->setContent(step.prompt);
    m_text->setVisible(hasText(step));
    showKind();
    showModel();
    if (m_ways) {
        m_ways->setChoices(step.choices, shown.steps);
    }
    if (m_models) {
        m_models->setModels(step.models, shown.model, shown.prices);
    }
    if (m_own) {
        m_own->setStep(step);
    }
    if (m_setting) {
        m_setting->setStep(step);
    }
    if (m_fallback) {
        m_fallback->setModels(step.fallback, shown.model, {});
    }
    m_summary->setText(settingWords(step));
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_note->say(ColorRole::Danger, QStringLiteral("error"), shown.faults.join(u'\n'));
    setAccessibleDescription(m_note->sentence());
    setEnabled(!shown.locked);
    update();
}

void StepCard::showKind()
{
    const WorkflowStep &step = m_shown.step;
    m_words->setText(m_kind == Kind::FanOut && !step.models.isEmpty()
                         ? tr("Fan-out, %n at once", nullptr, static_cast<int>(step.models.size()))
                         : stepKindWords(m_kind));
    m_figure->setText(m_shown.figure);
    m_figure->setVisible(m_kind == Kind::FanOut && !m_shown.figure.isEmpty());
}

void StepCard::showModel()
{
    const bool asks = asksModels(m_shown.step) && m_kind != Kind::FanOut;
    m_pill->setVisible(asks);
    const QString model = askedModel(m_shown.step.model, m_shown.model);
    const QString title = model.isEmpty() ? QString() : m_around.lists.title(modelRefOf(model));
    m_pill->setModel(model, title);
    m_pill->setAccessibleName(tr("Model of %1: %2").arg(m_shown.step.title, title));
    QStringList tip{title};
    if (m_shown.step.model.isEmpty()) {
        tip.append(tr("As the flow says"));
    }
    if (!m_shown.figure.isEmpty()) {
        tip.append(m_shown.figure);
    }
    m_pill->setToolTip(tip.join(u'\n'));
}

void StepCard::pickModel()
{
    const QString model = askedModel(m_shown.step.model, m_shown.model);
    const QPointer<StepCard> asked(this);
    m_around.pick(*m_pill, modelRefOf(model), [asked](const ModelRef &picked) {
        if (asked) {
            asked->change([&picked](WorkflowStep &step) { step.model = picked.toString(); });
        }
    });
}

void StepCard::focusText()
{
    (m_text->isVisibleTo(this) ? static_cast<QWidget *>(m_text) : m_more)
        ->setFocus(Qt::OtherFocusReason);
}

void StepCard::focusMore()
{
    m_more->setFocus(Qt::OtherFocusReason);
}

void StepCard::rename()
{
    m_edit->begin();
}

void StepCard::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (event->modifiers() == Qt::AltModifier && (up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveWanted(up ? -1 : 1);
    } else if (event->key() == Qt::Key_F2) {
        rename();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool StepCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::MouseButtonRelease) {
        rename();
    }
    return QWidget::eventFilter(watched, event);
}

void StepCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_around.theme;
    const QRect box = rect().adjusted(halo, halo, -halo, -halo);
    const bool faulty = !m_shown.faults.isEmpty();
    if (m_within) {
        drawBox(painter, rect(), 12 + halo, theme.color(ColorRole::AccentSoft));
    }
    drawBox(painter, box, 12, theme.color(ColorRole::Raised),
            theme.color(faulty     ? ColorRole::Danger
                        : m_within ? ColorRole::Focus
                                   : ColorRole::LineStrong),
            m_within ? theme.focusWidth() - 1 : 1);
    const QRect place = m_tile->geometry();
    drawBox(painter, place, 7, theme.color(m_within ? ColorRole::AccentSoft : ColorRole::Hover2),
            theme.tintLine());
    QRect icon(0, 0, 16, 16);
    icon.moveCenter(place.center());
    painter.drawPixmap(icon.topLeft() + QPoint(1, 1),
                       theme.pixmap(stepKindIcon(m_kind), 16,
                                    theme.color(m_within ? ColorRole::AccentInk : ColorRole::Ink2),
                                    devicePixelRatioF()));
}

} // namespace parley
