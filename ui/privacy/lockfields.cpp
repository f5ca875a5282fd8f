// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/privacy/lockfields.h"

#include "seal/passphrase.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/controls/settingbox.h"
#include "ui/lock/locksettings.h"
#include "ui/passphrasequestion.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace parley {

namespace {

constexpr int mostMinutes = 24 * 60;

} // namespace

LockFields::LockFields(const Theme &theme, SettingsStore &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_set(new Button(theme, ButtonKind::Standard, tr("Set a passphrase…"), {}, this))
    , m_remove(new Button(theme, ButtonKind::Standard, tr("Remove the lock…"), {}, this))
    , m_note(new NoteLine(theme, this))
    , m_when(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *what = new Label(theme, TextStyle::Interface, ColorRole::Ink2,
                           tr("Keeps others from reading over an open Parley: all its windows ask "
                              "for a passphrase. The lock does not encrypt your chats on the disk; "
                              "whoever can read your files can read them."),
                           this);
    what->setWordWrap(true);
    column->addWidget(what);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_set);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_note);
    auto *when = new QVBoxLayout(m_when);
    when->setContentsMargins(0, 0, 0, 0);
    when->setSpacing(8);
    addMinutes(*when);
    addChoice(*when, tr("Lock when Parley starts"), lockAtStartSetting);
    addChoice(*when, tr("Lock when the screen is locked"), lockWithScreenSetting);
    column->addWidget(m_when);
    m_note->say(ColorRole::Ink2, {}, {});
    connect(m_set, &QPushButton::clicked, this, &LockFields::askNew);
    connect(m_remove, &QPushButton::clicked, this, [this] { askToRemove({}); });
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] { keep(m_making.result()); });
    connect(&m_checking, &QFutureWatcherBase::finished, this, [this] {
        if (m_checking.result()) {
            m_settings.reset(lockVerifierSetting);
            m_note->say(ColorRole::Ok, QStringLiteral("check"), tr("The lock is removed."));
        } else {
            askToRemove(tr("That is not the passphrase."));
        }
        follow();
    });
    connect(&settings, &SettingsStore::changed, this, [this](QLatin1String key) {
        if (key == QLatin1String(lockVerifierSetting.key)) {
            follow();
        }
    });
    follow();
}

void LockFields::addMinutes(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *label = new Label(m_theme, TextStyle::Interface, ColorRole::Ink,
                            tr("Lock when nothing was done for"), m_when);
    row->addWidget(label);
    auto *field = new QSpinBox(m_when);
    field->setAccessibleName(label->text());
    field->setFont(m_theme.font(TextStyle::Interface));
    field->setRange(0, mostMinutes);
    field->setSuffix(tr(" min"));
    field->setSpecialValueText(tr("Never"));
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setFixedWidth(m_theme.scaled(120));
    field->setValue(m_settings.get(lockMinutesSetting));
    row->addWidget(field);
    row->addStretch(1);
    column.addLayout(row);
    connect(field, &QSpinBox::valueChanged, this,
            [this](int value) { m_settings.set(lockMinutesSetting, value); });
}

void LockFields::addChoice(QVBoxLayout &column, const QString &text, const Setting<bool> &setting)
{
    column.addWidget(settingBox(m_theme, m_settings, setting, text, m_when));
}

void LockFields::follow()
{
    const bool set = !m_settings.get(lockVerifierSetting).isEmpty();
    m_set->setVisible(!set);
    m_remove->setVisible(set);
    m_when->setVisible(set);
}

void LockFields::askNew()
{
    const PassphraseQuestion question{
        tr("Lock Parley with a passphrase"),
        tr("You type it to open Parley's windows again. If you forget it, start Parley once as "
           "“parley --forget-lock”; nothing is lost."),
        tr("Set passphrase"),
        {},
        true};
    askPassphrase(*window(), m_theme, question, *this, [this](const Secret &passphrase) {
        m_set->setEnabled(false);
        m_making.setFuture(QtConcurrent::run(passphraseVerifier, passphrase));
    });
}

void LockFields::keep(const Result<QString> &verifier)
{
    m_set->setEnabled(true);
    if (verifier) {
        m_settings.set(lockVerifierSetting, *verifier);
        m_note->say(ColorRole::Ok, QStringLiteral("check"),
                    tr("Set. “Lock Parley” in the command palette locks at once."));
    } else {
        m_note->say(ColorRole::Danger, QStringLiteral("error"),
                    tr("The passphrase could not be set: there is not enough free memory. Close "
                       "other programs and try again."));
    }
}

void LockFields::askToRemove(const QString &trouble)
{
    const PassphraseQuestion question{tr("Remove the lock"), tr("Type the passphrase of the lock."),
                                      tr("Remove"), trouble};
    askPassphrase(*window(), m_theme, question, *this, [this](const Secret &passphrase) {
        m_checking.setFuture(
            QtConcurrent::run(fitsVerifier, m_settings.get(lockVerifierSetting), passphrase));
    });
}

} // namespace parley
