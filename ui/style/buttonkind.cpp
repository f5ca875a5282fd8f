// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/style/buttonkind.h"

#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

namespace parley {

namespace {

constexpr char kindProperty[] = "parleyKind";
constexpr char smallProperty[] = "parleySmall";
constexpr char toggleProperty[] = "parleyToggle";
constexpr char faultyProperty[] = "parleyFaulty";

} // namespace

void setButtonKind(QWidget &button, ButtonKind kind)
{
    button.setProperty(kindProperty, static_cast<int>(kind));
    button.updateGeometry();
    button.update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt())
                  : ButtonKind::Standard;
}

void setSmall(QWidget &button, bool small)
{
    button.setProperty(smallProperty, small);
    button.updateGeometry();
}

bool isSmall(const QWidget *button)
{
    return button && button->property(smallProperty).toBool();
}

void setToggle(QWidget &checkBox)
{
    checkBox.setProperty(toggleProperty, true);
}

bool isToggle(const QWidget *checkBox)
{
    return checkBox && checkBox->property(toggleProperty).toBool();
}

void setFaulty(QWidget &field, bool faulty)
{
    field.setProperty(faultyProperty, faulty);
    // Whoever has a sentence of its own for it says that afterwards.
    const QString words =
        QCoreApplication::translate("parley::FaultyField", "This can't be used as it is");
    if (faulty && field.accessibleDescription().isEmpty()) {
        field.setAccessibleDescription(words);
    } else if (!faulty && field.accessibleDescription() == words) {
        field.setAccessibleDescription({});
    }
    field.update();
}

bool isFaulty(const QWidget *field)
{
    return field && field->property(faultyProperty).toBool();
}

} // namespace parley
