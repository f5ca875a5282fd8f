// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/desktop/windowsshortcut.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <optional>
#include <qt_windows.h>

namespace parley {

namespace {

constexpr int hotKeyId = 1; // of those of this thread

struct WindowsKeys
{
    UINT modifiers = MOD_NOREPEAT;
    UINT code = 0; // a virtual key
};

// Where the layout has no such key, or where people write with it, there is nothing.
std::optional<WindowsKeys> windowsKeysFor(const QString &keys)
{
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    if (sequence.count() != 1) {
        return std::nullopt;
    }
    const Qt::Key key = sequence[0].key();
    const Qt::KeyboardModifiers wished = sequence[0].keyboardModifiers();
    WindowsKeys found;
    const std::pair<Qt::KeyboardModifier, UINT> modifiers[] = {
        {Qt::ControlModifier, MOD_CONTROL},
        {Qt::AltModifier, MOD_ALT},
        {Qt::ShiftModifier, MOD_SHIFT},
        {Qt::MetaModifier, MOD_WIN},
    };
    for (const auto &[modifier, flag] : modifiers) {
        found.modifiers |= wished.testFlag(modifier) ? flag : 0;
    }
    if (key >= Qt::Key_F1 && key <= Qt::Key_F24) {
        found.code = VK_F1 + static_cast<UINT>(key - Qt::Key_F1);
        return found;
    }
    if (!(wished & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) ||
        key < Qt::Key_Space || key > Qt::Key_ydiaeresis) {
        return std::nullopt;
    }
    // Qt counts these keys by their characters. The high byte says which of Shift (1), Ctrl (2) and
    // Alt (4) write it; what takes more than Shift is no key of its own.
    const auto character = static_cast<wchar_t>(QChar::toLower(static_cast<char32_t>(key)));
    const SHORT place = VkKeyScanW(character);
    const UINT shifts = static_cast<UINT>(place >> 8) & 0xff;
    if (place == -1 || shifts > 1) {
        return std::nullopt;
    }
    found.code = static_cast<UINT>(place) & 0xff;
    found.modifiers |= shifts == 1 ? MOD_SHIFT : 0;
    return found;
}

} // namespace

WindowsShortcut::WindowsShortcut()
{
    QCoreApplication::instance()->installNativeEventFilter(this);
}

WindowsShortcut::~WindowsShortcut()
{
    release();
}

void WindowsShortcut::setKeys(const QString &keys)
{
    release();
    if (keys.isEmpty()) {
        setState(State::Off);
        return;
    }
    const std::optional<WindowsKeys> wished = windowsKeysFor(keys);
    if (!wished) {
        setState(State::Unusable);
        return;
    }
    m_registered = RegisterHotKey(nullptr, hotKeyId, wished->modifiers, wished->code) != 0;
    const bool isTaken = !m_registered && GetLastError() == ERROR_HOTKEY_ALREADY_REGISTERED;
    setState(m_registered ? State::Works : isTaken ? State::Taken : State::Unusable);
}

bool WindowsShortcut::nativeEventFilter(const QByteArray &, void *message, qintptr *)
{
    const auto *said = static_cast<const MSG *>(message);
    const bool isOurs = said->message == WM_HOTKEY && !said->hwnd && said->wParam == hotKeyId;
    if (isOurs && m_registered) {
        Q_EMIT pressed({});
    }
    return isOurs;
}

void WindowsShortcut::release()
{
    if (std::exchange(m_registered, false)) {
        UnregisterHotKey(nullptr, hotKeyId);
    }
}

} // namespace parley
