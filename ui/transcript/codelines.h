// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The lines of a growing code block: where each starts, which ones changed, how wide the widest is.
// Lines longer than a layout can bear are cut for showing only. Appending costs what was appended.
// Main thread; plain member.
#pragma once

#include <QList>
#include <QString>

namespace parley {

class CodeLines
{
public:
    static constexpr qsizetype longestLine = 2'000; // UTF-16 units shown in one line

    // Returns the first line that is not as before; count() when nothing changed.
    qsizetype setText(const QString &text);
    [[nodiscard]] qsizetype count() const { return m_starts.size(); }
    [[nodiscard]] QStringView line(qsizetype index) const;
    [[nodiscard]] qsizetype start(qsizetype index) const { return m_starts.at(index); }
    // The line a position of the text stands in.
    [[nodiscard]] qsizetype lineAt(qsizetype position) const;
    // Of the widest line, in columns of a fixed-width font (tabs are 4, wide letters 2).
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void scan(qsizetype from);
    void measure(qsizetype index);

    QString m_text;
    QList<qsizetype> m_starts{0};
    int m_columns = 0;
};

} // namespace parley
