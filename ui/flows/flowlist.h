// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The list of flows at the side of their page; what is wanted of one is told. Main thread.
#pragma once

#include "ui/flows/flowrows.h"
#include "ui/theme.h"

#include <QWidget>

class QListView;
class QMenu;

namespace parley {

class Label;

class FlowList final : public QWidget
{
    Q_OBJECT
public:
    explicit FlowList(const Theme &theme, QWidget *parent = nullptr);

    void setFlows(const QList<FlowRow> &flows);
    void setCurrent(const QString &id);
    void focusList();
    // What a new one may begin as; filled by who makes it.
    [[nodiscard]] QMenu &newMenu() { return *m_new; }

Q_SIGNALS:
    void chosen(const QString &id);
    void clicked(const QString &id);
    // It is to be worked at.
    void opened(const QString &id);
    void renameWanted(const QString &id);
    void duplicateWanted(const QString &id);
    void exportWanted(const QString &id);
    void removeWanted(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildList();
    void showMenu(const QPoint &at);
    [[nodiscard]] bool onKey(int key);

    const Theme &m_theme;
    FlowRows *m_rows;
    QListView *m_list;
    QMenu *m_new;
    Label *m_nothing;
    QString m_current;
};

} // namespace parley
