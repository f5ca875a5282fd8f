// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Asks the person whether a tool may be called: which one, with exactly what, and for how long the
// yes holds. Stands above the composer while there is something to decide; takes no focus, so that
// nobody says yes by typing on. Everything in it is plain text. Main thread; the session may go.
#pragma once

#include "engine/chatsession.h"
#include "ui/controls/sheet.h"
#include "ui/style/buttonkind.h"

#include <QPointer>

class QHBoxLayout;
class QPlainTextEdit;

namespace parley {

class Button;
class Label;

class ToolAsking final : public Sheet
{
    Q_OBJECT
public:
    explicit ToolAsking(const Theme &theme, QWidget *parent = nullptr);

    // Null: of no chat.
    void setSession(ChatSession *session);

private:
    Button *addButton(QHBoxLayout &row, ButtonKind kind, const QString &text, const QString &tip,
                      ToolDecision decision);
    void showQuestion();
    void ask(const ToolQuestion &question);

    const Theme &m_theme;
    QPointer<ChatSession> m_session;
    std::optional<ToolQuestion> m_shown;
    Label *m_title;
    Label *m_place;
    Label *m_purpose;
    QPlainTextEdit *m_exact;
    Label *m_scope;
};

} // namespace parley
