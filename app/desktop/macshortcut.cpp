// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/desktop/macshortcut.h"

#include <Carbon/Carbon.h>
#include <QKeySequence>
#include <optional>

namespace parley {

namespace {

constexpr EventHotKeyID hotKeyId{0x70726c79, 1}; // "prly"

// Keys that are the same on every keyboard.
std::optional<UInt32> fixedCode(Qt::Key key)
{
    static constexpr UInt32 functionKeys[] = {
        kVK_F1,  kVK_F2,  kVK_F3,  kVK_F4,  kVK_F5,  kVK_F6,  kVK_F7,  kVK_F8,  kVK_F9,  kVK_F10,
        kVK_F11, kVK_F12, kVK_F13, kVK_F14, kVK_F15, kVK_F16, kVK_F17, kVK_F18, kVK_F19, kVK_F20};
    if (key >= Qt::Key_F1 && key <= Qt::Key_F20) {
        return functionKeys[key - Qt::Key_F1];
    }
    return key == Qt::Key_Space ? std::optional<UInt32>(kVK_Space) : std::nullopt;
}

// The key that writes this on the person's keyboard without a modifier.
std::optional<UInt32> codeWriting(QChar wanted)
{
    constexpr UInt16 codes = 128;
    TISInputSourceRef source = TISCopyCurrentKeyboardLayoutInputSource();
    if (!source) {
        return std::nullopt;
    }
    const auto data =
        static_cast<CFDataRef>(TISGetInputSourceProperty(source, kTISPropertyUnicodeKeyLayoutData));
    std::optional<UInt32> found;
    for (UInt16 code = 0; data && code < codes && !found; ++code) {
        UInt32 dead = 0;
        UniChar written[4];
        UniCharCount length = 0;
        const OSStatus status =
            UCKeyTranslate(reinterpret_cast<const UCKeyboardLayout *>(CFDataGetBytePtr(data)), code,
                           kUCKeyActionDown, 0, LMGetKbdType(), kUCKeyTranslateNoDeadKeysMask,
                           &dead, std::size(written), &length, written);
        if (status == noErr && length == 1 && QChar(written[0]) == wanted) {
            found = code;
        }
    }
    CFRelease(source);
    return found;
}

UInt32 macModifiers(Qt::KeyboardModifiers wished)
{
    UInt32 modifiers = 0;
    modifiers |= wished.testFlag(Qt::ControlModifier) ? UInt32(cmdKey) : 0;
    modifiers |= wished.testFlag(Qt::MetaModifier) ? UInt32(controlKey) : 0;
    modifiers |= wished.testFlag(Qt::AltModifier) ? UInt32(optionKey) : 0;
    modifiers |= wished.testFlag(Qt::ShiftModifier) ? UInt32(shiftKey) : 0;
    return modifiers;
}

// Where the keyboard has no such key, or where people write with it, there is nothing. Option alone
// writes special characters, so it doesn't count.
std::optional<UInt32> macCodeFor(QKeyCombination keys)
{
    const bool isFunctionKey = keys.key() >= Qt::Key_F1 && keys.key() <= Qt::Key_F20;
    if (!isFunctionKey && !(keys.keyboardModifiers() & (Qt::ControlModifier | Qt::MetaModifier))) {
        return std::nullopt;
    }
    if (const std::optional<UInt32> fixed = fixedCode(keys.key())) {
        return fixed;
    }
    if (keys.key() > Qt::Key_Space && keys.key() <= Qt::Key_ydiaeresis) {
        return codeWriting(QChar(static_cast<char16_t>(keys.key())).toLower());
    }
    return std::nullopt;
}

// One handler serves all hot keys of the program; only ours is told on.
OSStatus noteHotKey(EventHandlerCallRef, EventRef event, void *shortcut)
{
    EventHotKeyID id{};
    const OSStatus status = GetEventParameter(event, kEventParamDirectObject, typeEventHotKeyID,
                                              nullptr, sizeof id, nullptr, &id);
    if (status != noErr || id.signature != hotKeyId.signature || id.id != hotKeyId.id) {
        return eventNotHandledErr;
    }
    Q_EMIT static_cast<MacShortcut *>(shortcut)->pressed({});
    return noErr;
}

} // namespace

MacShortcut::MacShortcut()
{
    const EventTypeSpec hotKeys{kEventClassKeyboard, kEventHotKeyPressed};
    InstallEventHandler(GetApplicationEventTarget(), &noteHotKey, 1, &hotKeys, this, &m_handler);
}

MacShortcut::~MacShortcut()
{
    release();
    if (m_handler) {
        RemoveEventHandler(m_handler);
    }
}

void MacShortcut::setKeys(const QString &keys)
{
    release();
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    if (keys.isEmpty() || !m_handler) {
        setState(keys.isEmpty() ? State::Off : State::Nowhere);
        return;
    }
    const std::optional<UInt32> code =
        sequence.count() == 1 ? macCodeFor(sequence[0]) : std::nullopt;
    if (!code) {
        setState(State::Unusable);
        return;
    }
    const OSStatus status =
        RegisterEventHotKey(*code, macModifiers(sequence[0].keyboardModifiers()), hotKeyId,
                            GetApplicationEventTarget(), 0, &m_taken);
    setState(status == noErr                  ? State::Works
             : status == eventHotKeyExistsErr ? State::Taken
                                              : State::Unusable);
}

void MacShortcut::release()
{
    if (m_taken) {
        UnregisterEventHotKey(std::exchange(m_taken, nullptr));
    }
}

} // namespace parley
