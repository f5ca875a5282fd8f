// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The page of chats: sidebar and sheet side by side, or in a narrow window the sheet alone with the
// sidebar sliding over it. Layout only. Main thread; takes both widgets over as children.
#pragma once

#include "ui/theme.h"

#include <QVariantAnimation>
#include <QWidget>

class QSplitter;

namespace parley {

class ChatsPage final : public QWidget
{
    Q_OBJECT
public:
    ChatsPage(const Theme &theme, QWidget &sidebar, QWidget &sheet, QWidget *parent = nullptr);

    // Off: the sidebar is there at once, whatever the person wishes.
    void setAnimated(bool animated) { m_animated = animated; }
    // The sidebar is not beside the sheet but over it, or gone.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] bool isSidebarVisible() const;
    void setSidebarVisible(bool visible);
    // Beside the sheet, whenever the window is wide enough.
    [[nodiscard]] bool isSidebarBeside() const { return m_beside; }
    void setSidebarBeside(bool beside);
    void setSidebarWidth(int width);
    [[nodiscard]] int sidebarWidth() const { return m_sidebarWidth; }

Q_SIGNALS:
    // The sheet has to offer a way to the sidebar.
    void sidebarHidden(bool hidden);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void slide(bool in);
    void placeDrawer();

    class Drawer;
    const Theme &m_theme;
    QWidget &m_sidebar;
    QSplitter *m_splitter;
    Drawer *m_drawer;
    QVariantAnimation m_sliding;
    int m_sidebarWidth = 264; // px at 100 %
    bool m_animated = true;
    bool m_narrow = false;
    bool m_beside = true; // in a wide window
    bool m_over = false;  // in a narrow one
};

} // namespace parley
