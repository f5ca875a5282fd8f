// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Asks for a name in one line. Main thread; child of the window.
#pragma once

#include "ui/controls/popup.h"

#include <functional>

class QLineEdit;

namespace parley {

class Label;

class NamePopup final : public Popup
{
    Q_OBJECT
public:
    NamePopup(const Theme &theme, QWidget &window);

    // `done` gets a name that is not empty, unless the person thinks better of it.
    void ask(const QString &question, const QString &name,
             const std::function<void(const QString &)> &done);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    Label *m_question;
    QLineEdit *m_edit;
    std::function<void(const QString &)> m_done;
};

} // namespace parley
