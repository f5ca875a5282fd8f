// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Joins the inline events of a Markdown parse (text, styles, links, images) into a text with spans,
// makes hidden characters visible and keeps book of how much came out. One object per parse.
#pragma once

#include "text/block.h"
#include "text/inlineguard.h"

namespace parley {

class InlineBuilder
{
public:
    // `budget`: UTF-16 units that may come out of the whole parse, addresses included.
    InlineBuilder(const InlineGuard &guard, qsizetype budget) : m_guard(guard), m_budget(budget) {}

    void spend(qsizetype units);
    [[nodiscard]] bool withinBudget() const { return m_budget >= 0; }

    // Starts a text; `raw`: the content of code or HTML, without any styles.
    void begin(bool raw);
    struct Result
    {
        QString text;
        QList<Span> spans;
        bool closed = true; // false: it ends in a formula that is not closed
    };
    [[nodiscard]] Result take();

    void enterStyle(SpanStyle style) { m_styles.append(style); }
    void leaveStyle(SpanStyle style);
    void enterLink(const QString &target);
    void leaveLink() { m_links.removeLast(); }
    void enterImage(const QString &source);
    void leaveImage();
    void addText(const QString &text);
    void addTag(const QString &tag); // raw inline HTML
    void addBreak(bool hard);

private:
    struct Image
    {
        QString source;
        qsizetype start = 0;     // of its text
        QList<SpanStyle> styles; // around it
        qsizetype links = 0;     // around it
    };

    void append(const QString &text, SpanStyles extra);
    void addGuarded(const Guarded &guarded);
    [[nodiscard]] const QString *link() const;
    [[nodiscard]] SpanStyles styles() const;

    const InlineGuard &m_guard;
    qsizetype m_budget;
    bool m_raw = false;
    Result m_result;
    QList<SpanStyle> m_styles;
    QList<QString> m_links;
    QList<Image> m_images;
};

} // namespace parley
