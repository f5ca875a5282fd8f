// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The top line of the page of comparisons: its title (renamed in place), how many models, the list
// of the others, scrolling together, hidden names, what differs, one more model, a menu. Main
// thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QCheckBox;
class QMenu;

namespace parley {

class Button;
class Label;
class Tag;
class TitleEdit;

class CompareHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit CompareHeader(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // `merged`: a merged answer stands beside them.
    void setPanes(int count, bool merged);
    void setDiff(bool diff);
    void setTogether(bool together);
    void setSealed(bool sealed);
    // Why no pane can be added now; empty: one can.
    void setAddReason(const QString &reason);
    void startRename();
    [[nodiscard]] Button &list() { return *m_list; }
    [[nodiscard]] Button &add() { return *m_add; }
    [[nodiscard]] QMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void renamed(const QString &title);
    void listWanted();
    void togetherChanged(bool together);
    void sealedChanged(bool sealed);
    void diffChanged(bool diff);
    void addWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showLegend();
    QCheckBox *addToggle(const QString &text);

    const Theme &m_theme;
    Label *m_title;
    TitleEdit *m_edit;
    Tag *m_count;
    Button *m_list;
    QCheckBox *m_together;
    QCheckBox *m_sealed;
    QWidget *m_legend;
    Button *m_diff;
    Button *m_add;
    Button *m_more;
    QMenu *m_menu;
};

} // namespace parley
