// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/layouts.h"

#include "ui/controls/sheet.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parley {

QScrollArea *scrolling(QWidget *content, const QString &name, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setAccessibleName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() fills it
    area->viewport()->setAutoFillBackground(false);
    return area;
}

QVBoxLayout *sheetRows(QWidget &page, const Theme &theme)
{
    constexpr int gap = 8;
    auto *around = new QVBoxLayout(&page);
    around->setContentsMargins(0, gap, gap, 0);
    auto *sheet = new Sheet(theme, &page);
    around->addWidget(sheet);
    auto *rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    return rows;
}

QPlainTextEdit *textField(const Theme &theme, const QString &name, int height, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(theme.scaled(height));
    return edit;
}

void emptyLayout(QLayout &layout)
{
    while (const std::unique_ptr<QLayoutItem> item{layout.takeAt(0)}) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

} // namespace parley
