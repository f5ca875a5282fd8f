// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The answer of a future that another thread finishes without our event loop.
#pragma once

#include <QFuture>

namespace parley {

template <class T>
T await(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace parley
