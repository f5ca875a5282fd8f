// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/desktop/x11shortcut.h"

#include "base/logging.h"

#include <QKeySequence>
#include <QSocketNotifier>
#include <cstdlib>

namespace parley {

namespace {

struct Freeing
{
    void operator()(void *reply) const { std::free(reply); }
};
template <class T>
using Reply = std::unique_ptr<T, Freeing>;

// Names of keysymdef.h, which is not installed with xcb.
constexpr xcb_keysym_t noSymbol = 0;
constexpr xcb_keysym_t scrollLock = 0xff14;
constexpr xcb_keysym_t numLock = 0xff7f;
constexpr xcb_keysym_t firstFunctionKey = 0xffbe; // F1 to F35 follow each other
constexpr xcb_keysym_t altLeft = 0xffe9;
constexpr xcb_keysym_t altRight = 0xffea;
constexpr xcb_keysym_t superLeft = 0xffeb;
constexpr xcb_keysym_t superRight = 0xffec;

constexpr uint8_t errorAccess = 10; // BadAccess of the protocol

// The keyboard as the server has it now.
class Keyboard
{
public:
    explicit Keyboard(xcb_connection_t *connection)
    {
        const xcb_setup_t *setup = xcb_get_setup(connection);
        m_first = setup->min_keycode;
        const auto count = static_cast<uint8_t>(setup->max_keycode - setup->min_keycode + 1);
        const auto asked = xcb_get_keyboard_mapping(connection, m_first, count);
        const auto askedModifiers = xcb_get_modifier_mapping(connection);
        m_map.reset(xcb_get_keyboard_mapping_reply(connection, asked, nullptr));
        m_modifiers.reset(xcb_get_modifier_mapping_reply(connection, askedModifiers, nullptr));
    }

    // Where a symbol is: its key, and whether that takes Shift. Of the first two layouts, which is
    // what the server tells clients that know one keyboard only.
    struct Place
    {
        xcb_keycode_t code;
        bool shifted;
    };
    [[nodiscard]] std::optional<Place> find(xcb_keysym_t symbol) const
    {
        if (!m_map || symbol == noSymbol) {
            return std::nullopt;
        }
        const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(m_map.get());
        const int columns = m_map->keysyms_per_keycode;
        const int cells = xcb_get_keyboard_mapping_keysyms_length(m_map.get());
        for (const int column : {0, 2, 1, 3}) {
            for (int cell = column; column < columns && cell < cells; cell += columns) {
                if (symbols[cell] == symbol) {
                    return Place{static_cast<xcb_keycode_t>(m_first + cell / columns),
                                 column % 2 == 1};
                }
            }
        }
        return std::nullopt;
    }

