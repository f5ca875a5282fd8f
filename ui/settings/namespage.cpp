// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/namespage.h"

#include "engine/titlewriter.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/settings/settingsrows.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace parley {

NamesPage::NamesPage(const Theme &theme, Services &services, ModelLists &lists, QWidget *parent)
    : Sheet(theme, parent), m_services(services), m_lists(lists), m_models(new QComboBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 0, 28, 24);
    column->setSpacing(0);
    addSettingsTitle(*column, theme, tr("Chats"), this);
    column->addSpacing(8);
    column->addWidget(new Label(theme, TextStyle::InterfaceStrong, ColorRole::Ink,
                                tr("Names of new chats"), this));
    column->addSpacing(8);
    m_models->setAccessibleName(tr("Names of new chats"));
    m_models->setFont(theme.font(TextStyle::Interface));
    m_models->setMinimumWidth(320);
    column->addWidget(m_models, 0, Qt::AlignLeft);
    column->addSpacing(8);
    auto *note = new NoteLine(theme, this);
    note->say(ColorRole::Ink2, QStringLiteral("info"),
              tr("A chat is named after its first words at once. A model may choose a better name "
                 "after the first answer: that is one small request, and its cost counts for the "
                 "chat. A name you gave is never replaced."));
    column->addWidget(note);
    column->addStretch(1);
    fill();
    connect(m_models, &QComboBox::activated, this, &NamesPage::choose);
    connect(&lists, &ModelLists::changed, this, &NamesPage::fill);
}

void NamesPage::fill()
{
    const QSignalBlocker quiet(m_models);
    const QString chosen = m_services.settings.get(titleModelSetting);
    m_models->clear();
    m_models->addItem(tr("From the first words"), QString());
    for (const ProviderProfile &profile : m_lists.profiles()) {
        for (const ModelInfo &model : m_lists.list(profile.name).models) {
            const ModelRef ref{profile.name, model.id};
            m_models->addItem(tr("By %1, %2").arg(m_lists.title(ref), profile.title),
                              ref.toString());
        }
    }
    // Chosen once, and not in any list now: it stays what it is.
    if (!chosen.isEmpty() && m_models->findData(chosen) < 0) {
        m_models->addItem(tr("By %1").arg(chosen), chosen);
    }
    m_models->setCurrentIndex(qMax(0, m_models->findData(chosen)));
}

void NamesPage::choose(int index)
{
    m_services.settings.set(titleModelSetting, m_models->itemData(index).toString());
}

} // namespace parley
