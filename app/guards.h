// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What guards a person's privacy while the window program runs: reports of crashes as chosen, no
// debuggers, the lock that follows the screen's. Main thread; what it is given outlives it.
#pragma once

#include "engine/services.h"

#include <QObject>

namespace parley {

class MainWindow;

class Guards final : public QObject
{
    Q_OBJECT
public:
    // `forgetLock`: the passphrase of the windows was forgotten.
    Guards(Services &services, bool forgetLock);

    void follow(MainWindow &window);

private:
    void watchCrashes();

    Services &m_services;
};

} // namespace parley
