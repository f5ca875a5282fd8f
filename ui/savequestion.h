// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Asks where a file is to be saved. Main thread; returns at once, the call comes at most once, and
// not after `context` is gone.
#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace parley {

struct SaveQuestion
{
    QString title;
    QString filter; // "Table (*.csv)"
    QString name;   // offered, with its suffix
};

void askWhereToSave(QWidget &window, const SaveQuestion &question, QObject &context,
                    const std::function<void(const QString &path)> &chosen);

} // namespace parley
