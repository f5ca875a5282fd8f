// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Tells when the desktop locks its screen: the screen saver's signal on the session bus (KDE and
// most others, GNOME's own name), logind's for the session on the system bus. A desktop that says
// none of it is never heard. Main thread; never blocks.
#pragma once

#include <QObject>

namespace parley {

class ScreenLock final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // From now on.
    void follow();

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void noteActive(bool active);
    void noteLock();
};

} // namespace parley
