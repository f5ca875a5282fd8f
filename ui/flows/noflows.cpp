// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/noflows.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/regions.h"

#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int sentenceWidth = 420;

} // namespace

NoFlows::NoFlows(const Theme &theme, QWidget *parent)
    : Sheet(theme, parent)
    , m_new(new Button(theme, ButtonKind::Primary, tr("New flow"), QStringLiteral("plus"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addStretch(2);
    auto *sentence =
        new Label(theme, TextStyle::Reading, ColorRole::Ink2,
                  tr("A flow asks several questions in a row: what one model answers goes on to "
                     "the next, by rules you set, at a price you see first."),
                  this);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setFixedWidth(theme.scaled(sentenceWidth));
    sentence->setMinimumHeight(sentence->heightForWidth(sentence->width()));
    column->addWidget(sentence, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *import = new Button(theme, ButtonKind::Standard, tr("Import…"), {}, this);
    auto *samples = new Button(theme, ButtonKind::Standard, tr("Start from samples"), {}, this);
    row->addStretch(1);
    row->addWidget(m_new);
    row->addWidget(import);
    row->addWidget(samples);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    connect(m_new, &QPushButton::clicked, this, &NoFlows::newWanted);
    connect(import, &QPushButton::clicked, this, &NoFlows::importWanted);
    connect(samples, &QPushButton::clicked, this, &NoFlows::samplesWanted);
    markRegion(*this, *m_new, Region::Page);
}

void NoFlows::focusFirst()
{
    m_new->setFocus(Qt::OtherFocusReason);
}

} // namespace parley
