// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Underlines the wrong words of one editor, those in sight only and a moment after the last key, so
// that typing never waits for it. The word at the caret is let be while it is written. Main thread;
// belongs to its editor.
#pragma once

#include "chat/spelling.h"
#include "text/spellwords.h"
#include "ui/theme.h"

#include <QHash>
#include <QPointer>
#include <QTextCursor>
#include <QTimer>

class QTextEdit;

namespace parley {

class SpellMarks final : public QObject
{
    Q_OBJECT
public:
    SpellMarks(QTextEdit &edit, const Theme &theme);

    // Null: nothing is wrong.
    void setSpelling(const Spelling *spelling);
    // The wrong word at that position of the document, selected; none: a null cursor.
    [[nodiscard]] QTextCursor wrongAt(int position) const;
    void checkSoon() { m_later.start(); }

private:
    void check();
    [[nodiscard]] bool isWrong(const QString &word);
    [[nodiscard]] QList<QTextCursor> wrongBetween(int from, int to);

    QTextEdit &m_edit;
    const Theme &m_theme;
    QPointer<const Spelling> m_spelling;
    QHash<QString, bool> m_verdicts;
    QList<QTextCursor> m_wrong;
    QTimer m_later;
};

} // namespace parley
