// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The batches there are, newest first: how far each is and what it costs; opened, deleted. What it
// shows is given to it. Main thread; the theme outlives it.
#pragma once

#include "chat/batch.h"
#include "ui/theme.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace parley {

class Button;
class Label;
class NoteLine;

class BatchList final : public QWidget
{
    Q_OBJECT
public:
    explicit BatchList(const Theme &theme, QWidget *parent = nullptr);

    void setBatches(const QList<BatchSummary> &batches);
    void focusList();
    // An empty sentence takes it away.
    void tell(const QString &sentence);
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] Button &newButton() { return *m_new; }

Q_SIGNALS:
    void newWanted();
    void backWanted();
    void opened(const parley::BatchId &id);
    void removeWanted(const parley::BatchId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    void noteCurrent();
    void remove();
    [[nodiscard]] BatchId current() const;

    const Theme &m_theme;
    QStandardItemModel *m_model;
    QListView *m_list;
    Label *m_nothing;
    NoteLine *m_note;
    Button *m_new = nullptr;
    Button *m_remove = nullptr;
    bool m_awaited = false; // the keyboard is to be there as soon as there are rows
};

} // namespace parley
