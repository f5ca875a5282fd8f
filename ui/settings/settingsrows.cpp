// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/settingsrows.h"

#include "ui/controls/label.h"
#include "ui/controls/layouts.h"

#include <QVBoxLayout>

namespace parley {

void addSettingsTitle(QVBoxLayout &column, const Theme &theme, const QString &title,
                      QWidget *parent)
{
    auto *label = new Label(theme, TextStyle::SheetTitle, ColorRole::Ink, title, parent);
    label->setFixedHeight(theme.scaled(52));
    column.addWidget(label);
}

QVBoxLayout *settingsRows(QWidget &page, const Theme &theme, QWidget *content, const QString &title)
{
    auto *outside = new QVBoxLayout(&page);
    outside->setContentsMargins(1, 1, 1, 1); // the sheet's own line
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(27, 0, 27, 23);
    column->setSpacing(0);
    addSettingsTitle(*column, theme, title, content);
    outside->addWidget(scrolling(content, title, &page));
    return column;
}

} // namespace parley
