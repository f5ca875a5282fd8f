// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/languagepage.h"

#include "base/currency.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/languages.h"
#include "ui/settings/settingsrows.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QVBoxLayout>

namespace parley {

LanguagePage::LanguagePage(const Theme &theme, SettingsStore &settings, QWidget *parent)
    : Sheet(theme, parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_spoken(settings.get(languageSetting))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 0, 28, 24);
    column->setSpacing(0);
    addSettingsTitle(*column, theme, tr("Language"), this);
    column->addSpacing(8);
    buildChoice(*column);
    buildSample(*column);
    column->addStretch(1);
    showChoice();
}

void LanguagePage::buildChoice(QVBoxLayout &column)
{
    column.addWidget(new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink,
                               tr("Language of the window"), this));
    column.addSpacing(8);
    m_languages = new QComboBox(this);
    m_languages->setAccessibleName(tr("Language of the window"));
    m_languages->setFont(m_theme.font(TextStyle::Interface));
    const QString system = languageFor({}, QLocale::system().uiLanguages());
    m_languages->addItem(tr("As the system: %1").arg(languageName(system)), QString());
    for (const QString &language : languages()) {
        m_languages->addItem(languageName(language), language);
    }
    column.addWidget(m_languages, 0, Qt::AlignLeft);
    column.addSpacing(8);
    auto *what = new Label(m_theme, TextStyle::Interface, ColorRole::Ink2,
                           tr("What you and the models write stays as it is."), this);
    what->setWordWrap(true);
    column.addWidget(what);
    m_later = new QWidget(this);
    auto *later = new QHBoxLayout(m_later);
    later->setContentsMargins(0, 12, 0, 0);
    later->setSpacing(12);
    auto *when = new Label(m_theme, TextStyle::Interface, ColorRole::Ink,
                           tr("The new language shows when Parley is started again."), m_later);
    when->setWordWrap(true);
    later->addWidget(when, 1);
    auto *now = new Button(m_theme, ButtonKind::Standard, tr("Restart now"),
                           QStringLiteral("refresh"), m_later);
    later->addWidget(now);
    column.addWidget(m_later);
    column.addSpacing(24);
    connect(m_languages, &QComboBox::currentIndexChanged, this,
            [this](int index) { choose(m_languages->itemData(index).toString()); });
    connect(now, &QPushButton::clicked, this, &LanguagePage::restart);
}

void LanguagePage::buildSample(QVBoxLayout &column)
{
    column.addWidget(new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink,
                               tr("Dates, numbers and money"), this));
    column.addSpacing(8);
    m_sample = new Label(m_theme, TextStyle::Interface, ColorRole::Ink2, {}, this);
    m_sample->setWordWrap(true);
    column.addWidget(m_sample);
    column.addSpacing(4);
    auto *rule = new Label(m_theme, TextStyle::Interface, ColorRole::Ink2,
                           tr("They follow the language you choose, and your system's settings "
                              "where it speaks the same one. Exported files have no locale."),
                           this);
    rule->setWordWrap(true);
    column.addWidget(rule);
}

void LanguagePage::choose(const QString &language)
{
    m_settings.set(languageSetting, language);
    showChoice();
}

void LanguagePage::showChoice()
{
    const QString choice = m_settings.get(languageSetting);
    const QSignalBlocker quiet(m_languages);
    m_languages->setCurrentIndex(qMax(0, m_languages->findData(choice)));
    m_later->setVisible(choice != m_spoken);
    const QLocale locale = localeFor(choice, QLocale::system());
    const QDateTime moment(QDate(2026, 12, 31), QTime(17, 30));
    m_sample->setText(tr("%1 is a date, %2 a number and %3 an amount.")
                          .arg(locale.toString(moment, QLocale::ShortFormat),
                               locale.toString(1234567.8, 'f', 1),
                               amountText(Money::fromNano(1'234'500'000'000), 2, locale)));
}

void LanguagePage::restart()
{
    auto *quit = window()->findChild<QAction *>(QStringLiteral("Quit"));
    if (!quit) {
        return;
    }
    wantRestart(true);
    quit->trigger();
    // It may ask first what becomes of unsaved text; who stays then does not want to start again.
    for (const QDialog *question : window()->findChildren<QDialog *>()) {
        connect(question, &QDialog::rejected, this, [] { wantRestart(false); });
    }
}

} // namespace parley
