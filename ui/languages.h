// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The languages of the window: which there are, which one a person gets, and the locale that goes
// with it. The choice takes effect at the next start: no widget is worded anew while it lives.
// Pure functions of values, but for the wish to start again, which is one per process. Main thread.
#pragma once

#include "base/setting.h"

#include <QLocale>
#include <QStringList>

namespace parley {

// One of languages(); empty: as the system.
inline const Setting<QString> languageSetting{"appearance/language", {}};

// For testers: accented, longer, in brackets; the other one from right to left.
inline constexpr char pseudoLanguage[] = "pseudo";
inline constexpr char pseudoRtlLanguage[] = "pseudo-rtl";

// As the files in translations/ are called, English first.
[[nodiscard]] QStringList languages();
// What its speakers call it.
[[nodiscard]] QString languageName(const QString &language);
// languages() and the pseudo languages; "" too.
[[nodiscard]] bool isLanguage(const QString &language);
// The choice itself, or for "" the first of `wanted` (BCP 47, best first) that there is; English.
[[nodiscard]] QString languageFor(const QString &choice, const QStringList &wanted);
// How dates, numbers and money are written in it: as the system does where it speaks the same
// language or nobody chose one.
[[nodiscard]] QLocale localeFor(const QString &choice, const QLocale &system);
[[nodiscard]] Qt::LayoutDirection directionOf(const QString &language);

// The program is started again once it has ended.
void wantRestart(bool wanted);
[[nodiscard]] bool isRestartWanted();

} // namespace parley
