// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: the files inside what a person chose to import, by name, whether an archive or a folder.
// Nothing is ever written to a path made of such a name. Used by one worker thread at a time.
// What is read is hostile: every limit is counted while reading, never taken from a header.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace parley {

struct MemberLimits
{
    qint64 member = 100LL << 20; // bytes of one file
    qint64 total = 1LL << 30;    // bytes of all that were read
    qint64 ratio = 100;          // inflated : packed, of what is larger than freeInflated
    qint64 freeInflated = 1LL << 20;
    qsizetype count = 10000;
};

class Members
{
public:
    virtual ~Members() = default;
    // Names with "/" between parts, in the order they stand in; one top folder is left out.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] bool contains(const QString &name) const { return m_names.contains(name); }
    // Those left out: "unsafe_entry", "symlink_entry".
    [[nodiscard]] const QStringList &refused() const { return m_refused; }
    // An import refusal (see importedchats.h).
    [[nodiscard]] virtual Result<QByteArray> read(const QString &name) = 0;

protected:
    QStringList m_names;
    QStringList m_refused;
};

// Whether a name stays inside: relative, without "..", drive or control characters.
[[nodiscard]] bool isSafeMember(const QString &name);
// The one folder all names are in, with its "/"; empty when there is none.
[[nodiscard]] QString commonFolder(const QStringList &names);
// What a Mac or a desktop adds by itself.
[[nodiscard]] bool isLitter(const QString &name);

} // namespace parley
