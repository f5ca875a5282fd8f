// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a locked window shows instead of everything else: a field for the passphrase and how to get
// on without it. Main thread; child of the window it covers.
#pragma once

#include "base/secret.h"
#include "ui/theme.h"

#include <QWidget>

class QLineEdit;

namespace parley {

class Button;
class NoteLine;

class LockPage final : public QWidget
{
    Q_OBJECT
public:
    LockPage(const Theme &theme, QWidget &window);

    // The page that covers this window now; null: it is open.
    [[nodiscard]] static LockPage *of(const QWidget &window);
    // While a try is looked at, or has to wait.
    void setWaiting(bool waiting);
    // Empty: nothing is wrong.
    void say(const QString &trouble);
    void focusField();

Q_SIGNALS:
    void tried(const parley::Secret &passphrase);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void attempt();

    const Theme &m_theme;
    QLineEdit *m_field;
    Button *m_open;
    NoteLine *m_note;
};

} // namespace parley
