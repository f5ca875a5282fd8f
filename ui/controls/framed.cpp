// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/framed.h"

#include "ui/controls/sheet.h"

#include <QAbstractScrollArea>
#include <QVBoxLayout>

namespace parley {

QWidget *framed(const Theme &theme, QAbstractScrollArea &field)
{
    constexpr int radius = 8;
    auto *box = new Sheet(theme, field.parentWidget());
    box->setFill(ColorRole::Sheet, ColorRole::Control, radius);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(4, 4, 4, 4);
    rows->addWidget(&field);
    field.setFrameShape(QFrame::NoFrame);
    field.viewport()->setAutoFillBackground(false);
    return box;
}

} // namespace parley