    // The modifier (a bit of the mask) that one of these symbols' keys is; 0: none is.
    [[nodiscard]] uint16_t modifierOf(std::initializer_list<xcb_keysym_t> symbols) const
    {
        if (!m_modifiers) {
            return 0;
        }
        const xcb_keycode_t *codes = xcb_get_modifier_mapping_keycodes(m_modifiers.get());
        const int each = m_modifiers->keycodes_per_modifier;
        for (const xcb_keysym_t symbol : symbols) {
            const std::optional<Place> place = find(symbol);
            for (int i = 0; place && i < 8 * each; ++i) {
                if (codes[i] == place->code) {
                    return static_cast<uint16_t>(1U << (i / each));
                }
            }
        }
        return 0;
    }

private:
    xcb_keycode_t m_first = 0;
    Reply<xcb_get_keyboard_mapping_reply_t> m_map;
    Reply<xcb_get_modifier_mapping_reply_t> m_modifiers;
};

xcb_keysym_t symbolOf(Qt::Key key)
{
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35) {
        return firstFunctionKey + static_cast<xcb_keysym_t>(key - Qt::Key_F1);
    }
    if (key >= Qt::Key_A && key <= Qt::Key_Z) {
        return static_cast<xcb_keysym_t>(key - Qt::Key_A + 'a');
    }
    // Both count the rest of ASCII and Latin-1 by its characters; letters there are written small.
    if (key >= Qt::Key_Space && key <= Qt::Key_ydiaeresis) {
        return QChar::toLower(static_cast<char32_t>(key));
    }
    return noSymbol;
}

// Nothing where this keyboard has no such key, or every program would lose what people write with.
std::optional<X11Keys> keysFor(const QString &keys, const Keyboard &keyboard)
{
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    if (sequence.count() != 1) {
        return std::nullopt;
    }
    const Qt::Key key = sequence[0].key();
    const Qt::KeyboardModifiers wished = sequence[0].keyboardModifiers();
    const bool isFunctionKey = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    if (!isFunctionKey && !(wished & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        return std::nullopt;
    }
    const std::optional<Keyboard::Place> place = keyboard.find(symbolOf(key));
    const uint16_t alt = keyboard.modifierOf({altLeft, altRight});
    const uint16_t super = keyboard.modifierOf({superLeft, superRight});
    if (!place || (wished.testFlag(Qt::AltModifier) && alt == 0) ||
        (wished.testFlag(Qt::MetaModifier) && super == 0)) {
        return std::nullopt;
    }
    X11Keys found;
    found.code = place->code;
    const auto add = [&found](bool is, unsigned mask) {
        found.modifiers = static_cast<uint16_t>(found.modifiers | (is ? mask : 0));
    };
    add(wished.testFlag(Qt::ShiftModifier) || place->shifted, XCB_MOD_MASK_SHIFT);
    add(wished.testFlag(Qt::ControlModifier), XCB_MOD_MASK_CONTROL);
    add(wished.testFlag(Qt::AltModifier), alt);
    add(wished.testFlag(Qt::MetaModifier), super);
    const unsigned locks =
        XCB_MOD_MASK_LOCK | keyboard.modifierOf({numLock}) | keyboard.modifierOf({scrollLock});
    found.locks = static_cast<uint16_t>(locks & ~unsigned(found.modifiers));
    return found;
}

// The modifiers with every choice of the locks.
QList<uint16_t> choicesOf(const X11Keys &keys)
{
    QList<uint16_t> choices;
    unsigned chosen = 0;
    do {
        choices.append(static_cast<uint16_t>(keys.modifiers | chosen));
        chosen = (chosen - keys.locks) & keys.locks; // the next part of these bits
    } while (chosen != 0);
    return choices;
}

} // namespace

X11Shortcut::X11Shortcut()
{
    int number = 0;
    m_connection.reset(xcb_connect(nullptr, &number));
    if (xcb_connection_has_error(m_connection.get())) {
        return;
    }
    xcb_screen_iterator_t screens = xcb_setup_roots_iterator(xcb_get_setup(m_connection.get()));
    for (; screens.rem > 1 && number > 0; --number) {
        xcb_screen_next(&screens);
    }
    m_root = screens.data->root;
    m_notifier = std::make_unique<QSocketNotifier>(xcb_get_file_descriptor(m_connection.get()),
                                                   QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &X11Shortcut::read);
}

X11Shortcut::~X11Shortcut() = default;

void X11Shortcut::setKeys(const QString &keys)
{
    m_keys = keys;
    take();
}

// Takes the keys as they are on the keyboard now. Another choice of keys that are taken already is
// no change, so that none is lost in between.
void X11Shortcut::take()
{
    if (!m_notifier) {
        become(m_keys.isEmpty() ? State::Off : State::Nowhere);
        return;
    }
    const auto wished =
        m_keys.isEmpty() ? std::nullopt : keysFor(m_keys, Keyboard(m_connection.get()));
    if (!wished || wished != m_taken) {
        if (m_taken) {
            release(*std::exchange(m_taken, std::nullopt));
        }
        m_released.reset();
        State state = m_keys.isEmpty() ? State::Off : State::Unusable;
        if (wished) {
            state = grab(*wished);
        }
        become(state);
    }
    // What came with the replies waits in memory and wakes no socket.
    QMetaObject::invokeMethod(this, &X11Shortcut::read, Qt::QueuedConnection);
}

GlobalShortcut::State X11Shortcut::grab(const X11Keys &keys)
{
    QList<xcb_void_cookie_t> asked;
    for (const uint16_t modifiers : choicesOf(keys)) {
        asked.append(xcb_grab_key_checked(m_connection.get(), 0, m_root, modifiers, keys.code,
                                          XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC));
    }
    State state = State::Works;
    for (const xcb_void_cookie_t cookie : asked) {
        const Reply<xcb_generic_error_t> error(xcb_request_check(m_connection.get(), cookie));
        if (error) {
            qCInfo(logApp) << "the X server refused keys: error" << error->error_code;
            state = error->error_code == errorAccess ? State::Taken : State::Unusable;
        }
    }
    if (state == State::Works) {
        m_taken = keys;
    } else {
        release(keys); // those that were free
    }
    return state;
}

void X11Shortcut::release(const X11Keys &keys)
{
    for (const uint16_t modifiers : choicesOf(keys)) {
        xcb_ungrab_key(m_connection.get(), keys.code, m_root, modifiers);
    }
    // Answered once the server has let go of them: whoever asks for them next gets them.
    const Reply<xcb_get_input_focus_reply_t> done{xcb_get_input_focus_reply(
        m_connection.get(), xcb_get_input_focus(m_connection.get()), nullptr)};
}

void X11Shortcut::read()
{
    bool otherKeyboard = false;
    while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection.get())}) {
        switch (event->response_type & 0x7f) { // without the mark of what a program sent
        case XCB_KEY_PRESS:
            notePress(reinterpret_cast<const xcb_key_press_event_t &>(*event));
            break;
        case XCB_KEY_RELEASE:
            m_released = reinterpret_cast<const xcb_key_release_event_t &>(*event).time;
            break;
        case XCB_MAPPING_NOTIFY:
            otherKeyboard |= reinterpret_cast<const xcb_mapping_notify_event_t &>(*event).request !=
                             XCB_MAPPING_POINTER;
            break;
        default:
            break;
        }
    }
    if (xcb_connection_has_error(m_connection.get())) {
        m_notifier->setEnabled(false); // the server is gone; it would be told again and again
        m_notifier.release()->deleteLater();
        m_taken.reset();
        take();
    } else if (otherKeyboard) {
        take();
    }
}

void X11Shortcut::notePress(const xcb_key_press_event_t &event)
{
    const bool isHeld = m_released == event.time;
    m_released.reset();
    if (m_taken && event.detail == m_taken->code && !isHeld) {
        // The time is what lets a window come forward: as the ids of starts tell it.
        Q_EMIT pressed("shortcut_TIME" + QByteArray::number(event.time));
    }
}

void X11Shortcut::become(State state)
{
    if (state != this->state()) {
        setState(state);
    }
}

} // namespace parley
