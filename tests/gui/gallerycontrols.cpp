// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/gallerycontrols.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/modelpill.h"
#include "ui/controls/segmented.h"
#include "ui/controls/sheet.h"
#include "ui/controls/tag.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

namespace parley {

namespace {

QHBoxLayout *addRow(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    column.addLayout(row);
    return row;
}

void addButtons(const Theme &theme, QVBoxLayout &column, QWidget *sheet)
{
    const auto kinds = {std::pair{ButtonKind::Primary, "Run"},
                        {ButtonKind::Standard, "Test"},
                        {ButtonKind::Quiet, "Skip"},
                        {ButtonKind::Danger, "Remove"}};
    for (const bool enabled : {true, false}) {
        auto *row = addRow(column);
        for (const auto &[kind, text] : kinds) {
            auto *button = new Button(theme, kind, QString::fromLatin1(text), {}, sheet);
            button->setEnabled(enabled);
            row->addWidget(button);
        }
        auto *icon = Button::icon(theme, QStringLiteral("copy"), QStringLiteral("Copy"), sheet);
        icon->setEnabled(enabled);
        row->addWidget(icon);
        row->addStretch(1);
    }
}

void addChoices(const Theme &theme, QVBoxLayout &column, QWidget *sheet)
{
    auto *row = addRow(column);
    for (const bool on : {false, true}) {
        auto *check = new QCheckBox(QStringLiteral("Check"), sheet);
        check->setChecked(on);
        row->addWidget(check);
        auto *toggle = new QCheckBox(QStringLiteral("Switch"), sheet);
        setToggle(*toggle);
        toggle->setChecked(on);
        row->addWidget(toggle);
        auto *radio = new QRadioButton(QStringLiteral("Radio"), sheet);
        radio->setAutoExclusive(false);
        radio->setChecked(on);
        row->addWidget(radio);
    }
    row->addStretch(1);
    auto *segmented =
        new Segmented(theme, QStringLiteral("Order"),
                      {QStringLiteral("In order"), QStringLiteral("Round robin")}, sheet);
    segmented->setCurrent(0);
    column.addWidget(segmented);
}

void addFields(const Theme &theme, QVBoxLayout &column, QWidget *sheet)
{
    auto *row = addRow(column);
    auto *good = new QLineEdit(QStringLiteral("claude"), sheet);
    auto *bad = new QLineEdit(QStringLiteral("too short"), sheet);
    setFaulty(*bad, true);
    auto *off = new QLineEdit(QStringLiteral("off"), sheet);
    off->setEnabled(false);
    auto *combo = new QComboBox(sheet);
    combo->addItems({QStringLiteral("First choice"), QStringLiteral("Second")});
    for (QWidget *field :
         {static_cast<QWidget *>(good), static_cast<QWidget *>(bad), static_cast<QWidget *>(off),
          static_cast<QWidget *>(combo), static_cast<QWidget *>(new QSpinBox(sheet))}) {
        row->addWidget(field);
    }
    auto *tags = addRow(column);
    const auto tones = {std::pair{TagTone::Plain, "Saved"}, {TagTone::Good, "Ready"},
                        {TagTone::Warning, "Won't fit"},    {TagTone::Danger, "Rejected"},
                        {TagTone::Info, "Running"},         {TagTone::Accent, "In use"}};
    for (const auto &[tone, text] : tones) {
        tags->addWidget(new Tag(theme, tone, QString::fromLatin1(text), sheet));
    }
    auto *pill = new ModelPill(theme, sheet);
    pill->setModel(QStringLiteral("anthropic/claude-sonnet-4-5"),
                   QStringLiteral("Claude Sonnet 4.5"));
    tags->addWidget(pill);
    tags->addStretch(1);
}

} // namespace

QPixmap controlsPicture(Theme &theme)
{
    Sheet sheet(theme);
    auto *column = new QVBoxLayout(&sheet);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(16);
    column->addWidget(
        new Label(theme, TextStyle::PageTitle, ColorRole::Ink, QStringLiteral("Controls"), &sheet));
    addButtons(theme, *column, &sheet);
    addChoices(theme, *column, &sheet);
    addFields(theme, *column, &sheet);
    sheet.resize(760, sheet.sizeHint().height());
    return sheet.grab();
}

} // namespace parley
