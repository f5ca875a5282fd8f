// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/guitest.h"

#include "ui/mainwindow.h"
#include "ui/palette/palettemodel.h"

namespace parley {

QWidget *findControl(QWidget &window, const QMetaObject &kind, const QString &name)
{
    const QString called = GuiWorld::calledNow ? GuiWorld::calledNow(name) : name;
    const auto isCalled = [&](const QString &text) { return text == name || text == called; };
    const bool areButtons = kind.inherits(&QAbstractButton::staticMetaObject);
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!kind.cast(widget) || !widget->isVisibleTo(&window)) {
            continue;
        }
        if (isCalled(widget->accessibleName())) {
            return widget;
        }
        if (areButtons && widget->accessibleName().isEmpty() &&
            isCalled(static_cast<QAbstractButton *>(widget)->text())) {
            return widget;
        }
    }
    return nullptr;
}

bool press(QWidget &window, const QString &name)
{
    auto *button = findControl<QAbstractButton>(window, name);
    if (!button || !button->isEnabled()) {
        return false;
    }
    button->click();
    return true;
}

const PaletteEntry *paletteEntry(MainWindow &window, const QString &text)
{
    auto *model = window.findChild<PaletteModel *>();
    model->setWords(text);
    for (int row = 0; row < model->rowCount(); ++row) {
        const PaletteEntry *entry = model->entry(model->index(row));
        if (entry && entry->text == text) {
            return entry;
        }
    }
    return nullptr;
}

} // namespace parley
