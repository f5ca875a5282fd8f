// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/person.h"

namespace parley {

namespace {

QString nameIn(const QString &text)
{
    return text.simplified().left(longestPerson);
}

} // namespace

QString accountName(const QProcessEnvironment &environment)
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString person = nameIn(environment.value(QLatin1String(name)));
            !person.isEmpty()) {
            return person;
        }
    }
    return {};
}

QString personByEnvironment(const QProcessEnvironment &environment)
{
    return nameIn(environment.value(QLatin1String(personVariable)));
}

QString personOf(const Services &services)
{
    for (const QString &name : {personByEnvironment(services.environment),
                                nameIn(services.settings.get(personSetting))}) {
        if (!name.isEmpty()) {
            return name;
        }
    }
    return accountName(services.environment);
}

} // namespace parley
