// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/members.h"

#include <algorithm>

namespace parley {

bool isSafeMember(const QString &name)
{
    const bool drive = name.size() >= 2 && name.at(1) == u':' && name.at(0).isLetter();
    const bool control = std::any_of(name.cbegin(), name.cend(), [](QChar letter) {
        return letter.category() == QChar::Other_Control;
    });
    return !name.isEmpty() && !name.startsWith(u'/') && !drive && !control &&
           !name.split(u'/').contains(QLatin1String(".."));
}

QString commonFolder(const QStringList &names)
{
    const QString folder = names.isEmpty() ? QString() : names.first().section(u'/', 0, 0) + u'/';
    const bool shared = std::all_of(names.cbegin(), names.cend(), [&folder](const QString &name) {
        return name.startsWith(folder);
    });
    return shared ? folder : QString();
}

bool isLitter(const QString &name)
{
    const QString last = name.section(u'/', -1);
    return name.startsWith(QLatin1String("__MACOSX/")) || last == QLatin1String(".DS_Store") ||
           last.startsWith(QLatin1String("._")) ||
           last.compare(QLatin1String("desktop.ini"), Qt::CaseInsensitive) == 0 ||
           last.compare(QLatin1String("Thumbs.db"), Qt::CaseInsensitive) == 0;
}

} // namespace parley
