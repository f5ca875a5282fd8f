// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Covers one window with the lock page and hides everything else in it, to the eye, the keyboard
// and screen readers, title included; destroying it shows all as it was, with what the program
// changed meanwhile. Main thread; outlives neither the window's program nor its theme.
#pragma once

#include "ui/lock/lockpage.h"

#include <QPointer>

namespace parley {

class WindowCover final : public QObject
{
    Q_OBJECT
public:
    WindowCover(const Theme &theme, QWidget &window);
    ~WindowCover() override;

    [[nodiscard]] QWidget *window() const { return m_window; }
    // Null once the window is gone.
    [[nodiscard]] LockPage *page() const { return m_page; }
    // What the program shows in the window meanwhile waits as well.
    void hideContent();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepTitle();

    QPointer<QWidget> m_window;
    QPointer<LockPage> m_page;
    QPointer<QWidget> m_focus;
    QList<QPointer<QWidget>> m_hidden;
    QString m_title;
};

} // namespace parley
