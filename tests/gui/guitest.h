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

// The visible control of this class with this accessible name or text; null when there is none.
template <class Widget>
[[nodiscard]] Widget *findControl(QWidget &window, const QString &name)
{
    const QString called = GuiWorld::calledNow ? GuiWorld::calledNow(name) : name;
    const auto isCalled = [&](const QString &text) { return text == name || text == called; };
    for (Widget *widget : window.findChildren<Widget *>()) {
        if (!widget->isVisibleTo(&window)) {
            continue;
        }
        if (isCalled(widget->accessibleName())) {
            return widget;
        }
        if constexpr (std::is_base_of_v<QAbstractButton, Widget>) {
            if (widget->accessibleName().isEmpty() && isCalled(widget->text())) {
                return widget;
            }
        }
    }
    return nullptr;
}

// False when there is no such button or it can't be pressed.
[[nodiscard]] inline bool press(QWidget &window, const QString &name)
{
    auto *button = findControl<QAbstractButton>(window, name);
    if (!button || !button->isEnabled()) {
        return false;
    }
    button->click();
    return true;
}

} // namespace parley

#define PARLEY_GUI_TEST(Class)                                                                     \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        parley::Application::prepare();                                                            \
        parley::Application application(argc, argv);                                               \
        Class test(application.theme());                                                           \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
