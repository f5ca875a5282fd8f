// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: the passphrase that locks the windows, and when they lock. To change it or to take it
// away it has to be known. Main thread; `settings` outlive it.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/setting.h"
#include "ui/theme.h"

#include <QFutureWatcher>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace parley {

class Button;
class NoteLine;

class LockFields final : public QWidget
{
    Q_OBJECT
public:
    LockFields(const Theme &theme, SettingsStore &settings, QWidget *parent = nullptr);

private:
    void addChoice(QVBoxLayout &column, const QString &text, const Setting<bool> &setting);
    void addMinutes(QVBoxLayout &column);
    void follow();
    void askNew();
    void askToRemove(const QString &trouble);
    void keep(const Result<QString> &verifier);

    const Theme &m_theme;
    SettingsStore &m_settings;
    Button *m_set;
    Button *m_remove;
    NoteLine *m_note;
    QWidget *m_when; // with a passphrase only
    QFutureWatcher<Result<QString>> m_making;
    QFutureWatcher<bool> m_checking;
};

} // namespace parley
