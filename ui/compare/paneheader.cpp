// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/paneheader.h"

#include "ui/controls/button.h"
#include "ui/controls/modelpill.h"
#include "ui/controls/tag.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>

namespace parley {

namespace {

constexpr int headerHeight = 48;

} // namespace

PaneHeader::PaneHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pill(new ModelPill(theme, this))
    , m_picked(new Tag(theme, TagTone::Accent, tr("Your pick"), this))
    , m_parameters(Button::icon(theme, QStringLiteral("sliders"), {}, this))
    , m_copy(Button::icon(theme, QStringLiteral("copy"), {}, this))
    , m_more(Button::icon(theme, QStringLiteral("more"), {}, this))
    , m_menu(new QMenu(this))
{
    setFixedHeight(theme.scaled(headerHeight));
    setCursor(Qt::OpenHandCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 8, 0);
    row->setSpacing(4);
    m_pill->makeBare();
    row->addWidget(m_pill);
    row->addWidget(m_picked);
    row->addStretch(1);
    for (Button *button : {m_parameters, m_copy, m_more}) {
        button->makeSmall();
        row->addWidget(button);
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_pill, m_parameters, m_copy, m_more}) {
        part->setCursor(Qt::ArrowCursor);
    }
    m_picked->hide();
    buildMenu();
    connect(m_pill, &QPushButton::clicked, this, &PaneHeader::modelWanted);
    connect(m_parameters, &QPushButton::clicked, this, &PaneHeader::parametersWanted);
    connect(m_copy, &QPushButton::clicked, this, &PaneHeader::copyWanted);
    m_more->opens(*m_menu);
    connect(&theme, &Theme::changed, this,
            [this] { setFixedHeight(m_theme.scaled(headerHeight)); });
}

void PaneHeader::buildMenu()
{
    const auto add = [this](const QString &text, Step step) {
        QAction *action = m_menu->addAction(text);
        connect(action, &QAction::triggered, this, [this, step] { Q_EMIT stepWanted(step); });
        return action;
    };
    add(tr("Answer again"), Step::AnswerAgain);
    add(tr("Continue here, as a chat"), Step::Continue);
    m_menu->addSeparator();
    const auto shown = [](QAction *action, const QKeySequence &keys) {
        action->setShortcut(keys); // told; the pane listens
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
    };
    shown(add(tr("Move to the left"), Step::MoveBack),
          QKeyCombination(Qt::AltModifier | Qt::ShiftModifier, Qt::Key_Left));
    shown(add(tr("Move to the right"), Step::MoveOn),
          QKeyCombination(Qt::AltModifier | Qt::ShiftModifier, Qt::Key_Right));
    m_maximise = add(tr("Show only this one"), Step::Maximise);
    m_menu->addSeparator();
    m_remove = add(tr("Remove from the comparison"), Step::Remove);
}

void PaneHeader::setModel(const QString &model, const QString &title)
{
    m_title = title;
    m_pill->setModel(model, title);
    m_parameters->setAccessibleName(tr("Parameters of %1").arg(title));
    m_copy->setAccessibleName(tr("Copy the answer of %1").arg(title));
    m_copy->setToolTip(tr("Copy the answer"));
    m_more->setAccessibleName(tr("More for %1").arg(title));
    m_more->setToolTip(tr("More"));
}

void PaneHeader::setPicked(bool picked)
{
    m_picked->setVisible(picked);
}

void PaneHeader::setParameters(const QString &summary)
{
    m_parameters->setToolTip(summary.isEmpty() ? tr("Answer parameters")
                                               : tr("Answer parameters: %1").arg(summary));
}

void PaneHeader::setMaximised(bool maximised)
{
    m_maximise->setText(maximised ? tr("Show all") : tr("Show only this one"));
}

void PaneHeader::setRemovable(bool removable)
{
    m_remove->setEnabled(removable);
}

void PaneHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressed = event->globalPosition().toPoint();
    }
}

void PaneHeader::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->globalPosition().toPoint();
    if (!m_pressed) {
        return;
    }
    if (!m_dragging && (at - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_dragging) {
        Q_EMIT dragged(at);
    }
}

void PaneHeader::mouseReleaseEvent(QMouseEvent *)
{
    m_pressed.reset();
    m_dragging = false;
    setCursor(Qt::OpenHandCursor);
}

void PaneHeader::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT stepWanted(Step::Maximise);
}

} // namespace parley
