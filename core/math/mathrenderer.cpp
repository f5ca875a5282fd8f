// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "math/mathrenderer.h"

#include <QThread>

#ifdef PARLEY_MATH
#include "math/formulaengine.h"
#else
namespace parley {

// What is built where npm is missing (CMake option PARLEY_MATH): every formula fails at once.
class FormulaEngine
{
public:
    void load() {}
    void unload() {}
    void setInterrupted(bool) {}
    Result<FormulaPicture> typeset(const QString &, bool)
    {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("this Parley was built without formulas"));
    }
};

} // namespace parley
#endif

namespace parley {

namespace {

// MathJax works by recursion: the usual stack of a thread is too small for deep formulas.
constexpr uint stackSize = 16 * 1024 * 1024;

} // namespace

MathRenderer::MathRenderer(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

MathRenderer::~MathRenderer()
{
    m_queue.clear();
    if (m_thread) {
        m_engine->setInterrupted(true);
        m_thread->quit();
        m_thread->wait();
    }
}

QFuture<Result<FormulaPicture>> MathRenderer::typeset(const QString &tex, bool display)
{
    auto job = std::make_shared<Job>();
    job->tex = tex;
    job->display = display;
    job->promise.start();
    if (tex.size() > longest || tex.trimmed().isEmpty()) {
        const QString why =
            tex.size() > longest
                ? QStringLiteral("the formula is longer than %1 characters").arg(longest)
                : QStringLiteral("the formula is empty");
        job->promise.addResult(Result<FormulaPicture>(Unexpected(ErrorKind::BadRequest, why)));
        job->promise.finish();
        return job->promise.future();
    }
    m_queue.push_front(job);
    next();
    return job->promise.future();
}

void MathRenderer::startThread()
{
    m_engine = std::make_shared<FormulaEngine>();
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("formulas"));
    m_thread->setStackSize(stackSize);
    m_worker = new QObject;
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    // The engine ends in the thread it lived in.
    connect(
        m_thread.get(), &QThread::finished, m_worker, [engine = m_engine] { engine->unload(); },
        Qt::DirectConnection);
    m_thread->start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_worker, [this, engine = m_engine] {
        engine->load();
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_loaded = true; // only now does the time of a formula count
                next();
            },
            Qt::QueuedConnection);
    });
}

void MathRenderer::next()
{
    if (m_queue.empty() || m_running) {
        return;
    }
    if (!m_thread) {
        startThread();
    }
    if (!m_loaded) {
        return;
    }
    m_running = m_queue.front();
    m_queue.pop_front();
    m_engine->setInterrupted(false);
    m_watchdog = m_clock.after(limit, [this] { m_engine->setInterrupted(true); });
    QMetaObject::invokeMethod(m_worker, [this, engine = m_engine, job = m_running] {
        auto picture = engine->typeset(job->tex, job->display);
        QMetaObject::invokeMethod(
            this, [this, picture = std::move(picture)] { finish(picture); }, Qt::QueuedConnection);
    });
}

void MathRenderer::finish(const Result<FormulaPicture> &picture)
{
    m_watchdog.reset();
    m_running->promise.addResult(picture);
    m_running->promise.finish();
    m_running.reset();
    next();
}

} // namespace parley
