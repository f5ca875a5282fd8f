// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/flowhead.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/tag.h"
#include "ui/controls/titleedit.h"
#include "ui/prompts/prompthead.h"

#include <QHBoxLayout>
#include <QMenu>

namespace parley {

namespace {

constexpr int tight = 620; // px: words give way to icons
constexpr int roomy = 500; // below, the price stands in the tool tip alone
constexpr int longestTitle = 200;

} // namespace

FlowHead::FlowHead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_back(Button::icon(theme, QStringLiteral("chevron-left"), tr("All flows"), this))
    , m_title(new Label(theme, TextStyle::SheetTitle, ColorRole::Ink, {}, this))
    , m_edit(new TitleEdit(*m_title, tr("Name of the flow"), this))
    , m_kept(new Tag(theme, TagTone::Plain, {}, this))
    , m_price(new Label(theme, TextStyle::Small, ColorRole::Ink3, {}, this))
    , m_text(Button::icon(theme, QStringLiteral("code"), {}, this))
    , m_inputs(new Button(theme, ButtonKind::Standard, {}, QStringLiteral("variable"), this))
    , m_trace(Button::icon(theme, QStringLiteral("clock"), tr("Show the run"), this))
    , m_run(new Button(theme, ButtonKind::Primary, tr("Run"), QStringLiteral("play"), this))
    , m_more(Button::icon(theme, QStringLiteral("more"), tr("What to do with the flow"), this))
    , m_menu(new QMenu(m_more))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(19, 0, 11, 0);
    row->setSpacing(8);
    setFixedHeight(theme.scaled(headHeight));
    m_title->setElided(true);
    m_title->setToolTip(tr("Rename (F2)"));
    m_title->setCursor(Qt::IBeamCursor);
    m_title->installEventFilter(this);
    m_edit->setFont(theme.font(TextStyle::SheetTitle));
    m_edit->setMaxLength(longestTitle);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_edit, 1);
    row->addWidget(m_kept);
    row->addStretch(1);
    row->addWidget(m_price);
    for (Button *button : {m_text, m_inputs, m_trace, m_run, m_more}) {
        row->addWidget(button);
    }
    m_more->opens(*m_menu);
    m_inputs->setToolTip(tr("What the flow starts with"));
    setKept(Kept::Saved);
    setAsText(false);
    setHindrance({});
    setWays(false, false);
    connectParts();
}

void FlowHead::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &FlowHead::backWanted);
    connect(m_edit, &TitleEdit::entered, this, &FlowHead::titled);
    connect(m_text, &QPushButton::clicked, this, &FlowHead::textToggled);
    connect(m_inputs, &QPushButton::clicked, this, &FlowHead::inputsWanted);
    connect(m_trace, &QPushButton::clicked, this, &FlowHead::traceWanted);
    connect(m_run, &QPushButton::clicked, this, &FlowHead::runWanted);
}

void FlowHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void FlowHead::setKept(Kept kept)
{
    const bool refused = kept == Kept::Refused;
    m_kept->set(refused ? TagTone::Danger : TagTone::Plain, refused                ? tr("Not saved")
                                                            : kept == Kept::Saving ? tr("Saving…")
                                                                                   : tr("Saved"));
}

void FlowHead::setPrice(const QString &price)
{
    m_price->setText(price);
    fit();
}

void FlowHead::setAsText(bool asText)
{
    const QString name = asText ? tr("Show the steps") : tr("Edit as text");
    m_text->setAccessibleName(name);
    m_text->setToolTip(name);
    m_inputs->setEnabled(!asText);
}

void FlowHead::setHindrance(const QString &sentence)
{
    m_run->setEnabled(sentence.isEmpty());
    m_run->setToolTip(sentence.isEmpty() ? tr("Run (Ctrl+Enter)") : sentence);
}

void FlowHead::setWays(bool back, bool run)
{
    m_back->setVisible(back);
    m_trace->setVisible(run);
}

void FlowHead::rename()
{
    m_edit->begin();
}

void FlowHead::fit()
{
    const bool small = width() < tight;
    m_inputs->setText(small ? QString() : tr("Inputs"));
    m_inputs->setAccessibleName(tr("Inputs"));
    m_price->setVisible(width() >= roomy && !m_price->text().isEmpty());
}

void FlowHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool FlowHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::MouseButtonRelease) {
        rename();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parley
