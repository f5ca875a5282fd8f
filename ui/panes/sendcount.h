// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "2,046 tokens · about $0.036" beside the send button: what the next message weighs and costs. A
// click shows what will be sent. Paler while the figure is of a moment ago. Main thread.
#pragma once

#include "engine/sendestimate.h"
#include "ui/theme.h"

#include <QPushButton>

namespace parley {

class SendCount final : public QPushButton
{
    Q_OBJECT
public:
    explicit SendCount(const Theme &theme, QWidget *parent = nullptr);

    // Nothing: no model is chosen, or nothing was counted yet.
    // `audience`: several models, ModelRef::toString() of each, empty for one that is hidden; the
    // price is that of all then, the weight that of each.
    void show(const std::optional<SendEstimate> &estimate, const QString &model,
              const QStringList &audience = {});
    void setFresh(bool fresh);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Piece
    {
        QString text;
        bool strong = false;
        bool dots = false; // of the audience, instead of a text
    };
    [[nodiscard]] QList<Piece> addressees() const;
    [[nodiscard]] QList<Piece> weight(const SendEstimate &estimate) const;
    [[nodiscard]] int dotsWidth() const;
    void paintDots(QPainter &painter, int left) const;
    [[nodiscard]] int widthOf(const QList<Piece> &pieces) const;
    // As much of it as there is room for: the price goes first.
    [[nodiscard]] const QList<Piece> &shown() const;

    const Theme &m_theme;
    QList<Piece> m_pieces;
    QList<Piece> m_short;
    QStringList m_audience;
    bool m_fresh = true;
    bool m_fits = true;
};

} // namespace parley
