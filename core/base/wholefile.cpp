// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/wholefile.h"

#include "base/privatefiles.h"

#include <QFileInfo>
#include <QSaveFile>

namespace parley {

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes,
                            std::optional<QFileDevice::Permissions> permissions)
{
    QSaveFile file(path);
    const bool replaces = QFileInfo::exists(path);
    const bool written =
        file.open(QIODevice::WriteOnly) &&
        (permissions ? file.setPermissions(*permissions) : replaces || openToOthers(file)) &&
        file.write(bytes) == bytes.size() && file.commit();
    return written ? Result<void>() : Unexpected(ErrorKind::Storage, file.errorString());
}

} // namespace parley
