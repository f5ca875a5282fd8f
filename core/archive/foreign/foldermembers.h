// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The files of a folder, such as an unpacked export or the data folder of another program. Links
// are not followed; limits are as in an archive. One worker thread.
#pragma once

#include "archive/foreign/members.h"

namespace parley {

class FolderMembers final : public Members
{
public:
    [[nodiscard]] static Result<std::unique_ptr<FolderMembers>>
    open(const QString &path, const MemberLimits &limits = {});

    [[nodiscard]] Result<QByteArray> read(const QString &name) override;

private:
    FolderMembers(const QString &path, const MemberLimits &limits);

    const QString m_path;
    const MemberLimits m_limits;
    qint64 m_total = 0;
};

} // namespace parley
