// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The field a title is changed in, in the title's place: Enter and leaving it take what is written,
// Escape doesn't. Main thread; the title outlives it.
#pragma once

#include <QLineEdit>

namespace parley {

class Label;

class TitleEdit final : public QLineEdit
{
    Q_OBJECT
public:
    TitleEdit(Label &title, const QString &name, QWidget *parent = nullptr);

    void begin();

Q_SIGNALS:
    // Another title than before, and not an empty one.
    void entered(const QString &title);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void end(bool keep);

    Label &m_title;
};

} // namespace parley
