// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Keeps what the Markdown parser must not touch out of its sight: TeX formulas ($…$, $$…$$,
// \(…\), \[…\]) and HTML comments inside text are replaced by short codes of noncharacters before
// parsing and put back after it.
// A formula inside code or an address comes back as it was written. Also makes md4c 0.4.8 treat
// symbols beside emphasis marks as punctuation, as CommonMark 0.31 asks, and see emphasis that
// stands against Chinese, Japanese or Korean letters. One object per parse.
#pragma once

#include "text/guardscanner.h"

#include <QHash>
#include <QList>
#include <QString>

namespace parley {

class InlineGuard
{
public:
    // The text with codes in place of formulas. May be called for several texts of one parse.
    [[nodiscard]] QString guarded(QStringView text);
    // The same for the text of a heading, whose final "#" must not be taken for a closing mark.
    [[nodiscard]] QString guardedHeading(const QString &text);

    // A code for an address: the parser need not copy it for each link that uses it.
    [[nodiscard]] QString address(const QString &target);

    struct Part
    {
        QString text;                     // when guarded is null
        const Guarded *guarded = nullptr; // owned by the guard
    };
    // Undoes guarded() for what the parser gave back, in order.
    [[nodiscard]] QList<Part> parts(const QString &text) const;
    [[nodiscard]] QString restored(const QString &text) const;
    // The same inside an address, where the parser would have taken backslashes away.
    [[nodiscard]] QString restoredAddress(const QString &text) const;

private:
    QString code(const Guarded &guarded);

    QList<Guarded> m_guarded;
    QHash<QString, qsizetype> m_known; // raw -> index, so that equal labels stay equal
    bool m_symbols = false;            // symbol marks were set and are to be removed
    bool m_endMarks = false;           // so were marks at the end of headings
};

} // namespace parley
