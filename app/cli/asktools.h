// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The tools of an ask: has called what an answer asks for, if the command line allowed it, and
// tells each result as one JSON line. What the window allows does not count here. Main thread;
// owned by the command; what it is given outlives it.
#pragma once

#include "engine/autosave.h"
#include "engine/toolloop.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace parley {

struct ToolWishes
{
    QStringList names;   // that are offered
    QStringList allowed; // that may be called

    static void declare(QCommandLineParser &parser);
    [[nodiscard]] static Result<ToolWishes> from(const QCommandLineParser &parser);
    // Configuration error for a name that is no tool.
    [[nodiscard]] Result<void> check(const ToolHost *host) const;
};

class AskTools : public QObject
{
    Q_OBJECT
public:
    AskTools(Services &services, Conversation &conversation, Autosave &autosave, ToolWishes wishes);

    // Whether that answer ended with calls.
    [[nodiscard]] bool isAsked(const NodeId &answer) const;
    void begin(const NodeId &answer);
    // No effect when nothing is called.
    void stop();

Q_SIGNALS:
    void told(const QJsonObject &line);
    // A sentence for whoever reads no JSON.
    void noted(const QString &sentence);
    // All calls have their results below the answer; `goesOn`: the model is to be asked with them.
    void ended(const parley::NodeId &results, bool goesOn);

private:
    void decide();
    void starting(const QString &callId, const ToolNote &note);
    void answered(const ToolResultPart &result, const ToolNote &note);
    void finish();

    Services &m_services;
    Conversation &m_conversation;
    Autosave &m_autosave;
    const ToolWishes m_wishes;
    ToolLoop m_loop;
    NodeId m_results; // null: nothing is called
    bool m_stopped = false;
};

} // namespace parley
