// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Something taken away that can be brought back for six seconds, told at the bottom of a page: the
// undo of panes and comparisons. Only the last one can be undone. Main thread; the toast belongs to
// the page.
#pragma once

#include "base/clock.h"
#include "ui/toast.h"

#include <QPointer>

#include <functional>

namespace parley {

class Parting final : public QObject
{
    Q_OBJECT
public:
    Parting(const Theme &theme, Clock &clock, QWidget &page);
    // What waits is done for good.
    ~Parting() override;

    // `undo` or `settle` is called once, never both.
    void offer(const QString &sentence, std::function<void()> undo, std::function<void()> settle);
    void settle();

private:
    void wait();
    void undo();

    Clock &m_clock;
    QPointer<Toast> m_toast; // belongs to the page
    std::function<void()> m_undo;
    std::function<void()> m_settle;
    std::unique_ptr<Clock::Timer> m_timer;
};

} // namespace parley
