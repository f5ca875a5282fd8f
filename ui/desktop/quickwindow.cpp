// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/desktop/quickwindow.h"

#include "engine/defaults.h"
#include "ui/chatdesk.h"
#include "ui/controls/button.h"
#include "ui/controls/keyhints.h"
#include "ui/desktop/activation.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/windowmemory.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

namespace parley {

namespace {

constexpr QSize windowSize(680, 440);
const QKeySequence moveKeys(Qt::CTRL | Qt::Key_Return);

} // namespace

QuickWindow::QuickWindow(const Desk::Parts &parts)
    : PaneWindow(parts, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
{
    setAttribute(Qt::WA_QuitOnClose, false);
    resize(windowSize);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 8, 8);
    row->addWidget(new KeyHints(parts.theme,
                                {{{QStringLiteral("Esc")}, tr("Hide")},
                                 {{QStringLiteral("Ctrl+Enter")}, tr("Open in Parley")}},
                                this),
                   1);
    auto *home = new Button(parts.theme, ButtonKind::Standard, tr("Open in Parley"),
                            QStringLiteral("external"), this);
    home->makeSmall();
    row->addWidget(home);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(home, &QPushButton::clicked, this, &QuickWindow::moveToMain);
    auto *move = new QAction(this);
    move->setShortcuts({moveKeys, QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    addAction(move);
    connect(move, &QAction::triggered, this, &QuickWindow::moveToMain);
    own(Command::NewChat, [this] { beginChat(); });
    own(Command::OpenInWindow, [this] { moveToMain(); });
    own(Command::ShowQuickWindow, [this] { hide(); });
    passOn();
    connect(&parts.chats.cabinet(), &Cabinet::left, this, [this](const ConversationId &id) {
        if (id == shownId()) {
            beginChat();
        }
    });
}

QuickWindow::~QuickWindow() = default;

ConversationId QuickWindow::shownId() const
{
    return session() ? session()->conversation().head().id : ConversationId();
}

void QuickWindow::toggle(const QByteArray &token)
{
    if (isVisible() && isActiveWindow()) {
        hide();
    } else {
        open(token);
    }
}

void QuickWindow::open(const QByteArray &token)
{
    if (!session()) {
        beginChat();
    }
    if (!isVisible()) {
        const QScreen *screen = QGuiApplication::screenAt(QCursor::pos());
        const QRect area =
            (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
        QRect place({}, size());
        place.moveCenter(area.center());
        place.moveTop(area.top() + area.height() / 5);
        setGeometry(fittedTo(area, place));
    }
    bringForward(*this, token);
    pane().composer().focusText();
}

ConversationId QuickWindow::letGo()
{
    const ConversationId id = shownId();
    setSession(nullptr);
    if (!id.isNull()) {
        m_parts.chats.pool().setApart(id, false);
    }
    return id;
}

void QuickWindow::beginChat()
{
    letGo();
    ChatSession &session =
        m_parts.chats.pool().create(defaultModel(m_parts.services).value_or(ModelRef()));
    m_parts.chats.pool().setApart(session.conversation().head().id, true);
    setSession(&session);
    pane().composer().focusText();
}

void QuickWindow::moveToMain()
{
    hide();
    const ConversationId id = letGo();
    if (!id.isNull()) {
        Q_EMIT moved(id);
    }
}

void QuickWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme.color(ColorRole::Line));
    painter.fillRect(rect().adjusted(1, 1, -1, -1), palette().window());
}

void QuickWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide(); // an answer goes on
        return;
    }
    PaneWindow::keyPressEvent(event);
}

void QuickWindow::mousePressEvent(QMouseEvent *event)
{
    // It has no frame to take it by.
    if (event->button() == Qt::LeftButton && windowHandle()) {
        windowHandle()->startSystemMove();
    }
}

} // namespace parley
