// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/wishes.h"

#include "archive/foreign/foreignimport.h"
#include "ui/desktop/activation.h"
#include "ui/desktop/quickwindow.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"

#include <QMimeData>
#include <QUrl>

namespace parley {

Wishes::Wishes(MainWindow &window, const StartWish &own) : m_window(window), m_waiting{own}
{
    connect(&window, &MainWindow::settled, this, [this] {
        m_settled = true;
        const QList<StartWish> waiting = std::exchange(m_waiting, {});
        for (const StartWish &wish : waiting) {
            grant(wish);
        }
    });
}

void Wishes::add(const StartWish &wish)
{
    if (!wish.quick) {
        bringForward(m_window, wish.token);
    }
    if (m_settled) {
        grant(wish);
    } else {
        m_waiting.append(wish);
    }
}

void Wishes::grant(const StartWish &wish)
{
    if (wish.newChat || !wish.text.isEmpty() || !wish.files.isEmpty()) {
        m_window.showChats();
        m_window.desk().newChat();
    }
    if (!wish.text.isEmpty()) {
        // As if it were typed: an empty chat may hold what is being written.
        Composer &composer = m_window.desk().pane().composer();
        QMimeData text;
        text.setText(composer.text().isEmpty() ? wish.text : u'\n' + wish.text);
        composer.take(text);
    }
    attach(wish.files);
    if (wish.quick) {
        m_window.desks().desktop().quick().open(wish.token);
    }
}

void Wishes::attach(const QStringList &files)
{
    QList<QUrl> urls;
    for (const QString &file : files) {
        if (mayHoldChats(file)) {
            m_window.transfers().importFrom(file);
        } else {
            urls.append(QUrl::fromLocalFile(file));
        }
    }
    if (!urls.isEmpty()) {
        QMimeData attached;
        attached.setUrls(urls);
        m_window.desk().pane().composer().take(attached);
    }
}

} // namespace parley
