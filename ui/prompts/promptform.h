// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One field for each variable of a prompt, beginning with what it says. What is wrong is marked
// once the person was there. Main thread.
#pragma once

#include "chat/prompt.h"
#include "ui/theme.h"

#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace parley {

class Label;

class PromptForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PromptForm(const Theme &theme, QWidget *parent = nullptr);

    // Values of before stay where the variable has the same name and kind.
    void setPrompt(const Prompt &prompt);
    [[nodiscard]] PromptValues values() const;
    // The first thing that is wrong; marks its field and takes the keyboard there.
    [[nodiscard]] Result<void> check();
    void focusFirst();

Q_SIGNALS:
    void changed();
    // Enter in a field of one line.
    void submitted();

private:
    struct Field
    {
        PromptVariable variable;
        QWidget *input;
        Label *problem;
        std::function<QString()> value;
    };

    void rebuild(const QList<PromptVariable> &variables, const PromptValues &values);
    [[nodiscard]] Field fieldFor(const PromptVariable &variable, const QString &value,
                                 QWidget *parent);
    [[nodiscard]] Field lineFor(const QString &value, QWidget *parent);
    [[nodiscard]] Field textFor(const QString &value, QWidget *parent);
    [[nodiscard]] Field choiceFor(const PromptVariable &variable, const QString &value,
                                  QWidget *parent);
    bool mark(const Field &field);
    void fieldChanged(const QWidget *input);

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    QList<Field> m_fields;
};

} // namespace parley
