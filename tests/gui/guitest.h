// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the gui tests share: a main function with the real application around them, and finding
// controls by the names a screen reader says. Main thread.
#pragma once

#include "app/application.h"
#include "gui/guiworld.h"

#include <QAbstractButton>
#include <QtTest>

namespace parley {

struct PaletteEntry;

// The visible control of this class with this accessible name or text; null when there is none.
[[nodiscard]] QWidget *findControl(QWidget &window, const QMetaObject &kind, const QString &name);
template <class Widget>
[[nodiscard]] Widget *findControl(QWidget &window, const QString &name)
{
    return static_cast<Widget *>(findControl(window, Widget::staticMetaObject, name));
}

// False when there is no such button or it can't be pressed.
[[nodiscard]] bool press(QWidget &window, const QString &name);

// What the open palette offers in these words; null when it does not.
[[nodiscard]] const PaletteEntry *paletteEntry(MainWindow &window, const QString &text);

} // namespace parley

#define PARLEY_GUI_TEST(Class)                                                                     \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        parley::Application::prepare();                                                            \
        parley::Application application(argc, argv);                                               \
        Class test(application.theme());                                                           \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
