// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/clearfields.h"

#include "chat/responsecache.h"
#include "ui/confirm.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/corewords.h"
#include "ui/settings/settingsindex.h"

#include <QVBoxLayout>

namespace parley {

ClearFields::ClearFields(const Theme &theme, Services &services, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_services(services), m_note(new NoteLine(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const QString chats = tr("Every chat goes, those in the archive and the trash included, also "
                             "answers that are on their way. Comparisons, prompts, flows, the "
                             "figures of usage and backups stay: an older backup still holds "
                             "chats.");
    connect(add(*column, tr("Clear all chats…"), chats), &QPushButton::clicked, this,
            [this, chats] {
                confirm(*window(), m_theme,
                        {tr("Clear all chats for good?"), chats, tr("Clear all chats")},
                        [this] { Q_EMIT chatsClearWanted(); });
            });
    if (services.cache) {
        const QString answers = tr("What was asked before is asked, and paid, again. Chats keep "
                                   "the answers they show.");
        connect(add(*column, tr("Clear the kept answers…"), answers), &QPushButton::clicked, this,
                [this, answers] {
                    confirm(*window(), m_theme,
                            {tr("Clear the cache of answers?"), answers, tr("Clear")},
                            [this] { clearCache(); });
                });
    }
    m_note->say(ColorRole::Ink2, {}, {});
    column->addWidget(m_note);
}

Button *ClearFields::add(QVBoxLayout &column, const QString &text, const QString &says)
{
    auto *button = new Button(m_theme, ButtonKind::Standard, text, QStringLiteral("trash"), this);
    describeSetting(*button, says, QStringLiteral("delete erase history remove"));
    column.addWidget(button, 0, Qt::AlignLeft);
    auto *label = new Label(m_theme, TextStyle::Small, ColorRole::Ink2, says, this);
    label->setWordWrap(true);
    column.addWidget(label);
    return button;
}

void ClearFields::clearCache()
{
    m_clearing.wait(m_services.cache->clear(), [this](const Result<void> &cleared) {
        tell(cleared, tr("The cache is empty."));
    });
}

void ClearFields::tellChatsCleared(const Result<void> &cleared)
{
    tell(cleared, tr("All chats are gone."));
}

void ClearFields::tell(const Result<void> &cleared, const QString &done)
{
    if (cleared) {
        m_note->say(ColorRole::Ok, QStringLiteral("check"), done);
    } else {
        m_note->say(
            ColorRole::Danger, QStringLiteral("error"),
            tr("Not all could be cleared: %1. Try again.").arg(detailText(cleared.error())));
    }
}

} // namespace parley
