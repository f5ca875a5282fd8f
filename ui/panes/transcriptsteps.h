// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Carries out on the session what a person asks for in the transcript: another answer, another
// branch, going on, stopping. What needs more than the session is told. Main thread; the view
// outlives it.
#pragma once

#include "engine/chatsession.h"

#include <QPointer>

namespace parley {

class TranscriptView;

class TranscriptSteps final : public QObject
{
    Q_OBJECT
public:
    TranscriptSteps(TranscriptView &view, QObject *parent);

    void setSession(ChatSession *session) { m_session = session; }
    // A new answer beside the newest one.
    void answerAgain();

Q_SIGNALS:
    void refused(const parley::Error &error);
    void editWanted(const parley::NodeId &id);
    void modelWanted();
    void budgetsWanted();
    // Keys or the address of a provider.
    void settingsWanted(const QString &profile);

private:
    void tell(const Result<void> &result);

    QPointer<ChatSession> m_session;
};

} // namespace parley
