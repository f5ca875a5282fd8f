// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The files of a ZIP archive, read member by member with libzip. Links, paths that lead outside,
// encrypted members, members with one name and bombs are refused. One worker thread.
#pragma once

#include "archive/foreign/members.h"

#include <QHash>
#include <memory>

struct zip;

namespace parley {

class ZipMembers final : public Members
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ZipMembers>> open(const QString &path,
                                                                  const MemberLimits &limits = {});
    ~ZipMembers() override;
    Q_DISABLE_COPY_MOVE(ZipMembers)

    [[nodiscard]] Result<QByteArray> read(const QString &name) override;
    // Whether some member is an archive itself.
    [[nodiscard]] bool holdsArchive() const;

private:
    ZipMembers(zip *archive, const MemberLimits &limits);
    [[nodiscard]] Result<void> list();
    [[nodiscard]] Result<void> look(qint64 index);
    [[nodiscard]] Result<void> take(const QByteArray &piece, qint64 packed, QByteArray &bytes);

    zip *const m_archive;
    const MemberLimits m_limits;
    QHash<QString, qint64> m_indexes;
    qint64 m_total = 0;
};

} // namespace parley
