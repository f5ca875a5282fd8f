// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// TeX -> SVG on a worker thread that starts with the first formula and works through a queue,
// newest first: what a person looks at now comes before what they scrolled past. A formula has a
// few seconds, then it fails and the next one is taken. Main thread; destroying it drops what waits
// (its futures end without a result).
#pragma once

#include "base/clock.h"
#include "math/formulapicture.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <deque>
#include <memory>

class QThread;

namespace parley {

class FormulaEngine;

class MathRenderer : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds limit{3};
    static constexpr qsizetype longest = 8'192; // UTF-16 units of TeX

    explicit MathRenderer(Clock &clock, QObject *parent = nullptr);
    ~MathRenderer() override;

    // `tex` without delimiters: hostile text.
    [[nodiscard]] QFuture<Result<FormulaPicture>> typeset(const QString &tex, bool display);
    [[nodiscard]] qsizetype waiting() const { return static_cast<qsizetype>(m_queue.size()); }

private:
    struct Job
    {
        QString tex;
        bool display = false;
        QPromise<Result<FormulaPicture>> promise;
    };

    void startThread();
    void next();
    void finish(const Result<FormulaPicture> &picture);

    Clock &m_clock;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<FormulaEngine> m_engine; // used in m_thread only, but for setInterrupted()
    QObject *m_worker = nullptr;             // lives in m_thread, ends with it
    std::deque<std::shared_ptr<Job>> m_queue;
    std::shared_ptr<Job> m_running;
    bool m_loaded = false;
    std::unique_ptr<Clock::Timer> m_watchdog;
};

} // namespace parley
