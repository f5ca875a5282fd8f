// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/languages.h"

namespace parley {

namespace {

struct Language
{
    const char *code;
    const char *name; // QLocale adds countries: "español de España"
};

constexpr Language all[] = {
    {"en", "English"},
    {"de", "Deutsch"},
    {"fr", "Français"},
    {"es", "Español"},
    {"pt_BR", "Português (Brasil)"},
    {"ja", "日本語"},
    {"zh_CN", "简体中文"},
    {"ar", "العربية"},
};

bool restart = false;

bool isPseudo(const QString &language)
{
    return language == QLatin1String(pseudoLanguage) ||
           language == QLatin1String(pseudoRtlLanguage);
}

// Of one language and, for Chinese, one script: what a reader of the one can read of the other.
bool isRead(const QLocale &wanted, const QLocale &offered)
{
    return wanted.language() == offered.language() &&
           (offered.language() != QLocale::Chinese || wanted.script() == offered.script());
}

} // namespace

QStringList languages()
{
    QStringList codes;
    for (const Language &language : all) {
        codes.append(QString::fromLatin1(language.code));
    }
    return codes;
}

QString languageName(const QString &language)
{
    for (const Language &one : all) {
        if (language == QLatin1String(one.code)) {
            return QString::fromUtf8(one.name);
        }
    }
    return language;
}

bool isLanguage(const QString &language)
{
    return language.isEmpty() || isPseudo(language) || languages().contains(language);
}

QString languageFor(const QString &choice, const QStringList &wanted)
{
    if (!choice.isEmpty() && isLanguage(choice)) {
        return choice;
    }
    for (const QString &one : wanted) {
        const QLocale locale(one);
        for (const QString &offered : languages()) {
            if (isRead(locale, QLocale(offered))) {
                return offered;
            }
        }
    }
    return languages().first();
}

QLocale localeFor(const QString &choice, const QLocale &system)
{
    if (choice.isEmpty() || isPseudo(choice) || !isLanguage(choice) ||
        isRead(system, QLocale(choice))) {
        return system;
    }
    // The Emirates write Arabic with the digits that stand in every other figure on the page.
    return choice == QLatin1String("ar") ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                                         : QLocale(choice);
}

Qt::LayoutDirection directionOf(const QString &language)
{
    return language == QLatin1String("ar") || language == QLatin1String(pseudoRtlLanguage)
               ? Qt::RightToLeft
               : Qt::LeftToRight;
}

void wantRestart(bool wanted)
{
    restart = wanted;
}

bool isRestartWanted()
{
    return restart;
}

} // namespace parley
