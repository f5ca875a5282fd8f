// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/spell/spellsection.h"

#include "ui/controls/label.h"
#include "ui/spell/spelldesk.h"
#include "ui/style/buttonkind.h"

#include <QCheckBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace parley {

namespace {

// "German (Austria)"
QString titleOf(const QString &name)
{
    const QLocale locale(name);
    if (locale.language() == QLocale::C) {
        return name;
    }
    const QString language = QLocale::languageToString(locale.language());
    return name.contains(u'_') ? SpellSection::tr("%1 (%2)", "language (country)")
                                     .arg(language, QLocale::territoryToString(locale.territory()))
                               : language;
}

} // namespace

SpellSection::SpellSection(const Theme &theme, SettingsStore &settings, const Spelling *spelling,
                           QWidget *parent)
    : QWidget(parent), m_settings(settings), m_on(new QCheckBox(tr("Check spelling"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 24);
    column->setSpacing(8);
    column->addWidget(
        new Label(theme, TextStyle::InterfaceStrong, ColorRole::Ink, tr("Spelling"), this));
    setToggle(*m_on);
    column->addWidget(m_on, 0, Qt::AlignLeft);
    const QStringList names = spelling ? spelling->languages() : QStringList();
    m_on->setVisible(!names.isEmpty());
    const QString note =
        !spelling ? tr("This Parley was built without a spell checker.")
        : names.isEmpty()
            ? tr("There is no dictionary on this computer. Install one for Hunspell, such as the "
                 "package hunspell-en-us or hunspell-de-de, and start Parley again.")
            : tr("Wrong words are underlined where you write. With none chosen, the dictionaries "
                 "of your languages are used.");
    auto *words = new Label(theme, TextStyle::Small, ColorRole::Ink2, note, this);
    words->setWordWrap(true);
    column->addWidget(words);
    for (const QString &name : names) {
        auto *box = new QCheckBox(titleOf(name), this);
        box->setObjectName(name);
        connect(box, &QCheckBox::toggled, this, &SpellSection::choose);
        column->addWidget(box, 0, Qt::AlignLeft);
        m_languages.append(box);
    }
    connect(m_on, &QCheckBox::toggled, this,
            [this](bool on) { m_settings.set(spellingSetting, on); });
    connect(&settings, &SettingsStore::changed, this, &SpellSection::showChoice);
    showChoice();
}

void SpellSection::showChoice()
{
    const QSignalBlocker quiet(m_on);
    const bool on = m_settings.get(spellingSetting);
    m_on->setChecked(on);
    const QStringList chosen = m_settings.get(spellLanguagesSetting);
    for (QCheckBox *box : std::as_const(m_languages)) {
        const QSignalBlocker still(box);
        box->setChecked(chosen.contains(box->objectName()));
        box->setEnabled(on);
    }
}

void SpellSection::choose()
{
    QStringList chosen;
    for (const QCheckBox *box : std::as_const(m_languages)) {
        if (box->isChecked()) {
            chosen.append(box->objectName());
        }
    }
    m_settings.set(spellLanguagesSetting, chosen);
}

} // namespace parley
