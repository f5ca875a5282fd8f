// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Newline-delimited JSON: one text per line, delivered as it stands and not looked into; blank
// lines are skipped; a last line without its LF is delivered.
#pragma once

#include "net/frameparser.h"

namespace parley {

class NdjsonParser final : public FrameParser
{
public:
    explicit NdjsonParser(qsizetype cap = defaultCap) : m_cap(cap) {}

protected:
    void parse(QByteArrayView bytes) override;
    void parseEnd() override;

private:
    void takeLine(QByteArrayView line);

    qsizetype m_cap;
    QByteArray m_line; // the beginning of a line whose end has not come yet
    bool m_firstLine = true;
};

} // namespace parley
