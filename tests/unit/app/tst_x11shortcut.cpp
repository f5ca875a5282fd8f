// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Keys of a real X server, pressed from outside by XTEST while a window of ours or none has the
// focus. Runs with a window manager and without one.
#include "app/desktop/x11shortcut.h"

#include <QProcess>
#include <QtTest>
#include <QtWidgets>

using namespace parley;
using State = GlobalShortcut::State;

namespace {

constexpr xcb_keysym_t space = ' ';

bool xdotool(const QStringList &arguments)
{
    return QProcess::execute(QStringLiteral("xdotool"), arguments) == 0;
}

// As xdotool names keys: "ctrl+alt+space".
bool strike(const QString &keys)
{
    return xdotool({QStringLiteral("key"), keys});
}

} // namespace

// Another program.
class Stranger
{
    Q_DISABLE_COPY_MOVE(Stranger)
public:
    Stranger() : m_connection(xcb_connect(nullptr, nullptr)) {}
    ~Stranger() { xcb_disconnect(m_connection); }

    bool isFree(xcb_keysym_t symbol, uint16_t modifiers)
    {
        xcb_generic_error_t *error = xcb_request_check(
            m_connection, xcb_grab_key_checked(m_connection, 0, root(), modifiers, codeOf(symbol),
                                               XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC));
        const bool taken = error;
        std::free(error);
        return !taken;
    }
    void put(xcb_keycode_t code, xcb_keysym_t symbol)
    {
        std::free(xcb_request_check(
            m_connection, xcb_change_keyboard_mapping_checked(m_connection, 1, code, 1, &symbol)));
    }
    // Both keys change their places.
    void swap(xcb_keysym_t one, xcb_keysym_t other)
    {
        const xcb_keycode_t first = codeOf(one);
        const xcb_keycode_t second = codeOf(other);
        put(first, other);
        put(second, one);
    }
    xcb_keycode_t codeOf(xcb_keysym_t symbol)
    {
        const xcb_setup_t *setup = xcb_get_setup(m_connection);
        const auto count = static_cast<uint8_t>(setup->max_keycode - setup->min_keycode + 1);
        xcb_get_keyboard_mapping_reply_t *map = xcb_get_keyboard_mapping_reply(
            m_connection, xcb_get_keyboard_mapping(m_connection, setup->min_keycode, count),
            nullptr);
        const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(map);
        int code = 0;
        while (code < count && symbols[code * map->keysyms_per_keycode] != symbol) {
            ++code;
        }
        std::free(map);
        return static_cast<xcb_keycode_t>(setup->min_keycode + code);
    }

private:
    xcb_window_t root() const
    {
        return xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    }

    xcb_connection_t *m_connection;
};

