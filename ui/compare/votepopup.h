// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Tags and a note to what a person said of answers: rankings are made by tag. Main thread; child of
// the window.
#pragma once

#include "chat/vote.h"
#include "ui/controls/popup.h"

#include <functional>

class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;

namespace parley {

class FlowLayout;
class Label;

class VotePopup final : public Popup
{
    Q_OBJECT
public:
    VotePopup(const Theme &theme, QWidget &window);

    using Said = std::function<void(const QStringList &tags, const QString &note)>;
    // `known`: tags of other votes, to choose from. `done` unless the person thinks better of it.
    void ask(QWidget &anchor, const Vote &vote, const QStringList &known, const Said &done);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    void showKnown();
    [[nodiscard]] QStringList tags() const;
    void toggle(const QString &tag, bool on);

    const Theme &m_theme;
    QLineEdit *m_tags;
    QWidget *m_choices;
    FlowLayout *m_flow;
    QPlainTextEdit *m_note;
    Said m_done;
};

} // namespace parley
