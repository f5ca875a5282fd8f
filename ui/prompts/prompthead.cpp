// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/prompthead.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/titleedit.h"
#include "ui/prompts/commandchip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>

namespace parley {

namespace {

constexpr int tight = 660; // px: words give way to icons
constexpr int longestTitle = 200;

} // namespace

PromptHead::PromptHead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_back(Button::icon(theme, QStringLiteral("chevron-left"), tr("All prompts"), this))
    , m_title(new Label(theme, TextStyle::SheetTitle, ColorRole::Ink, {}, this))
    , m_edit(new TitleEdit(*m_title, tr("Title"), this))
    , m_command(new CommandChip(theme, this))
    , m_version(new Button(theme, ButtonKind::Quiet, {}, QStringLiteral("clock"), this))
    , m_try(new Button(theme, ButtonKind::Standard, tr("Try it"), QStringLiteral("play"), this))
    , m_shareButton(
          new Button(theme, ButtonKind::Standard, tr("Share"), QStringLiteral("export"), this))
    , m_share(new QMenu(m_shareButton))
    , m_use(new Button(theme, ButtonKind::Primary, tr("Use in chat"), {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(19, 0, 11, 0);
    setFixedHeight(theme.scaled(headHeight));
    row->setSpacing(8);
    row->addWidget(m_back);
    m_title->setElided(true);
    m_title->setToolTip(tr("Rename (F2)"));
    m_title->setCursor(Qt::IBeamCursor);
    m_title->installEventFilter(this);
    row->addWidget(m_title);
    m_edit->setFont(theme.font(TextStyle::SheetTitle));
    m_edit->setMaxLength(longestTitle);
    row->addWidget(m_edit, 1);
    row->addWidget(m_command);
    row->addStretch(1);
    row->addWidget(m_version);
    row->addWidget(m_try);
    m_shareButton->opens(*m_share);
    m_shareButton->setAccessibleName(tr("Share"));
    row->addWidget(m_shareButton);
    row->addWidget(m_use);
    setWays(false, false);
    connectParts();
}

void PromptHead::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &PromptHead::backWanted);
    connect(m_edit, &TitleEdit::entered, this, &PromptHead::titled);
    connect(m_command, &CommandChip::entered, this, &PromptHead::commanded);
    connect(m_version, &QPushButton::clicked, this, &PromptHead::versionsWanted);
    connect(m_try, &QPushButton::clicked, this, &PromptHead::tryWanted);
    connect(m_use, &QPushButton::clicked, this, &PromptHead::useWanted);
}

void PromptHead::show(const StoredPrompt &stored)
{
    m_title->setText(stored.prompt.title);
    m_command->setCommand(stored.prompt.command);
    m_number = stored.version;
    m_version->setAccessibleName(
        tr("%1, show all versions").arg(tr("Version %1").arg(stored.version)));
    m_version->setToolTip(tr("All versions"));
    fit();
}

void PromptHead::fit()
{
    const bool small = width() < tight;
    m_shareButton->setText(small ? QString() : tr("Share"));
    m_version->setText(small ? QString::number(m_number) : tr("Version %1").arg(m_number));
}

void PromptHead::setCommandFaulty(bool faulty)
{
    m_command->setFaulty(faulty);
}

void PromptHead::setWays(bool back, bool tryIt)
{
    m_back->setVisible(back);
    m_try->setVisible(tryIt);
}

void PromptHead::rename()
{
    m_edit->begin();
}

void PromptHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool PromptHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::MouseButtonRelease) {
        rename();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parley
