// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Tab goes as people read: down, and along the line, in each box of a window by itself. Pages are
// put together in the order that suits the code and change while they are used, so the order is put
// right at each press of Tab, from where things are. Main thread.
#pragma once

#include <QObject>

namespace parley {

// Installed on the application, serves all of its windows.
class ReadingOrder final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace parley
