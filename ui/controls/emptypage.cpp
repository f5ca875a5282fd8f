// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/emptypage.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/regions.h"

#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int sentenceWidth = 420;

} // namespace

EmptyPage::EmptyPage(const Theme &theme, const QString &sentence, const QList<Way> &ways,
                     QWidget *parent)
    : Sheet(theme, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addStretch(2);
    auto *label = new Label(theme, TextStyle::Reading, ColorRole::Ink2, sentence, this);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setFixedWidth(theme.scaled(sentenceWidth));
    label->setMinimumHeight(label->heightForWidth(label->width()));
    column->addWidget(label, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    for (const Way &way : ways) {
        auto *button = m_first ? new Button(theme, ButtonKind::Standard, way.text, {}, this)
                               : new Button(theme, ButtonKind::Primary, way.text,
                                            QStringLiteral("plus"), this);
        m_first = m_first ? m_first : button;
        connect(button, &QPushButton::clicked, this, way.begin);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    markRegion(*this, *m_first, Region::Page);
}

void EmptyPage::focusFirst()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace parley
