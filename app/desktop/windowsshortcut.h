// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Keys on Windows: RegisterHotKey for the main thread, whose queue gets WM_HOTKEY wherever the
// person is; with it comes the right to take the foreground. Held keys are one press. Main thread.
// Tested: read by MinGW's compiler, never run on Windows; see docs/desktop.md.
#pragma once

#include "engine/globalshortcut.h"

#include <QAbstractNativeEventFilter>

namespace parley {

class WindowsShortcut final : public GlobalShortcut, public QAbstractNativeEventFilter
{
    Q_OBJECT
public:
    // Needs the application.
    WindowsShortcut();
    ~WindowsShortcut() override;

    void setKeys(const QString &keys) override;
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

private:
    void release();

    bool m_registered = false;
};

} // namespace parley
