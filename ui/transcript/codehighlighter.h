// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// KSyntaxHighlighting behind two small classes. CodeLanguages: all languages, loaded at first use,
// one for the whole program. CodeHighlighter: one line + state before it -> coloured spans + state
// after it, so that a growing block only pays for its new lines. Main thread.
#pragma once

#include "ui/colors.h"

#include <QList>
#include <QStringView>
#include <any>
#include <memory>

namespace parley {

struct CodeSpan
{
    int start = 0;
    int length = 0;
    ColorRole role = ColorRole::Ink;
    friend bool operator==(const CodeSpan &, const CodeSpan &) = default;
};

class CodeHighlighter
{
public:
    using State = std::any; // empty: the start of a text

    virtual ~CodeHighlighter() = default;
    // Spans are in order and leave out what has the plain colour.
    [[nodiscard]] virtual QList<CodeSpan> highlight(QStringView line, State &state) = 0;
};

class CodeLanguages
{
public:
    CodeLanguages();
    ~CodeLanguages();
    CodeLanguages(const CodeLanguages &) = delete;
    CodeLanguages &operator=(const CodeLanguages &) = delete;

    // Null for a language nobody knows. `name` as written after the fence: hostile text.
    [[nodiscard]] std::unique_ptr<CodeHighlighter> highlighter(const QString &name);
    // For people: "cpp" -> "C++"; as written when nobody knows it; "Text" when it is empty.
    [[nodiscard]] QString title(const QString &name);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace parley
