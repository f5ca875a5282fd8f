// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/offline/compareoffline.h"

#include "engine/reach.h"
#include "engine/waitingroom.h"
#include "ui/compare/comparisondesk.h"
#include "ui/messagebar.h"
#include "ui/modellists.h"
#include "ui/offline/offlinebanner.h"

#include <QBoxLayout>
#include <QLocale>

namespace parley {

CompareOffline::CompareOffline(const Desk::Parts &parts, ComparisonDesk &compare)
    : QObject(&parts.window), m_parts(parts), m_compare(compare)
{
    if (!parts.services.reach) {
        return;
    }
    ComparePage &page = compare.page();
    m_banner = new OfflineBanner(parts.theme, &page);
    auto *column = qobject_cast<QBoxLayout *>(page.layout());
    column->insertWidget(column->indexOf(&page.bar()), m_banner);
    connect(parts.services.reach, &Reach::changed, this, &CompareOffline::look);
    connect(&compare, &ComparisonDesk::figuresChanged, this, &CompareOffline::look);
    look();
}

void CompareOffline::look()
{
    const ComparisonSession *session = m_compare.page().session();
    if (!session) {
        m_banner->say({});
        return;
    }
    QStringList away;
    bool anyAnswers = false;
    for (const ChatSession *pane : session->sessions()) {
        const ConversationHead &head = pane->conversation().head();
        if (!isOutOfReach(m_parts.services, head)) {
            anyAnswers = true;
        } else if (const QString title = m_parts.lists.title(head.model); !away.contains(title)) {
            away.append(title);
        }
    }
    if (away.isEmpty()) {
        m_banner->say({});
        return;
    }
    m_banner->say({tr("%1 can’t be reached.").arg(QLocale().createSeparatedList(away)),
                   anyAnswers ? tr("The other panes still answer. Send again in these when the "
                                   "network returns.")
                              : tr("What you write stays in the field below until you send it."),
                   {},
                   {}});
}

} // namespace parley
