// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where a continued answer meets what was there: a model asked to go on often repeats the last
// words. SeamJoiner drops the repetition: it holds new text back while it could still be one, then
// lets everything through. Pure, any thread.
#pragma once

#include <QString>

namespace parley {

// How many characters at the start of `next` repeat the end of `before`: the longest overlap that
// is no coincidence (8 characters, or whole words of 3 or more).
[[nodiscard]] qsizetype seamOverlap(QStringView before, QStringView next);

class SeamJoiner
{
public:
    SeamJoiner() = default; // nothing before: lets everything through
    explicit SeamJoiner(const QString &before);

    // False while text is held back.
    [[nodiscard]] bool isDecided() const { return m_decided; }
    // What of the text so far can be shown now; may be empty while it is not decided.
    [[nodiscard]] QString add(const QString &text);
    // The end came: what was still held back.
    [[nodiscard]] QString finish();

private:
    [[nodiscard]] bool mayStillRepeat() const;

    QString m_tail; // the end of what was there
    QString m_held;
    bool m_decided = true;
};

} // namespace parley