class TestX11Shortcut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreHeardEverywhere_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("struck");
        QTest::addColumn<QString>("lock");
        const auto row = [](const char *keys, const char *struck, const char *lock = "") {
            QTest::addRow("%s %s", keys, lock)
                << QString::fromLatin1(keys) << QString::fromLatin1(struck)
                << QString::fromLatin1(lock);
        };
        row("Ctrl+Alt+Space", "ctrl+alt+space");
        row("Ctrl+Alt+Space", "ctrl+alt+space", "Num_Lock");
        row("Ctrl+Alt+Space", "ctrl+alt+space", "Caps_Lock");
        row("Meta+P", "super+p");
        row("Alt+Shift+7", "alt+shift+7");
        row("Ctrl+,", "ctrl+comma");
        row("Ctrl+!", "ctrl+shift+1"); // as Qt records it
        row("F9", "F9");
        row("Shift+F12", "shift+F12");
    }
    void keysAreHeardEverywhere()
    {
        QFETCH(const QString, keys);
        QFETCH(const QString, struck);
        QFETCH(const QString, lock);
        X11Shortcut shortcut;
        QSignalSpy pressed(&shortcut, &GlobalShortcut::pressed);
        shortcut.setKeys(keys);
        QCOMPARE(shortcut.state(), State::Works);
        QVERIFY(lock.isEmpty() || strike(lock));
        const bool sent = strike(struck);
        QVERIFY(lock.isEmpty() || strike(lock));
        QVERIFY(sent);
        QTRY_COMPARE(pressed.size(), 1);
        const QByteArray token = pressed.first().first().toByteArray();
        QVERIFY(token.mid(token.indexOf("_TIME") + 5).toUInt() > 0);
        QVERIFY(strike(struck));
        QTRY_COMPARE(pressed.size(), 2);
        // Given back, they are the others' again.
        shortcut.setKeys({});
        QCOMPARE(shortcut.state(), State::Off);
        X11Shortcut other;
        other.setKeys(keys);
        QCOMPARE(other.state(), State::Works);
    }

    void theWindowInFrontDoesNotGetThem()
    {
        QLineEdit field;
        field.show();
        field.activateWindow();
        field.setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        // Without a manager of windows nobody gives the focus.
        QVERIFY(xdotool({QStringLiteral("windowfocus"), QStringLiteral("--sync"),
                         QString::number(field.winId())}));
        QVERIFY(QTest::qWaitForWindowActive(&field));
        X11Shortcut shortcut;
        QSignalSpy pressed(&shortcut, &GlobalShortcut::pressed);
        shortcut.setKeys(QStringLiteral("F8"));
        QVERIFY(strike(QStringLiteral("a")));
        QTRY_COMPARE(field.text(), QStringLiteral("a"));
        QVERIFY(strike(QStringLiteral("F8")));
        QVERIFY(strike(QStringLiteral("b")));
        QTRY_COMPARE(field.text(), QStringLiteral("ab"));
        QTRY_COMPARE(pressed.size(), 1);
    }

    void oneProgramHasThem()
    {
        Stranger stranger;
        const auto numLock = uint16_t(XCB_MOD_MASK_2);
        const uint16_t modifiers = XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1;
        QVERIFY(stranger.isFree(space, modifiers));
        X11Shortcut shortcut;
        QSignalSpy changes(&shortcut, &GlobalShortcut::stateChanged);
        shortcut.setKeys(QStringLiteral("Ctrl+Alt+Space"));
        QCOMPARE(shortcut.state(), State::Taken);
        QCOMPARE(changes.size(), 1);
        // Nothing is kept of what was free of them.
        QVERIFY(stranger.isFree(space, modifiers | numLock));
        shortcut.setKeys(QStringLiteral("Ctrl+Shift+Space"));
        QCOMPARE(shortcut.state(), State::Works);
        QVERIFY(!stranger.isFree(space, XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_SHIFT));
        QVERIFY(!stranger.isFree(space, XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_SHIFT | numLock));
    }

    void someCantBe_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::newRow("what is written with") << QStringLiteral("A");
        QTest::newRow("that with Shift") << QStringLiteral("Shift+Space");
        QTest::newRow("none of this keyboard") << QStringLiteral("Ctrl+Ä");
        QTest::newRow("two after each other") << QStringLiteral("Ctrl+A, Ctrl+B");
        QTest::newRow("no keys") << QStringLiteral("Ctrl+Alt+");
        QTest::newRow("nonsense") << QStringLiteral("%1 半");
    }
    void someCantBe()
    {
        QFETCH(const QString, keys);
        X11Shortcut shortcut;
        shortcut.setKeys(QStringLiteral("F7"));
        shortcut.setKeys(keys);
        QCOMPARE(shortcut.state(), State::Unusable);
        // Those before are not kept either.
        QSignalSpy pressed(&shortcut, &GlobalShortcut::pressed);
        QVERIFY(strike(QStringLiteral("F7")));
        shortcut.setKeys(QStringLiteral("F6"));
        QVERIFY(strike(QStringLiteral("F6")));
        QTRY_COMPARE(pressed.size(), 1);
    }

    void heldKeysAreOnePress()
    {
        X11Shortcut shortcut;
        QSignalSpy pressed(&shortcut, &GlobalShortcut::pressed);
        shortcut.setKeys(QStringLiteral("F7"));
        QVERIFY(xdotool({QStringLiteral("keydown"), QStringLiteral("F7")}));
        // The server repeats a key 0.66 s after it went down.
        const bool again = QTest::qWaitFor([&] { return pressed.size() > 1; }, 1500);
        QVERIFY(xdotool({QStringLiteral("keyup"), QStringLiteral("F7")}));
        QVERIFY(!again);
        QCOMPARE(pressed.size(), 1);
        QVERIFY(strike(QStringLiteral("F7")));
        QTRY_COMPARE(pressed.size(), 2);
    }

    void theyFollowTheKeyboard()
    {
        Stranger stranger;
        X11Shortcut shortcut;
        QSignalSpy pressed(&shortcut, &GlobalShortcut::pressed);
        shortcut.setKeys(QStringLiteral("Ctrl+J"));
        stranger.swap('j', 'k');
        QTRY_VERIFY(strike(QStringLiteral("ctrl+j")) && !pressed.isEmpty());
        QVERIFY(stranger.isFree('k', XCB_MOD_MASK_CONTROL));
        stranger.swap('j', 'k');
        QTRY_COMPARE(shortcut.state(), State::Taken); // by the stranger, who had the other key
    }

    void aKeyThatComesIsTaken()
    {
        Stranger stranger;
        constexpr xcb_keysym_t auml = 0xe4;
        X11Shortcut shortcut;
        shortcut.setKeys(QStringLiteral("Ctrl+Ä"));
        QCOMPARE(shortcut.state(), State::Unusable);
        stranger.put(stranger.codeOf('z'), auml);
        QTRY_COMPARE(shortcut.state(), State::Works);
    }

    void withoutAServerThereAreNone()
    {
        const QByteArray display = qgetenv("DISPLAY");
        qputenv("DISPLAY", ":99999");
        X11Shortcut shortcut;
        qputenv("DISPLAY", display);
        shortcut.setKeys(QStringLiteral("F7"));
        QCOMPARE(shortcut.state(), State::Nowhere);
        shortcut.setKeys({});
        QCOMPARE(shortcut.state(), State::Off);
    }
};

QTEST_MAIN(TestX11Shortcut)
#include "tst_x11shortcut.moc"
