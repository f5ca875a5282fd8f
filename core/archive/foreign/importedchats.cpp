// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/importedchats.h"

namespace parley {

void ImportedChats::leaveBehind(const QString &conversation, const QString &node,
                                const QString &what)
{
    const NotCarried item{conversation, node, what};
    // Things of one place are told one after the other: looking at the last few is enough.
    const qsizetype from = qMax<qsizetype>(0, notCarried.size() - 16);
    for (qsizetype i = from; i < notCarried.size(); ++i) {
        if (notCarried.at(i) == item) {
            return;
        }
    }
    notCarried.append(item);
}

Unexpected refuseImport(const char *errorClass, const QString &sentence)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.detail = sentence;
    error.providerCode = QLatin1String(errorClass);
    return Unexpected(error);
}

} // namespace parley
