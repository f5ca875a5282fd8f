// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// All versions of a prompt: one beside the words that went and came since. Main thread; child of
// the window.
#pragma once

#include "chat/promptstore.h"
#include "ui/controls/popup.h"

class QListWidget;
class QTextEdit;

namespace parley {

class Button;
class Label;

class PromptVersions final : public Popup
{
    Q_OBJECT
public:
    PromptVersions(const Theme &theme, QWidget &window);

    // Newest first, the first as it is now.
    void open(const QString &title, const QList<PromptVersion> &versions);

Q_SIGNALS:
    // The words of then are to be those of now.
    void restoreWanted(const parley::Prompt &prompt);

private:
    void build();
    void showVersion();
    void restore();

    const Theme &m_theme;
    Label *m_title;
    QListWidget *m_list;
    Label *m_summary;
    QTextEdit *m_text;
    Button *m_restore;
    QList<PromptVersion> m_versions;
};

} // namespace parley
