// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// All formulas seen so far, typeset once and painted in any size and colour. find() of a new one
// asks the renderer and answers "waiting" meanwhile; changed() says when to look again. One for the
// whole program; main thread. The renderer outlives it.
#pragma once

#include "math/mathrenderer.h"

#include <QCache>
#include <QColor>
#include <QImage>
#include <QPointF>
#include <optional>

class QPainter;

namespace parley {

class Formula
{
public:
    enum class State { Waiting, Typeset, Failed };

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const FormulaPicture &picture() const { return m_picture; }
    [[nodiscard]] const QString &fault() const { return m_fault; } // why it failed
    // `baseline`: its left end. `em`: size of the letters around it, px.
    void paint(QPainter &painter, const QPointF &baseline, qreal em, const QColor &ink,
               qreal dpr) const;

private:
    friend class Formulas;
    [[nodiscard]] QByteArray inked(const QColor &ink) const;

    State m_state = State::Waiting;
    FormulaPicture m_picture;
    QString m_fault;
    // As painted last.
    mutable QImage m_image;
    mutable QColor m_ink;
    mutable qreal m_em = 0;
};

class Formulas : public QObject
{
    Q_OBJECT
public:
    explicit Formulas(MathRenderer &renderer, QObject *parent = nullptr);

    // `tex` without delimiters; never null.
    [[nodiscard]] std::shared_ptr<const Formula> find(const QString &tex, bool display);

Q_SIGNALS:
    // A formula is no longer waiting.
    void changed();

private:
    using Key = std::pair<QString, bool>;

    MathRenderer &m_renderer;
    QCache<Key, std::shared_ptr<Formula>> m_known;
};

// The size at which formulas stand beside letters of this font: TeX's own letters are lower.
[[nodiscard]] qreal formulaSize(const QFont &font);

} // namespace parley
