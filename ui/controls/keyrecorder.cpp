// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/keyrecorder.h"

#include <QKeyEvent>

namespace parley {

KeyRecorder::KeyRecorder(QPushButton &button, const QString &waiting)
    : QObject(&button), m_button(button), m_waiting(waiting)
{
    button.installEventFilter(this);
    connect(&button, &QPushButton::clicked, this, &KeyRecorder::begin);
}

void KeyRecorder::begin()
{
    if (!m_isWaiting) {
        m_isWaiting = true;
        m_text = m_button.text();
        m_button.setText(m_waiting);
        m_button.setFocus(Qt::OtherFocusReason);
    }
}

void KeyRecorder::end()
{
    if (m_isWaiting) {
        m_isWaiting = false;
        m_button.setText(m_text);
    }
}

bool KeyRecorder::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isWaiting) {
        return QObject::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept(); // comes again as a key
        return true;
    case QEvent::KeyPress: {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Tab || press->key() == Qt::Key_Backtab) {
            end();
            return false; // leads on as everywhere
        }
        this->press(press->key(), press->modifiers());
        return true;
    }
    case QEvent::KeyRelease:
        return true; // Space would press the button
    case QEvent::FocusOut:
    case QEvent::Hide:
        end();
        return false;
    default:
        return false;
    }
}

void KeyRecorder::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Escape && modifiers == Qt::NoModifier) {
        end();
        return;
    }
    const bool alone = key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt ||
                       key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_CapsLock ||
                       key == Qt::Key_NumLock || key == 0;
    if (!alone) {
        end();
        modifiers &= ~Qt::KeyboardModifiers(Qt::KeypadModifier | Qt::GroupSwitchModifier);
        Q_EMIT recorded(QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key))));
    }
}

} // namespace parley
