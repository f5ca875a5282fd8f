// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "math/formulaengine.h"

#include <QFile>
#include <QJSEngine>

namespace parley {

namespace {

Unexpected failure(const QString &detail)
{
    return Unexpected(ErrorKind::BadRequest, detail);
}

} // namespace

FormulaEngine::FormulaEngine() = default;
FormulaEngine::~FormulaEngine() = default;

void FormulaEngine::load()
{
    QFile script(QStringLiteral(":/parley/math/typeset.js"));
    if (!script.open(QIODevice::ReadOnly)) {
        m_fault = script.errorString();
        return;
    }
    auto engine = std::make_unique<QJSEngine>();
    QJSValue global = engine->globalObject();
    global.setProperty(QStringLiteral("globalThis"), global);
    const QJSValue loaded = engine->evaluate(QString::fromUtf8(script.readAll()));
    if (loaded.isError()) {
        m_fault = loaded.toString();
        return;
    }
    m_engine = std::move(engine);
    m_interruptible = m_engine.get();
}

void FormulaEngine::unload()
{
    m_interruptible = nullptr;
    m_engine.reset();
}

Result<FormulaPicture> FormulaEngine::typeset(const QString &tex, bool display)
{
    if (!m_engine) {
        return failure(m_fault);
    }
    QJSValue function = m_engine->globalObject().property(QStringLiteral("parleyTypeset"));
    const QJSValue answer = function.call({tex, display});
    if (m_engine->isInterrupted()) {
        return failure(QStringLiteral("the formula took too long to typeset"));
    }
    if (answer.isError() || !answer.isString()) {
        return failure(answer.property(QStringLiteral("message")).toString());
    }
    return pictureFromSvg(answer.toString().toUtf8());
}

void FormulaEngine::setInterrupted(bool interrupted)
{
    if (QJSEngine *engine = m_interruptible) {
        engine->setInterrupted(interrupted);
    }
}

} // namespace parley
