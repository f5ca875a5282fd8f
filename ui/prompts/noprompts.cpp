// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/noprompts.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/regions.h"

#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int sentenceWidth = 420;

} // namespace

NoPrompts::NoPrompts(const Theme &theme, QWidget *parent)
    : Sheet(theme, parent)
    , m_new(new Button(theme, ButtonKind::Primary, tr("New prompt"), QStringLiteral("plus"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addStretch(2);
    auto *sentence =
        new Label(theme, TextStyle::Reading, ColorRole::Ink2,
                  tr("A prompt keeps what you tell models again and again, with places "
                     "for what changes."),
                  this);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setFixedWidth(theme.scaled(sentenceWidth));
    sentence->setMinimumHeight(sentence->heightForWidth(sentence->width()));
    column->addWidget(sentence, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *import = new Button(theme, ButtonKind::Standard, tr("Import…"), {}, this);
    auto *starters =
        new Button(theme, ButtonKind::Standard, tr("Add a few to start with"), {}, this);
    row->addStretch(1);
    row->addWidget(m_new);
    row->addWidget(import);
    row->addWidget(starters);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    connect(m_new, &QPushButton::clicked, this, &NoPrompts::newWanted);
    connect(import, &QPushButton::clicked, this, &NoPrompts::importWanted);
    connect(starters, &QPushButton::clicked, this, &NoPrompts::startersWanted);
    markRegion(*this, *m_new, Region::Page);
}

void NoPrompts::focusFirst()
{
    m_new->setFocus(Qt::OtherFocusReason);
}

} // namespace parley
