// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Lets a button listen for one combination of keys: pressed, it waits for it; Escape, Tab or going
// elsewhere ends that. While it waits no shortcut of the window is given. Main thread; belongs to
// its button.
#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace parley {

class KeyRecorder final : public QObject
{
    Q_OBJECT
public:
    // `waiting`: what the button says meanwhile.
    KeyRecorder(QPushButton &button, const QString &waiting);

    void begin();
    void end();
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

Q_SIGNALS:
    void recorded(const QKeySequence &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(int key, Qt::KeyboardModifiers modifiers);

    QPushButton &m_button;
    const QString m_waiting;
    QString m_text;
    bool m_isWaiting = false;
};

} // namespace parley
