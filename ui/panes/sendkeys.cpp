// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/sendkeys.h"

#include <QKeySequence>

namespace parley {

namespace {

bool &withControl()
{
    static bool on = false;
    return on;
}

QString keyText(QKeyCombination keys)
{
    return QKeySequence(keys).toString(QKeySequence::NativeText);
}

} // namespace

void setSendsWithControl(bool on)
{
    withControl() = on;
}

bool sendsWithControl()
{
    return withControl();
}

QString sendKeysText()
{
    return keyText(withControl() ? Qt::CTRL | Qt::Key_Enter : QKeyCombination(Qt::Key_Enter));
}

QString newLineKeysText()
{
    return keyText(withControl() ? QKeyCombination(Qt::Key_Enter) : Qt::SHIFT | Qt::Key_Enter);
}

} // namespace parley
