// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Servers without a reasoning parser write it into the answer: "<think>…</think>" before anything
// else. Splits that off, however the text is cut. A tag anywhere else is text. Pure; any one
// thread.
#pragma once

#include <QString>

namespace parley {

class ThinkTags
{
public:
    struct Split
    {
        QString reasoning;
        QString text;
    };

    // What of this piece, and of what was held back before it, is now certain.
    [[nodiscard]] Split feed(const QString &piece);
    // The answer has ended: what was still held back.
    [[nodiscard]] Split finish();

private:
    enum class Place { Start, Inside, After, Outside };

    Place m_place = Place::Start;
    QString m_held;
};

} // namespace parley
