// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Sets the places of a template apart and underlines what is wrong in it. Main thread; belongs to
// the document, the theme outlives it.
#pragma once

#include "ui/theme.h"

#include <QSyntaxHighlighter>

namespace parley {

class TemplateHighlighter final : public QSyntaxHighlighter
{
public:
    TemplateHighlighter(const Theme &theme, QTextDocument &document);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
};

} // namespace parley
