// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A snippet with what was found marked, broken into at most some lines. Always plain text. Plain
// value for one painting, main thread.
#pragma once

#include "chat/search.h"
#include "ui/theme.h"

#include <QTextLayout>

class QPainter;

namespace parley {

class MarkedText
{
public:
    struct Look
    {
        const Theme &theme;
        TextStyle style = TextStyle::Interface;
        int width = 0; // px
        int lines = 2; // at most; the last one ends in "…" when there is more
    };

    MarkedText(const QString &text, const QList<TextRange> &marks, const Look &look);

    [[nodiscard]] int height() const;
    void paint(QPainter &painter, const QPoint &topLeft, ColorRole ink) const;

private:
    void breakLines(const Look &look);

    const Theme &m_theme;
    QTextLayout m_layout;
    int m_lineHeight;
};

} // namespace parley
