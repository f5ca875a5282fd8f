// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The panes of a comparison beside each other: they share the width, at least 320 px each; what has
// no room is scrolled to sideways, pane by pane. Knows only widgets. Main thread; owns the panes it
// is given until they are replaced.
#pragma once

#include "base/clock.h"

#include <QScrollArea>

class QSplitter;

namespace parley {

class PaneRow final : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int narrowest = 320; // px of a pane

    explicit PaneRow(Clock &clock, QWidget *parent = nullptr);
    ~PaneRow() override;

    // In this order. Those that are not among them are no longer shown, and stay the caller's.
    void setPanes(const QList<QWidget *> &panes, const QList<double> &shares);
    // Only this one, or all (null).
    void maximise(QWidget *pane);
    [[nodiscard]] QWidget *maximised() const { return m_maximised; }
    void bringIntoView(const QWidget &pane);
    // Where a pane would stand that is dragged there.
    [[nodiscard]] int indexAt(const QPoint &global) const;

Q_SIGNALS:
    // The person moved a border.
    void sharesChanged(const QList<double> &shares);
    void maximisedChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setShares(const QList<double> &shares);
    void applyShares();
    void snap();
    [[nodiscard]] int offsetOf(const QWidget &pane) const;

    Clock &m_clock;
    QSplitter *m_splitter;
    QList<QWidget *> m_panes;
    QList<double> m_shares;
    QWidget *m_maximised = nullptr;
    std::unique_ptr<Clock::Timer> m_snapping;
};

} // namespace parley
