// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Printing the chat that is shown, or what is selected of it: a preview, from which it goes to a
// printer or into a PDF. Main thread; what it is given outlives it.
#pragma once

#include "chat/conversation.h"
#include "ui/desk.h"

namespace parley {

class PrintDesk final : public QObject
{
    Q_OBJECT
public:
    explicit PrintDesk(const Desk::Parts &parts);

private:
    void preview();
    // What is selected as a chat of one message; nothing: nothing is.
    [[nodiscard]] std::optional<Conversation> selected() const;

    const Desk::Parts m_parts;
};

} // namespace parley
