// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A point that only one of several answers makes and that was left out of the merged one: the
// person adds it or leaves it out. Shows one at a time. Main thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace parley {

class Button;
class Label;

class DisputedCard final : public QWidget
{
    Q_OBJECT
public:
    explicit DisputedCard(const Theme &theme, QWidget *parent = nullptr);

    // `who` says it; `count`: how many points there are. None hides the card.
    void show(const QString &who, const QString &sentence, qsizetype count);
    using QWidget::show;

Q_SIGNALS:
    void addWanted();
    void leaveWanted();
    void leaveAllWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Label *m_title;
    Label *m_text;
    Button *m_add;
    Button *m_leave;
    Button *m_leaveAll;
};

} // namespace parley
