// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// MathJax in a JavaScript engine: TeX -> SVG, one after another. Lives in one thread, its worker's;
// only setInterrupted() may be called from another. Owned by MathRenderer.
#pragma once

#include "math/formulapicture.h"

#include <QString>
#include <atomic>
#include <memory>

class QJSEngine;

namespace parley {

class FormulaEngine
{
public:
    FormulaEngine();
    ~FormulaEngine();
    Q_DISABLE_COPY_MOVE(FormulaEngine)

    // Reads MathJax; takes half a second. What goes wrong is told by every formula.
    void load();
    void unload();
    // TeX without its delimiters: hostile text. The error's detail says what is wrong with it.
    [[nodiscard]] Result<FormulaPicture> typeset(const QString &tex, bool display);
    // True: the formula that is being typeset, or comes next, ends and fails. From the thread that
    // also waits for the worker's end, so that the engine can't go meanwhile.
    void setInterrupted(bool interrupted);

private:
    std::unique_ptr<QJSEngine> m_engine;
    std::atomic<QJSEngine *> m_interruptible = nullptr; // the same, once it is loaded
    QString m_fault;                                    // why there is no engine
};

} // namespace parley
