// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The header of the prompt that is open: title and command to be changed in place, its version,
// sharing, use. Main thread.
#pragma once

#include "chat/promptstore.h"
#include "ui/theme.h"

#include <QWidget>

class QMenu;

namespace parley {

class Button;
class CommandChip;
class Label;
class TitleEdit;

// Of the sheets of the page, in px at 100 % text size.
inline constexpr int headHeight = 50;

class PromptHead final : public QWidget
{
    Q_OBJECT
public:
    explicit PromptHead(const Theme &theme, QWidget *parent = nullptr);

    void show(const StoredPrompt &stored);
    void setCommandFaulty(bool faulty);
    // A way back to the list; a way to trying, which is not in sight.
    void setWays(bool back, bool tryIt);
    void rename();
    // What sharing offers; filled by who does it.
    [[nodiscard]] QMenu &shareMenu() { return *m_share; }

Q_SIGNALS:
    void titled(const QString &title);
    void commanded(const QString &command);
    void backWanted();
    void tryWanted();
    void versionsWanted();
    void useWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void fit();

    Button *m_back;
    Label *m_title;
    TitleEdit *m_edit;
    CommandChip *m_command;
    Button *m_version;
    Button *m_try;
    Button *m_shareButton;
    QMenu *m_share;
    Button *m_use;
    int m_number = 0; // of the version
};

} // namespace parley
