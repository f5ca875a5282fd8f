// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One model in the rankings: its place, its name, its score as a point in the interval that holds
// it, and what the score is made from. All rows share one scale. Main thread.
#pragma once

#include "compare/standings.h"
#include "ui/theme.h"

#include <QWidget>

namespace parley {

// From the lowest to the highest point of all rows.
struct ScoreScale
{
    double low = 900;
    double high = 1100;

    [[nodiscard]] static ScoreScale of(const Standings &standings);
    // Where a score stands, 0 to 1.
    [[nodiscard]] double at(double score) const;
};

class RankingRow final : public QWidget
{
    Q_OBJECT
public:
    // `title`: of the model.
    RankingRow(const Theme &theme, const ModelStanding &model, const QString &title,
               const ScoreScale &scale, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const ModelStanding m_model;
    const QString m_title;
    const ScoreScale m_scale;
};

// What stands in the columns of the rows below it.
class RankingHead final : public QWidget
{
    Q_OBJECT
public:
    explicit RankingHead(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace parley
