// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: keys that reach Parley wherever the person is. Desktops differ in whether and how they give
// them; what became of it is a state that the settings word. Main thread.
#pragma once

#include <QObject>
#include <QString>

namespace parley {

class GlobalShortcut : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Off,
        Asking, // the desktop, which may ask the person
        Works,
        Taken,    // by another program
        Unusable, // a key this keyboard or desktop doesn't offer
        Refused,  // by the person or the desktop
        Nowhere,  // this desktop gives none to programs
    };

    // Ctrl+Alt+Space, as QKeySequence writes it portably; empty: none.
    virtual void setKeys(const QString &keys) = 0;
    [[nodiscard]] State state() const { return m_state; }
    // What the desktop made of it, in its words; empty: as wished.
    [[nodiscard]] QString given() const { return m_given; }

Q_SIGNALS:
    // With the token a desktop may give, by which a window may come forward.
    void pressed(const QByteArray &token);
    void stateChanged();

protected:
    void setState(State state, const QString &given = {})
    {
        m_state = state;
        m_given = given;
        Q_EMIT stateChanged();
    }

private:
    State m_state = State::Off;
    QString m_given;
};

} // namespace parley
