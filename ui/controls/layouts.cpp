// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/layouts.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/searchfield.h"
#include "ui/controls/sheet.h"

#include <QPlainTextEdit>
#include <QTextEdit>
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

PageHead pageHead(const Theme &theme, const QString &back, const QString &title, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(15, 9, 19, 9);
    row->setSpacing(8);
    PageHead head{widget, row, Button::icon(theme, QStringLiteral("chevron-left"), back, widget),
                  new Label(theme, TextStyle::PageTitle, ColorRole::Ink, title, widget)};
    row->addWidget(head.back);
    row->addWidget(head.title);
    return head;
}

QVBoxLayout *searchedRows(QWidget &box, const Theme &theme, SearchField &field, Label &note,
                          int below)
{
    constexpr int fieldHeight = 44;
    auto *column = new QVBoxLayout(&box);
    column->setContentsMargins(1, 1, 1, below);
    column->setSpacing(0);
    field.makeBare();
    field.setFixedHeight(fieldHeight);
    column->addWidget(&field);
    column->addWidget(new Hairline(theme, Qt::Horizontal, &box));
    note.setContentsMargins(20, 16, 20, 16);
    column->addWidget(&note);
    return column;
}

void makePlain(QTextEdit &edit)
{
    edit.setAcceptRichText(false);
    edit.setFrameShape(QFrame::NoFrame);
    edit.setTabChangesFocus(true);
    edit.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    edit.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    edit.document()->setDocumentMargin(0);
    QTextOption option = edit.document()->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    edit.document()->setDefaultTextOption(option);
    edit.viewport()->setAutoFillBackground(false);
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
