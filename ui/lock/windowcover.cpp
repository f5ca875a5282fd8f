// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/lock/windowcover.h"

#include <QApplication>
#include <QEvent>

namespace parley {

namespace {

const auto lockedTitle = QStringLiteral("Parley");

} // namespace

WindowCover::WindowCover(const Theme &theme, QWidget &window)
    : m_window(&window), m_page(new LockPage(theme, window)), m_focus(window.focusWidget())
{
    hideContent();
    keepTitle();
    m_page->setGeometry(window.rect());
    m_page->show();
    m_page->raise();
    m_page->focusField();
    window.installEventFilter(this);
    // What is hidden may ask for the focus meanwhile, as a chat that is read at the start.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && now->window() == m_window && m_page && !m_page->isAncestorOf(now)) {
            m_page->focusField();
        }
    });
}

WindowCover::~WindowCover()
{
    if (!m_window) {
        return;
    }
    m_window->removeEventFilter(this);
    if (m_page) {
        m_page->hide();
        m_page->setParent(nullptr); // at once: it may be asked whether this window is covered
        m_page->deleteLater();
    }
    for (const QPointer<QWidget> &child : m_hidden) {
        if (child) {
            child->show();
        }
    }
    m_window->setWindowTitle(m_title);
    if (m_focus) {
        m_focus->setFocus(Qt::OtherFocusReason);
    }
}

void WindowCover::hideContent()
{
    const auto children = m_window->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (child != m_page && !child->isWindow() && !child->isHidden()) {
            m_hidden.append(child);
            child->hide();
        }
    }
    m_page->raise();
}

// Chats have their title there, also one that is made while nobody may look.
void WindowCover::keepTitle()
{
    if (m_window->windowTitle() != lockedTitle) {
        m_title = m_window->windowTitle();
        m_window->setWindowTitle(lockedTitle);
    } else if (m_title.isEmpty()) {
        m_title = lockedTitle;
    }
}

bool WindowCover::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        m_page->setGeometry(m_window->rect());
        break;
    case QEvent::WindowTitleChange:
        keepTitle();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace parley
