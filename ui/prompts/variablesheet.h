// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One variable of a prompt, to be changed: name, kind, choices, what it begins with. What can't be
// stays here with a sentence. Main thread; child of the window.
#pragma once

#include "chat/prompt.h"
#include "ui/controls/popup.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace parley {

class Label;
class NoteLine;

class VariableSheet final : public Popup
{
    Q_OBJECT
public:
    VariableSheet(const Theme &theme, QWidget &window);

    // `others`: names that are taken. Calls when it is changed for good.
    void edit(const PromptVariable &variable, const QStringList &others,
              const std::function<void(const PromptVariable &)> &done);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const Theme &theme);
    void showKind();
    [[nodiscard]] PromptVariable read() const;
    void accept();

    Label *m_title;
    QLineEdit *m_name;
    QComboBox *m_kind;
    Label *m_choicesLabel;
    QPlainTextEdit *m_choices;
    QPlainTextEdit *m_value;
    QCheckBox *m_optional;
    NoteLine *m_note;
    QStringList m_others;
    std::function<void(const PromptVariable &)> m_done;
};

// "Several lines"
[[nodiscard]] QString variableKindWords(PromptVariable::Kind kind);

} // namespace parley
