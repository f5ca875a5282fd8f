// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The bottom line of the window: providers that are set up, chats that answer now, what this chat
// has cost so far, what was spent today and of which budget. Hovering tells more; a click on the
// money opens the usage page. Main thread.
#pragma once

#include "base/money.h"
#include "ui/theme.h"

#include <QWidget>

namespace parley {

struct StatusFigures
{
    int providers = 0;
    int answering = 0;
    bool offline = false;
    int own = 0;                       // providers of this machine, which answer all the same
    int waiting = 0;                   // chats with questions that wait for the network
    std::optional<Money> cost;         // of the chat shown; absent: not known
    QString naming = {};               // what its name took; empty: nothing
    std::optional<Money> today = {};   // absent: nothing was spent, or it is not known yet
    std::optional<Money> ofToday = {}; // today's budget
    double warnAt = 0;                 // share of it
    QString spending = {};             // more of that, for hovering
    friend bool operator==(const StatusFigures &, const StatusFigures &) = default;
};

class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    void show(const StatusFigures &figures);
    using QWidget::show;

Q_SIGNALS:
    void usageWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Word
    {
        QString text;
        bool strong = false;
    };
    [[nodiscard]] QString providersText() const;
    [[nodiscard]] QString answeringText() const;
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] QList<Word> chatWords() const;
    [[nodiscard]] QList<Word> todayWords() const;
    [[nodiscard]] int widthOf(const QList<Word> &words) const;
    // What the money takes, at the trailing end.
    [[nodiscard]] int moneyWidth() const;
    [[nodiscard]] bool isMoney(const QPointF &point) const;
    void paintState(QPainter &painter, int room) const;
    void paintMoney(QPainter &painter) const;
    void write(QPainter &painter, int left, const QList<Word> &words) const;
    void separate(QPainter &painter, int left) const;
    [[nodiscard]] QRect place(int left, int width) const;

    const Theme &m_theme;
    StatusFigures m_figures;
};

} // namespace parley
