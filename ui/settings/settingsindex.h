// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which settings there are, read off the pages themselves: whatever a person can reach with Tab and
// has a name is a setting, so that no list has to be kept beside them. describeSetting() adds what
// a page says about a control. Main thread; values point into the pages and know when they go.
#pragma once

#include <QPointer>
#include <QWidget>

namespace parley {

struct SettingEntry
{
    int section = 0;
    QString title; // the caption of the control
    QString says;  // what it does, may be empty
    QString words; // what else it may be looked for by
    QPointer<QWidget> control;
};

// A sentence that says what the control does; screen readers read it too. `words`: other names for
// the same, never shown.
void describeSetting(QWidget &control, const QString &sentence, const QString &words = {});

// Every named control on that page, from top to bottom; not what it hides at present, but what
// stands on another leaf of a stack.
[[nodiscard]] QList<SettingEntry> settingsOn(const QWidget &page, int section);

// Those that fit all typed words, the best of each section first; case and accents do not matter.
// `sections`: their names, which may be typed too. Nothing typed fits nothing.
[[nodiscard]] QList<SettingEntry> findSettings(const QList<SettingEntry> &all,
                                               const QStringList &sections, const QString &typed);

} // namespace parley
