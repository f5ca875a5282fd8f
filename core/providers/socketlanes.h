// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which answer an event of a shared WebSocket belongs to. Each request but one may carry a name of
// its lane (stream_id), which the server repeats; a server that does not know lanes answers in the
// order it was asked. Pure; any one thread. Events of lanes nobody opened are dropped.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace parley {

class SocketLanes
{
public:
    struct Delivery
    {
        QStringList lanes;    // none: nobody's
        bool last = false;    // these lanes are over with it
        bool retires = false; // and the connection takes no more requests
    };

    // A request left under that name; "" for the one without. Names are unique while open.
    void open(const QString &name);
    void drop(const QString &name);
    [[nodiscard]] Delivery deliver(const QJsonObject &event);

    [[nodiscard]] bool isEmpty() const { return m_lanes.isEmpty(); }
    [[nodiscard]] bool isOpen(const QString &name) const;
    // The server does not repeat names: requests wait for each other here.
    [[nodiscard]] bool isSerial() const { return m_serial; }
    // It does not and answers several at once: nobody can tell whose words these are.
    [[nodiscard]] bool isMixed() const { return m_mixed; }

private:
    struct Lane
    {
        QString name;
        QString responseId;   // of the response that answers now
        bool running = false; // a response began and has not ended
        bool named = false;   // the server repeated its name
    };

    [[nodiscard]] QList<qsizetype> lanesOf(const QJsonObject &event);
    bool follow(Lane &lane, const QJsonObject &event);

    QList<Lane> m_lanes; // in the order they were asked
    bool m_serial = false;
    bool m_mixed = false;
};

} // namespace parley
