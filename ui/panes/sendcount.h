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
    void show(const std::optional<SendEstimate> &estimate, const QString &model);
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
    };
    [[nodiscard]] int widthOf(const QList<Piece> &pieces) const;
    // As much of it as there is room for: the price goes first.
    [[nodiscard]] const QList<Piece> &shown() const;

    const Theme &m_theme;
    QList<Piece> m_pieces;
    QList<Piece> m_short;
    bool m_fresh = true;
    bool m_fits = true;
};

} // namespace parley
