// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/templatehighlighter.h"

#include "chat/prompttemplate.h"

namespace parley {

TemplateHighlighter::TemplateHighlighter(const Theme &theme, QTextDocument &document)
    : QSyntaxHighlighter(&document), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

// A place never spans lines, so that each can be read by itself.
void TemplateHighlighter::highlightBlock(const QString &text)
{
    for (const TemplatePiece &piece : readTemplate(text)) {
        QTextCharFormat format;
        if (piece.kind == TemplatePiece::Kind::Place) {
            format.setFont(m_theme.font(TextStyle::Code));
            format.setForeground(m_theme.color(ColorRole::AccentInk));
            format.setBackground(m_theme.color(ColorRole::AccentSoft));
        } else if (piece.kind == TemplatePiece::Kind::Fault) {
            format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
            format.setUnderlineColor(m_theme.color(ColorRole::Danger));
            format.setForeground(m_theme.color(ColorRole::Danger));
        } else {
            continue;
        }
        setFormat(static_cast<int>(piece.from), static_cast<int>(piece.to - piece.from), format);
    }
}

} // namespace parley
