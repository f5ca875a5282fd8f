// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Joins the parameters of the open chat with the button that shows them and the popup that changes
// them. Main thread; what it is given outlives it.
#pragma once

#include "engine/chatsession.h"
#include "ui/actions.h"

#include <QPointer>

namespace parley {

class AnswerParameters;
class ParametersPill;

class ChatParameters final : public QObject
{
    Q_OBJECT
public:
    ChatParameters(const Theme &theme, Services &services, Actions &actions, ParametersPill &pill);

    void setSession(ChatSession *session);
    void edit();

private:
    void showDifference();

    const Theme &m_theme;
    Services &m_services;
    ParametersPill &m_pill;
    QPointer<ChatSession> m_session;
    QPointer<AnswerParameters> m_popup; // made at first use, child of the window
};

} // namespace parley
