// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Secret: a key or password in memory. It can't be printed, streamed or compared by accident, its
// bytes are wiped when the last copy goes, and copies share one buffer so that few are made.
// reveal() is the only way to the bytes; whoever calls it puts them on the wire and nowhere else.
// Plain value; create and read it in the main thread.
#pragma once

#include <QByteArray>
#include <memory>
#include <vector>

namespace parley {

class Secret
{
public:
    Secret() = default; // empty: no key
    // Takes the bytes over and wipes the array that was given.
    explicit Secret(QByteArray &&bytes);

    [[nodiscard]] bool isEmpty() const { return !m_bytes || m_bytes->empty(); }
    // A short-lived copy, for a request header. Wipe it as soon as it is used.
    [[nodiscard]] QByteArray reveal() const;
    // What a person may see to recognise it: the last four characters, "…Q4wA"; "…" when short.
    [[nodiscard]] QString hint() const;

    bool operator==(const Secret &) const = delete;

private:
    std::shared_ptr<const std::vector<char>> m_bytes;
};

// Overwrites the bytes in place (if this array is the only owner) and empties it.
void wipe(QByteArray &bytes);

} // namespace parley
