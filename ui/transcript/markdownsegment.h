// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The Markdown of one run of text in an answer, parsed as far as needed: a finished text at once, a
// growing one at its open end only. Main thread; plain member of TurnContent.
#pragma once

#include "text/streamingmarkdown.h"

#include <memory>

namespace parley {

class MarkdownSegment
{
public:
    // `text` as a whole; usually what was given before and some more. Returns the first block that
    // is not as before; size() when all are. Takes what parsing costs, about a nanosecond each, off
    // `allowed`; what is left of the text when that is used up waits for the next call.
    qsizetype update(const QString &text, bool finished, qint64 &allowed);
    // Nothing of the text waits.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] qsizetype size() const { return blocks().size(); }
    [[nodiscard]] const Block &at(qsizetype index) const { return blocks().at(index); }

private:
    [[nodiscard]] const QList<Block> &blocks() const
    {
        return m_stream ? m_stream->blocks() : m_blocks;
    }
    [[nodiscard]] bool continues(const QString &text) const;

    std::unique_ptr<StreamingMarkdown> m_stream; // null: m_blocks is all there is
    QList<Block> m_blocks;
    QString m_end;        // the last bit of what was given
    qsizetype m_size = 0; // of what was given
    bool m_given = false;
    bool m_complete = true;
};

} // namespace parley
