// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/printing/printdesk.h"

#include "ui/chatdesk.h"
#include "ui/exportchat.h"
#include "ui/panes/chatpane.h"
#include "ui/printing/printpreview.h"
#include "ui/transcript/selectedtext.h"
#include "ui/transcript/transcriptview.h"

#include <QDialog>

namespace parley {

PrintDesk::PrintDesk(const Desk::Parts &parts) : QObject(&parts.window), m_parts(parts)
{
    connect(parts.actions.get(Command::PrintChat), &QAction::triggered, this, &PrintDesk::preview);
}

void PrintDesk::preview()
{
    const ChatSession *session = m_parts.chats.pane().session();
    if (session && !session->conversation().isEmpty()) {
        makePrintPreview(m_parts.theme, session->conversation(), selected(), pdfFonts(),
                         m_parts.window)
            ->open();
    }
}

std::optional<Conversation> PrintDesk::selected() const
{
    TranscriptView &view = m_parts.chats.pane().transcript();
    const TranscriptSelection &selection = view.scene().selection;
    if (selection.isEmpty()) {
        return std::nullopt;
    }
    const ConversationHead &head = m_parts.chats.pane().session()->conversation().head();
    ConversationHead part;
    part.id = head.id;
    part.title = head.title;
    part.updated = head.updated;
    Node node;
    node.id = NodeId::create();
    node.meta.asked = head.model;
    node.message =
        Message::fromText(Role::Assistant, markdownOf(selectedTurns(view.model(), selection)));
    Conversation conversation(part);
    conversation.append(std::move(node));
    return conversation;
}

} // namespace parley
