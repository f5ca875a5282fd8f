// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/personfield.h"

#include "engine/person.h"
#include "ui/controls/label.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace parley {

PersonField::PersonField(const Theme &theme, Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_edit(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *name = new Label(theme, TextStyle::Interface, ColorRole::Ink, tr("Booked under"), this);
    name->setBuddy(m_edit);
    row->addWidget(name);
    m_edit->setAccessibleName(tr("Booked under"));
    m_edit->setFont(theme.font(TextStyle::Interface));
    m_edit->setMaxLength(static_cast<int>(longestPerson));
    m_edit->setFixedWidth(theme.scaled(240));
    row->addWidget(m_edit);
    row->addStretch(1);
    column->addLayout(row);
    const QString given = personByEnvironment(services.environment);
    const QString note =
        given.isEmpty()
            ? tr("This name stands with everything you ask from now on. It tells the people apart "
                 "who share a key or put their usage together.")
            : tr("The environment variable %1 says who asks.").arg(QLatin1String(personVariable));
    auto *words = new Label(theme, TextStyle::Small, ColorRole::Ink3, note, this);
    words->setWordWrap(true);
    column->addWidget(words);
    m_edit->setEnabled(given.isEmpty());
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_services.settings.set(personSetting, text.simplified());
    });
}

void PersonField::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const QString given = personByEnvironment(m_services.environment);
    const QString account = accountName(m_services.environment);
    m_edit->setPlaceholderText(account.isEmpty() ? tr("not recorded") : account);
    const QSignalBlocker quiet(m_edit);
    m_edit->setText(given.isEmpty() ? m_services.settings.get(personSetting) : given);
}

} // namespace parley
