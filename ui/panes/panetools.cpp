// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/panetools.h"

#include "engine/defaults.h"
#include "ui/actions.h"
#include "ui/chatlook.h"
#include "ui/controls/modelpill.h"
#include "ui/linkguard.h"
#include "ui/messagebar.h"
#include "ui/modellists.h"
#include "ui/panes/chatheader.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/folding.h"
#include "ui/panes/modelpicker.h"
#include "ui/panes/sendfigures.h"
#include "ui/prompts/promptcalling.h"

namespace parley {

PaneTools::PaneTools(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_picker(new ModelPicker(parts.theme, parts.lists, parts.window))
    , m_figures(new SendFigures({parts.theme, parts.services, parts.lists, parts.actions,
                                 parts.pane, *m_picker, parts.window}))
    , m_folding(new Folding(
          {parts.theme, parts.services, parts.lists, parts.actions, parts.pane, parts.window}))
{
    ChatPane &pane = parts.pane;
    connect(m_picker, &ModelPicker::picked, this, &PaneTools::setModel);
    connect(m_picker, &ModelPicker::dismissed, &pane.header().pill(),
            [this] { m_parts.pane.header().pill().setOpen(false); });
    connect(&pane, &ChatPane::modelWanted, this, &PaneTools::pickModel);
    connect(&pane, &ChatPane::linkActivated, this,
            [this](const QUrl &url) { askToOpen(m_parts.window, m_parts.theme, url); });
    new PromptCalling({parts.theme, parts.services, pane.composer(), parts.window,
                       [&pane] {
                           ChatSession *session = pane.session();
                           return session ? QList<ChatSession *>{session} : QList<ChatSession *>();
                       },
                       [&pane](const QString &sentence) {
                           pane.bar().tell(MessageBar::Tone::Good, sentence,
                                           MessageBar::About::Chat);
                       }},
                      this);
}

void PaneTools::setSession(ChatSession *session)
{
    m_figures->setSession(session);
    m_folding->setSession(session);
}

void PaneTools::pickModel()
{
    if (const ChatSession *session = m_parts.pane.session()) {
        m_parts.pane.header().pill().setOpen(true);
        m_picker->setKeys(m_parts.actions.get(Command::PickModel)->shortcut());
        m_picker->choose(m_parts.pane.header().pill(), session->conversation().head().model);
    }
}

void PaneTools::setModel(const ModelRef &model)
{
    m_parts.look.colors.use(model);
    m_parts.lists.shelf().use(model);
    m_parts.services.settings.set(defaultModelSetting, model.toString());
    if (ChatSession *session = m_parts.pane.session()) {
        session->setModel(model);
    }
}

} // namespace parley
