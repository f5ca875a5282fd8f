// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How full the context of a model is: a bar with what is used and what the draft adds, and both in
// figures; a ring where there is little room; only the figure where the whole is not known. Main
// thread.
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>
#include <optional>

namespace parley {

class ContextGauge final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ContextGauge(const Theme &theme, QWidget *parent = nullptr);

    struct Filling
    {
        qint64 used = 0;  // tokens
        qint64 draft = 0; // on top
        std::optional<qint64> whole;
        QString label;
        friend bool operator==(const Filling &, const Filling &) = default;
    };
    // Nothing: hidden.
    void setFilling(const std::optional<Filling> &filling);
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double share(qint64 tokens) const;
    [[nodiscard]] ColorRole usedColor() const;
    void paintBar(QPainter &painter, const QRect &bar) const;
    void paintRing(QPainter &painter) const;

    const Theme &m_theme;
    Filling m_filling;
    bool m_compact = false;
};

} // namespace parley
