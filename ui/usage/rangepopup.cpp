// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/usage/rangepopup.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"

#include <QDateEdit>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int margin = 16;

} // namespace

RangePopup::RangePopup(const Theme &theme, QWidget &window, const UsageRange &range)
    : Popup(theme, window)
    , m_first(new QDateEdit(range.first, &box()))
    , m_last(new QDateEdit(range.last, &box()))
{
    auto *column = new QVBoxLayout(&box());
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    const auto add = [&](const QString &name, QDateEdit *field) {
        auto *row = new QHBoxLayout;
        row->addWidget(new Label(theme, TextStyle::Interface, ColorRole::Ink2, name, &box()), 1);
        field->setAccessibleName(name);
        field->setFont(theme.font(TextStyle::Interface));
        field->setCalendarPopup(true);
        field->setMinimumWidth(140);
        row->addWidget(field);
        column->addLayout(row);
    };
    add(tr("First day"), m_first);
    add(tr("Last day"), m_last);
    auto *done = new Button(theme, ButtonKind::Primary, tr("Show these days"), {}, &box());
    column->addWidget(done, 0, Qt::AlignRight);
    connect(done, &QPushButton::clicked, this, &RangePopup::choose);
}

void RangePopup::openBelow(QWidget &anchor)
{
    openAt(anchor, box().layout()->sizeHint().expandedTo({300, 0}));
    m_first->setFocus(Qt::PopupFocusReason);
}

void RangePopup::choose()
{
    Q_EMIT chosen(UsageRange::between(m_first->date(), m_last->date()));
    dismiss();
}

void RangePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose();
        return;
    }
    Popup::keyPressEvent(event);
}

} // namespace parley
