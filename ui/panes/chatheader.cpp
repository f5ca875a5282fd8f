// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/chatheader.h"

#include "ui/controls/button.h"
#include "ui/controls/contextgauge.h"
#include "ui/controls/label.h"
#include "ui/controls/modelpill.h"
#include "ui/controls/parameterspill.h"
#include "ui/controls/tag.h"
#include "ui/controls/titleedit.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace parley {

ChatHeader::ChatHeader(const Theme &theme, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sidebar(Button::icon(theme, QStringLiteral("sidebar"), {}, this))
    , m_title(new Label(theme, TextStyle::SheetTitle, ColorRole::Ink, {}, this))
    , m_edit(new TitleEdit(*m_title, tr("Title of the chat"), this))
    , m_temporary(new Tag(theme, TagTone::Info, tr("Temporary, not saved"), this))
    , m_pill(new ModelPill(theme, this))
    , m_parameters(new ParametersPill(theme, this))
    , m_gauge(new ContextGauge(theme, this))
    , m_more(Button::icon(theme, QStringLiteral("more"), tr("More for this chat"), this))
    , m_menu(new QMenu(this))
{
    setFixedHeight(theme.scaled(52));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 12, 1);
    row->setSpacing(8);
    m_sidebar->follow(*actions.get(Command::ToggleSidebar));
    m_sidebar->hide();
    row->addWidget(m_sidebar);
    m_title->setElided(true);
    row->addWidget(m_title, 1);
    row->addWidget(m_edit, 1);
    connect(m_edit, &TitleEdit::entered, this, &ChatHeader::renamed);
    m_temporary->setToolTip(
        tr("Nothing of this chat is written to the disk. It is gone when Parley quits."));
    m_temporary->hide();
    row->addWidget(m_temporary);
    row->addWidget(m_pill);
    row->addWidget(m_parameters);
    row->addSpacing(4);
    row->addWidget(m_gauge);
    auto *save = Button::icon(theme, QStringLiteral("export"), {}, this);
    save->follow(*actions.get(Command::ExportChat));
    row->addWidget(save);
    row->addWidget(m_more);
    connect(m_pill, &QPushButton::clicked, actions.get(Command::PickModel), &QAction::trigger);
    for (const Command command :
         {Command::RenameChat, Command::PinChat, Command::CopyLastAnswer, Command::CopyLastCode,
          Command::AnswerAgain, Command::AnswerParameters, Command::PreviewSend,
          Command::MakeRoom}) {
        m_menu->addAction(actions.get(command));
    }
    m_menu->addSeparator();
    m_menu->addAction(actions.get(Command::FindInChat));
    m_menu->addAction(actions.get(Command::CopyChat));
    m_menu->addAction(actions.get(Command::OpenInWindow));
    m_menu->addAction(actions.get(Command::ExportChat));
    m_menu->addAction(actions.get(Command::ExportAll));
    m_menu->addAction(actions.get(Command::ImportChats));
    m_menu->addSeparator();
    m_menu->addAction(actions.get(Command::NewTemporaryChat));
    QMenu *size = m_menu->addMenu(tr("Text size"));
    for (const Command command : {Command::LargerText, Command::SmallerText, Command::NormalText}) {
        size->addAction(actions.get(command));
    }
    m_menu->addSeparator();
    m_menu->addAction(actions.get(Command::ArchiveChat));
    m_menu->addAction(actions.get(Command::DeleteChat));
    m_more->opens(*m_menu);
    connect(&theme, &Theme::changed, this, [this] {
        setFixedHeight(m_theme.scaled(52));
        update();
    });
}

void ChatHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ChatHeader::setModel(const QString &model, const QString &title)
{
    m_pill->setModel(model, title);
}

void ChatHeader::setTemporary(bool temporary)
{
    m_temporary->setVisible(temporary);
}

void ChatHeader::setSidebarButtonVisible(bool visible)
{
    m_sidebar->setVisible(visible);
    layout()->setContentsMargins(visible ? 8 : 20, 0, 12, 1);
}

void ChatHeader::setLineVisible(bool visible)
{
    m_line = visible;
    update();
}

void ChatHeader::startRename()
{
    m_edit->begin();
}

void ChatHeader::resizeEvent(QResizeEvent *event)
{
    constexpr int narrow = 800; // px: a window of 1100 with its sidebar
    QWidget::resizeEvent(event);
    m_gauge->setCompact(width() < m_theme.scaled(narrow));
}

void ChatHeader::paintEvent(QPaintEvent *)
{
    if (m_line) {
        QPainter(this).fillRect(0, height() - 1, width(), 1, m_theme.color(ColorRole::Line));
    }
}

} // namespace parley
